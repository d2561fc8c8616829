CREATE TABLE "accord"."breach_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"breach_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"way" text NOT NULL,
	"return_id" uuid,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"notice_by" date,
	"late" boolean NOT NULL,
	"notified_by_id" uuid NOT NULL,
	"notified_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "breach_notices_number" UNIQUE("breach_id","number")
);
--> statement-breakpoint
CREATE TABLE "accord"."breach_sightings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"words" text NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "breach_sightings_once" UNIQUE("notice_id")
);
--> statement-breakpoint
CREATE TABLE "accord"."breaches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"clause_key" text NOT NULL,
	"clause_number" text NOT NULL,
	"clause_heading" text NOT NULL,
	"clause_text" text NOT NULL,
	"edition_number" integer NOT NULL,
	"extension_number" integer,
	"happened_from" date NOT NULL,
	"happened_until" date,
	"found_on" date NOT NULL,
	"found_how" text NOT NULL,
	"found_how_words" text,
	"cause" text NOT NULL,
	"cause_words" text,
	"description" text NOT NULL,
	"customers_affected" integer,
	"money_lost" numeric,
	"currency" text,
	"remedy" text,
	"remedy_status" text NOT NULL,
	"remedy_due_on" date,
	"remedy_done_on" date,
	"factors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"seriousness" text NOT NULL,
	"seriousness_reason" text,
	"systemic" boolean NOT NULL,
	"root_cause_id" uuid,
	"logged_by_id" uuid NOT NULL,
	"logged_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "breaches_days" CHECK (found_on >= happened_from and (happened_until is null or happened_until >= happened_from)),
	CONSTRAINT "breaches_money" CHECK ((money_lost is null) = (currency is null) and money_lost >= 0),
	CONSTRAINT "breaches_withdrawn" CHECK ((withdrawn_at is null) = (withdrawn_reason is null))
);
--> statement-breakpoint
CREATE TABLE "accord"."root_causes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"title" text NOT NULL,
	"seriousness" text,
	"seriousness_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "root_causes_title" UNIQUE("adoption_id","title")
);
--> statement-breakpoint
ALTER TABLE "accord"."organizations" ADD COLUMN "breach_notice_days" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."breach_notices" ADD CONSTRAINT "breach_notices_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_notices" ADD CONSTRAINT "breach_notices_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_notices" ADD CONSTRAINT "breach_notices_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_notices" ADD CONSTRAINT "breach_notices_breach_id_breaches_id_fk" FOREIGN KEY ("breach_id") REFERENCES "accord"."breaches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_notices" ADD CONSTRAINT "breach_notices_return_id_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "accord"."returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_notices" ADD CONSTRAINT "breach_notices_notified_by_id_people_id_fk" FOREIGN KEY ("notified_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_sightings" ADD CONSTRAINT "breach_sightings_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_sightings" ADD CONSTRAINT "breach_sightings_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_sightings" ADD CONSTRAINT "breach_sightings_notice_id_breach_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "accord"."breach_notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breach_sightings" ADD CONSTRAINT "breach_sightings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breaches" ADD CONSTRAINT "breaches_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breaches" ADD CONSTRAINT "breaches_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breaches" ADD CONSTRAINT "breaches_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breaches" ADD CONSTRAINT "breaches_root_cause_id_root_causes_id_fk" FOREIGN KEY ("root_cause_id") REFERENCES "accord"."root_causes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."breaches" ADD CONSTRAINT "breaches_logged_by_id_people_id_fk" FOREIGN KEY ("logged_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."root_causes" ADD CONSTRAINT "root_causes_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."root_causes" ADD CONSTRAINT "root_causes_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."root_causes" ADD CONSTRAINT "root_causes_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "breach_notices_adoption" ON "accord"."breach_notices" USING btree ("adoption_id","notified_at");--> statement-breakpoint
CREATE INDEX "breaches_adoption" ON "accord"."breaches" USING btree ("adoption_id","found_on");--> statement-breakpoint
CREATE INDEX "breaches_root_cause" ON "accord"."breaches" USING btree ("root_cause_id");
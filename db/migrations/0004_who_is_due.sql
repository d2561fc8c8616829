CREATE TABLE "accord"."coverages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"by_member_id" uuid NOT NULL,
	"by_adoption_id" uuid NOT NULL,
	"member_name" text NOT NULL,
	"by_member_name" text NOT NULL,
	"kind" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "coverages_of_another" CHECK (adoption_id <> by_adoption_id and (until is null or until >= since))
);
--> statement-breakpoint
CREATE TABLE "accord"."return_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"due_on" date,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accord"."periods" ADD COLUMN "timely_on" date;--> statement-breakpoint
ALTER TABLE "accord"."periods" ADD COLUMN "lock_on" date;--> statement-breakpoint
ALTER TABLE "accord"."returns" ADD COLUMN "joint" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."coverages" ADD CONSTRAINT "coverages_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."coverages" ADD CONSTRAINT "coverages_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."coverages" ADD CONSTRAINT "coverages_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."coverages" ADD CONSTRAINT "coverages_by_member_id_organizations_id_fk" FOREIGN KEY ("by_member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."coverages" ADD CONSTRAINT "coverages_by_adoption_id_adoptions_id_fk" FOREIGN KEY ("by_adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."coverages" ADD CONSTRAINT "coverages_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_terms" ADD CONSTRAINT "return_terms_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_terms" ADD CONSTRAINT "return_terms_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_terms" ADD CONSTRAINT "return_terms_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_terms" ADD CONSTRAINT "return_terms_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "accord"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_terms" ADD CONSTRAINT "return_terms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coverages_adoption" ON "accord"."coverages" USING btree ("adoption_id","since");--> statement-breakpoint
CREATE INDEX "coverages_by" ON "accord"."coverages" USING btree ("by_adoption_id","since");--> statement-breakpoint
CREATE UNIQUE INDEX "coverages_one_open" ON "accord"."coverages" USING btree ("adoption_id") WHERE until is null;--> statement-breakpoint
CREATE INDEX "return_terms_adoption" ON "accord"."return_terms" USING btree ("adoption_id","period_id");--> statement-breakpoint
ALTER TABLE "accord"."periods" ADD CONSTRAINT "periods_timely" CHECK (timely_on >= due_on and lock_on >= coalesce(timely_on, due_on));
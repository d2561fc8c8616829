CREATE TABLE "accord"."mail_wishes" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wanted" boolean NOT NULL,
	CONSTRAINT "mail_wishes_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "accord"."notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"link" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mail_state" text NOT NULL,
	"mail_attempts" integer DEFAULT 0 NOT NULL,
	"mail_not_before" timestamp (3) with time zone NOT NULL,
	"mail_sent_at" timestamp (3) with time zone,
	"mail_failure" text,
	CONSTRAINT "notices_once" UNIQUE("person_id","organization_id","key"),
	CONSTRAINT "notices_sent" CHECK ((mail_state = 'SENT') = (mail_sent_at is not null))
);
--> statement-breakpoint
CREATE TABLE "accord"."reminders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"due_on" date NOT NULL,
	"on" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"words" text,
	"person_id" uuid,
	CONSTRAINT "reminders_by_hand" CHECK ((occasion = 'BY_HAND') = (person_id is not null))
);
--> statement-breakpoint
ALTER TABLE "accord"."mail_wishes" ADD CONSTRAINT "mail_wishes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."notices" ADD CONSTRAINT "notices_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."notices" ADD CONSTRAINT "notices_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reminders" ADD CONSTRAINT "reminders_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reminders" ADD CONSTRAINT "reminders_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reminders" ADD CONSTRAINT "reminders_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reminders" ADD CONSTRAINT "reminders_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "accord"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reminders" ADD CONSTRAINT "reminders_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_unread" ON "accord"."notices" USING btree ("person_id","organization_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notices_mails" ON "accord"."notices" USING btree ("mail_not_before") WHERE mail_state in ('WAITING', 'SENDING');--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once" ON "accord"."reminders" USING btree ("adoption_id","period_id","occasion","due_on") WHERE occasion <> 'BY_HAND';--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_once_a_day" ON "accord"."reminders" USING btree ("adoption_id","period_id","on") WHERE occasion = 'BY_HAND';
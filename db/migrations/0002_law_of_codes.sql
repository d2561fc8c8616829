CREATE TABLE "accord"."adoption_gaps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"clause_key" text NOT NULL,
	"gap" text NOT NULL,
	"action" text NOT NULL,
	"owner" text NOT NULL,
	"due_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "adoption_gaps_clause" UNIQUE("adoption_id","clause_key")
);
--> statement-breakpoint
CREATE TABLE "accord"."deadlines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"until" date NOT NULL,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."rulings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"extension_id" uuid NOT NULL,
	"operation_name" text NOT NULL,
	"operation_hash" text NOT NULL,
	"ruling" text NOT NULL,
	"reason" text NOT NULL,
	"person_id" uuid NOT NULL,
	"ruled_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."transition_answers" (
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"transition_id" uuid NOT NULL,
	"operation_name" text NOT NULL,
	"answer" text NOT NULL,
	"value" text,
	"text" text,
	"parent_key" text,
	"key" text,
	CONSTRAINT "transition_answers_transition_id_operation_name_pk" PRIMARY KEY("transition_id","operation_name")
);
--> statement-breakpoint
CREATE TABLE "accord"."transitions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"from_edition_id" uuid NOT NULL,
	"to_edition_id" uuid NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"undecided" integer NOT NULL,
	"conflicts" integer NOT NULL,
	"effective_from" date,
	"applied_at" timestamp (3) with time zone,
	"applied_version" integer,
	"undone_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."clause_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"clause_key" text NOT NULL,
	"language" text NOT NULL,
	"heading" text NOT NULL,
	"text" text NOT NULL,
	"source_hash" text NOT NULL,
	CONSTRAINT "clause_texts_language" UNIQUE("edition_id","clause_key","language")
);
--> statement-breakpoint
CREATE TABLE "published"."register_events" (
	"certificate_number" text NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"status" text NOT NULL,
	"on" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "register_events_certificate_number_on_recorded_at_pk" PRIMARY KEY("certificate_number","on","recorded_at")
);
--> statement-breakpoint
DROP INDEX "accord"."extensions_one_draft";--> statement-breakpoint
ALTER TABLE "accord"."parameters" ALTER COLUMN "floor" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "accord"."assessment_entries" ADD COLUMN "evidence" text;--> statement-breakpoint
ALTER TABLE "accord"."editions" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."editions" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "accord"."editions" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "accord"."parameters" ADD COLUMN "choices" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "published"."editions" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "published"."register_entries" ADD COLUMN "with_plan" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."adoption_gaps" ADD CONSTRAINT "adoption_gaps_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoption_gaps" ADD CONSTRAINT "adoption_gaps_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoption_gaps" ADD CONSTRAINT "adoption_gaps_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."deadlines" ADD CONSTRAINT "deadlines_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."deadlines" ADD CONSTRAINT "deadlines_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."deadlines" ADD CONSTRAINT "deadlines_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."deadlines" ADD CONSTRAINT "deadlines_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."deadlines" ADD CONSTRAINT "deadlines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."rulings" ADD CONSTRAINT "rulings_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."rulings" ADD CONSTRAINT "rulings_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."rulings" ADD CONSTRAINT "rulings_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."rulings" ADD CONSTRAINT "rulings_extension_id_extensions_id_fk" FOREIGN KEY ("extension_id") REFERENCES "accord"."extensions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."rulings" ADD CONSTRAINT "rulings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transition_answers" ADD CONSTRAINT "transition_answers_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transition_answers" ADD CONSTRAINT "transition_answers_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transition_answers" ADD CONSTRAINT "transition_answers_transition_id_transitions_id_fk" FOREIGN KEY ("transition_id") REFERENCES "accord"."transitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transitions" ADD CONSTRAINT "transitions_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transitions" ADD CONSTRAINT "transitions_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transitions" ADD CONSTRAINT "transitions_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transitions" ADD CONSTRAINT "transitions_from_edition_id_editions_id_fk" FOREIGN KEY ("from_edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."transitions" ADD CONSTRAINT "transitions_to_edition_id_editions_id_fk" FOREIGN KEY ("to_edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."clause_texts" ADD CONSTRAINT "clause_texts_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."clause_texts" ADD CONSTRAINT "clause_texts_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."register_events" ADD CONSTRAINT "register_events_certificate_number_register_entries_certificate_number_fk" FOREIGN KEY ("certificate_number") REFERENCES "published"."register_entries"("certificate_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadlines_edition" ON "accord"."deadlines" USING btree ("edition_id","adoption_id");--> statement-breakpoint
CREATE INDEX "rulings_adoption" ON "accord"."rulings" USING btree ("adoption_id","operation_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "transitions_one_open" ON "accord"."transitions" USING btree ("adoption_id") WHERE status = 'OPEN';--> statement-breakpoint
CREATE INDEX "transitions_edition" ON "accord"."transitions" USING btree ("to_edition_id","adoption_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_one_draft" ON "accord"."extensions" USING btree ("adoption_id") WHERE status in ('DRAFT', 'UNDER_REVIEW');
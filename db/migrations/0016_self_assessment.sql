CREATE TABLE "accord"."satisfactions" (
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"version_id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"method" text,
	"method_words" text,
	"asked" integer,
	"answered" integer,
	"score" numeric,
	"scale_low" numeric,
	"scale_high" numeric,
	"taken_from" date,
	"taken_to" date,
	"note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_by_id" uuid,
	"changed_at" timestamp (3) with time zone,
	CONSTRAINT "satisfactions_only_reported_has_figures" CHECK (state not in ('NOT_APPLICABLE', 'NOT_AVAILABLE') or num_nonnulls(asked, answered, score, scale_low, scale_high) = 0)
);
--> statement-breakpoint
CREATE TABLE "accord"."self_assessments" (
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"key" text NOT NULL,
	"answer" text,
	"evidence" text,
	"reason" text,
	"action" text,
	"owner" text,
	"due_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_by_id" uuid,
	"changed_at" timestamp (3) with time zone,
	CONSTRAINT "self_assessments_version_id_topic_key_pk" PRIMARY KEY("version_id","topic","key")
);
--> statement-breakpoint
ALTER TABLE "accord"."editions" ADD COLUMN "asks" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD COLUMN "cell" text;--> statement-breakpoint
ALTER TABLE "accord"."satisfactions" ADD CONSTRAINT "satisfactions_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."satisfactions" ADD CONSTRAINT "satisfactions_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."satisfactions" ADD CONSTRAINT "satisfactions_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."satisfactions" ADD CONSTRAINT "satisfactions_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."self_assessments" ADD CONSTRAINT "self_assessments_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."self_assessments" ADD CONSTRAINT "self_assessments_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."self_assessments" ADD CONSTRAINT "self_assessments_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."self_assessments" ADD CONSTRAINT "self_assessments_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;
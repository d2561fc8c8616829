CREATE TABLE "accord"."import_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid,
	"period_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"path" text NOT NULL,
	"bytes" bigint NOT NULL,
	"hash" text NOT NULL,
	"status" text NOT NULL,
	"preview" jsonb,
	"refusal" text,
	"import_id" uuid,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."import_mappings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid,
	"code_id" uuid NOT NULL,
	"headings" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."import_progress" (
	"association_id" uuid NOT NULL,
	"member_id" uuid,
	"job_id" uuid PRIMARY KEY NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"rows_total" integer,
	"share" integer DEFAULT 0 NOT NULL,
	"cancel_asked" boolean DEFAULT false NOT NULL,
	"touched_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accord"."import_jobs" ADD CONSTRAINT "import_jobs_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_jobs" ADD CONSTRAINT "import_jobs_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_jobs" ADD CONSTRAINT "import_jobs_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "accord"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_jobs" ADD CONSTRAINT "import_jobs_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "accord"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_jobs" ADD CONSTRAINT "import_jobs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_mappings" ADD CONSTRAINT "import_mappings_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_mappings" ADD CONSTRAINT "import_mappings_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_mappings" ADD CONSTRAINT "import_mappings_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "accord"."codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_mappings" ADD CONSTRAINT "import_mappings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_progress" ADD CONSTRAINT "import_progress_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_progress" ADD CONSTRAINT "import_progress_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."import_progress" ADD CONSTRAINT "import_progress_job_id_import_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "accord"."import_jobs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_jobs_period" ON "accord"."import_jobs" USING btree ("period_id");--> statement-breakpoint
CREATE UNIQUE INDEX "import_mappings_headings" ON "accord"."import_mappings" USING btree ("code_id",coalesce("member_id", "association_id"),"headings");
CREATE TABLE "published"."publication_answers" (
	"reference" text NOT NULL,
	"association_id" uuid NOT NULL,
	"certificate_number" text NOT NULL,
	"firm_name" text NOT NULL,
	"response" text,
	"disputes" jsonb NOT NULL,
	CONSTRAINT "publication_answers_reference_certificate_number_pk" PRIMARY KEY("reference","certificate_number")
);
--> statement-breakpoint
CREATE TABLE "accord"."report_previews" (
	"association_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"until" timestamp (3) with time zone,
	"response" text,
	"disputes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answered_by_id" uuid,
	"answered_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "report_previews_report_id_member_id_pk" PRIMARY KEY("report_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "accord"."reports" ADD COLUMN "preview_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "published"."publication_answers" ADD CONSTRAINT "publication_answers_reference_publications_reference_fk" FOREIGN KEY ("reference") REFERENCES "published"."publications"("reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_previews" ADD CONSTRAINT "report_previews_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_previews" ADD CONSTRAINT "report_previews_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "accord"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_previews" ADD CONSTRAINT "report_previews_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_previews" ADD CONSTRAINT "report_previews_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "accord"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_previews" ADD CONSTRAINT "report_previews_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;
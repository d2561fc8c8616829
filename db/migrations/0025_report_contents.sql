ALTER TABLE "published"."publication_cells" ADD COLUMN "meeting_base" integer;--> statement-breakpoint
ALTER TABLE "accord"."report_cells" ADD COLUMN "not_applicable" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."report_cells" ADD COLUMN "not_available" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."report_cells" ADD COLUMN "not_reported" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."report_cells" ADD COLUMN "meeting_base" integer;--> statement-breakpoint
ALTER TABLE "accord"."reports" ADD COLUMN "contents" jsonb;
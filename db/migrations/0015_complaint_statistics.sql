ALTER TABLE "accord"."complaint_counts" DROP CONSTRAINT "complaint_counts_version_id_level_category_pk";--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ALTER COLUMN "open_at_start" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ALTER COLUMN "received" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ALTER COLUMN "closed" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ALTER COLUMN "upheld" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ALTER COLUMN "open_at_end" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."editions" ADD COLUMN "complaint_lists" jsonb DEFAULT '{"levels":[],"products":[],"channels":[],"outcomes":[],"timeBands":[],"redressUnit":null,"redressParts":[],"others":[],"otherShare":null}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "product" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "state" text DEFAULT 'REPORTED' NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "redress_count" integer;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "redress_amount" numeric;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "parts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD CONSTRAINT "complaint_counts_version_id_level_category_product_pk" PRIMARY KEY("version_id","level","category","product");--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD CONSTRAINT "complaint_counts_only_reported_has_figures" CHECK (state = 'REPORTED' or (num_nonnulls(open_at_start, received, closed, upheld, open_at_end, redress_count, redress_amount) = 0
        and parts = '[]'));
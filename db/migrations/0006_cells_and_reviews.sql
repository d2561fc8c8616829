CREATE TABLE "accord"."cell_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"cell" text NOT NULL,
	"revision" integer NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accord"."organizations" ADD COLUMN "acceptances" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "changed_by_id" uuid;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accord"."observations" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."observations" ADD COLUMN "changed_by_id" uuid;--> statement-breakpoint
ALTER TABLE "accord"."observations" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD COLUMN "restates" integer;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD COLUMN "restatement_reason" text;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD COLUMN "open_cells" text[];--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD COLUMN "approved_by_id" uuid;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD COLUMN "approved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accord"."returns" ADD COLUMN "assignee_id" uuid;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD COLUMN "breakdown" text;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD COLUMN "reopens" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accord"."cell_changes" ADD CONSTRAINT "cell_changes_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."cell_changes" ADD CONSTRAINT "cell_changes_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."cell_changes" ADD CONSTRAINT "cell_changes_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."cell_changes" ADD CONSTRAINT "cell_changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cell_changes_cell" ON "accord"."cell_changes" USING btree ("version_id","cell");--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD CONSTRAINT "complaint_counts_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."observations" ADD CONSTRAINT "observations_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."returns" ADD CONSTRAINT "returns_assignee_id_people_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;
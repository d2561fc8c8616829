CREATE TABLE "accord"."evidence_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"cell" text,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"hash" text NOT NULL,
	"added_by_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "evidence_files_once" UNIQUE NULLS NOT DISTINCT("version_id","hash","cell")
);
--> statement-breakpoint
CREATE TABLE "accord"."evidence_reads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accord"."evidence_files" ADD CONSTRAINT "evidence_files_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."evidence_files" ADD CONSTRAINT "evidence_files_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."evidence_files" ADD CONSTRAINT "evidence_files_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."evidence_files" ADD CONSTRAINT "evidence_files_added_by_id_people_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."evidence_reads" ADD CONSTRAINT "evidence_reads_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."evidence_reads" ADD CONSTRAINT "evidence_reads_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."evidence_reads" ADD CONSTRAINT "evidence_reads_evidence_id_evidence_files_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "accord"."evidence_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."evidence_reads" ADD CONSTRAINT "evidence_reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_files_hash" ON "accord"."evidence_files" USING btree ("hash");
CREATE TABLE "accord"."api_key_uses" (
	"key_id" uuid PRIMARY KEY NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" text NOT NULL,
	"last_day" date,
	"issued_by_id" uuid NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"revoked_by_id" uuid,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "accord"."idempotency_keys" DROP CONSTRAINT "idempotency_keys_key";--> statement-breakpoint
ALTER TABLE "accord"."audit_entries" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "accord"."idempotency_keys" ADD COLUMN "api_key_id" uuid;--> statement-breakpoint
ALTER TABLE "accord"."api_key_uses" ADD CONSTRAINT "api_key_uses_key_id_api_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "accord"."api_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."api_keys" ADD CONSTRAINT "api_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."api_keys" ADD CONSTRAINT "api_keys_issued_by_id_people_id_fk" FOREIGN KEY ("issued_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."api_keys" ADD CONSTRAINT "api_keys_revoked_by_id_people_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_keys_organization" ON "accord"."api_keys" USING btree ("organization_id");--> statement-breakpoint
ALTER TABLE "accord"."idempotency_keys" ADD CONSTRAINT "idempotency_keys_key" UNIQUE NULLS NOT DISTINCT("organization_id","person_id","api_key_id","key");
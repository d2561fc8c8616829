CREATE SCHEMA "accord";
--> statement-breakpoint
CREATE SCHEMA "published";
--> statement-breakpoint
CREATE TABLE "accord"."adoption_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"status" text NOT NULL,
	"on" date NOT NULL,
	"reason" text,
	"person_id" uuid
);
--> statement-breakpoint
CREATE TABLE "accord"."adoptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"code_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"status" text NOT NULL,
	"certificate_number" text,
	"committed_at" timestamp (3) with time zone,
	"registered_on" date,
	"ended_on" date,
	"brought_over" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "adoptions_certificate_number_unique" UNIQUE("certificate_number")
);
--> statement-breakpoint
CREATE TABLE "accord"."assessment_entries" (
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"note" text,
	"action" text,
	"owner" text,
	"due_on" date,
	CONSTRAINT "assessment_entries_adoption_id_question_pk" PRIMARY KEY("adoption_id","question")
);
--> statement-breakpoint
CREATE TABLE "accord"."commitments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"signer_id" uuid NOT NULL,
	"signer_name" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."extensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"operations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"effective_from" date,
	"published_at" timestamp (3) with time zone,
	"content_hash" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "extensions_number" UNIQUE("adoption_id","number")
);
--> statement-breakpoint
CREATE TABLE "accord"."audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "accord"."audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"association_id" uuid NOT NULL,
	"sequence" integer,
	"at" timestamp (3) with time zone NOT NULL,
	"action" text NOT NULL,
	"person_id" uuid,
	"role" text,
	"organization_id" uuid,
	"table_name" text NOT NULL,
	"operation" text NOT NULL,
	"row_keys" text[] NOT NULL,
	"columns" text[] NOT NULL,
	"previous_hash" text,
	"hash" text,
	CONSTRAINT "audit_entries_sequence" UNIQUE("association_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "accord"."clauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"key" text NOT NULL,
	"parent_key" text,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"policy" text NOT NULL,
	"heading" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "clauses_key" UNIQUE("edition_id","key")
);
--> statement-breakpoint
CREATE TABLE "accord"."codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "codes_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "accord"."editions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"code_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"effective_on" date,
	"adopt_by" date,
	"release_notes" text,
	"complaint_categories" text[] DEFAULT '{}' NOT NULL,
	"content_hash" text,
	"published_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "editions_number" UNIQUE("code_id","number")
);
--> statement-breakpoint
CREATE TABLE "accord"."indicators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"key" text NOT NULL,
	"clause_key" text NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"numerator_label" text NOT NULL,
	"denominator_label" text,
	"unit" text NOT NULL,
	"stronger" text,
	"target" numeric,
	"audience" text NOT NULL,
	"breakdown" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "indicators_key" UNIQUE("edition_id","key")
);
--> statement-breakpoint
CREATE TABLE "accord"."parameters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"clause_key" text NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"type" text NOT NULL,
	"unit" text NOT NULL,
	"stronger" text NOT NULL,
	"floor" numeric NOT NULL,
	CONSTRAINT "parameters_key" UNIQUE("edition_id","clause_key","key")
);
--> statement-breakpoint
CREATE TABLE "accord"."accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "accord"."credentials" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accord"."groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "groups_name" UNIQUE("association_id","name")
);
--> statement-breakpoint
CREATE TABLE "accord"."idempotency_keys" (
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"request_digest" text NOT NULL,
	"result_id" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_key" UNIQUE("organization_id","person_id","key")
);
--> statement-breakpoint
CREATE TABLE "accord"."memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"number" text NOT NULL,
	"segment" text NOT NULL,
	"size_band" text NOT NULL,
	"region" text,
	"group_id" uuid,
	"since" date NOT NULL,
	"until" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "memberships_number" UNIQUE("association_id","number")
);
--> statement-breakpoint
CREATE TABLE "accord"."organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"minimum_respondents" integer DEFAULT 5 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "accord"."people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "people_account_id_unique" UNIQUE("account_id"),
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "accord"."seats" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "accord"."sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "accord"."verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published"."effective_codes" (
	"certificate_number" text NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"in_force_from" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"edition_number" integer NOT NULL,
	"extension_number" integer,
	"content_hash" text NOT NULL,
	"clauses" jsonb NOT NULL,
	CONSTRAINT "effective_codes_certificate_number_in_force_from_recorded_at_pk" PRIMARY KEY("certificate_number","in_force_from","recorded_at")
);
--> statement-breakpoint
CREATE TABLE "published"."publication_cells" (
	"reference" text NOT NULL,
	"association_id" uuid NOT NULL,
	"indicator_key" text NOT NULL,
	"dimension" text NOT NULL,
	"category" text NOT NULL,
	"due" integer,
	"respondents" integer,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"rate" numeric,
	"q1" numeric,
	"median" numeric,
	"q3" numeric,
	"meeting_target" integer,
	"change" numeric,
	"suppression" text NOT NULL,
	CONSTRAINT "publication_cells_reference_indicator_key_dimension_category_pk" PRIMARY KEY("reference","indicator_key","dimension","category")
);
--> statement-breakpoint
CREATE TABLE "published"."publication_series" (
	"reference" text NOT NULL,
	"association_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"indicator_key" text NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"unit" text NOT NULL,
	"numerator_label" text NOT NULL,
	"denominator_label" text,
	"target" numeric,
	CONSTRAINT "publication_series_reference_indicator_key_pk" PRIMARY KEY("reference","indicator_key")
);
--> statement-breakpoint
CREATE TABLE "published"."publications" (
	"reference" text PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"association_name" text NOT NULL,
	"code_key" text NOT NULL,
	"code_title" text NOT NULL,
	"edition_number" integer NOT NULL,
	"period_label" text NOT NULL,
	"period_starts_on" date NOT NULL,
	"period_ends_on" date NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"digest" text NOT NULL,
	"due" integer NOT NULL,
	"reported" integer NOT NULL,
	"nil" integer NOT NULL,
	"minimum_respondents" integer NOT NULL,
	"compared_with" text,
	CONSTRAINT "publications_number" UNIQUE("association_id","number")
);
--> statement-breakpoint
CREATE TABLE "published"."editions" (
	"association_id" uuid NOT NULL,
	"association_name" text NOT NULL,
	"code_key" text NOT NULL,
	"code_title" text NOT NULL,
	"code_summary" text NOT NULL,
	"number" integer NOT NULL,
	"effective_on" date NOT NULL,
	"adopt_by" date,
	"content_hash" text NOT NULL,
	"clauses" jsonb NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "editions_code_key_number_pk" PRIMARY KEY("code_key","number")
);
--> statement-breakpoint
CREATE TABLE "published"."register_entries" (
	"certificate_number" text PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"association_name" text NOT NULL,
	"firm_name" text NOT NULL,
	"code_key" text NOT NULL,
	"code_title" text NOT NULL,
	"edition_number" integer NOT NULL,
	"status" text NOT NULL,
	"since" date NOT NULL,
	"until" date
);
--> statement-breakpoint
CREATE TABLE "accord"."report_cells" (
	"association_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"indicator_key" text NOT NULL,
	"dimension" text NOT NULL,
	"category" text DEFAULT '' NOT NULL,
	"due" integer NOT NULL,
	"reported" integer NOT NULL,
	"nil" integer NOT NULL,
	"respondents" integer NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"rate" numeric,
	"q1" numeric,
	"median" numeric,
	"q3" numeric,
	"meeting_target" integer,
	"change" numeric,
	"suppression" text NOT NULL,
	CONSTRAINT "report_cells_report_id_indicator_key_dimension_category_pk" PRIMARY KEY("report_id","indicator_key","dimension","category")
);
--> statement-breakpoint
CREATE TABLE "accord"."report_inputs" (
	"association_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	CONSTRAINT "report_inputs_once" UNIQUE("report_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "accord"."reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"code_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"status" text DEFAULT 'COMPILED' NOT NULL,
	"compiled_by_id" uuid NOT NULL,
	"compiled_at" timestamp (3) with time zone NOT NULL,
	"minimum_respondents" integer NOT NULL,
	"due" integer NOT NULL,
	"reported" integer NOT NULL,
	"nil" integer NOT NULL,
	"compared_with" text,
	"publication_reference" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reports_publication_reference_unique" UNIQUE("publication_reference")
);
--> statement-breakpoint
CREATE TABLE "accord"."complaint_counts" (
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"level" text NOT NULL,
	"category" text NOT NULL,
	"open_at_start" integer NOT NULL,
	"received" integer NOT NULL,
	"closed" integer NOT NULL,
	"upheld" integer NOT NULL,
	"open_at_end" integer NOT NULL,
	CONSTRAINT "complaint_counts_version_id_level_category_pk" PRIMARY KEY("version_id","level","category")
);
--> statement-breakpoint
CREATE TABLE "accord"."imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid,
	"period_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"digest" text NOT NULL,
	"firms" integer NOT NULL,
	"cells" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "imports_once" UNIQUE NULLS NOT DISTINCT("period_id","member_id","digest")
);
--> statement-breakpoint
CREATE TABLE "accord"."observations" (
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"indicator_key" text NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"note" text,
	CONSTRAINT "observations_version_id_indicator_key_breakdown_pk" PRIMARY KEY("version_id","indicator_key","breakdown"),
	CONSTRAINT "observations_only_reported_has_figures" CHECK (state = 'REPORTED' or (value is null and numerator is null and denominator is null))
);
--> statement-breakpoint
CREATE TABLE "accord"."periods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"code_id" uuid NOT NULL,
	"label" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"due_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "periods_label" UNIQUE("code_id","label"),
	CONSTRAINT "periods_order" CHECK (starts_on <= ends_on and ends_on <= due_on)
);
--> statement-breakpoint
CREATE TABLE "accord"."return_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"return_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"source" text NOT NULL,
	"nil_attestation" text,
	"explanation" text,
	"prepared_by_id" uuid,
	"prepared_at" timestamp (3) with time zone,
	"submitted_by_id" uuid,
	"submitted_at" timestamp (3) with time zone,
	"accepted_by_id" uuid,
	"accepted_at" timestamp (3) with time zone,
	"content_hash" text,
	CONSTRAINT "return_versions_number" UNIQUE("return_id","number")
);
--> statement-breakpoint
CREATE TABLE "accord"."returns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "returns_once" UNIQUE("adoption_id","period_id")
);
--> statement-breakpoint
CREATE TABLE "accord"."queries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"return_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"indicator_key" text,
	"question" text NOT NULL,
	"asked_by_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_by_id" uuid,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "accord"."adoption_events" ADD CONSTRAINT "adoption_events_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoption_events" ADD CONSTRAINT "adoption_events_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoption_events" ADD CONSTRAINT "adoption_events_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoption_events" ADD CONSTRAINT "adoption_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoptions" ADD CONSTRAINT "adoptions_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoptions" ADD CONSTRAINT "adoptions_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoptions" ADD CONSTRAINT "adoptions_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "accord"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoptions" ADD CONSTRAINT "adoptions_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "accord"."codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."adoptions" ADD CONSTRAINT "adoptions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."assessment_entries" ADD CONSTRAINT "assessment_entries_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."assessment_entries" ADD CONSTRAINT "assessment_entries_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."assessment_entries" ADD CONSTRAINT "assessment_entries_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."commitments" ADD CONSTRAINT "commitments_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."commitments" ADD CONSTRAINT "commitments_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."commitments" ADD CONSTRAINT "commitments_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."commitments" ADD CONSTRAINT "commitments_signer_id_people_id_fk" FOREIGN KEY ("signer_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."extensions" ADD CONSTRAINT "extensions_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."extensions" ADD CONSTRAINT "extensions_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."extensions" ADD CONSTRAINT "extensions_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."extensions" ADD CONSTRAINT "extensions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."clauses" ADD CONSTRAINT "clauses_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."clauses" ADD CONSTRAINT "clauses_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."codes" ADD CONSTRAINT "codes_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."editions" ADD CONSTRAINT "editions_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."editions" ADD CONSTRAINT "editions_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "accord"."codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."indicators" ADD CONSTRAINT "indicators_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."indicators" ADD CONSTRAINT "indicators_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."parameters" ADD CONSTRAINT "parameters_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."parameters" ADD CONSTRAINT "parameters_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."credentials" ADD CONSTRAINT "credentials_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "accord"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."groups" ADD CONSTRAINT "groups_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."memberships" ADD CONSTRAINT "memberships_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."memberships" ADD CONSTRAINT "memberships_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."memberships" ADD CONSTRAINT "memberships_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "accord"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."seats" ADD CONSTRAINT "seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."seats" ADD CONSTRAINT "seats_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."sessions" ADD CONSTRAINT "sessions_user_id_accounts_id_fk" FOREIGN KEY ("user_id") REFERENCES "accord"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."effective_codes" ADD CONSTRAINT "effective_codes_certificate_number_register_entries_certificate_number_fk" FOREIGN KEY ("certificate_number") REFERENCES "published"."register_entries"("certificate_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."publication_cells" ADD CONSTRAINT "publication_cells_reference_publications_reference_fk" FOREIGN KEY ("reference") REFERENCES "published"."publications"("reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published"."publication_series" ADD CONSTRAINT "publication_series_reference_publications_reference_fk" FOREIGN KEY ("reference") REFERENCES "published"."publications"("reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_cells" ADD CONSTRAINT "report_cells_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_cells" ADD CONSTRAINT "report_cells_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "accord"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_inputs" ADD CONSTRAINT "report_inputs_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_inputs" ADD CONSTRAINT "report_inputs_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "accord"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_inputs" ADD CONSTRAINT "report_inputs_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reports" ADD CONSTRAINT "reports_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reports" ADD CONSTRAINT "reports_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "accord"."codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reports" ADD CONSTRAINT "reports_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "accord"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reports" ADD CONSTRAINT "reports_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."reports" ADD CONSTRAINT "reports_compiled_by_id_people_id_fk" FOREIGN KEY ("compiled_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD CONSTRAINT "complaint_counts_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD CONSTRAINT "complaint_counts_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."complaint_counts" ADD CONSTRAINT "complaint_counts_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."imports" ADD CONSTRAINT "imports_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."imports" ADD CONSTRAINT "imports_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."imports" ADD CONSTRAINT "imports_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "accord"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."imports" ADD CONSTRAINT "imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."observations" ADD CONSTRAINT "observations_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."observations" ADD CONSTRAINT "observations_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."observations" ADD CONSTRAINT "observations_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."periods" ADD CONSTRAINT "periods_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."periods" ADD CONSTRAINT "periods_code_id_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "accord"."codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_return_id_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "accord"."returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "accord"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_prepared_by_id_people_id_fk" FOREIGN KEY ("prepared_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_submitted_by_id_people_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."return_versions" ADD CONSTRAINT "return_versions_accepted_by_id_people_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."returns" ADD CONSTRAINT "returns_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."returns" ADD CONSTRAINT "returns_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."returns" ADD CONSTRAINT "returns_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."returns" ADD CONSTRAINT "returns_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "accord"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD CONSTRAINT "queries_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD CONSTRAINT "queries_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD CONSTRAINT "queries_return_id_returns_id_fk" FOREIGN KEY ("return_id") REFERENCES "accord"."returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD CONSTRAINT "queries_version_id_return_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "accord"."return_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD CONSTRAINT "queries_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."queries" ADD CONSTRAINT "queries_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "accord"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "adoption_events_adoption" ON "accord"."adoption_events" USING btree ("adoption_id");--> statement-breakpoint
CREATE UNIQUE INDEX "adoptions_living" ON "accord"."adoptions" USING btree ("member_id","code_id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "adoptions_association" ON "accord"."adoptions" USING btree ("association_id","code_id");--> statement-breakpoint
CREATE INDEX "commitments_adoption" ON "accord"."commitments" USING btree ("adoption_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extensions_one_draft" ON "accord"."extensions" USING btree ("adoption_id") WHERE status = 'DRAFT';--> statement-breakpoint
CREATE INDEX "codes_association" ON "accord"."codes" USING btree ("association_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_current" ON "accord"."memberships" USING btree ("association_id","member_id") WHERE until is null;--> statement-breakpoint
CREATE INDEX "memberships_member" ON "accord"."memberships" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seats_current" ON "accord"."seats" USING btree ("person_id","organization_id","role") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "seats_organization" ON "accord"."seats" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "register_entries_name" ON "published"."register_entries" USING btree ("firm_name","certificate_number");--> statement-breakpoint
CREATE INDEX "returns_period" ON "accord"."returns" USING btree ("period_id","status");--> statement-breakpoint
CREATE INDEX "queries_return" ON "accord"."queries" USING btree ("return_id");
CREATE TABLE "published"."publication_named" (
	"reference" text NOT NULL,
	"association_id" uuid NOT NULL,
	"indicator_key" text NOT NULL,
	"breakdown" text NOT NULL,
	"position" integer NOT NULL,
	"place" integer,
	"firm_name" text NOT NULL,
	"certificate_number" text NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"rate" numeric,
	"small_base" boolean NOT NULL,
	CONSTRAINT "publication_named_reference_indicator_key_breakdown_position_pk" PRIMARY KEY("reference","indicator_key","breakdown","position")
);
--> statement-breakpoint
CREATE TABLE "accord"."report_named" (
	"association_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"adoption_id" uuid NOT NULL,
	"firm_name" text NOT NULL,
	"certificate_number" text NOT NULL,
	"indicator_key" text NOT NULL,
	"breakdown" text DEFAULT '' NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"rate" numeric,
	"small_base" boolean NOT NULL,
	CONSTRAINT "report_named_report_id_indicator_key_breakdown_adoption_id_pk" PRIMARY KEY("report_id","indicator_key","breakdown","adoption_id")
);
--> statement-breakpoint
ALTER TABLE "published"."publication_named" ADD CONSTRAINT "publication_named_reference_publications_reference_fk" FOREIGN KEY ("reference") REFERENCES "published"."publications"("reference") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_named" ADD CONSTRAINT "report_named_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_named" ADD CONSTRAINT "report_named_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "accord"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_named" ADD CONSTRAINT "report_named_member_id_organizations_id_fk" FOREIGN KEY ("member_id") REFERENCES "accord"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accord"."report_named" ADD CONSTRAINT "report_named_adoption_id_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "accord"."adoptions"("id") ON DELETE no action ON UPDATE no action;
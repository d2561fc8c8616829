-- The fences of what is told by firm: before it is published the association's alone, written while the report is compiled; then everybody's.

alter table accord.report_named enable row level security;--> statement-breakpoint
alter table accord.report_named force row level security;--> statement-breakpoint
grant select, insert on accord.report_named to accord_app;--> statement-breakpoint
create policy keep on accord.report_named to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
-- A firm sees what is told of itself; no place among others stands here.
create policy firm_reads_own on accord.report_named for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy insert_under_own_reports on accord.report_named as restrictive for insert to accord_app with check (exists (
  select from accord.report_inputs i where i.report_id = report_named.report_id and i.association_id = report_named.association_id
    and i.adoption_id = report_named.adoption_id and i.member_id = report_named.member_id));--> statement-breakpoint
create trigger frozen_named before insert on accord.report_named
  for each row execute function accord.guard_report_cells();--> statement-breakpoint
create trigger kept_release before update or delete on accord.report_named
  for each row execute function accord.refuse_frozen('what a report was made of');--> statement-breakpoint
create trigger kept_whole_release before truncate on accord.report_named
  for each statement execute function accord.refuse_frozen('what a report was made of');--> statement-breakpoint

alter table published.publication_named enable row level security;--> statement-breakpoint
alter table published.publication_named force row level security;--> statement-breakpoint
grant select, insert on published.publication_named to accord_app;--> statement-breakpoint
grant select on published.publication_named to accord_public;--> statement-breakpoint
create policy everybody_reads on published.publication_named for select to accord_public, accord_app
  using (exists (select from published.publications p where p.reference = publication_named.reference));--> statement-breakpoint
create policy association_adds on published.publication_named for insert to accord_app
  with check (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create trigger frozen_publication before update or delete on published.publication_named
  for each row execute function accord.refuse_frozen('what was published');--> statement-breakpoint
create trigger kept_publication before truncate on published.publication_named
  for each statement execute function accord.refuse_frozen('what was published');--> statement-breakpoint

do $$
declare item text;
begin
  foreach item in array array['accord.report_named', 'published.publication_named'] loop
    execute format('create trigger trail_insert after insert on %s referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on %s referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on %s referencing old table as changed
      for each statement execute function accord.write_audit()', item);
  end loop;
end $$;

-- The fences of releases: the disclosure policy is the association's alone, kept row by row; what is under embargo nobody else reads; and a
-- report's figures are written while it is compiled, and never after.

do $$
declare item text;
begin
  foreach item in array array['disclosure_policies', 'disclosure_waivers'] loop
    execute format('alter table accord.%I enable row level security', item);
    execute format('alter table accord.%I force row level security', item);
    execute format('grant select, insert on accord.%I to accord_app', item);
    execute format('create policy read_by_association on accord.%I for select to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization())', item);
    execute format('create policy set_by_admin on accord.%I for insert to accord_app
      with check (accord.viewer_role() = ''ASSOCIATION_ADMIN'' and association_id = accord.viewer_organization())', item);
    execute format('create trigger trail_insert after insert on accord.%I referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on accord.%I referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on accord.%I referencing old table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger kept_whole before truncate on accord.%I for each statement
      execute function accord.refuse_frozen(''a disclosure policy'')', item);
  end loop;
end $$;--> statement-breakpoint
create trigger frozen_policy before update or delete on accord.disclosure_policies
  for each row execute function accord.refuse_frozen('a disclosure policy');--> statement-breakpoint

-- A waiver is of one of the association's own firms, and is taken back once.
create policy insert_of_own_member on accord.disclosure_waivers as restrictive for insert to accord_app with check (exists (
  select from accord.memberships m where m.member_id = disclosure_waivers.member_id and m.association_id = disclosure_waivers.association_id));--> statement-breakpoint
grant update (until) on accord.disclosure_waivers to accord_app;--> statement-breakpoint
create policy ended_by_admin on accord.disclosure_waivers for update to accord_app
  using (accord.viewer_role() = 'ASSOCIATION_ADMIN' and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm_reads_own on accord.disclosure_waivers for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create function accord.guard_waiver() returns trigger language plpgsql as $$
begin
  if old.until is not null or to_jsonb(new) - 'until' <> to_jsonb(old) - 'until' then
    raise exception 'a waiver is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_waiver before update on accord.disclosure_waivers for each row execute function accord.guard_waiver();--> statement-breakpoint
create trigger kept_waiver before delete on accord.disclosure_waivers for each row
  execute function accord.refuse_frozen('a waiver');--> statement-breakpoint

-- Progress is no part of the trail.
alter table accord.report_progress enable row level security;--> statement-breakpoint
alter table accord.report_progress force row level security;--> statement-breakpoint
grant select, insert, update on accord.report_progress to accord_app;--> statement-breakpoint
create policy keep on accord.report_progress to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy insert_under_own_report on accord.report_progress as restrictive for insert to accord_app with check (exists (
  select from accord.reports r where r.id = report_progress.report_id and r.association_id = report_progress.association_id));--> statement-breakpoint
create policy move_under_own_report on accord.report_progress as restrictive for update to accord_app using (true) with check (exists (
  select from accord.reports r where r.id = report_progress.report_id and r.association_id = report_progress.association_id));--> statement-breakpoint

-- Cells come while the report is compiled, inputs with its first row; nothing of either is changed.
create function accord.guard_report_cells() returns trigger language plpgsql as $$
begin
  if not exists (select from accord.reports r where r.id = new.report_id and r.status = 'COMPILING') then
    raise exception 'a compiled report is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_cells before insert on accord.report_cells
  for each row execute function accord.guard_report_cells();--> statement-breakpoint
create trigger frozen_inputs before insert on accord.report_inputs
  for each row execute function accord.guard_report_cells();--> statement-breakpoint
do $$
declare item text;
begin
  foreach item in array array['report_cells', 'report_inputs'] loop
    execute format('create trigger kept_release before update or delete on accord.%I
      for each row execute function accord.refuse_frozen(''what a report was made of'')', item);
    execute format('create trigger kept_whole_release before truncate on accord.%I
      for each statement execute function accord.refuse_frozen(''what a report was made of'')', item);
  end loop;
end $$;--> statement-breakpoint

-- A firm sees what of it went into which report.
create policy firm_reads_own on accord.report_inputs for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint

-- Under embargo a release is for its association alone.
drop policy everybody_reads on published.publications;--> statement-breakpoint
create policy everybody_reads on published.publications for select to accord_public, accord_app
  using (public_from is null or public_from <= clock_timestamp());--> statement-breakpoint
create policy association_reads on published.publications for select to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
do $$
declare item text;
begin
  foreach item in array array['publication_series', 'publication_cells'] loop
    execute format('drop policy everybody_reads on published.%I', item);
    execute format('create policy everybody_reads on published.%I for select to accord_public, accord_app
      using (exists (select from published.publications p where p.reference = %1$I.reference))', item);
  end loop;
end $$;

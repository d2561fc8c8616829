-- The fences of what 0013 brought: rights, rows, and the trail. Progress is written many times a minute and is no part of the trail.

do $$
declare item text;
begin
  foreach item in array array['import_jobs', 'import_progress', 'import_mappings'] loop
    execute format('alter table accord.%I enable row level security', item);
    execute format('alter table accord.%I force row level security', item);
    execute format('grant select, insert on accord.%I to accord_app', item);
    execute format('create policy firm on accord.%1$I to accord_app
      using (accord.asks_as_member() and member_id = accord.viewer_organization())', item);
    execute format('create policy association on accord.%1$I to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization() and member_id is null)', item);
  end loop;
  foreach item in array array['import_jobs', 'import_mappings'] loop
    execute format('create trigger trail_insert after insert on accord.%I referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on accord.%I referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on accord.%I referencing old table as changed
      for each statement execute function accord.write_audit()', item);
  end loop;
end $$;--> statement-breakpoint
grant update (status, preview, refusal, import_id) on accord.import_jobs to accord_app;--> statement-breakpoint
grant update (rows_read, rows_total, share, cancel_asked, touched_at) on accord.import_progress to accord_app;--> statement-breakpoint
grant update (mapping, person_id, at) on accord.import_mappings to accord_app;--> statement-breakpoint
create policy insert_under_own_period on accord.import_jobs as restrictive for insert to accord_app with check (exists (
  select from accord.periods p where p.id = import_jobs.period_id and p.association_id = import_jobs.association_id));--> statement-breakpoint
create policy insert_under_own_job on accord.import_progress as restrictive for insert to accord_app with check (exists (
  select from accord.import_jobs j where j.id = import_progress.job_id and j.association_id = import_progress.association_id
    and j.member_id is not distinct from import_progress.member_id));--> statement-breakpoint
create policy insert_under_own_code on accord.import_mappings as restrictive for insert to accord_app with check (exists (
  select from accord.codes c where c.id = import_mappings.code_id and c.association_id = import_mappings.association_id));

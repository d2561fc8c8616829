-- The fences of what 0004 brought: rights, rows, what is frozen, and the trail.

do $$
declare item text;
begin
  foreach item in array array['return_terms', 'coverages'] loop
    execute format('alter table accord.%I enable row level security', item);
    execute format('alter table accord.%I force row level security', item);
    execute format('grant select, insert on accord.%I to accord_app', item);
    execute format('create policy association on accord.%1$I to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization())', item);
    execute format('create trigger trail_insert after insert on accord.%I referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on accord.%I referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on accord.%I referencing old table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create policy insert_under_own_adoption on accord.%1$I as restrictive for insert to accord_app with check (exists (
      select from accord.adoptions a where a.id = %1$I.adoption_id and a.association_id = %1$I.association_id and a.member_id = %1$I.member_id))',
      item);
  end loop;
end $$;--> statement-breakpoint
create policy insert_under_own_period on accord.return_terms as restrictive for insert to accord_app with check (exists (
  select from accord.periods p where p.id = return_terms.period_id and p.association_id = return_terms.association_id));--> statement-breakpoint
create policy insert_by_own_adoption on accord.coverages as restrictive for insert to accord_app with check (exists (
  select from accord.adoptions a where a.id = coverages.by_adoption_id and a.association_id = coverages.association_id
    and a.member_id = coverages.by_member_id));--> statement-breakpoint
grant update (until, version) on accord.coverages to accord_app;--> statement-breakpoint

-- The firm reads what it was granted; both firms of a coverage read it.
create policy firm on accord.return_terms for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy firms on accord.coverages for select to accord_app
  using (accord.asks_as_member() and accord.viewer_organization() in (member_id, by_member_id));--> statement-breakpoint

create trigger frozen_record before update or delete on accord.return_terms
  for each row execute function accord.refuse_frozen('what was recorded');--> statement-breakpoint
create trigger kept_record before truncate on accord.return_terms
  for each statement execute function accord.refuse_frozen('what was recorded');

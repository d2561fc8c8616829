-- The fences of what 0016 brought: as those of the figures beside which it stands.

do $$
declare item text;
begin
  foreach item in array array['self_assessments', 'satisfactions'] loop
    execute format('alter table accord.%I enable row level security', item);
    execute format('alter table accord.%I force row level security', item);
    execute format('grant select, insert, update on accord.%I to accord_app', item);
    execute format('create policy firm on accord.%I to accord_app
      using (accord.asks_as_member() and member_id = accord.viewer_organization())', item);
    execute format('create policy association on accord.%1$I for select to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization()
        and exists (select from accord.return_versions v where v.id = %1$I.version_id))', item);
    execute format('create policy insert_under_own_version on accord.%1$I as restrictive for insert to accord_app with check (exists (
      select from accord.return_versions v where v.id = %1$I.version_id and v.member_id = %1$I.member_id
        and v.association_id = %1$I.association_id))', item);
    execute format('create policy move_under_own_version on accord.%1$I as restrictive for update to accord_app using (true) with check (exists (
      select from accord.return_versions v where v.id = %1$I.version_id and v.member_id = %1$I.member_id
        and v.association_id = %1$I.association_id))', item);
    execute format('create trigger trail_insert after insert on accord.%I referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on accord.%I referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on accord.%I referencing old table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger frozen_figures before insert or update or delete on accord.%I
      for each row execute function accord.guard_figures()', item);
  end loop;
end $$;

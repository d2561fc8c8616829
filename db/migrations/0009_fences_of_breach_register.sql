-- The fences of what 0008 brought. What a firm writes down is the firm's alone; its association sees what it was told, as it was told.

do $$
declare item text;
begin
  foreach item in array array['root_causes', 'breaches', 'breach_notices', 'breach_sightings'] loop
    execute format('alter table accord.%I enable row level security', item);
    execute format('alter table accord.%I force row level security', item);
    execute format('grant select, insert on accord.%I to accord_app', item);
    execute format('create trigger trail_insert after insert on accord.%I referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on accord.%I referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on accord.%I referencing old table as changed
      for each statement execute function accord.write_audit()', item);
  end loop;
end $$;--> statement-breakpoint
grant update on accord.root_causes, accord.breaches to accord_app;--> statement-breakpoint

create policy firm on accord.root_causes to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.breaches to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.breach_notices to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.breach_notices for select to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.breach_sightings for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.breach_sightings to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint

-- What hangs on something belongs to whom that belongs to, also when it is moved.
do $$
declare item record;
begin
  for item in select * from (values
      ('root_causes', 'adoption_id', 'adoptions', true), ('breaches', 'adoption_id', 'adoptions', true),
      ('breaches', 'root_cause_id', 'root_causes', false), ('breach_notices', 'breach_id', 'breaches', true),
      ('breach_notices', 'return_id', 'returns', false),
      ('breach_sightings', 'notice_id', 'breach_notices', true)) as link (child, key, parent, needed) loop
    execute format('create policy insert_under_own_%3$s on accord.%1$I as restrictive for insert to accord_app with check (%4$s exists (
      select from accord.%3$I p where p.id = %1$I.%2$I and p.association_id = %1$I.association_id and p.member_id = %1$I.member_id))',
      item.child, item.key, item.parent,
      case when item.needed then '' else format('%I.%I is null or', item.child, item.key) end);
    execute format('create policy move_under_own_%3$s on accord.%1$I as restrictive for update to accord_app using (true) with check (%4$s exists (
      select from accord.%3$I p where p.id = %1$I.%2$I and p.association_id = %1$I.association_id and p.member_id = %1$I.member_id))',
      item.child, item.key, item.parent,
      case when item.needed then '' else format('%I.%I is null or', item.child, item.key) end);
  end loop;
end $$;--> statement-breakpoint

-- What the association was told, and that it has seen it, is added to and never changed; a breach that was withdrawn stays as it was.
do $$
declare item text;
begin
  foreach item in array array['breach_notices', 'breach_sightings'] loop
    execute format('create trigger frozen_record before update or delete on accord.%I
      for each row execute function accord.refuse_frozen(''what was recorded'')', item);
    execute format('create trigger kept_record before truncate on accord.%I
      for each statement execute function accord.refuse_frozen(''what was recorded'')', item);
  end loop;
end $$;--> statement-breakpoint
create trigger frozen_breach before update on accord.breaches for each row
  when (old.withdrawn_at is not null) execute function accord.refuse_frozen('a withdrawn breach');--> statement-breakpoint
create trigger kept_breach before delete on accord.breaches for each row
  execute function accord.refuse_frozen('a logged breach');

-- The fences of what 0006 brought. What a firm typed before it submitted is the firm's alone, also afterwards.

alter table accord.cell_changes enable row level security;--> statement-breakpoint
alter table accord.cell_changes force row level security;--> statement-breakpoint
grant select, insert on accord.cell_changes to accord_app;--> statement-breakpoint
create policy firm on accord.cell_changes to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy insert_under_own_version on accord.cell_changes as restrictive for insert to accord_app with check (exists (
  select from accord.return_versions v where v.id = cell_changes.version_id and v.member_id = cell_changes.member_id
    and v.association_id = cell_changes.association_id));--> statement-breakpoint
create trigger trail_insert after insert on accord.cell_changes referencing new table as changed
  for each statement execute function accord.write_audit();--> statement-breakpoint
create trigger frozen_record before update or delete on accord.cell_changes
  for each row execute function accord.refuse_frozen('what was recorded');--> statement-breakpoint
create trigger kept_record before truncate on accord.cell_changes
  for each statement execute function accord.refuse_frozen('what was recorded');--> statement-breakpoint

create or replace view accord.current_return_versions with (security_invoker = true) as
  select distinct on (return_id) * from accord.return_versions order by return_id, number desc;--> statement-breakpoint

-- Of what was submitted only the officers' signatures are added, each once.
create or replace function accord.guard_return_version() returns trigger language plpgsql as $$
declare
  signatures text[] := array['accepted_at', 'accepted_by_id', 'approved_at', 'approved_by_id'];
begin
  if old.accepted_at is not null or (old.approved_at is not null and new.approved_at is distinct from old.approved_at)
      or to_jsonb(new) - signatures <> to_jsonb(old) - signatures then
    raise exception 'a submitted return is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;

-- The fences of what 0002 brought: rights, rows, what is frozen, and the trail.

do $$
declare item text;
begin
  foreach item in array array['accord.adoption_gaps', 'accord.rulings', 'accord.deadlines', 'accord.transitions',
      'accord.transition_answers', 'accord.clause_texts', 'published.register_events'] loop
    execute format('alter table %s enable row level security', item);
    execute format('alter table %s force row level security', item);
    execute format('grant select, insert on %s to accord_app', item);
    execute format('create trigger trail_insert after insert on %s referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on %s referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on %s referencing old table as changed
      for each statement execute function accord.write_audit()', item);
  end loop;
end $$;--> statement-breakpoint
grant update on accord.adoption_gaps, accord.transitions, accord.transition_answers, accord.clause_texts to accord_app;--> statement-breakpoint
grant delete on accord.adoption_gaps, accord.transition_answers, accord.clause_texts, accord.extensions to accord_app;--> statement-breakpoint
grant select on published.register_events to accord_public;--> statement-breakpoint
grant update (withdrawn) on published.editions to accord_app;--> statement-breakpoint

-- Translations belong to the edition, like its clauses.
create policy keep on accord.clause_texts to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy member_reads on accord.clause_texts for select to accord_app using (
  accord.asks_as_member() and exists (select from accord.editions e where e.id = clause_texts.edition_id));--> statement-breakpoint
create trigger frozen_part before insert or update or delete on accord.clause_texts
  for each row execute function accord.guard_edition_part();--> statement-breakpoint

-- What the firm owns, and what its association reads of it or decides about it.
create policy firm on accord.adoption_gaps to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.adoption_gaps for select to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization()
    and exists (select from accord.adoptions a where a.id = adoption_gaps.adoption_id));--> statement-breakpoint
create policy firm on accord.transitions to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.transitions for select to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.transition_answers to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
do $$
declare item text;
begin
  foreach item in array array['rulings', 'deadlines'] loop
    execute format('create policy firm on accord.%1$I for select to accord_app
      using (accord.asks_as_member() and member_id = accord.viewer_organization())', item);
    execute format('create policy association on accord.%1$I to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization())', item);
  end loop;
end $$;--> statement-breakpoint
do $$
declare item record;
begin
  for item in select * from (values
      ('adoption_gaps', 'adoption_id', 'adoptions', true), ('rulings', 'adoption_id', 'adoptions', true),
      ('rulings', 'extension_id', 'extensions', true), ('deadlines', 'adoption_id', 'adoptions', true),
      ('deadlines', 'edition_id', 'editions', false), ('transitions', 'adoption_id', 'adoptions', true),
      ('transitions', 'to_edition_id', 'editions', false),
      ('transition_answers', 'transition_id', 'transitions', true)) as link (child, key, parent, of_member) loop
    execute format('create policy insert_under_own_%3$s on accord.%1$I as restrictive for insert to accord_app with check (exists (
      select from accord.%3$I p where p.id = %1$I.%2$I and p.association_id = %1$I.association_id %4$s))', item.child, item.key, item.parent,
      case when item.of_member then format('and p.member_id = %I.member_id', item.child) else '' end);
    execute format('create policy move_under_own_%3$s on accord.%1$I as restrictive for update to accord_app using (true) with check (exists (
      select from accord.%3$I p where p.id = %1$I.%2$I and p.association_id = %1$I.association_id %4$s))', item.child, item.key, item.parent,
      case when item.of_member then format('and p.member_id = %I.member_id', item.child) else '' end);
  end loop;
end $$;--> statement-breakpoint

-- The shelf: a certificate's history is added to by the association, and by the firm that leaves.
create policy everybody_reads on published.register_events for select to accord_public, accord_app using (true);--> statement-breakpoint
create policy association_adds on published.register_events for insert to accord_app
  with check (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm_adds on published.register_events for insert to accord_app
  with check (accord.asks_as_member() and member_id = accord.viewer_organization() and status = 'WITHDRAWN');--> statement-breakpoint
create trigger frozen_publication before update or delete on published.register_events
  for each row execute function accord.refuse_frozen('what was published');--> statement-breakpoint
create trigger kept_publication before truncate on published.register_events
  for each statement execute function accord.refuse_frozen('what was published');--> statement-breakpoint
revoke update on published.register_entries from accord_app;--> statement-breakpoint
grant update (status, until) on published.register_entries to accord_app;--> statement-breakpoint
create policy association_withdraws on published.editions for update to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create function published.guard_edition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn or to_jsonb(new) - 'withdrawn' <> to_jsonb(old) - 'withdrawn' then
    raise exception 'what was published is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_publication before update or delete on published.editions
  for each row execute function published.guard_edition();--> statement-breakpoint
create trigger kept_publication before truncate on published.editions
  for each statement execute function accord.refuse_frozen('what was published');--> statement-breakpoint

-- A published edition can be withdrawn, once and with a reason; nothing else of it changes.
create function accord.guard_edition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status <> 'PUBLISHED' or new.status <> 'WITHDRAWN'
      or new.withdrawn_on is null or coalesce(new.withdrawn_reason, '') = ''
      or to_jsonb(new) - array['status', 'withdrawn_on', 'withdrawn_reason', 'version']
        <> to_jsonb(old) - array['status', 'withdrawn_on', 'withdrawn_reason', 'version'] then
    raise exception 'a published edition is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
drop trigger frozen_edition on accord.editions;--> statement-breakpoint
create trigger frozen_edition before update or delete on accord.editions for each row
  when (old.status <> 'DRAFT') execute function accord.guard_edition();--> statement-breakpoint

-- An extension under review says what it said when it was handed over; one that was published can only be superseded.
create or replace function accord.guard_extension() returns trigger language plpgsql as $$
declare
  bookkeeping text[] := case old.status when 'UNDER_REVIEW'
    then array['status', 'version', 'effective_from', 'published_at', 'content_hash'] else array['status', 'version'] end;
begin
  if tg_op = 'DELETE' or (old.status <> 'UNDER_REVIEW' and new.status <> 'SUPERSEDED')
      or to_jsonb(new) - bookkeeping <> to_jsonb(old) - bookkeeping then
    raise exception 'this extension is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger kept_extension before delete on accord.extensions for each row
  when (old.status <> 'DRAFT') execute function accord.guard_extension();--> statement-breakpoint

-- Rulings, deadlines, commitments and the history of an adoption are added to, never changed; a move that was applied keeps its answers.
do $$
declare item text;
begin
  foreach item in array array['rulings', 'deadlines', 'commitments', 'adoption_events'] loop
    execute format('create trigger frozen_record before update or delete on accord.%I
      for each row execute function accord.refuse_frozen(''what was recorded'')', item);
    execute format('create trigger kept_record before truncate on accord.%I
      for each statement execute function accord.refuse_frozen(''what was recorded'')', item);
  end loop;
end $$;--> statement-breakpoint
create function accord.guard_transition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status <> 'APPLIED' or new.status <> 'UNDONE'
      or to_jsonb(new) - array['status', 'undone_at', 'version'] <> to_jsonb(old) - array['status', 'undone_at', 'version'] then
    raise exception 'a move that was applied is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_transition before update or delete on accord.transitions for each row
  when (old.status <> 'OPEN') execute function accord.guard_transition();--> statement-breakpoint
create function accord.guard_transition_answer() returns trigger language plpgsql as $$
begin
  if not exists (select from accord.transitions t
      where t.id = case tg_op when 'DELETE' then old.transition_id else new.transition_id end and t.status = 'OPEN') then
    raise exception 'a move that was applied is frozen' using errcode = 'AC001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;--> statement-breakpoint
create trigger frozen_answer before insert or update or delete on accord.transition_answers
  for each row execute function accord.guard_transition_answer();--> statement-breakpoint

-- Certificates of before have the history that their entry tells.
alter table published.register_events no force row level security;--> statement-breakpoint
alter table published.register_entries no force row level security;--> statement-breakpoint
alter table published.register_events disable trigger trail_insert;--> statement-breakpoint
insert into published.register_events (certificate_number, association_id, member_id, status, "on", recorded_at)
  select certificate_number, association_id, member_id, 'REGISTERED', since, since from published.register_entries
  union all
  select certificate_number, association_id, member_id, status, until, until + interval '1 millisecond'
    from published.register_entries where until is not null;--> statement-breakpoint
alter table published.register_events enable trigger trail_insert;--> statement-breakpoint
alter table published.register_events force row level security;--> statement-breakpoint
alter table published.register_entries force row level security;

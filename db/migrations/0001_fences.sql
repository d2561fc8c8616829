-- The fences: who may enter which schema, what each role may do there, which rows it sees, what is frozen, and the trail.
-- Roles themselves (accord_owner, accord_app, accord_identity, accord_public) are made by db/roles.ts before any migration.

grant usage on schema accord to accord_app, accord_identity;--> statement-breakpoint
grant usage on schema published to accord_app, accord_public;--> statement-breakpoint

-- Who asks: set by db/scope.ts in the transaction of the work.
create function accord.viewer_organization() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('accord.organization', true), '')::uuid $$;--> statement-breakpoint
create function accord.viewer_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('accord.person', true), '')::uuid $$;--> statement-breakpoint
create function accord.viewer_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('accord.role', true), '') $$;--> statement-breakpoint
create function accord.asks_as_association() returns boolean language sql stable parallel safe
  as $$ select coalesce(accord.viewer_role() in ('ASSOCIATION_EDITOR', 'ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN'), false) $$;--> statement-breakpoint
create function accord.asks_as_member() returns boolean language sql stable parallel safe
  as $$ select coalesce(accord.viewer_role() in ('MEMBER_REPORTER', 'MEMBER_APPROVER', 'MEMBER_ADMIN'), false) $$;--> statement-breakpoint

-- Row-level security, enabled and forced, on every table of both schemas.
do $$
declare item record;
begin
  for item in select schemaname, tablename from pg_tables where schemaname in ('accord', 'published') loop
    execute format('alter table %I.%I enable row level security', item.schemaname, item.tablename);
    execute format('alter table %I.%I force row level security', item.schemaname, item.tablename);
  end loop;
end $$;--> statement-breakpoint

-- Rights. What is append-only has no update and no delete to give.
grant select, insert on
  accord.organizations, accord.groups, accord.memberships, accord.people, accord.seats, accord.idempotency_keys,
  accord.codes, accord.editions, accord.clauses, accord.parameters, accord.indicators,
  accord.adoptions, accord.adoption_events, accord.assessment_entries, accord.commitments, accord.extensions,
  accord.periods, accord.returns, accord.return_versions, accord.observations, accord.complaint_counts, accord.imports,
  accord.queries, accord.reports, accord.report_cells, accord.report_inputs,
  published.editions, published.register_entries, published.effective_codes,
  published.publications, published.publication_series, published.publication_cells
  to accord_app;--> statement-breakpoint
grant update on
  accord.organizations, accord.memberships, accord.seats, accord.idempotency_keys, accord.codes, accord.editions, accord.clauses,
  accord.parameters, accord.indicators, accord.adoptions, accord.assessment_entries, accord.extensions, accord.periods,
  accord.returns, accord.return_versions, accord.observations, accord.complaint_counts, accord.queries, accord.reports,
  published.register_entries
  to accord_app;--> statement-breakpoint
grant delete on accord.clauses, accord.parameters, accord.indicators, accord.observations, accord.complaint_counts
  to accord_app;--> statement-breakpoint
grant select on accord.audit_entries to accord_app;--> statement-breakpoint
grant select, insert, update, delete on accord.accounts, accord.sessions, accord.credentials, accord.verifications
  to accord_identity;--> statement-breakpoint
grant select on accord.people, accord.seats, accord.organizations to accord_identity;--> statement-breakpoint
grant select on all tables in schema published to accord_public;--> statement-breakpoint

-- The sign-in desk knows accounts and who holds which seat, and nothing else.
create policy identity on accord.accounts to accord_identity using (true) with check (true);--> statement-breakpoint
create policy identity on accord.sessions to accord_identity using (true) with check (true);--> statement-breakpoint
create policy identity on accord.credentials to accord_identity using (true) with check (true);--> statement-breakpoint
create policy identity on accord.verifications to accord_identity using (true) with check (true);--> statement-breakpoint
create policy identity on accord.people for select to accord_identity using (true);--> statement-breakpoint
create policy identity on accord.seats for select to accord_identity using (true);--> statement-breakpoint
create policy identity on accord.organizations for select to accord_identity using (true);--> statement-breakpoint

-- Memberships: the two sides of one see it.
create policy sides on accord.memberships for select to accord_app using (
  (accord.asks_as_member() and member_id = accord.viewer_organization())
  or (accord.asks_as_association() and association_id = accord.viewer_organization()));--> statement-breakpoint
create policy admit on accord.memberships for insert to accord_app
  with check (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy amend on accord.memberships for update to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint

create policy visible on accord.organizations for select to accord_app using (
  id = accord.viewer_organization()
  or exists (select from accord.memberships m where organizations.id in (m.member_id, m.association_id))
  or exists (select from accord.seats s where s.organization_id = organizations.id and s.person_id = accord.viewer_person())
  or (accord.viewer_role() = 'OPERATOR' and kind in ('ASSOCIATION', 'CONSUMER_ORGANIZATION')));--> statement-breakpoint
create policy found on accord.organizations for insert to accord_app with check (
  (accord.viewer_role() = 'OPERATOR' and kind in ('ASSOCIATION', 'CONSUMER_ORGANIZATION', 'OPERATOR'))
  or (accord.asks_as_association() and kind = 'MEMBER'));--> statement-breakpoint
create policy amend on accord.organizations for update to accord_app
  using (accord.viewer_role() = 'ASSOCIATION_ADMIN' and id = accord.viewer_organization());--> statement-breakpoint

create policy sides on accord.groups for select to accord_app using (
  (accord.asks_as_association() and association_id = accord.viewer_organization())
  or (accord.asks_as_member() and exists (select from accord.memberships m where m.group_id = groups.id)));--> statement-breakpoint
create policy found on accord.groups for insert to accord_app
  with check (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint

create policy visible on accord.seats for select to accord_app using (
  person_id = accord.viewer_person()
  or organization_id = accord.viewer_organization()
  or exists (select from accord.memberships m where seats.organization_id in (m.member_id, m.association_id)));--> statement-breakpoint
create policy appoint on accord.seats for insert to accord_app with check (
  (accord.viewer_role() in ('ASSOCIATION_ADMIN', 'MEMBER_ADMIN') and organization_id = accord.viewer_organization())
  or (accord.viewer_role() = 'ASSOCIATION_ADMIN'
      and exists (select from accord.memberships m where m.member_id = seats.organization_id))
  or accord.viewer_role() = 'OPERATOR');--> statement-breakpoint
create policy dismiss on accord.seats for update to accord_app
  using (accord.viewer_role() in ('ASSOCIATION_ADMIN', 'MEMBER_ADMIN') and organization_id = accord.viewer_organization());--> statement-breakpoint
create policy visible on accord.people for select to accord_app using (
  id = accord.viewer_person() or exists (select from accord.seats s where s.person_id = people.id));--> statement-breakpoint
create policy enter on accord.people for insert to accord_app
  with check (accord.viewer_role() in ('ASSOCIATION_ADMIN', 'MEMBER_ADMIN', 'OPERATOR'));--> statement-breakpoint
create policy own on accord.idempotency_keys to accord_app
  using (organization_id = accord.viewer_organization() and person_id = accord.viewer_person());--> statement-breakpoint

-- What the association owns: its members read it, once it is published where it has drafts.
create policy keep on accord.codes to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy member_reads on accord.codes for select to accord_app using (
  accord.asks_as_member() and exists (select from accord.memberships m where m.association_id = codes.association_id));--> statement-breakpoint
create policy keep on accord.editions to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy member_reads on accord.editions for select to accord_app using (
  accord.asks_as_member() and status <> 'DRAFT'
  and exists (select from accord.memberships m where m.association_id = editions.association_id));--> statement-breakpoint
do $$
declare item text;
begin
  foreach item in array array['clauses', 'parameters', 'indicators'] loop
    execute format('create policy keep on accord.%1$I to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization())', item);
    execute format('create policy member_reads on accord.%1$I for select to accord_app using (
      accord.asks_as_member() and exists (select from accord.editions e where e.id = %1$I.edition_id))', item);
  end loop;
  foreach item in array array['reports', 'report_cells', 'report_inputs'] loop
    execute format('create policy keep on accord.%1$I to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization())', item);
  end loop;
end $$;--> statement-breakpoint
create policy keep on accord.periods to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy member_reads on accord.periods for select to accord_app using (
  accord.asks_as_member() and exists (select from accord.memberships m where m.association_id = periods.association_id));--> statement-breakpoint

-- What the firm owns: the firm keeps it; its association reads what was committed, published or submitted.
create policy firm on accord.adoptions to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.adoptions to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization() and committed_at is not null);--> statement-breakpoint
do $$
declare item text;
begin
  foreach item in array array['adoption_events', 'assessment_entries', 'commitments'] loop
    execute format('create policy firm on accord.%1$I to accord_app
      using (accord.asks_as_member() and member_id = accord.viewer_organization())', item);
    execute format('create policy association on accord.%1$I to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization()
        and exists (select from accord.adoptions a where a.id = %1$I.adoption_id))', item);
  end loop;
end $$;--> statement-breakpoint
create policy firm on accord.extensions to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.extensions for select to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization() and status <> 'DRAFT');--> statement-breakpoint

create policy firm on accord.returns to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.returns to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.return_versions to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.return_versions to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization()
    and (submitted_at is not null or source = 'ASSOCIATION_IMPORT'));--> statement-breakpoint
do $$
declare item text;
begin
  foreach item in array array['observations', 'complaint_counts'] loop
    execute format('create policy firm on accord.%1$I to accord_app
      using (accord.asks_as_member() and member_id = accord.viewer_organization())', item);
    execute format('create policy association on accord.%1$I to accord_app
      using (accord.asks_as_association() and association_id = accord.viewer_organization()
        and exists (select from accord.return_versions v where v.id = %1$I.version_id))', item);
  end loop;
end $$;--> statement-breakpoint
create policy firm on accord.queries for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy firm_answers on accord.queries for update to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.queries to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.imports to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.imports to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization() and member_id is null);--> statement-breakpoint

-- What hangs on something belongs to whom that belongs to: a foreign key does not ask who may see the row at its other end,
-- so without this a firm could hang a row of its own on a rival's return.
do $$
declare item record;
begin
  for item in select * from (values
      ('adoptions', 'membership_id', 'memberships', true), ('adoption_events', 'adoption_id', 'adoptions', true),
      ('assessment_entries', 'adoption_id', 'adoptions', true), ('commitments', 'adoption_id', 'adoptions', true),
      ('extensions', 'adoption_id', 'adoptions', true), ('returns', 'adoption_id', 'adoptions', true),
      ('return_versions', 'return_id', 'returns', true), ('queries', 'return_id', 'returns', true),
      ('adoptions', 'edition_id', 'editions', false), ('returns', 'period_id', 'periods', false),
      ('editions', 'code_id', 'codes', false), ('periods', 'code_id', 'codes', false),
      ('reports', 'period_id', 'periods', false), ('report_cells', 'report_id', 'reports', false),
      ('report_inputs', 'report_id', 'reports', false)) as link (child, key, parent, of_member) loop
    execute format('create policy insert_under_own_%3$s on accord.%1$I as restrictive for insert to accord_app with check (exists (
      select from accord.%3$I p where p.id = %1$I.%2$I and p.association_id = %1$I.association_id %4$s))', item.child, item.key, item.parent,
      case when item.of_member then format('and p.member_id = %I.member_id', item.child) else '' end);
    execute format('create policy move_under_own_%3$s on accord.%1$I as restrictive for update to accord_app using (true) with check (exists (
      select from accord.%3$I p where p.id = %1$I.%2$I and p.association_id = %1$I.association_id %4$s))', item.child, item.key, item.parent,
      case when item.of_member then format('and p.member_id = %I.member_id', item.child) else '' end);
  end loop;
end $$;--> statement-breakpoint

-- The published shelf: everybody reads; only its association (or the firm, for its own promise) adds to it.
do $$
declare item record;
begin
  for item in select tablename from pg_tables where schemaname = 'published' loop
    execute format('create policy everybody_reads on published.%I for select to accord_public, accord_app using (true)', item.tablename);
    execute format('create policy association_adds on published.%I for insert to accord_app
      with check (accord.asks_as_association() and association_id = accord.viewer_organization())', item.tablename);
  end loop;
end $$;--> statement-breakpoint
create policy firm_adds on published.effective_codes for insert to accord_app
  with check (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy sides_amend on published.register_entries for update to accord_app using (
  (accord.asks_as_association() and association_id = accord.viewer_organization())
  or (accord.asks_as_member() and member_id = accord.viewer_organization()));--> statement-breakpoint

-- What is frozen. SQLSTATE AC001 is answered as the refusal FROZEN.
create function accord.refuse_frozen() returns trigger language plpgsql as $$
begin
  raise exception '% is frozen', tg_argv[0] using errcode = 'AC001';
end $$;--> statement-breakpoint
create trigger frozen_edition before update or delete on accord.editions for each row
  when (old.status <> 'DRAFT') execute function accord.refuse_frozen('a published edition');--> statement-breakpoint
create function accord.guard_edition_part() returns trigger language plpgsql as $$
begin
  if not exists (select from accord.editions e
      where e.id = case tg_op when 'DELETE' then old.edition_id else new.edition_id end and e.status = 'DRAFT') then
    raise exception 'a published edition is frozen' using errcode = 'AC001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;--> statement-breakpoint
create trigger frozen_part before insert or update or delete on accord.clauses
  for each row execute function accord.guard_edition_part();--> statement-breakpoint
create trigger frozen_part before insert or update or delete on accord.parameters
  for each row execute function accord.guard_edition_part();--> statement-breakpoint
create trigger frozen_part before insert or update or delete on accord.indicators
  for each row execute function accord.guard_edition_part();--> statement-breakpoint

create function accord.guard_return_version() returns trigger language plpgsql as $$
begin
  if old.accepted_at is not null or to_jsonb(new) - array['accepted_at', 'accepted_by_id'] <> to_jsonb(old) - array['accepted_at', 'accepted_by_id'] then
    raise exception 'a submitted return is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_version before update on accord.return_versions for each row
  when (old.submitted_at is not null) execute function accord.guard_return_version();--> statement-breakpoint
create function accord.guard_figures() returns trigger language plpgsql as $$
begin
  if not exists (select from accord.return_versions v
      where v.id = case tg_op when 'DELETE' then old.version_id else new.version_id end and v.submitted_at is null) then
    raise exception 'a submitted figure is frozen' using errcode = 'AC001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;--> statement-breakpoint
create trigger frozen_figures before insert or update or delete on accord.observations
  for each row execute function accord.guard_figures();--> statement-breakpoint
create trigger frozen_figures before insert or update or delete on accord.complaint_counts
  for each row execute function accord.guard_figures();--> statement-breakpoint
create function accord.guard_extension() returns trigger language plpgsql as $$
begin
  if new.status <> 'SUPERSEDED' or to_jsonb(new) - array['status', 'version'] <> to_jsonb(old) - array['status', 'version'] then
    raise exception 'a published extension is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_extension before update on accord.extensions for each row
  when (old.status <> 'DRAFT') execute function accord.guard_extension();--> statement-breakpoint
create trigger frozen_report before update on accord.reports for each row
  when (old.status = 'PUBLISHED') execute function accord.refuse_frozen('a published report');--> statement-breakpoint

create trigger kept_report before delete on accord.reports for each row
  when (old.status = 'PUBLISHED') execute function accord.refuse_frozen('a published report');--> statement-breakpoint
create trigger kept_version before delete on accord.return_versions for each row
  when (old.submitted_at is not null) execute function accord.refuse_frozen('a submitted return');--> statement-breakpoint
do $$
declare item text;
begin
  foreach item in array array['effective_codes', 'publications', 'publication_series', 'publication_cells'] loop
    execute format('create trigger frozen_publication before update or delete on published.%I
      for each row execute function accord.refuse_frozen(''what was published'')', item);
    execute format('create trigger kept_publication before truncate on published.%I
      for each statement execute function accord.refuse_frozen(''what was published'')', item);
  end loop;
end $$;--> statement-breakpoint

-- The version of a return that counts now. For the association: the latest one that was submitted.
create view accord.current_return_versions with (security_invoker = true) as
  select distinct on (return_id) * from accord.return_versions order by return_id, number desc;--> statement-breakpoint
grant select on accord.current_return_versions to accord_app;--> statement-breakpoint

-- The trail: one entry for each statement and association, chained at commit.
create policy admin_reads on accord.audit_entries for select to accord_app
  using (accord.viewer_role() = 'ASSOCIATION_ADMIN' and association_id = accord.viewer_organization());--> statement-breakpoint
create policy writer on accord.audit_entries to accord_owner using (true) with check (true);--> statement-breakpoint
create function accord.write_audit() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  chain uuid := case when accord.asks_as_association() then accord.viewer_organization()
    else '00000000-0000-0000-0000-000000000000'::uuid end;
  touched text[] := '{}';
begin
  if tg_op = 'UPDATE' then
    select coalesce(array_agg(distinct n.key order by n.key), '{}') into touched
      from (select row_number() over () as place, to_jsonb(c) as doc from changed c) a
      join (select row_number() over () as place, to_jsonb(b) as doc from before b) o using (place)
      cross join lateral jsonb_each(a.doc) n where o.doc -> n.key is distinct from n.value;
  end if;
  insert into accord.audit_entries
    (association_id, at, action, person_id, role, organization_id, table_name, operation, row_keys, columns)
  select coalesce((c.doc ->> 'association_id')::uuid, chain), clock_timestamp(),
    coalesce(nullif(current_setting('accord.action', true), ''), 'unnamed'),
    accord.viewer_person(), accord.viewer_role(), accord.viewer_organization(),
    case tg_table_schema when 'accord' then tg_table_name else tg_table_schema || '.' || tg_table_name end, tg_op, array_agg(coalesce(c.doc ->> 'id', c.doc ->> 'version_id', c.doc ->> 'adoption_id',
      c.doc ->> 'report_id', c.doc ->> 'reference', c.doc ->> 'certificate_number', '') order by c.place), touched
  from (select row_number() over () as place, to_jsonb(r) as doc from changed r) c
  group by 1;
  return null;
end $$;--> statement-breakpoint
create function accord.chain_audit() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('accord.audit ' || new.association_id, 0));
  select sequence, hash into last from accord.audit_entries
    where association_id = new.association_id and sequence is not null order by sequence desc limit 1;
  update accord.audit_entries set
    sequence = coalesce(last.sequence, 0) + 1,
    previous_hash = coalesce(last.hash, ''),
    hash = accord.audit_hash(audit_entries, coalesce(last.sequence, 0) + 1, coalesce(last.hash, ''))
    where id = new.id;
  return null;
end $$;--> statement-breakpoint
create function accord.audit_hash(entry accord.audit_entries, place integer, previous text) returns text language sql stable
  as $$ select encode(sha256(convert_to(jsonb_build_array(previous, place, entry.association_id,
    extract(epoch from entry.at), entry.action, entry.person_id, entry.role, entry.organization_id,
    entry.table_name, entry.operation, entry.row_keys, entry.columns)::text, 'UTF8')), 'hex') $$;--> statement-breakpoint
create constraint trigger chain after insert on accord.audit_entries deferrable initially deferred
  for each row execute function accord.chain_audit();--> statement-breakpoint
create trigger frozen_trail before update on accord.audit_entries for each row
  when (old.hash is not null) execute function accord.refuse_frozen('the audit trail');--> statement-breakpoint
create trigger kept_trail before delete on accord.audit_entries for each row
  execute function accord.refuse_frozen('the audit trail');--> statement-breakpoint
create trigger kept_whole_trail before truncate on accord.audit_entries for each statement
  execute function accord.refuse_frozen('the audit trail');--> statement-breakpoint
do $$
declare item record;
begin
  for item in select schemaname, tablename from pg_tables where schemaname in ('accord', 'published') and tablename not in
      ('audit_entries', 'idempotency_keys', 'accounts', 'sessions', 'credentials', 'verifications') loop
    execute format('create trigger trail_insert after insert on %I.%I referencing new table as changed
      for each statement execute function accord.write_audit()', item.schemaname, item.tablename);
    execute format('create trigger trail_update after update on %I.%I referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item.schemaname, item.tablename);
    execute format('create trigger trail_delete after delete on %I.%I referencing old table as changed
      for each statement execute function accord.write_audit()', item.schemaname, item.tablename);
  end loop;
end $$;

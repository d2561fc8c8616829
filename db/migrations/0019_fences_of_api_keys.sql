-- The fences of API keys: who asks by one, who may issue and revoke them, who reads a hash, and the trail.

create function accord.viewer_key() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('accord.key', true), '')::uuid $$;--> statement-breakpoint

alter table accord.api_keys enable row level security;--> statement-breakpoint
alter table accord.api_keys force row level security;--> statement-breakpoint
alter table accord.api_key_uses enable row level security;--> statement-breakpoint
alter table accord.api_key_uses force row level security;--> statement-breakpoint

-- Whoever works for a seat never reads a hash; the sign-in desk reads it, and notes the use.
grant select (id, organization_id, role, name, prefix, last_day, issued_by_id, issued_at, revoked_by_id, revoked_at)
  on accord.api_keys to accord_app;--> statement-breakpoint
grant insert on accord.api_keys to accord_app;--> statement-breakpoint
grant update (revoked_by_id, revoked_at) on accord.api_keys to accord_app;--> statement-breakpoint
grant select on accord.api_key_uses to accord_app;--> statement-breakpoint
grant select on accord.api_keys to accord_identity;--> statement-breakpoint
grant select, insert on accord.api_key_uses to accord_identity;--> statement-breakpoint
grant update (used_at) on accord.api_key_uses to accord_identity;--> statement-breakpoint
create policy identity on accord.api_keys for select to accord_identity using (true);--> statement-breakpoint
create policy identity on accord.api_key_uses to accord_identity using (true) with check (true);--> statement-breakpoint

-- An administrator keeps the keys of the own organization; a key sees itself; an association's administrator reads whose key acted in the trail.
create policy keeper on accord.api_keys for select to accord_app using (
  accord.viewer_role() in ('ASSOCIATION_ADMIN', 'MEMBER_ADMIN') and organization_id = accord.viewer_organization());--> statement-breakpoint
create policy itself on accord.api_keys for select to accord_app using (id = accord.viewer_key());--> statement-breakpoint
create policy named_in_trail on accord.api_keys for select to accord_app using (
  accord.viewer_role() = 'ASSOCIATION_ADMIN' and exists (select from accord.memberships m
    where m.member_id = api_keys.organization_id and m.association_id = accord.viewer_organization()));--> statement-breakpoint
create policy issue on accord.api_keys for insert to accord_app with check (
  organization_id = accord.viewer_organization() and issued_by_id = accord.viewer_person() and accord.viewer_key() is null
  and revoked_at is null
  and ((accord.viewer_role() = 'MEMBER_ADMIN' and role = 'MEMBER_REPORTER')
    or (accord.viewer_role() = 'ASSOCIATION_ADMIN' and role in ('ASSOCIATION_EDITOR', 'ASSOCIATION_OFFICER'))));--> statement-breakpoint
create policy revoke on accord.api_keys for update to accord_app using (
  accord.viewer_role() in ('ASSOCIATION_ADMIN', 'MEMBER_ADMIN') and organization_id = accord.viewer_organization()
  and accord.viewer_key() is null);--> statement-breakpoint
create policy seen_with_key on accord.api_key_uses for select to accord_app using (
  exists (select from accord.api_keys k where k.id = api_key_uses.key_id));--> statement-breakpoint

-- A key is what it was issued as; it is revoked once and for good.
create function accord.guard_api_key() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null or to_jsonb(new) - array['revoked_at', 'revoked_by_id'] <> to_jsonb(old) - array['revoked_at', 'revoked_by_id'] then
    raise exception 'an API key is frozen' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_key before update on accord.api_keys for each row execute function accord.guard_api_key();--> statement-breakpoint
create trigger kept_key before delete on accord.api_keys for each row
  execute function accord.refuse_frozen('an API key');--> statement-breakpoint
create trigger kept_keys before truncate on accord.api_keys for each statement
  execute function accord.refuse_frozen('an API key');--> statement-breakpoint
create trigger trail_insert after insert on accord.api_keys referencing new table as changed
  for each statement execute function accord.write_audit();--> statement-breakpoint
create trigger trail_update after update on accord.api_keys referencing old table as before new table as changed
  for each statement execute function accord.write_audit();--> statement-breakpoint
create trigger trail_delete after delete on accord.api_keys referencing old table as changed
  for each statement execute function accord.write_audit();--> statement-breakpoint

-- A program is not the person who issued its key: what is the person's own stays out of its sight.
alter policy visible on accord.organizations using (
  id = accord.viewer_organization()
  or exists (select from accord.memberships m where organizations.id in (m.member_id, m.association_id))
  or (accord.viewer_key() is null
    and exists (select from accord.seats s where s.organization_id = organizations.id and s.person_id = accord.viewer_person()))
  or (accord.viewer_role() = 'OPERATOR' and kind in ('ASSOCIATION', 'CONSUMER_ORGANIZATION')));--> statement-breakpoint
alter policy visible on accord.seats using (
  (person_id = accord.viewer_person() and accord.viewer_key() is null)
  or organization_id = accord.viewer_organization()
  or exists (select from accord.memberships m where seats.organization_id in (m.member_id, m.association_id)));--> statement-breakpoint
alter policy own on accord.notices using (
  person_id = accord.viewer_person() and organization_id = accord.viewer_organization() and accord.viewer_key() is null);--> statement-breakpoint
alter policy own on accord.mail_wishes using (person_id = accord.viewer_person() and accord.viewer_key() is null);--> statement-breakpoint
alter policy own on accord.idempotency_keys using (organization_id = accord.viewer_organization()
  and person_id = accord.viewer_person() and api_key_id is not distinct from accord.viewer_key());--> statement-breakpoint

-- The trail says by which key it was done; where no key acted, entries are hashed as before.
create or replace function accord.write_audit() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
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
    (association_id, at, action, person_id, key_id, role, organization_id, table_name, operation, row_keys, columns)
  select coalesce((c.doc ->> 'association_id')::uuid, chain), clock_timestamp(),
    coalesce(nullif(current_setting('accord.action', true), ''), 'unnamed'),
    accord.viewer_person(), accord.viewer_key(), accord.viewer_role(), accord.viewer_organization(),
    case tg_table_schema when 'accord' then tg_table_name else tg_table_schema || '.' || tg_table_name end, tg_op, array_agg(coalesce(c.doc ->> 'id', c.doc ->> 'version_id', c.doc ->> 'adoption_id',
      c.doc ->> 'report_id', c.doc ->> 'reference', c.doc ->> 'certificate_number', '') order by c.place), touched
  from (select row_number() over () as place, to_jsonb(r) as doc from changed r) c
  group by 1;
  return null;
end $$;--> statement-breakpoint
create or replace function accord.audit_hash(entry accord.audit_entries, place integer, previous text) returns text language sql stable
  as $$ select encode(sha256(convert_to((jsonb_build_array(previous, place, entry.association_id,
    extract(epoch from entry.at), entry.action, entry.person_id, entry.role, entry.organization_id,
    entry.table_name, entry.operation, entry.row_keys, entry.columns)
    || case when entry.key_id is null then '[]'::jsonb else jsonb_build_array(entry.key_id) end)::text, 'UTF8')), 'hex') $$;--> statement-breakpoint

-- Who acts is not told of it; but whoever issued a key did not do what it does, and is told like everybody else.
create or replace function accord.add_notices(told jsonb, told_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (
    select from jsonb_to_recordset(told) as t ("associationId" uuid, "organizationId" uuid)
    where (not coalesce(accord.viewer_organization() in (t."associationId", t."organizationId"), false)
        and not (t."organizationId" = t."associationId" and exists (select from accord.memberships m
          where m.association_id = t."associationId" and m.member_id = accord.viewer_organization())))
      or (t."organizationId" <> t."associationId" and not exists (select from accord.memberships m
          where m.association_id = t."associationId" and m.member_id = t."organizationId"))
  ) then
    raise exception 'these are not yours to tell' using errcode = '42501';
  end if;
  insert into accord.notices
    (id, association_id, organization_id, person_id, kind, key, title, body, link, created_at, mail_state, mail_not_before)
  select
    -- A version 7 UUID by the clock of the act, so that what was told later sorts later.
    encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
      substring(int8send((extract(epoch from told_at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid,
    t."associationId", t."organizationId", s.person_id, t.kind, t.key, t.title, t.body, t.link, told_at,
    case when coalesce(w.wanted, t.mailed) then 'WAITING' else 'NOT_WANTED' end, told_at
  from jsonb_to_recordset(told) as t ("associationId" uuid, "organizationId" uuid, roles text[], "personId" uuid,
    kind text, key text, title text, body text, link text, mailed boolean)
  cross join lateral (
    -- Where nobody holds such a seat, the administrators are told; where the one person has left, those who hold the seats.
    select distinct h.person_id from accord.seats h
    where h.organization_id = t."organizationId" and h.ended_at is null
      and (h.person_id is distinct from accord.viewer_person() or accord.viewer_key() is not null)
      and (h.role = any (t.roles) or (h.role in ('MEMBER_ADMIN', 'ASSOCIATION_ADMIN') and not exists (select from accord.seats e
        where e.organization_id = t."organizationId" and e.ended_at is null and e.role = any (t.roles))))
      and (h.person_id = t."personId" or not exists (select from accord.seats e
        where e.organization_id = t."organizationId" and e.ended_at is null and e.person_id = t."personId"))
  ) s
  left join accord.mail_wishes w on w.person_id = s.person_id and w.kind = t.kind
  on conflict (person_id, organization_id, key) do nothing;
end $$;

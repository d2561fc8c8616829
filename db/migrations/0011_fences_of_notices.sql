-- The fences of what people are told: who sees it, who may tell whom, what is frozen, and the trail. Roles are made by db/roles.ts.

do $$
declare item text;
begin
  foreach item in array array['notices', 'mail_wishes', 'reminders'] loop
    execute format('alter table accord.%I enable row level security', item);
    execute format('alter table accord.%I force row level security', item);
  end loop;
end $$;--> statement-breakpoint

-- A person reads what they were told in the seat in use, and marks it as read; nobody writes a notice but the function below.
grant select on accord.notices to accord_app;--> statement-breakpoint
grant update (read_at) on accord.notices to accord_app;--> statement-breakpoint
create policy own on accord.notices to accord_app
  using (person_id = accord.viewer_person() and organization_id = accord.viewer_organization());--> statement-breakpoint
grant select, insert on accord.mail_wishes to accord_app;--> statement-breakpoint
grant update (wanted) on accord.mail_wishes to accord_app;--> statement-breakpoint
create policy own on accord.mail_wishes to accord_app using (person_id = accord.viewer_person());--> statement-breakpoint

-- That a firm was reminded is recorded by its association, once and for good; the firm reads it.
grant select, insert on accord.reminders to accord_app;--> statement-breakpoint
create policy association on accord.reminders to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.reminders for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy insert_under_own_adoption on accord.reminders as restrictive for insert to accord_app with check (exists (
  select from accord.adoptions a where a.id = reminders.adoption_id and a.association_id = reminders.association_id
    and a.member_id = reminders.member_id));--> statement-breakpoint
create policy insert_under_own_period on accord.reminders as restrictive for insert to accord_app with check (exists (
  select from accord.periods p where p.id = reminders.period_id and p.association_id = reminders.association_id));--> statement-breakpoint
create trigger frozen_record before update or delete on accord.reminders
  for each row execute function accord.refuse_frozen('what was recorded');--> statement-breakpoint
create trigger kept_record before truncate on accord.reminders
  for each statement execute function accord.refuse_frozen('what was recorded');--> statement-breakpoint
create trigger trail_insert after insert on accord.reminders referencing new table as changed
  for each statement execute function accord.write_audit();--> statement-breakpoint
create trigger trail_update after update on accord.reminders referencing old table as before new table as changed
  for each statement execute function accord.write_audit();--> statement-breakpoint
create trigger trail_delete after delete on accord.reminders referencing old table as changed
  for each statement execute function accord.write_audit();--> statement-breakpoint

-- What the functions below may see, which run as the owner. They answer nothing of it to who tells.
create policy teller on accord.notices to accord_owner using (true) with check (true);--> statement-breakpoint
create policy teller on accord.mail_wishes for select to accord_owner using (true);--> statement-breakpoint
create policy teller on accord.seats for select to accord_owner using (ended_at is null);--> statement-breakpoint
create policy teller on accord.memberships for select to accord_owner
  using (accord.viewer_organization() in (association_id, member_id));--> statement-breakpoint
create policy teller on accord.people for select to accord_owner using (true);--> statement-breakpoint
create policy teller on accord.organizations for select to accord_owner using (true);--> statement-breakpoint

-- Tells people by organization and seat, in the transaction of the act that is told of: who acts need not see who is told. An
-- association tells its own people and those of its members; a member its own people and those of its associations. Who acts is not told.
create function accord.add_notices(told jsonb, told_at timestamptz) returns void
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
      and h.person_id is distinct from accord.viewer_person()
      and (h.role = any (t.roles) or (h.role in ('MEMBER_ADMIN', 'ASSOCIATION_ADMIN') and not exists (select from accord.seats e
        where e.organization_id = t."organizationId" and e.ended_at is null and e.role = any (t.roles))))
      and (h.person_id = t."personId" or not exists (select from accord.seats e
        where e.organization_id = t."organizationId" and e.ended_at is null and e.person_id = t."personId"))
  ) s
  left join accord.mail_wishes w on w.person_id = s.person_id and w.kind = t.kind
  on conflict (person_id, organization_id, key) do nothing;
end $$;--> statement-breakpoint

-- The queue of mails. Its worker has a role of its own, that may call these three and can read no table.
create function accord.claim_mails(most integer, lease interval, claimed_at timestamptz)
  returns table (id uuid, attempt integer, person_name text, email text, organization_name text, association_name text,
    title text, body text, link text)
  language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  update accord.notices n set mail_state = 'GIVEN_UP', mail_failure = case
      when n.created_at < claimed_at - interval '7 days' then 'It has waited too long to be of use.'
      when n.mail_attempts >= 8 then coalesce(n.mail_failure, 'It was begun too often.')
      else 'The person has left.' end
    where n.mail_state in ('WAITING', 'SENDING') and n.mail_not_before <= claimed_at
      and (n.created_at < claimed_at - interval '7 days' or n.mail_attempts >= 8 or not exists (select from accord.seats s
        where s.person_id = n.person_id and s.organization_id = n.organization_id and s.ended_at is null));
  return query
    with due as (
      select n.id from accord.notices n
      where n.mail_state in ('WAITING', 'SENDING') and n.mail_not_before <= claimed_at
      order by n.mail_not_before, n.id limit most for update skip locked)
    update accord.notices n
      set mail_state = 'SENDING', mail_attempts = n.mail_attempts + 1, mail_not_before = claimed_at + lease
    from due, accord.people p, accord.organizations o, accord.organizations a
    where n.id = due.id and p.id = n.person_id and o.id = n.organization_id and a.id = n.association_id
    returning n.id, n.mail_attempts, p.name, p.email, o.name, a.name, n.title, n.body, n.link;
end $$;--> statement-breakpoint

-- What came of a mail. Who was overtaken, because its lease had ended and another took the mail up, changes nothing.
create function accord.settle_mail(notice uuid, attempt integer, state text, settled_at timestamptz, failure text, next_try timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  update accord.notices set mail_state = state, mail_failure = failure,
      mail_sent_at = case state when 'SENT' then settled_at end, mail_not_before = coalesce(next_try, mail_not_before)
    where id = notice and mail_state = 'SENDING' and mail_attempts = attempt;
  return found;
end $$;--> statement-breakpoint

-- In whose seat the clock reminds: it works for one association after the other, and sees of each what its officers see.
create function accord.associations() returns setof uuid language sql stable security definer set search_path = pg_catalog
  as $$ select id from accord.organizations where kind = 'ASSOCIATION' order by id $$;--> statement-breakpoint

revoke all on function accord.add_notices(jsonb, timestamptz), accord.claim_mails(integer, interval, timestamptz),
  accord.settle_mail(uuid, integer, text, timestamptz, text, timestamptz), accord.associations() from public;--> statement-breakpoint
grant execute on function accord.add_notices(jsonb, timestamptz) to accord_app;--> statement-breakpoint
grant usage on schema accord to accord_post;--> statement-breakpoint
grant execute on function accord.claim_mails(integer, interval, timestamptz),
  accord.settle_mail(uuid, integer, text, timestamptz, text, timestamptz), accord.associations() to accord_post;

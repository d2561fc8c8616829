-- The fences of previews: the association opens them, each firm sees its own and says what it has to say; nothing is changed once it is published.

alter table accord.report_previews enable row level security;--> statement-breakpoint
alter table accord.report_previews force row level security;--> statement-breakpoint
grant select, insert on accord.report_previews to accord_app;--> statement-breakpoint
grant update (until, response, disputes, answered_by_id, answered_at, version) on accord.report_previews to accord_app;--> statement-breakpoint
create policy association on accord.report_previews to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm_reads_own on accord.report_previews for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy firm_answers on accord.report_previews for update to accord_app
  using (accord.viewer_role() = 'MEMBER_APPROVER' and member_id = accord.viewer_organization());--> statement-breakpoint
create policy insert_under_own_reports on accord.report_previews as restrictive for insert to accord_app with check (exists (
  select from accord.reports r join accord.report_named n on n.report_id = r.id
  where r.id = report_previews.report_id and r.association_id = report_previews.association_id
    and r.period_id = report_previews.period_id and n.member_id = report_previews.member_id));--> statement-breakpoint

-- Runs as the owner, which may see of a report that it is out.
create function accord.guard_preview() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare own text[];
begin
  if exists (select from accord.reports r where r.id = old.report_id and r.status = 'PUBLISHED') then
    raise exception 'what was said of a published report is frozen' using errcode = 'AC001';
  end if;
  if tg_op = 'DELETE' then
    raise exception 'a preview is kept' using errcode = 'AC001';
  end if;
  -- The association says until when, the firm all else.
  own := case when accord.asks_as_association() then array['until']
    when accord.asks_as_member() then array['response', 'disputes', 'answered_by_id', 'answered_at', 'version']
    else array[]::text[] end;
  if to_jsonb(new) - own <> to_jsonb(old) - own then
    raise exception 'this part of a preview is not yours to change' using errcode = 'AC001';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger frozen_preview before update or delete on accord.report_previews
  for each row execute function accord.guard_preview();--> statement-breakpoint
create trigger kept_whole_preview before truncate on accord.report_previews
  for each statement execute function accord.refuse_frozen('a preview');--> statement-breakpoint

alter table published.publication_answers enable row level security;--> statement-breakpoint
alter table published.publication_answers force row level security;--> statement-breakpoint
grant select, insert on published.publication_answers to accord_app;--> statement-breakpoint
grant select on published.publication_answers to accord_public;--> statement-breakpoint
create policy everybody_reads on published.publication_answers for select to accord_public, accord_app
  using (exists (select from published.publications p where p.reference = publication_answers.reference));--> statement-breakpoint
create policy association_adds on published.publication_answers for insert to accord_app
  with check (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create trigger frozen_publication before update or delete on published.publication_answers
  for each row execute function accord.refuse_frozen('what was published');--> statement-breakpoint
create trigger kept_publication before truncate on published.publication_answers
  for each statement execute function accord.refuse_frozen('what was published');--> statement-breakpoint

do $$
declare item text;
begin
  foreach item in array array['accord.report_previews', 'published.publication_answers'] loop
    execute format('create trigger trail_insert after insert on %s referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on %s referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on %s referencing old table as changed
      for each statement execute function accord.write_audit()', item);
  end loop;
end $$;

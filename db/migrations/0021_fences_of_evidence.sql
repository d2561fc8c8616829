-- The fences of evidence: the firm's while it is a draft, the association's too once it was submitted, frozen from then on; and who read it.

do $$
declare item text;
begin
  foreach item in array array['evidence_files', 'evidence_reads'] loop
    execute format('alter table accord.%I enable row level security', item);
    execute format('alter table accord.%I force row level security', item);
    execute format('create trigger trail_insert after insert on accord.%I referencing new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_update after update on accord.%I referencing old table as before new table as changed
      for each statement execute function accord.write_audit()', item);
    execute format('create trigger trail_delete after delete on accord.%I referencing old table as changed
      for each statement execute function accord.write_audit()', item);
  end loop;
end $$;--> statement-breakpoint

grant select, insert, delete on accord.evidence_files to accord_app;--> statement-breakpoint
create policy firm on accord.evidence_files to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy association on accord.evidence_files for select to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization() and exists (
    select from accord.return_versions v where v.id = evidence_files.version_id and v.submitted_at is not null));--> statement-breakpoint
create policy insert_under_own_version on accord.evidence_files as restrictive for insert to accord_app with check (exists (
  select from accord.return_versions v where v.id = evidence_files.version_id and v.member_id = evidence_files.member_id
    and v.association_id = evidence_files.association_id));--> statement-breakpoint
create trigger frozen_figures before insert or update or delete on accord.evidence_files
  for each row execute function accord.guard_figures();--> statement-breakpoint

-- That the association read a file is recorded by itself, once and for good; the firm sees it.
grant select, insert on accord.evidence_reads to accord_app;--> statement-breakpoint
create policy association on accord.evidence_reads to accord_app
  using (accord.asks_as_association() and association_id = accord.viewer_organization());--> statement-breakpoint
create policy firm on accord.evidence_reads for select to accord_app
  using (accord.asks_as_member() and member_id = accord.viewer_organization());--> statement-breakpoint
create policy insert_of_seen_file on accord.evidence_reads as restrictive for insert to accord_app with check (exists (
  select from accord.evidence_files f where f.id = evidence_reads.evidence_id and f.member_id = evidence_reads.member_id
    and f.association_id = evidence_reads.association_id));--> statement-breakpoint
create trigger frozen_record before update or delete on accord.evidence_reads
  for each row execute function accord.refuse_frozen('what was recorded');--> statement-breakpoint
create trigger kept_record before truncate on accord.evidence_reads
  for each statement execute function accord.refuse_frozen('what was recorded');--> statement-breakpoint

-- Which files of a folder are still evidence of some firm; asked by hash, and nothing else of them is told.
create policy teller on accord.evidence_files for select to accord_owner using (true);--> statement-breakpoint
create function accord.linked_hashes(hashes text[]) returns setof text language sql stable security definer set search_path = pg_catalog
  as $$ select distinct f.hash from accord.evidence_files f where f.hash = any (hashes) $$;--> statement-breakpoint
revoke all on function accord.linked_hashes(text[]) from public;--> statement-breakpoint
grant execute on function accord.linked_hashes(text[]) to accord_post;

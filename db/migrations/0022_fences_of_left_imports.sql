-- Imports at which nobody works any more, because their process was killed, are written down as failed. The worker of the rounds asks
-- for it, and sees nothing of them.

create policy worker on accord.import_jobs to accord_owner using (true) with check (true);--> statement-breakpoint
create policy worker on accord.import_progress for select to accord_owner using (true);--> statement-breakpoint
create function accord.fail_left_imports(lock_class integer, still interval, why text) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  failed integer;
begin
  perform set_config('accord.action', 'failLeftImports', true);
  update accord.import_jobs j set status = 'FAILED', refusal = why
    from accord.import_progress p
    where p.job_id = j.id and j.status in ('CHECKING', 'IMPORTING') and p.touched_at < clock_timestamp() - still
      and not exists (select from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and d.datname = current_database() and l.classid = lock_class
          and l.objid::bigint = hashtext(j.id::text)::bigint & 4294967295);
  get diagnostics failed = row_count;
  return failed;
end $$;--> statement-breakpoint
revoke all on function accord.fail_left_imports(integer, interval, text) from public;--> statement-breakpoint
grant execute on function accord.fail_left_imports(integer, interval, text) to accord_post;

-- A firm is told which of the reports that it went into went out, as which release, and what moment they are of. Of a report that did not go
-- out, or that is under embargo, it is told nothing.
create policy teller on accord.reports for select to accord_owner using (status = 'PUBLISHED');--> statement-breakpoint
create policy teller on published.publications for select to accord_owner
  using (public_from is null or public_from <= clock_timestamp());--> statement-breakpoint
create function accord.releases_of(wanted uuid[]) returns table (report_id uuid, reference text, compiled_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.publication_reference, r.compiled_at from accord.reports r
    join published.publications p on p.reference = r.publication_reference where r.id = any(wanted)
$$;--> statement-breakpoint
revoke all on function accord.releases_of(uuid[]) from public;--> statement-breakpoint
grant execute on function accord.releases_of(uuid[]) to accord_app;

import { sql } from 'drizzle-orm';
import type { AdoptionStatus } from '../../schema/words.ts';
import type { Work } from '../scope.ts';

/** Firms of one code. */
const MOST = 20_000;

/** What is public of a firm under a code on a day: of its promises those that are numbers, or words, of their own. */
export interface PublicStanding {
  status: AdoptionStatus;
  since: string;
  editionNumber: number;
  clauses: {
    key: string;
    heading: string;
    parameters: { label: string; unit: string; floor: string; value: string }[];
  }[];
}

/**
 * Everybody who was ever on the public register of a code by a day: how each stood on it, which edition it kept, and what it promised in
 * parameters, as all that was recorded until a moment.
 */
export async function publicStandings(
  tx: Work,
  { codeKey, day, until }: { codeKey: string; day: string; until: Date },
): Promise<PublicStanding[]> {
  const rows = await tx.execute<{
    status: AdoptionStatus;
    since: string;
    edition_number: number;
    clauses: PublicStanding['clauses'] | null;
  }>(sql`
    select s.status, s."on"::text as since, coalesce(f.edition_number, e.edition_number) as edition_number, f.clauses
    from published.register_entries e
    join lateral (
      select v.status, v."on" from published.register_events v
      where v.certificate_number = e.certificate_number and v."on" <= ${day} and v.recorded_at <= ${until.toISOString()}
      order by v."on" desc, v.recorded_at desc limit 1) s on true
    left join lateral (
      select x.edition_number, (
        select jsonb_agg(jsonb_build_object('key', c ->> 'key', 'heading', c ->> 'heading', 'parameters', c -> 'parameters'))
        from jsonb_array_elements(x.clauses) c where jsonb_array_length(c -> 'parameters') > 0) as clauses
      from published.effective_codes x
      where x.certificate_number = e.certificate_number and x.in_force_from <= ${day}
        and x.recorded_at <= ${until.toISOString()}
      order by x.in_force_from desc, x.recorded_at desc limit 1) f on true
    where e.code_key = ${codeKey}
    order by e.certificate_number limit ${MOST}`);
  return rows.map(({ edition_number: editionNumber, status, since, clauses }) => ({
    ...{ status, since, editionNumber, clauses: clauses ?? [] },
  }));
}

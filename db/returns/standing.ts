import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** What an adoption was on a day, as columns to select beside it; `rules/due` says what follows from it. */
export interface StandingColumns {
  suspendedSince: SQL<string | null>;
  covered: SQL<boolean>;
  coveredBy: SQL<string | null>;
}

/** The suspension that held on the day, and whose return covered the firm then. */
export function standingOn(adoptionId: SQLWrapper, day: SQLWrapper): StandingColumns {
  const covering = sql`from accord.coverages c
    where c.adoption_id = ${adoptionId} and c.since <= ${day} and (c.until is null or c.until >= ${day})`;
  return {
    suspendedSince: sql<string | null>`(select case when e.status = 'SUSPENDED' then e."on"::text end
      from accord.adoption_events e where e.adoption_id = ${adoptionId} and e."on" <= ${day}
      order by e."on" desc, e.id desc limit 1)`,
    covered: sql<boolean>`exists (select ${covering})`,
    coveredBy: sql<string | null>`(select c.by_member_name ${covering} limit 1)`,
  };
}

import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { adoptions } from '../adoptions/tables.ts';
import { groups, memberships, organizations } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { standingOn } from './standing.ts';
import { periods, returns, returnVersions } from './tables.ts';
import { returnTerms } from './tables-terms.ts';

/** Firms beside one period. */
const MOST_EXPECTED = 20_000;

interface Wanted {
  /** Leaves out what was submitted at least once. */
  unsubmitted?: boolean;
  /** Of these adoptions alone. */
  adoptionIds?: readonly string[];
  /** Of this firm alone. */
  memberId?: string;
}

/** What each firm was granted last for each of the periods. */
function grantedFor(tx: Work, periodIds: readonly string[]) {
  const { adoptionId, periodId, startsOn, endsOn, dueOn } = returnTerms;
  return tx
    .selectDistinctOn([adoptionId, periodId], { adoptionId, periodId, startsOn, endsOn, dueOn })
    .from(returnTerms)
    .where(inArray(periodId, [...periodIds]))
    .orderBy(asc(adoptionId), asc(periodId), desc(returnTerms.id))
    .as('granted');
}

/**
 * Every registered adoption beside each period of its code, with the return where one was begun; `rules/due` says who owed one.
 * `firstSubmittedAt` is of version 1: corrections come after it, and make nobody late who was not.
 */
export function expectedReturns(
  tx: Work,
  periodIds: readonly string[],
  { unsubmitted = false, adoptionIds, memberId }: Wanted = {},
) {
  const { startsOn, endsOn, dueOn, timelyOn, lockOn } = periods;
  const granted = grantedFor(tx, periodIds);
  return tx
    .select({
      periodId: periods.id,
      periodLabel: periods.label,
      calendar: { startsOn, endsOn, dueOn, timelyOn, lockOn },
      // The first column decides whether the whole is null: one that is never null where anything was granted.
      granted: {
        periodId: granted.periodId,
        startsOn: granted.startsOn,
        endsOn: granted.endsOn,
        dueOn: granted.dueOn,
      },
      ...standingOn(adoptions.id, sql`coalesce(${granted.endsOn}, ${periods.endsOn})`),
      adoptionId: adoptions.id,
      memberId: adoptions.memberId,
      associationId: adoptions.associationId,
      editionId: adoptions.editionId,
      registeredOn: adoptions.registeredOn,
      endedOn: adoptions.endedOn,
      firmName: organizations.name,
      groupId: memberships.groupId,
      groupName: groups.name,
      segment: memberships.segment,
      sizeBand: memberships.sizeBand,
      region: memberships.region,
      returnId: returns.id,
      status: returns.status,
      firstSubmittedAt: returnVersions.submittedAt,
      /** True where a version was accepted, which counts while another is made. */
      accepted: sql<boolean>`exists (select from accord.return_versions v
        where v.return_id = ${returns.id} and v.accepted_at is not null)`,
      /** True where every figure that was submitted last is a nil. */
      nil: sql<boolean>`coalesce((select bool_and(o.state = 'NIL') from accord.observations o
        where o.version_id = (select v.id from accord.return_versions v
          where v.return_id = ${returns.id} and v.submitted_at is not null order by v.number desc limit 1)), false)`,
    })
    .from(periods)
    .innerJoin(adoptions, and(eq(adoptions.codeId, periods.codeId), isNotNull(adoptions.registeredOn)))
    .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
    .innerJoin(memberships, eq(memberships.id, adoptions.membershipId))
    .leftJoin(groups, eq(groups.id, memberships.groupId))
    .leftJoin(granted, and(eq(granted.adoptionId, adoptions.id), eq(granted.periodId, periods.id)))
    .leftJoin(returns, and(eq(returns.adoptionId, adoptions.id), eq(returns.periodId, periods.id)))
    .leftJoin(returnVersions, and(eq(returnVersions.returnId, returns.id), eq(returnVersions.number, 1)))
    .where(
      and(
        inArray(periods.id, [...periodIds]),
        unsubmitted ? isNull(returnVersions.submittedAt) : undefined,
        adoptionIds ? inArray(adoptions.id, [...adoptionIds]) : undefined,
        memberId ? eq(adoptions.memberId, memberId) : undefined,
      ),
    )
    .orderBy(asc(periods.dueOn), asc(organizations.name), asc(adoptions.id))
    .limit(MOST_EXPECTED * periodIds.length);
}

/** Each return beside its period, as its books have it. */
export async function entriesOfReturns(tx: Work, returnIds: readonly string[]) {
  const wanted = await tx
    .select({ id: returns.id, periodId: returns.periodId, adoptionId: returns.adoptionId })
    .from(returns)
    .where(inArray(returns.id, [...returnIds]));
  const periodIds = [...new Set(wanted.map(({ periodId }) => periodId))];
  const adoptionIds = [...new Set(wanted.map(({ adoptionId }) => adoptionId))];
  const entries = await expectedReturns(tx, periodIds, { adoptionIds });
  return new Map(entries.flatMap((entry) => (entry.returnId === null ? [] : [[entry.returnId, entry]])));
}

/** Every firm beside each of the periods. */
export async function entriesOfPeriods(tx: Work, periodIds: readonly string[]) {
  const entries = await expectedReturns(tx, periodIds);
  const found = new Map<string, typeof entries>(periodIds.map((id) => [id, []]));
  for (const entry of entries) found.get(entry.periodId)?.push(entry);
  return found;
}

import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { adoptions } from '../adoptions/tables.ts';
import { groups, memberships, organizations } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { observations, periods, returns, returnVersions } from './tables.ts';

const MOST_EXPECTED = 20_000;

/**
 * Every registered adoption beside each period of its code, with the return where one was begun; the rule says who was due.
 * `firstSubmittedAt` is of version 1: corrections come after it, and make nobody late who was not.
 * `unsubmitted` leaves out what was submitted at least once.
 */
export function expectedReturns(
  tx: Work,
  periodIds: readonly string[],
  { unsubmitted = false }: { unsubmitted?: boolean } = {},
) {
  return tx
    .select({
      periodId: periods.id,
      startsOn: periods.startsOn,
      endsOn: periods.endsOn,
      dueOn: periods.dueOn,
      periodLabel: periods.label,
      adoptionId: adoptions.id,
      memberId: adoptions.memberId,
      associationId: adoptions.associationId,
      editionId: adoptions.editionId,
      registeredOn: adoptions.registeredOn,
      endedOn: adoptions.endedOn,
      firmName: organizations.name,
      groupName: groups.name,
      returnId: returns.id,
      status: returns.status,
      firstSubmittedAt: returnVersions.submittedAt,
    })
    .from(periods)
    .innerJoin(adoptions, and(eq(adoptions.codeId, periods.codeId), isNotNull(adoptions.registeredOn)))
    .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
    .innerJoin(memberships, eq(memberships.id, adoptions.membershipId))
    .leftJoin(groups, eq(groups.id, memberships.groupId))
    .leftJoin(returns, and(eq(returns.adoptionId, adoptions.id), eq(returns.periodId, periods.id)))
    .leftJoin(returnVersions, and(eq(returnVersions.returnId, returns.id), eq(returnVersions.number, 1)))
    .where(
      and(inArray(periods.id, [...periodIds]), unsubmitted ? isNull(returnVersions.submittedAt) : undefined),
    )
    .orderBy(asc(periods.dueOn), asc(organizations.name), asc(adoptions.id))
    .limit(MOST_EXPECTED);
}

/** Of these periods, the returns of which every figure that was submitted last is a nil. */
export async function nilReturns(tx: Work, periodIds: readonly string[]): Promise<Set<string>> {
  const latest = tx
    .selectDistinctOn([returnVersions.returnId], {
      id: returnVersions.id,
      returnId: returnVersions.returnId,
    })
    .from(returnVersions)
    .innerJoin(returns, eq(returns.id, returnVersions.returnId))
    .where(and(inArray(returns.periodId, [...periodIds]), isNotNull(returnVersions.submittedAt)))
    .orderBy(asc(returnVersions.returnId), desc(returnVersions.number))
    .as('latest');
  const rows = await tx
    .select({ returnId: latest.returnId })
    .from(latest)
    .innerJoin(observations, eq(observations.versionId, latest.id))
    .groupBy(latest.returnId)
    .having(sql`bool_and(${observations.state} = 'NIL')`);
  return new Set(rows.map((row) => row.returnId));
}

import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { adoptions } from '../adoptions/tables.ts';
import { groups, memberships, organizations } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { currentReturnVersions, observations, periods, returns } from './tables.ts';

const MOST_FIRMS = 20_000;

/** Every registered adoption beside each period of its code, with the return where one was begun; the rule says who was due. */
export function expectedReturns(tx: Work, periodIds: readonly string[]) {
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
      submittedAt: currentReturnVersions.submittedAt,
    })
    .from(periods)
    .innerJoin(adoptions, and(eq(adoptions.codeId, periods.codeId), isNotNull(adoptions.registeredOn)))
    .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
    .innerJoin(memberships, eq(memberships.id, adoptions.membershipId))
    .leftJoin(groups, eq(groups.id, memberships.groupId))
    .leftJoin(returns, and(eq(returns.adoptionId, adoptions.id), eq(returns.periodId, periods.id)))
    .leftJoin(currentReturnVersions, eq(currentReturnVersions.returnId, returns.id))
    .where(inArray(periods.id, [...periodIds]))
    .orderBy(asc(organizations.name), asc(adoptions.id))
    .limit(MOST_FIRMS);
}

/** Of these periods, the returns of which every visible figure is a nil. */
export async function nilReturns(tx: Work, periodIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ returnId: currentReturnVersions.returnId })
    .from(returns)
    .innerJoin(currentReturnVersions, eq(currentReturnVersions.returnId, returns.id))
    .innerJoin(observations, eq(observations.versionId, currentReturnVersions.id))
    .where(inArray(returns.periodId, [...periodIds]))
    .groupBy(currentReturnVersions.returnId)
    .having(sql`bool_and(${observations.state} = 'NIL')`);
  return new Set(rows.map((row) => row.returnId));
}

import { and, asc, desc, eq, inArray, isNotNull, lt, lte } from 'drizzle-orm';
import { observations, periods, returns, returnVersions } from '../returns/tables.ts';
import type { Work } from '../scope.ts';

/** The figure of one indicator that was accepted last of each adoption until a moment for a period before a day, by adoption; not broken down. */
export async function lastFiguresBefore(
  tx: Work,
  {
    adoptionIds,
    indicatorKey,
    day,
    until,
  }: { adoptionIds: readonly string[]; indicatorKey: string; day: string; until: Date },
): Promise<Map<string, string>> {
  const rows = await tx
    .selectDistinctOn([returns.adoptionId], { adoptionId: returns.adoptionId, value: observations.value })
    .from(returns)
    .innerJoin(periods, eq(periods.id, returns.periodId))
    .innerJoin(returnVersions, eq(returnVersions.returnId, returns.id))
    .innerJoin(observations, eq(observations.versionId, returnVersions.id))
    .where(
      and(
        inArray(returns.adoptionId, [...adoptionIds]),
        lte(returnVersions.acceptedAt, until),
        lt(periods.endsOn, day),
        eq(observations.indicatorKey, indicatorKey),
        eq(observations.breakdown, ''),
        isNotNull(observations.value),
      ),
    )
    .orderBy(asc(returns.adoptionId), desc(periods.endsOn), desc(returnVersions.number));
  return new Map(rows.flatMap(({ adoptionId, value }) => (value === null ? [] : [[adoptionId, value]])));
}

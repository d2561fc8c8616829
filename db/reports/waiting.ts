import { asc, desc, eq, inArray, notInArray } from 'drizzle-orm';
import { periods } from '../returns/tables.ts';
import type { Work } from '../scope.ts';
import { reports } from './tables.ts';

const MOST = 1000;

/** Of each period the report that was compiled last, where it is not out yet: proposed by one person, or by nobody. With its period. */
export async function reportsWaiting(tx: Work) {
  const latest = tx
    .selectDistinctOn([reports.periodId], {
      id: reports.id,
      compiledAt: reports.compiledAt,
      compiledById: reports.compiledById,
      proposedAt: reports.proposedAt,
      proposedById: reports.proposedById,
      periodId: reports.periodId,
      periodLabel: periods.label,
      status: reports.status,
    })
    .from(reports)
    .innerJoin(periods, eq(periods.id, reports.periodId))
    .where(notInArray(reports.status, ['FAILED', 'COMPILING']))
    .orderBy(asc(reports.periodId), desc(reports.compiledAt), desc(reports.id))
    .as('latest');
  return tx
    .select()
    .from(latest)
    .where(inArray(latest.status, ['COMPILED', 'PROPOSED']))
    .orderBy(asc(latest.compiledAt))
    .limit(MOST);
}

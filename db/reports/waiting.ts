import { asc, eq } from 'drizzle-orm';
import { periods } from '../returns/tables.ts';
import type { Work } from '../scope.ts';
import { reports } from './tables.ts';

const MOST = 1000;

/** Reports that were compiled and not published, with their period. */
export function reportsWaiting(tx: Work) {
  return tx
    .select({
      id: reports.id,
      compiledAt: reports.compiledAt,
      periodId: reports.periodId,
      periodLabel: periods.label,
    })
    .from(reports)
    .innerJoin(periods, eq(periods.id, reports.periodId))
    .where(eq(reports.status, 'COMPILED'))
    .orderBy(asc(reports.compiledAt))
    .limit(MOST);
}

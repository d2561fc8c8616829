import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import type { Work } from '../scope.ts';
import { reportCells, type reportInputs, reportProgress, reports } from './tables.ts';

export type ReportRow = typeof reports.$inferSelect;
export type InputOfReport = typeof reportInputs.$inferSelect;
export type ReportCellRow = typeof reportCells.$inferSelect;

const MOST_REPORTS = 200;

/** Reports of the viewer's association, latest first; of one code where told. */
export function reportList(tx: Work, codeId: string | null): Promise<ReportRow[]> {
  return tx
    .select()
    .from(reports)
    .where(codeId === null ? undefined : eq(reports.codeId, codeId))
    .orderBy(desc(reports.compiledAt), desc(reports.id))
    .limit(MOST_REPORTS);
}

export async function reportsById(tx: Work, ids: readonly string[]) {
  const rows = await tx
    .select()
    .from(reports)
    .where(inArray(reports.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The true figures of each report, suppressed ones included. */
export async function cellsByReport(tx: Work, reportIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(reportCells)
    .where(inArray(reportCells.reportId, [...reportIds]))
    .orderBy(asc(reportCells.indicatorKey), asc(reportCells.dimension), asc(reportCells.category));
  return grouped(reportIds, rows, (row) => row.reportId);
}

/** One report, locked until the transaction ends. */
export async function lockReport(tx: Work, id: string): Promise<ReportRow | undefined> {
  const [row] = await tx.select().from(reports).where(eq(reports.id, id)).for('update');
  return row;
}

/** How far the compiling of each report has come; `still` is seconds since it last moved. */
export async function progressOfReports(tx: Work, reportIds: readonly string[]) {
  const { reportId, done, total } = reportProgress;
  const still = sql<number>`extract(epoch from clock_timestamp() - ${reportProgress.touchedAt})::float8`;
  const rows = await tx
    .select({ reportId, done, total, still })
    .from(reportProgress)
    .where(inArray(reportId, [...reportIds]));
  return new Map(rows.map((row) => [row.reportId, row]));
}

import { and, asc, count, desc, eq, ilike, inArray, type SQL, sql } from 'drizzle-orm';
import type { ReturnStatus } from '../../schema/words.ts';
import { grouped } from '../batches.ts';
import { organizations } from '../identity/tables.ts';
import { afterCursor, type PageRequest, pageOf, rowsWanted } from '../page.ts';
import type { Work } from '../scope.ts';
import { containing } from '../text.ts';
import { currentReturnVersions, imports, periods, returns, returnVersions } from './tables.ts';

const MOST_PERIODS = 500;

export type PeriodRow = typeof periods.$inferSelect;
export type ReturnRow = typeof returns.$inferSelect;
export type VersionRow = typeof returnVersions.$inferSelect;

/** Periods that the viewer may see, latest first; of one code, and no more than so many, where told. */
export function periodList(tx: Work, codeId: string | null, most = MOST_PERIODS): Promise<PeriodRow[]> {
  return tx
    .select()
    .from(periods)
    .where(codeId ? eq(periods.codeId, codeId) : undefined)
    .orderBy(desc(periods.endsOn), desc(periods.id))
    .limit(Math.min(Math.max(most, 1), MOST_PERIODS));
}

export async function periodsById(tx: Work, ids: readonly string[]): Promise<Map<string, PeriodRow>> {
  const rows = await tx
    .select()
    .from(periods)
    .where(inArray(periods.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

export async function returnsById(tx: Work, ids: readonly string[]): Promise<Map<string, ReturnRow>> {
  const rows = await tx
    .select()
    .from(returns)
    .where(inArray(returns.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

interface ReturnFilter extends PageRequest {
  periodId?: string | null;
  status?: ReturnStatus | null;
  search?: string | null;
}

/** Returns that the viewer may see, by the firm's name, one page. */
export async function returnPage(tx: Work, filter: ReturnFilter) {
  const wanted: (SQL | undefined)[] = [
    filter.periodId ? eq(returns.periodId, filter.periodId) : undefined,
    filter.status ? eq(returns.status, filter.status) : undefined,
    filter.search ? ilike(organizations.name, containing(filter.search)) : undefined,
  ];
  const firm = eq(organizations.id, returns.memberId);
  const [rows, [total]] = await Promise.all([
    tx
      .select({ row: returns, firmName: organizations.name })
      .from(returns)
      .innerJoin(organizations, firm)
      .where(and(...wanted, afterCursor(organizations.name, returns.id, filter)))
      .orderBy(asc(organizations.name), asc(returns.id))
      .limit(rowsWanted(filter)),
    tx
      .select({ count: count() })
      .from(returns)
      .innerJoin(organizations, firm)
      .where(and(...wanted)),
  ]);
  const named = rows.map(({ row, firmName }) => ({ ...row, firmName }));
  return pageOf(named, filter, total?.count ?? 0, (row) => row.firmName);
}

export async function versionsById(tx: Work, ids: readonly string[]): Promise<Map<string, VersionRow>> {
  const rows = await tx
    .select()
    .from(returnVersions)
    .where(inArray(returnVersions.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Every visible version of each return, first to last. */
export async function versionsOfReturns(
  tx: Work,
  returnIds: readonly string[],
): Promise<Map<string, VersionRow[]>> {
  const rows = await tx
    .select()
    .from(returnVersions)
    .where(inArray(returnVersions.returnId, [...returnIds]))
    .orderBy(asc(returnVersions.number));
  return grouped(returnIds, rows, (row) => row.returnId);
}

/** The version of each return that counts now for the viewer. */
export async function currentVersions(
  tx: Work,
  returnIds: readonly string[],
): Promise<Map<string, VersionRow>> {
  const rows = await tx
    .select()
    .from(currentReturnVersions)
    .where(inArray(currentReturnVersions.returnId, [...returnIds]));
  return new Map(rows.map((row) => [row.returnId, row]));
}

/** One return, locked until the transaction ends, so that two people at it come one after the other. */
export async function lockReturn(tx: Work, id: string): Promise<ReturnRow | undefined> {
  const [row] = await tx.select().from(returns).where(eq(returns.id, id)).for('update');
  return row;
}

/** Several returns, locked in one order, so that two who lock them never wait for each other in a circle. */
export function lockReturns(tx: Work, ids: readonly string[]): Promise<ReturnRow[]> {
  return tx
    .select()
    .from(returns)
    .where(inArray(returns.id, [...ids]))
    .orderBy(asc(returns.id))
    .for('update');
}

/** The return of one adoption for one period, if it was begun. */
export async function returnOf(
  tx: Work,
  adoptionId: string,
  periodId: string,
): Promise<ReturnRow | undefined> {
  const [row] = await tx
    .select()
    .from(returns)
    .where(and(eq(returns.adoptionId, adoptionId), eq(returns.periodId, periodId)));
  return row;
}

/** Lets the imports of one period come one after the other, until the transaction ends. */
export async function lockImports(tx: Work, periodId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('accord.import ' || ${periodId}, 0))`);
}

/** An earlier import of the same file for the same period. */
export async function sameImport(tx: Work, periodId: string, digest: string) {
  const [row] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.periodId, periodId), eq(imports.digest, digest)));
  return row;
}

export async function importsById(tx: Work, ids: readonly string[]) {
  const rows = await tx
    .select()
    .from(imports)
    .where(inArray(imports.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

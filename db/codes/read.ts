import { asc, desc, eq, inArray } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import type { Work } from '../scope.ts';
import { clauses, codes, editions, indicators, parameters } from './tables.ts';

export type CodeRow = typeof codes.$inferSelect;
export type EditionRow = typeof editions.$inferSelect;
export type ClauseRow = typeof clauses.$inferSelect;
export type ParameterRow = typeof parameters.$inferSelect;
export type IndicatorRow = typeof indicators.$inferSelect;

/** Everything that an edition says and measures. */
export interface EditionContent {
  clauses: ClauseRow[];
  parameters: ParameterRow[];
  indicators: IndicatorRow[];
}

const MOST_CODES = 200;

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));

/** The codes that the viewer may see, by title. */
export function codeList(tx: Work): Promise<CodeRow[]> {
  return tx.select().from(codes).orderBy(asc(codes.title), asc(codes.id)).limit(MOST_CODES);
}

export async function codesById(tx: Work, ids: readonly string[]) {
  return byId(
    await tx
      .select()
      .from(codes)
      .where(inArray(codes.id, [...ids])),
  );
}

export async function editionsById(tx: Work, ids: readonly string[]) {
  return byId(
    await tx
      .select()
      .from(editions)
      .where(inArray(editions.id, [...ids])),
  );
}

/** The editions of each code, latest first. */
export async function editionsByCode(tx: Work, codeIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(editions)
    .where(inArray(editions.codeId, [...codeIds]))
    .orderBy(desc(editions.number));
  return grouped(codeIds, rows, (row) => row.codeId);
}

export async function clausesByEdition(tx: Work, editionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(clauses)
    .where(inArray(clauses.editionId, [...editionIds]))
    .orderBy(asc(clauses.position), asc(clauses.key));
  return grouped(editionIds, rows, (row) => row.editionId);
}

export async function parametersByEdition(tx: Work, editionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(parameters)
    .where(inArray(parameters.editionId, [...editionIds]))
    .orderBy(asc(parameters.clauseKey), asc(parameters.key));
  return grouped(editionIds, rows, (row) => row.editionId);
}

export async function indicatorsByEdition(tx: Work, editionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(indicators)
    .where(inArray(indicators.editionId, [...editionIds]))
    .orderBy(asc(indicators.key));
  return grouped(editionIds, rows, (row) => row.editionId);
}

export async function contentOf(tx: Work, editionId: string): Promise<EditionContent> {
  const [clauseRows, parameterRows, indicatorRows] = await Promise.all([
    clausesByEdition(tx, [editionId]),
    parametersByEdition(tx, [editionId]),
    indicatorsByEdition(tx, [editionId]),
  ]);
  return {
    clauses: clauseRows.get(editionId) ?? [],
    parameters: parameterRows.get(editionId) ?? [],
    indicators: indicatorRows.get(editionId) ?? [],
  };
}

/** The code, held until the transaction ends so that nobody else drafts from it meanwhile; undefined for its members, who may not. */
export async function codeForUpdate(tx: Work, id: string): Promise<CodeRow | undefined> {
  const [row] = await tx.select().from(codes).where(eq(codes.id, id)).for('update');
  return row;
}

/** The edition, held until the transaction ends; undefined for members, who may not change one. */
export async function editionForUpdate(tx: Work, id: string): Promise<EditionRow | undefined> {
  const [row] = await tx.select().from(editions).where(eq(editions.id, id)).for('update');
  return row;
}

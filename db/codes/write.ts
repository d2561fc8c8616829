import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import type { EditionContent } from './read.ts';
import { clauses, codes, editions, indicators, parameters } from './tables.ts';

/** Whose draft a part is put into. */
export interface DraftPlace {
  associationId: string;
  editionId: string;
}

export async function addCode(tx: Work, code: typeof codes.$inferInsert): Promise<void> {
  await tx.insert(codes).values(code);
}

export async function addEdition(tx: Work, edition: typeof editions.$inferInsert): Promise<void> {
  await tx.insert(editions).values(edition);
}

export async function saveEdition(
  tx: Work,
  id: string,
  values: Partial<typeof editions.$inferInsert> & { version: number },
): Promise<void> {
  await tx.update(editions).set(values).where(eq(editions.id, id));
}

/** Copies everything that one edition says and measures into a draft, under the same keys. */
export async function copyContent(tx: Work, from: EditionContent, to: DraftPlace): Promise<void> {
  const moved = <T extends object>(row: T) => ({ ...row, ...to, id: uuidv7() });
  await inBatches(from.clauses.map(moved), (batch) => tx.insert(clauses).values(batch));
  await inBatches(from.parameters.map(moved), (batch) => tx.insert(parameters).values(batch));
  await inBatches(from.indicators.map(moved), (batch) => tx.insert(indicators).values(batch));
}

type Part<T> = Omit<T, 'id' | 'associationId' | 'editionId'>;

/** Puts a clause under its key: a new one, or the present one changed. */
export async function putClause(
  tx: Work,
  place: DraftPlace,
  clause: Part<typeof clauses.$inferInsert>,
): Promise<void> {
  await tx
    .insert(clauses)
    .values({ ...clause, ...place })
    .onConflictDoUpdate({ target: [clauses.editionId, clauses.key], set: clause });
}

export async function putParameter(
  tx: Work,
  place: DraftPlace,
  parameter: Part<typeof parameters.$inferInsert>,
): Promise<void> {
  await tx
    .insert(parameters)
    .values({ ...parameter, ...place })
    .onConflictDoUpdate({
      target: [parameters.editionId, parameters.clauseKey, parameters.key],
      set: parameter,
    });
}

export async function putIndicator(
  tx: Work,
  place: DraftPlace,
  indicator: Part<typeof indicators.$inferInsert>,
): Promise<void> {
  await tx
    .insert(indicators)
    .values({ ...indicator, ...place })
    .onConflictDoUpdate({ target: [indicators.editionId, indicators.key], set: indicator });
}

/** Takes a clause out of a draft, with its parameters and indicators. */
export async function removeClause(tx: Work, editionId: string, key: string): Promise<void> {
  await tx.delete(indicators).where(and(eq(indicators.editionId, editionId), eq(indicators.clauseKey, key)));
  await tx.delete(parameters).where(and(eq(parameters.editionId, editionId), eq(parameters.clauseKey, key)));
  await tx.delete(clauses).where(and(eq(clauses.editionId, editionId), eq(clauses.key, key)));
}

import { and, eq, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import { clauses, clauseTexts, codes, editions, indicators, parameters } from './tables.ts';

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

type Part<T> = Omit<T, 'id' | 'associationId' | 'editionId'>;

/** Everything that an edition says and measures, from wherever it comes. */
interface Content {
  clauses: readonly Part<typeof clauses.$inferInsert>[];
  parameters: readonly (Omit<Part<typeof parameters.$inferInsert>, 'choices'> & {
    choices: readonly string[];
  })[];
  indicators: readonly (Omit<Part<typeof indicators.$inferInsert>, 'breakdown'> & {
    breakdown: readonly string[];
  })[];
}

/** Puts everything that an edition says and measures into a draft that is empty, under the same keys. */
export async function addContent(tx: Work, to: DraftPlace, content: Content): Promise<void> {
  const placed = <T extends object>(row: T) => ({ ...row, ...to, id: uuidv7() });
  const measured = content.indicators.map((row) => ({ ...placed(row), breakdown: [...row.breakdown] }));
  const typed = content.parameters.map((row) => ({ ...placed(row), choices: [...row.choices] }));
  await inBatches(content.clauses.map(placed), (batch) => tx.insert(clauses).values(batch));
  await inBatches(typed, (batch) => tx.insert(parameters).values(batch));
  await inBatches(measured, (batch) => tx.insert(indicators).values(batch));
}

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
  await tx
    .delete(clauseTexts)
    .where(and(eq(clauseTexts.editionId, editionId), eq(clauseTexts.clauseKey, key)));
  await tx.delete(clauses).where(and(eq(clauses.editionId, editionId), eq(clauses.key, key)));
}

/** Puts clauses of a draft into their places. */
export async function placeClauses(
  tx: Work,
  editionId: string,
  places: readonly { key: string; parentKey: string | null; position: number }[],
): Promise<void> {
  const rows = places.map(
    ({ key, parentKey, position }) => sql`(${key}, ${parentKey}, ${position}::integer)`,
  );
  await tx.execute(sql`update accord.clauses c set parent_key = p.parent_key, position = p.position
    from (values ${sql.join(rows, sql`, `)}) as p (key, parent_key, position)
    where c.edition_id = ${editionId} and c.key = p.key`);
}

export async function removeParameter(
  tx: Work,
  editionId: string,
  clauseKey: string,
  key: string,
): Promise<void> {
  const { editionId: edition, clauseKey: clause } = parameters;
  await tx
    .delete(parameters)
    .where(and(eq(edition, editionId), eq(clause, clauseKey), eq(parameters.key, key)));
}

export async function removeIndicator(tx: Work, editionId: string, key: string): Promise<void> {
  await tx.delete(indicators).where(and(eq(indicators.editionId, editionId), eq(indicators.key, key)));
}

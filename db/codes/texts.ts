import { and, asc, eq, inArray } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { grouped, inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import { clauses, clauseTexts } from './tables.ts';

export type ClauseTextRow = typeof clauseTexts.$inferSelect;

/** Every translation of each edition's clauses, by clause and language. */
export async function clauseTextsByEdition(tx: Work, editionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(clauseTexts)
    .where(inArray(clauseTexts.editionId, [...editionIds]))
    .orderBy(asc(clauseTexts.clauseKey), asc(clauseTexts.language));
  return grouped(editionIds, rows, (row) => row.editionId);
}

/** The translations of each clause, by language. */
export async function clauseTextsByClause(tx: Work, clauseIds: readonly string[]) {
  const rows = await tx
    .select({ clauseId: clauses.id, text: clauseTexts })
    .from(clauses)
    .innerJoin(
      clauseTexts,
      and(eq(clauseTexts.editionId, clauses.editionId), eq(clauseTexts.clauseKey, clauses.key)),
    )
    .where(inArray(clauses.id, [...clauseIds]))
    .orderBy(asc(clauseTexts.language));
  const groups = new Map<string, ClauseTextRow[]>(clauseIds.map((id) => [id, []]));
  for (const { clauseId, text } of rows) groups.get(clauseId)?.push(text);
  return groups;
}

/** Keeps what a clause says in a language: new words, or the present ones changed. */
export async function saveClauseText(tx: Work, text: typeof clauseTexts.$inferInsert): Promise<void> {
  const { heading, text: words, sourceHash } = text;
  await tx
    .insert(clauseTexts)
    .values(text)
    .onConflictDoUpdate({
      target: [clauseTexts.editionId, clauseTexts.clauseKey, clauseTexts.language],
      set: { heading, text: words, sourceHash },
    });
}

/** Puts many translations into a draft. */
export async function addClauseTexts(
  tx: Work,
  place: { associationId: string; editionId: string },
  texts: readonly Pick<ClauseTextRow, 'clauseKey' | 'language' | 'heading' | 'text' | 'sourceHash'>[],
): Promise<void> {
  const rows = texts.map(({ clauseKey, language, heading, text, sourceHash }) => ({
    ...{ ...place, id: uuidv7(), clauseKey, language, heading, text, sourceHash },
  }));
  await inBatches(rows, (batch) => tx.insert(clauseTexts).values(batch));
}

export async function removeClauseText(
  tx: Work,
  place: { editionId: string; clauseKey: string; language: string },
): Promise<void> {
  const { editionId, clauseKey, language } = place;
  await tx
    .delete(clauseTexts)
    .where(
      and(
        eq(clauseTexts.editionId, editionId),
        eq(clauseTexts.clauseKey, clauseKey),
        eq(clauseTexts.language, language),
      ),
    );
}

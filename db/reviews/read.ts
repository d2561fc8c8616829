import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import type { Work } from '../scope.ts';
import { queries } from './tables.ts';

export type QueryRow = typeof queries.$inferSelect;

/** Every query about each return, first to last. */
export async function queriesOfReturns(
  tx: Work,
  returnIds: readonly string[],
): Promise<Map<string, QueryRow[]>> {
  const rows = await tx
    .select()
    .from(queries)
    .where(inArray(queries.returnId, [...returnIds]))
    .orderBy(asc(queries.askedAt), asc(queries.id));
  return grouped(returnIds, rows, (row) => row.returnId);
}

/** How many queries about a version have no answer yet. What was asked about an earlier one was met by its correction. */
export async function unanswered(tx: Work, versionId: string): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(queries)
    .where(and(eq(queries.versionId, versionId), isNull(queries.answer)));
  return row?.count ?? 0;
}

export async function addQuery(tx: Work, row: typeof queries.$inferInsert): Promise<void> {
  await tx.insert(queries).values(row);
}

/** Writes an answer to a query of the return that has none, and answers who asked; undefined where there is no such query. */
export async function answer(
  tx: Work,
  query: { id: string; returnId: string },
  given: { answer: string; answeredById: string; answeredAt: Date },
): Promise<{ askedById: string } | undefined> {
  const [row] = await tx
    .update(queries)
    .set(given)
    .where(and(eq(queries.id, query.id), eq(queries.returnId, query.returnId), isNull(queries.answer)))
    .returning({ askedById: queries.askedById });
  return row;
}

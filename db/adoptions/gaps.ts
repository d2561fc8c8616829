import { and, asc, eq, inArray } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import type { Work } from '../scope.ts';
import { adoptionGaps } from './tables.ts';

export type GapRow = typeof adoptionGaps.$inferSelect;

/** What each firm can not keep from the first day, in order of the clauses' keys. */
export async function gapsByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(adoptionGaps)
    .where(inArray(adoptionGaps.adoptionId, [...adoptionIds]))
    .orderBy(asc(adoptionGaps.clauseKey));
  return grouped(adoptionIds, rows, (row) => row.adoptionId);
}

/** Keeps the gap of one clause: a new one, or the present one changed. */
export async function saveGap(tx: Work, gap: typeof adoptionGaps.$inferInsert): Promise<void> {
  const { gap: words, action, owner, dueOn, closedOn = null } = gap;
  await tx
    .insert(adoptionGaps)
    .values(gap)
    .onConflictDoUpdate({
      target: [adoptionGaps.adoptionId, adoptionGaps.clauseKey],
      set: { gap: words, action, owner, dueOn, closedOn },
    });
}

export async function removeGap(tx: Work, adoptionId: string, clauseKey: string): Promise<void> {
  await tx
    .delete(adoptionGaps)
    .where(and(eq(adoptionGaps.adoptionId, adoptionId), eq(adoptionGaps.clauseKey, clauseKey)));
}

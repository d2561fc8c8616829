import { asc, eq, inArray } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import type { Work } from '../scope.ts';
import { coverages } from './tables-terms.ts';

export type CoverageRow = typeof coverages.$inferSelect;

async function coveragesOf(
  tx: Work,
  column: 'adoptionId' | 'byAdoptionId',
  adoptionIds: readonly string[],
): Promise<Map<string, CoverageRow[]>> {
  const rows = await tx
    .select()
    .from(coverages)
    .where(inArray(coverages[column], [...adoptionIds]))
    .orderBy(asc(coverages.since), asc(coverages.id));
  return grouped(adoptionIds, rows, (row) => row[column]);
}

/** By whose returns each adoption was and is covered, first to last. */
export const coveragesFor = (tx: Work, adoptionIds: readonly string[]) =>
  coveragesOf(tx, 'adoptionId', adoptionIds);

/** Whom the returns of each adoption cover beside its own firm, first to last. */
export const coveragesBy = (tx: Work, adoptionIds: readonly string[]) =>
  coveragesOf(tx, 'byAdoptionId', adoptionIds);

export async function coverageForUpdate(tx: Work, id: string): Promise<CoverageRow | undefined> {
  const [row] = await tx.select().from(coverages).where(eq(coverages.id, id)).for('update');
  return row;
}

export async function addCoverage(tx: Work, row: typeof coverages.$inferInsert): Promise<void> {
  await tx.insert(coverages).values(row);
}

/** Lets a coverage end on a day. */
export async function endCoverage(tx: Work, { id, version }: CoverageRow, until: string): Promise<void> {
  await tx
    .update(coverages)
    .set({ until, version: version + 1 })
    .where(eq(coverages.id, id));
}

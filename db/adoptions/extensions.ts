import { and, asc, eq, inArray } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import { people } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { extensions, rulings } from './tables.ts';

export type ExtensionRow = typeof extensions.$inferSelect;
export type RulingRow = typeof rulings.$inferSelect & { personName: string | null };

/** Every extension of each adoption that the viewer may see, oldest first. */
export async function extensionsByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(extensions)
    .where(inArray(extensions.adoptionId, [...adoptionIds]))
    .orderBy(asc(extensions.number));
  return grouped(adoptionIds, rows, (row) => row.adoptionId);
}

export async function addExtension(tx: Work, extension: typeof extensions.$inferInsert): Promise<void> {
  await tx.insert(extensions).values(extension);
}

/** Saves an edited extension under its next version. */
export async function saveExtension(
  tx: Work,
  extension: { id: string; version: number },
  values: Partial<typeof extensions.$inferInsert>,
): Promise<void> {
  await tx
    .update(extensions)
    .set({ ...values, version: extension.version + 1 })
    .where(eq(extensions.id, extension.id));
}

/** Marks what was published before as superseded; it stays what customers were promised on its days. */
export async function supersedePublished(tx: Work, adoptionId: string): Promise<void> {
  await tx
    .update(extensions)
    .set({ status: 'SUPERSEDED' })
    .where(and(eq(extensions.adoptionId, adoptionId), eq(extensions.status, 'PUBLISHED')));
}

/** Throws a draft away. */
export async function removeExtension(tx: Work, id: string): Promise<void> {
  await tx.delete(extensions).where(eq(extensions.id, id));
}

/** Every ruling about the operations of each adoption, oldest first. */
export async function rulingsByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select({ ruling: rulings, personName: people.name })
    .from(rulings)
    .leftJoin(people, eq(people.id, rulings.personId))
    .where(inArray(rulings.adoptionId, [...adoptionIds]))
    .orderBy(asc(rulings.id));
  const groups = new Map<string, RulingRow[]>(adoptionIds.map((id) => [id, []]));
  for (const { ruling, personName } of rows) groups.get(ruling.adoptionId)?.push({ ...ruling, personName });
  return groups;
}

export async function addRuling(tx: Work, ruling: typeof rulings.$inferInsert): Promise<void> {
  await tx.insert(rulings).values(ruling);
}

import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Work } from '../scope.ts';
import { extensions } from './tables.ts';

export type ExtensionRow = typeof extensions.$inferSelect;

/** Every extension of each adoption that the viewer may see, oldest first. */
export async function extensionsByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(extensions)
    .where(inArray(extensions.adoptionId, [...adoptionIds]))
    .orderBy(asc(extensions.number));
  const groups = new Map<string, ExtensionRow[]>(adoptionIds.map((id) => [id, []]));
  for (const row of rows) groups.get(row.adoptionId)?.push(row);
  return groups;
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

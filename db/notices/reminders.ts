import { eq, inArray } from 'drizzle-orm';
import { adoptions } from '../adoptions/tables.ts';
import { inBatches } from '../batches.ts';
import { codes } from '../codes/tables.ts';
import type { Work } from '../scope.ts';
import { reminders } from './tables.ts';

export type NewReminder = typeof reminders.$inferInsert;

/** Records reminders, and answers the ids of those that were not there before: each is sent once. */
export async function addReminders(tx: Work, rows: NewReminder[]): Promise<Set<string>> {
  const added = new Set<string>();
  await inBatches(rows, async (batch) => {
    const fresh = await tx
      .insert(reminders)
      .values(batch)
      .onConflictDoNothing()
      .returning({ id: reminders.id });
    for (const { id } of fresh) added.add(id);
  });
  return added;
}

/** The title of the code that each adoption keeps. */
export async function codeTitles(tx: Work, adoptionIds: readonly string[]): Promise<Map<string, string>> {
  if (adoptionIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: adoptions.id, title: codes.title })
    .from(adoptions)
    .innerJoin(codes, eq(codes.id, adoptions.codeId))
    .where(inArray(adoptions.id, [...adoptionIds]));
  return new Map(rows.map(({ id, title }) => [id, title]));
}

import { eq } from 'drizzle-orm';
import { organizations } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { breaches, breachNotices, breachSightings, rootCauses } from './tables.ts';

export async function addBreach(tx: Work, breach: typeof breaches.$inferInsert): Promise<void> {
  await tx.insert(breaches).values(breach);
}

/** Saves an edited breach under its next version. */
export async function saveBreach(
  tx: Work,
  breach: { id: string; version: number },
  values: Partial<typeof breaches.$inferInsert>,
): Promise<void> {
  await tx
    .update(breaches)
    .set({ ...values, version: breach.version + 1 })
    .where(eq(breaches.id, breach.id));
}

export async function addRootCause(tx: Work, cause: typeof rootCauses.$inferInsert): Promise<void> {
  await tx.insert(rootCauses).values(cause);
}

/** Saves an edited root cause under its next version. */
export async function saveRootCause(
  tx: Work,
  cause: { id: string; version: number },
  values: Partial<typeof rootCauses.$inferInsert>,
): Promise<void> {
  await tx
    .update(rootCauses)
    .set({ ...values, version: cause.version + 1 })
    .where(eq(rootCauses.id, cause.id));
}

export async function addNotices(tx: Work, rows: (typeof breachNotices.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(breachNotices).values(rows);
}

export async function addSighting(tx: Work, row: typeof breachSightings.$inferInsert): Promise<void> {
  await tx.insert(breachSightings).values(row);
}

/** Within how many business days the association wants to be told of a significant breach. */
export async function setNoticeDays(tx: Work, associationId: string, days: number): Promise<void> {
  await tx.update(organizations).set({ breachNoticeDays: days }).where(eq(organizations.id, associationId));
}

import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import { adoptionEvents, adoptions } from './tables.ts';

export interface BroughtOver {
  adoption: typeof adoptions.$inferInsert;
  event: typeof adoptionEvents.$inferInsert;
}

/** Adoptions that the association brings over from its paper register, each with the event that says so. */
export async function addAdoptions(tx: Work, rows: BroughtOver[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(adoptions).values(batch.map((row) => row.adoption)));
  await inBatches(rows, (batch) => tx.insert(adoptionEvents).values(batch.map((row) => row.event)));
}

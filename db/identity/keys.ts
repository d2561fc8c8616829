import { and, eq, isNull } from 'drizzle-orm';
import type { Asker, Work } from '../scope.ts';
import { idempotencyKeys } from './tables.ts';

interface Claim {
  asker: Asker;
  key: string;
  action: string;
  requestDigest: string;
}

/** What is known of a key: claimed just now by this transaction, or used before. */
export type Claimed =
  | { fresh: true }
  | { fresh: false; action: string; requestDigest: string; resultId: string | null };

const own = (asker: Asker, key: string) =>
  and(
    eq(idempotencyKeys.organizationId, asker.organizationId),
    eq(idempotencyKeys.personId, asker.personId),
    asker.keyId ? eq(idempotencyKeys.apiKeyId, asker.keyId) : isNull(idempotencyKeys.apiKeyId),
    eq(idempotencyKeys.key, key),
  );

/** Claims a key for this transaction; waits while another transaction holds the same claim. */
export async function claimKey(tx: Work, claim: Claim): Promise<Claimed> {
  const inserted = await tx
    .insert(idempotencyKeys)
    .values({
      organizationId: claim.asker.organizationId,
      personId: claim.asker.personId,
      apiKeyId: claim.asker.keyId,
      key: claim.key,
      action: claim.action,
      requestDigest: claim.requestDigest,
    })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (inserted.length > 0) return { fresh: true };
  const [used] = await tx.select().from(idempotencyKeys).where(own(claim.asker, claim.key));
  if (!used) throw new Error('A claimed key vanished');
  return { fresh: false, action: used.action, requestDigest: used.requestDigest, resultId: used.resultId };
}

/** Keeps the answer beside the claimed key. */
export async function keepResult(tx: Work, asker: Asker, key: string, resultId: string): Promise<void> {
  await tx.update(idempotencyKeys).set({ resultId }).where(own(asker, key));
}

/** Whether the asker has used the key, in an action that was carried out. */
export async function keyWasUsed(tx: Work, asker: Asker, key: string): Promise<boolean> {
  const rows = await tx.select({ key: idempotencyKeys.key }).from(idempotencyKeys).where(own(asker, key));
  return rows.length > 0;
}

import { and, count, desc, eq, gte, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Pool } from '../client.ts';
import type { Work } from '../scope.ts';
import { people } from './tables.ts';
import { apiKeys, apiKeyUses } from './tables-keys.ts';

/** All of a key but its hash, which only the sign-in desk can read. */
const SEEN = {
  id: apiKeys.id,
  organizationId: apiKeys.organizationId,
  role: apiKeys.role,
  name: apiKeys.name,
  prefix: apiKeys.prefix,
  lastDay: apiKeys.lastDay,
  issuedById: apiKeys.issuedById,
  issuedAt: apiKeys.issuedAt,
  revokedById: apiKeys.revokedById,
  revokedAt: apiKeys.revokedAt,
  lastUsedAt: apiKeyUses.usedAt,
};

const A_MINUTE = 60_000;

export async function addApiKey(tx: Work, row: typeof apiKeys.$inferInsert): Promise<void> {
  await tx.insert(apiKeys).values(row);
}

export async function apiKeysById(tx: Work, ids: readonly string[]) {
  const rows = await tx
    .select(SEEN)
    .from(apiKeys)
    .leftJoin(apiKeyUses, eq(apiKeyUses.keyId, apiKeys.id))
    .where(inArray(apiKeys.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Every key of one organization, the latest first, revoked ones too. */
export function apiKeysOfOrganization(tx: Work, organizationId: string) {
  return tx
    .select(SEEN)
    .from(apiKeys)
    .leftJoin(apiKeyUses, eq(apiKeyUses.keyId, apiKeys.id))
    .where(eq(apiKeys.organizationId, organizationId))
    .orderBy(desc(apiKeys.id))
    .limit(500);
}

const working = (today: string) =>
  and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.lastDay), gte(apiKeys.lastDay, today)));

/** How many keys of the organization work today. */
export async function workingKeys(tx: Work, organizationId: string, today: string): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(apiKeys)
    .where(and(eq(apiKeys.organizationId, organizationId), working(today)));
  return row?.count ?? 0;
}

/** Ends a key; answers false where it was ended before. */
export async function endApiKey(tx: Work, id: string, by: { personId: string; at: Date }): Promise<boolean> {
  const ended = await tx
    .update(apiKeys)
    .set({ revokedById: by.personId, revokedAt: by.at })
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return ended.length > 0;
}

/**
 * The seat of the working key with this hash and who issued it, and notes that it was used; null for an unknown, a revoked and a spent
 * one, by the same question.
 */
export async function enterByKey(identity: Pool, hash: string, now: Date) {
  const [row] = await identity.db
    .select({
      keyId: apiKeys.id,
      organizationId: apiKeys.organizationId,
      role: apiKeys.role,
      personId: people.id,
      name: people.name,
      email: people.email,
      usedAt: apiKeyUses.usedAt,
    })
    .from(apiKeys)
    .innerJoin(people, eq(people.id, apiKeys.issuedById))
    .leftJoin(apiKeyUses, eq(apiKeyUses.keyId, apiKeys.id))
    .where(and(eq(apiKeys.hash, hash), working(now.toISOString().slice(0, 10))));
  if (!row) return null;
  const { usedAt, ...holder } = row;
  const aMinuteAgo = new Date(now.getTime() - A_MINUTE);
  if (!usedAt || usedAt < aMinuteAgo) {
    await identity.db
      .insert(apiKeyUses)
      .values({ keyId: row.keyId, usedAt: now })
      .onConflictDoUpdate({
        target: apiKeyUses.keyId,
        set: { usedAt: now },
        setWhere: lt(apiKeyUses.usedAt, aMinuteAgo),
      });
  }
  return holder;
}

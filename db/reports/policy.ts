import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Work } from '../scope.ts';
import { disclosurePolicies, disclosureWaivers } from './tables-policy.ts';

export type PolicyRow = typeof disclosurePolicies.$inferSelect;
export type WaiverRow = typeof disclosureWaivers.$inferSelect;

const MOST = 1000;

/** The policies of the viewer's association, the one that holds first. */
export function policyList(tx: Work): Promise<PolicyRow[]> {
  return tx.select().from(disclosurePolicies).orderBy(desc(disclosurePolicies.number)).limit(MOST);
}

/** The policy that holds; null where none was set. */
export async function policyInForce(tx: Work): Promise<PolicyRow | null> {
  const [row] = await tx.select().from(disclosurePolicies).orderBy(desc(disclosurePolicies.number)).limit(1);
  return row ?? null;
}

export async function policiesById(tx: Work, ids: readonly string[]): Promise<Map<string, PolicyRow>> {
  const rows = await tx
    .select()
    .from(disclosurePolicies)
    .where(inArray(disclosurePolicies.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

export async function addPolicy(tx: Work, row: typeof disclosurePolicies.$inferInsert): Promise<void> {
  await tx.insert(disclosurePolicies).values(row);
}

/** Every waiver of the association's firms that the viewer may see, by day. */
export function waiverList(tx: Work): Promise<WaiverRow[]> {
  return tx
    .select()
    .from(disclosureWaivers)
    .orderBy(asc(disclosureWaivers.since), asc(disclosureWaivers.id))
    .limit(MOST);
}

export async function waiversById(tx: Work, ids: readonly string[]): Promise<Map<string, WaiverRow>> {
  const rows = await tx
    .select()
    .from(disclosureWaivers)
    .where(inArray(disclosureWaivers.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

export async function addWaiver(tx: Work, row: typeof disclosureWaivers.$inferInsert): Promise<void> {
  await tx.insert(disclosureWaivers).values(row);
}

/** The last day on which a waiver holds. */
export async function endWaiver(tx: Work, id: string, until: string): Promise<void> {
  await tx.update(disclosureWaivers).set({ until }).where(eq(disclosureWaivers.id, id));
}

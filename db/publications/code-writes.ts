import { eq, sql } from 'drizzle-orm';
import type { AdoptionStatus, ClauseKind, ClauseOrigin } from '../../schema/words.ts';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import {
  effectiveCodes,
  type PublishedClauseDocument,
  publishedEditions,
  registerEntries,
} from './tables.ts';

/** A clause of an effective code, as the rules resolve it. */
interface ResolvedClause {
  key: string;
  number: string;
  depth: number;
  kind: ClauseKind;
  heading: string;
  effectiveText: string;
  origin: ClauseOrigin;
  parameters: readonly { label: string; unit: string; floor: string; value: string }[];
}

/** Resolved clauses in the form in which strangers read them. */
export function publishedClauses(clauses: readonly ResolvedClause[]): PublishedClauseDocument[] {
  return clauses.map(({ key, number, depth, kind, heading, effectiveText, origin, parameters }) => ({
    key,
    number,
    depth,
    kind,
    heading,
    text: effectiveText,
    strengthened: origin === 'STRENGTHENED',
    parameters: parameters.map(({ label, unit, floor, value }) => ({ label, unit, floor, value })),
  }));
}

/** Puts a published edition where everybody reads it. */
export async function addPublishedEdition(
  tx: Work,
  edition: typeof publishedEditions.$inferInsert,
): Promise<void> {
  await tx.insert(publishedEditions).values(edition);
}

/** Enters certificates in the public register. */
export async function addRegisterEntries(
  tx: Work,
  entries: (typeof registerEntries.$inferInsert)[],
): Promise<void> {
  await inBatches(entries, (batch) => tx.insert(registerEntries).values(batch));
}

/** Shows in the register that an adoption has ended. */
export async function endRegisterEntry(
  tx: Work,
  certificateNumber: string,
  end: { status: AdoptionStatus; until: string },
): Promise<void> {
  await tx.update(registerEntries).set(end).where(eq(registerEntries.certificateNumber, certificateNumber));
}

/**
 * Publishes what a firm promises from a day on. Two records of one certificate are never of the same moment, also where the
 * caller's clock stands still, because the later one of a day holds.
 */
export async function addEffectiveCode(tx: Work, code: typeof effectiveCodes.$inferInsert): Promise<void> {
  const recordedAt = sql<Date>`greatest(${code.recordedAt.toISOString()}::timestamptz,
    (select max(recorded_at) + interval '1 millisecond' from published.effective_codes
      where certificate_number = ${code.certificateNumber}))`;
  await tx.insert(effectiveCodes).values({ ...code, recordedAt });
}

/** Publishes what many firms promise, each from its own day. */
export async function addEffectiveCodes(
  tx: Work,
  rows: (typeof effectiveCodes.$inferInsert)[],
): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(effectiveCodes).values(batch));
}

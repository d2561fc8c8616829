import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AdoptionStatus, ClauseKind, ClauseOrigin } from '../../schema/words.ts';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import {
  effectiveCodes,
  type PublishedClauseDocument,
  publishedEditions,
  registerEntries,
  registerEvents,
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
  delivery: string | null;
  notApplicable: string | null;
  parameters: readonly { label: string; unit: string; floor: string; value: string }[];
}

/** Resolved clauses in the form in which strangers read them. */
export function publishedClauses(clauses: readonly ResolvedClause[]): PublishedClauseDocument[] {
  return clauses.map(({ key, number, depth, kind, heading, effectiveText, parameters, ...own }) => ({
    ...{ key, number, depth, kind, heading },
    text: effectiveText,
    origin: own.origin,
    delivery: own.delivery,
    notApplicable: own.notApplicable,
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

/** Shows everybody that an edition was withdrawn. */
export async function withdrawPublishedEdition(tx: Work, codeKey: string, number: number): Promise<void> {
  await tx
    .update(publishedEditions)
    .set({ withdrawn: true })
    .where(and(eq(publishedEditions.codeKey, codeKey), eq(publishedEditions.number, number)));
}

/** Enters certificates in the public register, and begins the history of each. */
export async function addRegisterEntries(
  tx: Work,
  entries: (typeof registerEntries.$inferInsert)[],
  recordedAt: Date,
): Promise<void> {
  await inBatches(entries, (batch) => tx.insert(registerEntries).values(batch));
  const events = entries.map(({ certificateNumber, associationId, memberId, status, since }) => ({
    ...{ certificateNumber, associationId, memberId, status, recordedAt },
    on: since,
  }));
  await inBatches(events, (batch) => tx.insert(registerEvents).values(batch));
}

/** A certificate's next status, and the day from which it has it. */
export interface RegisterStep {
  certificateNumber: string;
  associationId: string;
  memberId: string;
  status: AdoptionStatus;
  on: string;
  recordedAt: Date;
  /** True where the certificate ends by it. */
  ends: boolean;
}

/** Shows a certificate's next status in the register, and adds it to its history. */
export async function stepRegisterEntry(tx: Work, step: RegisterStep): Promise<void> {
  const { certificateNumber, associationId, memberId, status, on, ends } = step;
  await tx
    .update(registerEntries)
    .set({ status, until: ends ? on : null })
    .where(eq(registerEntries.certificateNumber, certificateNumber));
  const recordedAt = afterTheLast('register_events', certificateNumber, step.recordedAt);
  await tx
    .insert(registerEvents)
    .values({ certificateNumber, associationId, memberId, status, on, recordedAt });
}

/** The moment, or just after the last record of the certificate where the caller's clock stands still: the later one of a day holds. */
function afterTheLast(
  table: 'effective_codes' | 'register_events',
  certificateNumber: string,
  moment: Date,
): SQL<Date> {
  return sql<Date>`greatest(${moment.toISOString()}::timestamptz, (select max(recorded_at) + interval '1 millisecond'
    from ${sql.raw(`published.${table}`)} where certificate_number = ${certificateNumber}))`;
}

/** Publishes what a firm promises from a day on. */
export async function addEffectiveCode(
  tx: Work,
  code: typeof effectiveCodes.$inferInsert & { recordedAt: Date },
): Promise<void> {
  const recordedAt = afterTheLast('effective_codes', code.certificateNumber, code.recordedAt);
  await tx.insert(effectiveCodes).values({ ...code, recordedAt });
}

/** Publishes what many firms promise, each from its own day. */
export async function addEffectiveCodes(
  tx: Work,
  rows: (typeof effectiveCodes.$inferInsert)[],
): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(effectiveCodes).values(batch));
}

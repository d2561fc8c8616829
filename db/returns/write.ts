import { eq, inArray, sql } from 'drizzle-orm';
import type { ReturnStatus } from '../../schema/words.ts';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import { complaintCounts, imports, observations, periods, returns, returnVersions } from './tables.ts';
import { returnTerms } from './tables-terms.ts';

/** Answers their ids. */
export async function addPeriods(tx: Work, rows: (typeof periods.$inferInsert)[]): Promise<string[]> {
  const added = await tx.insert(periods).values(rows).returning({ id: periods.id });
  return added.map(({ id }) => id);
}

export async function addTerms(tx: Work, rows: (typeof returnTerms.$inferInsert)[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(returnTerms).values(batch));
}

export async function addReturns(tx: Work, rows: (typeof returns.$inferInsert)[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(returns).values(batch));
}

export async function addVersions(tx: Work, rows: (typeof returnVersions.$inferInsert)[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(returnVersions).values(batch));
}

export async function addImport(tx: Work, row: typeof imports.$inferInsert): Promise<void> {
  await tx.insert(imports).values(row);
}

export async function addObservations(tx: Work, rows: (typeof observations.$inferInsert)[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(observations).values(batch));
}

const WRITTEN_AGAIN = { changedById: sql`excluded.changed_by_id`, changedAt: sql`excluded.changed_at` };

/** Puts cells in or over the ones that are there; other cells stay as they are. */
export async function putObservations(tx: Work, rows: (typeof observations.$inferInsert)[]): Promise<void> {
  await inBatches(rows, (batch) =>
    tx
      .insert(observations)
      .values(batch)
      .onConflictDoUpdate({
        target: [observations.versionId, observations.indicatorKey, observations.breakdown],
        set: {
          state: sql`excluded.state`,
          value: sql`excluded.value`,
          numerator: sql`excluded.numerator`,
          denominator: sql`excluded.denominator`,
          note: sql`excluded.note`,
          ...WRITTEN_AGAIN,
          revision: sql`${observations.revision} + 1`,
        },
      }),
  );
}

export async function putComplaints(tx: Work, rows: (typeof complaintCounts.$inferInsert)[]): Promise<void> {
  await inBatches(rows, (batch) =>
    tx
      .insert(complaintCounts)
      .values(batch)
      .onConflictDoUpdate({
        target: [
          complaintCounts.versionId,
          complaintCounts.level,
          complaintCounts.category,
          complaintCounts.product,
        ],
        set: {
          state: sql`excluded.state`,
          openAtStart: sql`excluded.open_at_start`,
          received: sql`excluded.received`,
          closed: sql`excluded.closed`,
          upheld: sql`excluded.upheld`,
          openAtEnd: sql`excluded.open_at_end`,
          redressCount: sql`excluded.redress_count`,
          redressAmount: sql`excluded.redress_amount`,
          parts: sql`excluded.parts`,
          note: sql`excluded.note`,
          ...WRITTEN_AGAIN,
          revision: sql`${complaintCounts.revision} + 1`,
        },
      }),
  );
}

/** Moves returns on, and counts their version up. */
export async function setStatus(tx: Work, ids: readonly string[], status: ReturnStatus): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(returns)
    .set({ status, version: sql`${returns.version} + 1` })
    .where(inArray(returns.id, [...ids]));
}

/** Counts the version of a return up without moving it on. */
export async function touchReturn(tx: Work, id: string): Promise<void> {
  await tx
    .update(returns)
    .set({ version: sql`${returns.version} + 1` })
    .where(eq(returns.id, id));
}

export async function amendVersion(
  tx: Work,
  id: string,
  changes: Partial<typeof returnVersions.$inferInsert>,
): Promise<void> {
  if (Object.keys(changes).length > 0)
    await tx.update(returnVersions).set(changes).where(eq(returnVersions.id, id));
}

/** Submits many versions at once, each with the hash of its content. */
export async function submitVersions(
  tx: Work,
  hashes: ReadonlyMap<string, string>,
  by: { personId: string; at: Date },
): Promise<void> {
  await inBatches([...hashes], (batch) => {
    const pairs = sql.join(
      batch.map(([id, hash]) => sql`(${id}::uuid, ${hash})`),
      sql`, `,
    );
    const at = by.at.toISOString();
    return tx.execute(sql`
      update accord.return_versions v set content_hash = given.hash,
        prepared_by_id = ${by.personId}, prepared_at = ${at}, submitted_by_id = ${by.personId}, submitted_at = ${at}
      from (values ${pairs}) as given (id, hash) where v.id = given.id`);
  });
}

/** The first of two signatures. */
export async function approveVersion(tx: Work, id: string, personId: string, at: Date): Promise<void> {
  await tx
    .update(returnVersions)
    .set({ approvedById: personId, approvedAt: at })
    .where(eq(returnVersions.id, id));
}

/** Gives returns to an officer, or to nobody, and counts their versions up. */
export async function assign(tx: Work, ids: readonly string[], assigneeId: string | null): Promise<void> {
  await tx
    .update(returns)
    .set({ assigneeId, version: sql`${returns.version} + 1` })
    .where(inArray(returns.id, [...ids]));
}

export async function acceptVersions(
  tx: Work,
  ids: readonly string[],
  personId: string,
  at: Date,
): Promise<void> {
  await tx
    .update(returnVersions)
    .set({ acceptedById: personId, acceptedAt: at })
    .where(inArray(returnVersions.id, [...ids]));
}

/** Copies all figures of one version to another, newer one of the same return. */
export async function copyFigures(tx: Work, from: string, to: string): Promise<void> {
  await tx.execute(sql`
    insert into accord.observations
      (association_id, member_id, version_id, indicator_key, breakdown, state, value, numerator, denominator, note,
        changed_by_id, changed_at)
    select association_id, member_id, ${to}::uuid, indicator_key, breakdown, state, value, numerator, denominator, note,
      changed_by_id, changed_at
    from accord.observations where version_id = ${from}`);
  await tx.execute(sql`
    insert into accord.complaint_counts
      (association_id, member_id, version_id, level, category, product, state, open_at_start, received, closed, upheld,
        open_at_end, redress_count, redress_amount, parts, note, changed_by_id, changed_at)
    select association_id, member_id, ${to}::uuid, level, category, product, state, open_at_start, received, closed, upheld,
      open_at_end, redress_count, redress_amount, parts, note, changed_by_id, changed_at
    from accord.complaint_counts where version_id = ${from}`);
}

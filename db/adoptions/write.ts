import { eq, sql } from 'drizzle-orm';
import type { Work } from '../scope.ts';
import { adoptionEvents, adoptions, assessmentEntries, commitments } from './tables.ts';

export async function addAdoption(tx: Work, adoption: typeof adoptions.$inferInsert): Promise<void> {
  await tx.insert(adoptions).values(adoption);
}

/** Saves an edited adoption under its next version. */
export async function saveAdoption(
  tx: Work,
  adoption: { id: string; version: number },
  values: Partial<typeof adoptions.$inferInsert> = {},
): Promise<void> {
  await tx
    .update(adoptions)
    .set({ ...values, version: adoption.version + 1 })
    .where(eq(adoptions.id, adoption.id));
}

export async function addEvent(tx: Work, event: typeof adoptionEvents.$inferInsert): Promise<void> {
  await tx.insert(adoptionEvents).values(event);
}

/** Saves answers by question: a new one, or the present one changed. */
export async function saveAnswers(tx: Work, rows: (typeof assessmentEntries.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(assessmentEntries)
    .values(rows)
    .onConflictDoUpdate({
      target: [assessmentEntries.adoptionId, assessmentEntries.question],
      set: {
        answer: sql`excluded.answer`,
        note: sql`excluded.note`,
        evidence: sql`excluded.evidence`,
        action: sql`excluded.action`,
        owner: sql`excluded.owner`,
        dueOn: sql`excluded.due_on`,
      },
    });
}

export async function addCommitment(tx: Work, commitment: typeof commitments.$inferInsert): Promise<void> {
  await tx.insert(commitments).values(commitment);
}

/**
 * The next certificate number of an association: `<SLUG>-<year>-<four digits or more>`. Numbers are drawn one after the
 * other, also by two officers at once: the draw is held until the transaction ends.
 */
export async function nextCertificateNumber(
  tx: Work,
  association: { id: string; slug: string },
  year: string,
): Promise<string> {
  const stem = `${association.slug.toUpperCase()}-${year}-`;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('accord.certificate ' || ${association.id}, 0))`,
  );
  const [row] = await tx
    .select({
      last: sql<number>`coalesce(max(substr(${adoptions.certificateNumber}, ${stem.length + 1})::int), 0)::int`,
    })
    .from(adoptions)
    .where(
      sql`starts_with(${adoptions.certificateNumber}, ${stem}) and substr(${adoptions.certificateNumber}, ${stem.length + 1}) ~ '^[0-9]{4,9}$'`,
    );
  return `${stem}${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
}

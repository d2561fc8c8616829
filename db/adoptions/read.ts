import { and, asc, count, desc, eq, gte, ilike, inArray, isNull, lte, or } from 'drizzle-orm';
import type { AdoptionStatus } from '../../schema/words.ts';
import { grouped } from '../batches.ts';
import { memberships, organizations, people } from '../identity/tables.ts';
import { afterCursor, type PageRequest, pageOf, rowsWanted } from '../page.ts';
import type { Work } from '../scope.ts';
import { containing } from '../text.ts';
import { adoptionEvents, adoptions, assessmentEntries, commitments } from './tables.ts';

export type AdoptionRow = typeof adoptions.$inferSelect;
export type AssessmentRow = typeof assessmentEntries.$inferSelect;
export type CommitmentRow = typeof commitments.$inferSelect;
export type AdoptionEventRow = typeof adoptionEvents.$inferSelect & { personName: string | null };

export async function adoptionsById(tx: Work, ids: readonly string[]) {
  const rows = await tx
    .select()
    .from(adoptions)
    .where(inArray(adoptions.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The adoption, held until the transaction ends. */
export async function adoptionForUpdate(tx: Work, id: string): Promise<AdoptionRow | undefined> {
  const [row] = await tx.select().from(adoptions).where(eq(adoptions.id, id)).for('update');
  return row;
}

/** The adoptions that the viewer may see, by the firm's name, one page. `search`: part of a firm's name or certificate number. */
export async function adoptionPage(
  tx: Work,
  request: PageRequest & { status?: AdoptionStatus | null; search?: string | null },
) {
  const pattern = request.search ? containing(request.search) : null;
  const matches = and(
    request.status ? eq(adoptions.status, request.status) : undefined,
    pattern ? or(ilike(organizations.name, pattern), ilike(adoptions.certificateNumber, pattern)) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    tx
      .select({ adoption: adoptions, name: organizations.name })
      .from(adoptions)
      .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
      .where(and(matches, afterCursor(organizations.name, adoptions.id, request)))
      .orderBy(asc(organizations.name), asc(adoptions.id))
      .limit(rowsWanted(request)),
    tx
      .select({ count: count() })
      .from(adoptions)
      .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
      .where(matches),
  ]);
  const named = rows.map((row) => ({ ...row.adoption, name: row.name }));
  return pageOf(named, request, total?.count ?? 0, (row) => row.name);
}

/** The firm's adoption of a code that has not ended, or undefined. */
export async function livingAdoption(tx: Work, memberId: string, codeId: string) {
  const [row] = await tx
    .select({ id: adoptions.id })
    .from(adoptions)
    .where(and(eq(adoptions.memberId, memberId), eq(adoptions.codeId, codeId), isNull(adoptions.endedOn)));
  return row;
}

/** The firm's membership in the association that is current on a day, or undefined. */
export async function currentMembership(
  tx: Work,
  parties: { associationId: string; memberId: string },
  today: string,
) {
  const [row] = await tx
    .select()
    .from(memberships)
    .where(
      and(
        eq(memberships.associationId, parties.associationId),
        eq(memberships.memberId, parties.memberId),
        lte(memberships.since, today),
        or(isNull(memberships.until), gte(memberships.until, today)),
      ),
    )
    .orderBy(desc(memberships.since))
    .limit(1);
  return row;
}

/** What has become of each adoption, oldest first. */
export async function eventsByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select({ event: adoptionEvents, personName: people.name })
    .from(adoptionEvents)
    .leftJoin(people, eq(people.id, adoptionEvents.personId))
    .where(inArray(adoptionEvents.adoptionId, [...adoptionIds]))
    .orderBy(asc(adoptionEvents.id));
  return grouped(
    adoptionIds,
    rows.map(({ event, personName }): AdoptionEventRow => ({ ...event, personName })),
    (row) => row.adoptionId,
  );
}

export async function assessmentByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(assessmentEntries)
    .where(inArray(assessmentEntries.adoptionId, [...adoptionIds]))
    .orderBy(asc(assessmentEntries.question));
  return grouped(adoptionIds, rows, (row) => row.adoptionId);
}

/** The latest commitment of each adoption; an adoption that was declined and committed again has several. */
export async function commitmentByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .selectDistinctOn([commitments.adoptionId])
    .from(commitments)
    .where(inArray(commitments.adoptionId, [...adoptionIds]))
    .orderBy(commitments.adoptionId, desc(commitments.id));
  return new Map(rows.map((row) => [row.adoptionId, row]));
}

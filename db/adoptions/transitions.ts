import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import { organizations } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { adoptions, deadlines, transitionAnswers, transitions } from './tables.ts';

export type TransitionRow = typeof transitions.$inferSelect;
export type TransitionAnswerRow = typeof transitionAnswers.$inferSelect;
export type DeadlineRow = typeof deadlines.$inferSelect;

export async function transitionsById(tx: Work, ids: readonly string[]) {
  const rows = await tx
    .select()
    .from(transitions)
    .where(inArray(transitions.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Every move of each adoption, oldest first. */
export async function transitionsByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(transitions)
    .where(inArray(transitions.adoptionId, [...adoptionIds]))
    .orderBy(asc(transitions.id));
  return grouped(adoptionIds, rows, (row) => row.adoptionId);
}

/** The move, held until the transaction ends. */
export async function transitionForUpdate(tx: Work, id: string): Promise<TransitionRow | undefined> {
  const [row] = await tx.select().from(transitions).where(eq(transitions.id, id)).for('update');
  return row;
}

export async function addTransition(tx: Work, transition: typeof transitions.$inferInsert): Promise<void> {
  await tx.insert(transitions).values(transition);
}

/** Saves a move under its next version. */
export async function saveTransition(
  tx: Work,
  transition: { id: string; version: number },
  values: Partial<typeof transitions.$inferInsert>,
): Promise<void> {
  await tx
    .update(transitions)
    .set({ ...values, version: transition.version + 1 })
    .where(eq(transitions.id, transition.id));
}

/** What the firm has decided in each move; nobody else may see it. */
export async function answersByTransition(tx: Work, transitionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(transitionAnswers)
    .where(inArray(transitionAnswers.transitionId, [...transitionIds]))
    .orderBy(asc(transitionAnswers.operationName));
  return grouped(transitionIds, rows, (row) => row.transitionId);
}

/** Keeps the answer about one operation: a new one, or the present one changed. */
export async function saveAnswer(tx: Work, answer: typeof transitionAnswers.$inferInsert): Promise<void> {
  const { transitionId: _transition, operationName: _name, ...values } = answer;
  await tx
    .insert(transitionAnswers)
    .values(answer)
    .onConflictDoUpdate({
      target: [transitionAnswers.transitionId, transitionAnswers.operationName],
      set: values,
    });
}

/** Every later day that was granted to each adoption, oldest first. */
export async function deadlinesByAdoption(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(deadlines)
    .where(inArray(deadlines.adoptionId, [...adoptionIds]))
    .orderBy(asc(deadlines.id));
  return grouped(adoptionIds, rows, (row) => row.adoptionId);
}

export async function addDeadline(tx: Work, deadline: typeof deadlines.$inferInsert): Promise<void> {
  await tx.insert(deadlines).values(deadline);
}

/** How many adoptions that have not ended stand on an edition. */
export async function livingOnEdition(tx: Work, editionId: string): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(adoptions)
    .where(and(eq(adoptions.editionId, editionId), isNull(adoptions.endedOn)));
  return row?.count ?? 0;
}

/** The last move of each adoption to an edition. */
export async function latestMovesTo(tx: Work, editionId: string): Promise<Map<string, TransitionRow>> {
  const rows = await tx
    .selectDistinctOn([transitions.adoptionId])
    .from(transitions)
    .where(eq(transitions.toEditionId, editionId))
    .orderBy(transitions.adoptionId, desc(transitions.id));
  return new Map(rows.map((row) => [row.adoptionId, row]));
}

const MOST_ADOPTERS = 10_000;

/** Every adoption of a code that is registered and has not ended, by name of firm. */
export function adoptersOf(tx: Work, codeId: string) {
  return tx
    .select({ id: adoptions.id, editionId: adoptions.editionId, memberName: organizations.name })
    .from(adoptions)
    .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
    .where(
      and(eq(adoptions.codeId, codeId), isNotNull(adoptions.certificateNumber), isNull(adoptions.endedOn)),
    )
    .orderBy(asc(organizations.name), asc(adoptions.id))
    .limit(MOST_ADOPTERS);
}

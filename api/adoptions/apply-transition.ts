import { uuidv7 } from 'uuidv7';
import { addExtension } from '../../db/adoptions/extensions.ts';
import { type AdoptionRow, adoptionForUpdate } from '../../db/adoptions/read.ts';
import { saveTransition, type TransitionRow, transitionForUpdate } from '../../db/adoptions/transitions.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { editionsById } from '../../db/codes/read.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { expectNoErrors, expectVersion, found, refuse } from '../refusal.ts';
import type { Operation } from '../rules/operation.ts';
import { settle } from '../rules/settle.ts';
import { expectSound } from './edit-extension.ts';
import { extensionsOf, remarksOn } from './extension-draft.ts';
import { expectFollows, expectRuled, publishOpen } from './publish-extension.ts';
import { asAnswers, openTransition, standOf, type TransitionActInput } from './transition.ts';

export interface ApplyTransitionInput extends TransitionActInput {
  effectiveFrom: string;
}

/**
 * Moves the firm to the edition: its extension, as it was decided, is published on it and holds from a day on. Nothing is dropped
 * that the firm did not drop. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (applied, a draft is open), UNANSWERED (operations wait
 * for a decision), BELOW_FLOOR, BAD_INPUT, NEEDS_RULING, TOO_EARLY (before today, before the edition takes effect, or before what
 * was published last).
 */
export function applyTransition(context: Context, input: ApplyTransitionInput): Promise<string> {
  return act(context, { action: 'applyTransition', input }, async (change) => {
    const { tx, now, today } = change;
    const { transition, adoption } = await openTransition(tx, input);
    const { open, published } = await extensionsOf(tx, adoption.id);
    if (open) refuse('WRONG_STATUS', 'A draft extension is open. Publish it or discard it before you move.');
    const { rebased, answers, next } = await standOf(tx, transition, adoption);
    const { operations, remarks } = settle(next, rebased, asAnswers(answers));
    const unanswered = remarks.filter(({ code }) => code === 'UNANSWERED');
    expectNoErrors('UNANSWERED', 'Decide about each operation that the remarks name, then move.', unanswered);
    expectSound(remarks);
    const editionId = transition.toEditionId;
    expectRuled(await remarksOn(tx, adoption, operations, editionId));
    const edition = found((await editionsById(tx, [editionId])).get(editionId), 'edition');
    expectFollows(input.effectiveFrom, latest(today, edition.effectiveOn), published);
    await publishOn(change, adoption, editionId, operations, input.effectiveFrom);
    await saveTransition(tx, transition, {
      ...{ status: 'APPLIED', appliedAt: now, effectiveFrom: input.effectiveFrom },
      appliedVersion: adoption.version + 1,
    });
    return transition.id;
  });
}

/**
 * Takes a move back: the firm keeps the edition that it came from again, from today or from the day of the move where that is
 * still to come; what was promised in between stays on record. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (not applied),
 * BUILT_UPON (the adoption was changed since).
 */
export function undoTransition(context: Context, input: TransitionActInput): Promise<string> {
  return act(context, { action: 'undoTransition', input }, async (change) => {
    const { tx, now, today } = change;
    const transition = found(await transitionForUpdate(tx, input.transitionId), 'move');
    expectVersion(transition.version, input.expectedVersion, 'move');
    if (transition.status !== 'APPLIED')
      refuse('WRONG_STATUS', 'Only a move that was applied can be undone.');
    const adoption = found(await adoptionForUpdate(tx, transition.adoptionId), 'adoption');
    if (adoption.version !== transition.appliedVersion) {
      refuse('BUILT_UPON', 'The adoption was changed since this move: it can no longer be undone.');
    }
    const operations = await operationsBefore(change, transition);
    const from = latest(today, transition.effectiveFrom);
    await publishOn(change, adoption, transition.fromEditionId, operations, from);
    await saveTransition(tx, transition, { status: 'UNDONE', undoneAt: now });
    return transition.id;
  });
}

const latest = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

/** What the firm's extension said on the edition that it came from. */
async function operationsBefore({ tx }: Change, transition: TransitionRow): Promise<Operation[]> {
  const { all } = await extensionsOf(tx, transition.adoptionId);
  const before = all.findLast(
    ({ editionId, publishedAt }) => editionId === transition.fromEditionId && publishedAt !== null,
  );
  return before?.operations ?? [];
}

/** Publishes the operations on an edition, and has the adoption keep that edition. */
async function publishOn(
  change: Change,
  adoption: AdoptionRow,
  editionId: string,
  operations: Operation[],
  effectiveFrom: string,
): Promise<void> {
  const { id: adoptionId, associationId, memberId } = adoption;
  const { all } = await extensionsOf(change.tx, adoptionId);
  const number = (all.at(-1)?.number ?? 0) + 1;
  const extension = { id: uuidv7(), editionId, operations, number };
  await addExtension(change.tx, { ...extension, associationId, memberId, adoptionId });
  await saveAdoption(change.tx, adoption, { editionId });
  await publishOpen(change, { ...adoption, editionId }, { ...extension, version: 1 }, effectiveFrom);
}

import { uuidv7 } from 'uuidv7';
import { type AdoptionRow, adoptionForUpdate } from '../../db/adoptions/read.ts';
import {
  addTransition,
  answersByTransition,
  saveAnswer,
  saveTransition,
  type TransitionAnswerRow,
  type TransitionRow,
  transitionForUpdate,
  transitionsByAdoption,
} from '../../db/adoptions/transitions.ts';
import { contentOf, editionsById } from '../../db/codes/read.ts';
import type { Work } from '../../db/scope.ts';
import type { RebaseAnswerKind } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, expectVersion, found, refuse } from '../refusal.ts';
import { optionalTextRemarks } from '../rules/entry.ts';
import { rebase } from '../rules/rebase.ts';
import type { Rebased } from '../rules/rebase-ground.ts';
import { type Answer, settle } from '../rules/settle.ts';
import { extensionsOf } from './extension-draft.ts';
import { type AdoptionActInput, expectExtensible, openAdoption } from './step.ts';

export interface BeginTransitionInput extends AdoptionActInput {
  editionId: string;
}

/**
 * Previews a firm's move to a later edition of its code: what becomes of each of its operations (ISO 10001:2018, 8.5 and Annex G).
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (not registered, a draft extension is open, or the edition is not a later
 * published one of the code), ALREADY_EXISTS (a move is open).
 */
export function beginTransition(context: Context, input: BeginTransitionInput): Promise<string> {
  return act(context, { action: 'beginTransition', input }, async ({ tx }) => {
    const adoption = await openAdoption(tx, input);
    expectExtensible(adoption);
    const editions = await editionsById(tx, [input.editionId, adoption.editionId]);
    const next = found(editions.get(input.editionId), 'edition');
    const present = found(editions.get(adoption.editionId), 'edition');
    if (next.codeId !== adoption.codeId || next.status !== 'PUBLISHED' || next.number <= present.number) {
      refuse(
        'WRONG_STATUS',
        `Name a published edition of this code that is later than edition ${present.number}.`,
      );
    }
    const { open, published } = await extensionsOf(tx, adoption.id);
    if (open) refuse('WRONG_STATUS', 'A draft extension is open. Publish it or discard it before you move.');
    const moves = (await transitionsByAdoption(tx, [adoption.id])).get(adoption.id) ?? [];
    if (moves.some(({ status }) => status === 'OPEN')) {
      refuse('ALREADY_EXISTS', 'A move to another edition is open already.');
    }
    const rebased = rebase(
      await contentOf(tx, present.id),
      await contentOf(tx, next.id),
      published?.operations ?? [],
    );
    const id = uuidv7();
    const { id: adoptionId, associationId, memberId } = adoption;
    await addTransition(tx, {
      ...{ id, associationId, memberId, adoptionId },
      ...{ fromEditionId: present.id, toEditionId: next.id, ...waiting(rebased, []) },
    });
    return id;
  });
}

export interface TransitionActInput {
  idempotencyKey: string;
  transitionId: string;
  expectedVersion: number;
}

export interface DecideOperationInput extends TransitionActInput {
  operationName: string;
  answer: RebaseAnswerKind;
  value?: string | null;
  text?: string | null;
  parentKey?: string | null;
  key?: string | null;
}

/**
 * Keeps what the firm decided about one operation; it can be decided otherwise until the move is applied.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (applied), BAD_INPUT (no such operation, an answer that is not allowed, or one
 * that can not stand in the new edition), BELOW_FLOOR.
 */
export function decideOperation(context: Context, input: DecideOperationInput): Promise<string> {
  return act(context, { action: 'decideOperation', input }, async ({ tx }) => {
    const { transition, adoption } = await openTransition(tx, input);
    expectEntries(optionalTextRemarks('text', input.text, 20_000));
    const { rebased, answers, next } = await standOf(tx, transition, adoption);
    const { operationName, answer, value = null, text = null, parentKey = null, key = null } = input;
    if (!rebased.some(({ name }) => name === operationName)) {
      refuse('BAD_INPUT', `The extension has no operation “${operationName}”.`, { path: ['operationName'] });
    }
    const { associationId, memberId, id: transitionId } = transition;
    const decided = {
      associationId,
      memberId,
      transitionId,
      operationName,
      answer,
      value,
      text,
      parentKey,
      key,
    };
    const all = [...answers.filter((held) => held.operationName !== operationName), decided];
    const { remarks } = settle(next, rebased, asAnswers(all));
    const places = [operationName, `ADD_CLAUSE ${key}`].map((name) => `operations.${name}`);
    const own = remarks.filter(({ where, code }) => places.includes(where) && code !== 'UNANSWERED');
    const first = own.find(({ level }) => level === 'ERROR');
    if (first)
      refuse(first.code === 'BELOW_FLOOR' ? 'BELOW_FLOOR' : 'BAD_INPUT', first.why, { remarks: own });
    await saveAnswer(tx, decided);
    await saveTransition(tx, transition, waiting(rebased, all));
    return transition.id;
  });
}

/** The open move with its adoption, both held for this action. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS. */
export async function openTransition(
  tx: Work,
  input: TransitionActInput,
): Promise<{ transition: TransitionRow; adoption: AdoptionRow }> {
  const transition = found(await transitionForUpdate(tx, input.transitionId), 'move');
  expectVersion(transition.version, input.expectedVersion, 'move');
  if (transition.status !== 'OPEN') {
    refuse('WRONG_STATUS', 'This move was applied. Undo it, or begin the next one.');
  }
  const adoption = found(await adoptionForUpdate(tx, transition.adoptionId), 'adoption');
  expectExtensible(adoption);
  return { transition, adoption };
}

/** How a move stands: what becomes of each operation, and what was decided. */
export async function standOf(tx: Work, transition: TransitionRow, adoption: AdoptionRow) {
  const { published } = await extensionsOf(tx, adoption.id);
  const old = await contentOf(tx, transition.fromEditionId);
  const next = await contentOf(tx, transition.toEditionId);
  const answers = (await answersByTransition(tx, [transition.id])).get(transition.id) ?? [];
  return { rebased: rebase(old, next, published?.operations ?? []), answers, next };
}

type Decided = Pick<TransitionAnswerRow, 'operationName' | 'answer'> &
  Partial<Record<'value' | 'text' | 'parentKey' | 'key', string | null>>;

/** What was decided, in the form that the rules read. */
export function asAnswers(decided: readonly Decided[]): Map<string, Answer> {
  return new Map(
    decided.map(({ operationName, answer, value, text, parentKey, key }) => [
      operationName,
      {
        answer,
        ...(value === null || value === undefined ? {} : { value }),
        ...(text === null || text === undefined ? {} : { text }),
        ...(parentKey === null || parentKey === undefined ? {} : { parentKey }),
        ...(key === null || key === undefined ? {} : { key }),
      },
    ]),
  );
}

/** How many operations wait for a decision, and how many of them conflict with the edition. */
function waiting(rebased: readonly Rebased[], decided: readonly Decided[]) {
  const known = new Set(decided.map(({ operationName }) => operationName));
  const open = rebased.filter(
    ({ name, state }) => state !== 'CARRIED' && state !== 'MOVED' && !known.has(name),
  );
  return {
    undecided: open.length,
    conflicts: open.filter(({ state }) => state === 'CONFLICTS' || state === 'ORPHANED').length,
  };
}

import fc from 'fast-check';
import { expect } from 'vitest';
import type { CodeContent } from '../../api/rules/clause.ts';
import type { Operation } from '../../api/rules/operation.ts';
import type { Rebased } from '../../api/rules/rebase-ground.ts';
import type { Answer } from '../../api/rules/settle.ts';
import { REBASE_STATES } from '../../schema/words.ts';
import { protects } from './codes.ts';
import { brokenMoves, crowdedMoves, extensions, gentleMoves, moves } from './editions.ts';
import { type Law, lawOf, type Rules } from './laws.ts';

interface Moving {
  old: CodeContent;
  next: CodeContent;
  operations: Operation[];
}

const comesAlong = ({ state }: Rebased) => state === 'CARRIED' || state === 'MOVED';

/** One answer to each operation that needs a decision. */
const answering = (rebased: readonly Rebased[], answer: (one: Rebased) => Answer): Map<string, Answer> =>
  new Map(rebased.filter((one) => !comesAlong(one)).map((one) => [one.name, answer(one)]));
const dropping = (rebased: readonly Rebased[]) => answering(rebased, () => ({ answer: 'DROP' }));

const sameEditionCarriesAll = (
  rules: Rules,
  { old, operations }: { old: CodeContent; operations: Operation[] },
): void => {
  const rebased = rules.rebase(old, old, operations);
  expect(rebased.map(({ state }) => state)).toEqual(operations.map(() => 'CARRIED'));
  expect(rules.settle(old, rebased, new Map())).toEqual({ operations, remarks: [] });
};

const nothingIsDropped = (rules: Rules, { old, next, operations }: Moving): void => {
  const rebased = rules.rebase(old, next, operations);
  expect(rebased.map(({ operation }) => operation)).toEqual(operations);
  for (const one of rebased) {
    expect(REBASE_STATES).toContain(one.state);
    expect(one.answers.length > 0).toBe(!comesAlong(one));
    if (!comesAlong(one)) expect(one.answers).toContain('DROP');
  }
  const { operations: kept, remarks } = rules.settle(next, rebased, new Map());
  const unanswered = remarks.filter(({ code }) => code === 'UNANSWERED').map(({ where }) => where);
  const waiting = rebased.filter((one) => !comesAlong(one));
  expect(kept).toEqual(rebased.filter(comesAlong).map(({ operation }) => operation));
  expect(unanswered).toEqual(waiting.map(({ name }) => `operations.${name}`));
};

const whatComesAlongStands = (rules: Rules, { old, next, operations }: Moving): void => {
  const rebased = rules.rebase(old, next, operations);
  const { operations: settled, remarks } = rules.settle(next, rebased, dropping(rebased));
  expect(remarks).toEqual([]);
  expect(settled).toEqual(rebased.filter(comesAlong).map(({ operation }) => operation));
};

/** Keeps what may be kept, under a new key where it must have one; gives up the rest. */
function staying(one: Rebased, place: number, own: ReadonlySet<string>): Answer {
  const { operation, answers } = one;
  if (operation.operation === 'ADD_CLAUSE' && own.has(operation.parentKey)) return { answer: 'DROP' };
  if (answers.includes('KEEP')) return { answer: 'KEEP' };
  return answers.includes('RENAME') ? { answer: 'RENAME', key: `fresh-${place}` } : { answer: 'DROP' };
}

const whatIsOfferedCanBeDone = (rules: Rules, { old, next, operations }: Moving): void => {
  const own = new Set(operations.flatMap((one) => (one.operation === 'ADD_CLAUSE' ? [one.key] : [])));
  const rebased = rules.rebase(old, next, operations);
  const places = new Map(rebased.map(({ name }, place) => [name, place]));
  const answers = answering(rebased, (one) => staying(one, places.get(one.name) ?? 0, own));
  expect(rules.settle(next, rebased, answers).remarks).toEqual([]);
};

const noValueFallsBelowTheFloor = (rules: Rules, { old, next, operations }: Moving): void => {
  for (const { operation, state, answers } of rules.rebase(old, next, operations)) {
    if (operation.operation !== 'SET_PARAMETER') continue;
    const { clauseKey, parameterKey, value } = operation;
    const parameter = next.parameters.find((one) => one.clauseKey === clauseKey && one.key === parameterKey);
    if (!parameter) expect(state).toBe('ORPHANED');
    else if (
      parameter.type !== 'CHOICE' ||
      value.split('|').every((one) => parameter.choices.includes(one))
    ) {
      if (protects(parameter, value, parameter.floor) !== 'WEAKER') continue;
      expect(state).toBe('CONFLICTS');
      expect(answers).not.toContain('KEEP');
    } else expect(state).toBe('CONFLICTS');
  }
};

const wordsThatChangedAreSeen = (rules: Rules, { old, next, operations }: Moving): void => {
  const words = ({ clauses }: CodeContent, wanted: string) => {
    const clause = clauses.find(({ key }) => key === wanted);
    return clause && JSON.stringify([clause.kind, clause.heading, clause.text]);
  };
  for (const one of rules.rebase(old, next, operations)) {
    const { operation } = one;
    const key = operation.operation === 'ADD_CLAUSE' ? operation.parentKey : operation.clauseKey;
    if (!old.clauses.some((clause) => clause.key === key)) continue;
    if (words(next, key) !== words(old, key)) expect(comesAlong(one)).toBe(false);
  }
};

let told = 0;
const straightOrByWayOf = (
  rules: Rules,
  { old, next, last, operations }: Moving & { last: CodeContent },
): void => {
  const first = rules.rebase(old, next, operations);
  if (!first.every(comesAlong)) return;
  told += 1;
  const { operations: between } = rules.settle(next, first, new Map());
  const [straight, over] = [rules.rebase(old, last, operations), rules.rebase(next, last, between)];
  const plain = (rebased: Rebased[]) =>
    rebased.map(({ name, state, answers }) => [name, state === 'MOVED' ? 'CARRIED' : state, answers]);
  expect(plain(over)).toEqual(plain(straight));
  expect(rules.settle(last, over, dropping(over))).toEqual(rules.settle(last, straight, dropping(straight)));
};

/** Twice as many cases as the others, so that there are enough of them in which the first step asks for no decision. */
const straightOrByWayOfLaw: Law = (rules, runs) => {
  told = 0;
  lawOf(gentleMoves, straightOrByWayOf)(rules, { ...runs, numRuns: 2 * runs.numRuns });
  expect(told).toBeGreaterThanOrEqual(runs.numRuns);
};

/** The laws of moving an extension to another edition (ISO 10001:2018, 8.5 and Annex G). */
export const REBASE_LAWS: Record<string, Law> = {
  'on the same edition everything is carried': lawOf(extensions, sameEditionCarriesAll),
  'nothing is dropped: every operation comes out once, in its order, in one state': lawOf(
    fc.oneof(moves, brokenMoves),
    nothingIsDropped,
  ),
  'what comes along stands on the next edition': lawOf(
    fc.oneof(moves, crowdedMoves, brokenMoves),
    whatComesAlongStands,
  ),
  'an answer that is offered can be given': lawOf(fc.oneof(moves, crowdedMoves), whatIsOfferedCanBeDone),
  'no value falls below the next floor': lawOf(moves, noValueFallsBelowTheFloor),
  'nothing comes along whose words changed': lawOf(moves, wordsThatChangedAreSeen),
  'straight to the last edition or by way of one where nothing needs a decision is the same':
    straightOrByWayOfLaw,
};

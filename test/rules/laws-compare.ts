import { expect } from 'vitest';
import { canonical, type JsonValue } from '../../api/rules/canonical.ts';
import { type CodeContent, clauseTree, flattenTree } from '../../api/rules/clause.ts';
import type { ClauseChange } from '../../api/rules/compare.ts';
import type { WordChange } from '../../api/rules/words-diff.ts';
import { protects } from './codes.ts';
import { pairs } from './editions.ts';
import { type Law, lawOf, type Rules } from './laws.ts';

type Pair = [before: CodeContent, after: CodeContent];

/** A code in one order, so that two which say the same are equal. */
function sorted({ clauses, parameters, indicators }: CodeContent): string[] {
  const texts = <T extends object>(items: readonly T[]) =>
    items.map((item) => canonical({ ...item } as JsonValue)).sort();
  return [...texts(clauses), ...texts(parameters), ...texts(indicators)];
}

const appliedGivesTheSecond = (rules: Rules, [before, after]: Pair): void => {
  const comparison = rules.compareCodes(before, after);
  expect(sorted(rules.applyComparison(before, comparison))).toEqual(sorted(after));
};

const ofTheSameIsEmpty = (rules: Rules, [, one]: Pair): void => {
  expect(rules.compareCodes(one, one)).toEqual({ clauses: [], parameters: [], indicators: [] });
};

const without = (changes: readonly WordChange[], kind: WordChange['change']) =>
  changes
    .filter(({ change }) => change !== kind)
    .map(({ text }) => text)
    .join('');

const wordsGiveBothTextsBack = (rules: Rules, [old, now]: Pair): void => {
  for (const { before, after, changes, heading, text } of rules.compareCodes(old, now).clauses) {
    const worded = changes.some((change) => ['ADDED', 'REMOVED', 'REWORDED'].includes(change));
    const said = (one: typeof before) => (worded && one ? [one.heading, one.text] : ['', '']);
    expect([heading, text].map((words) => without(words, 'ADDED'))).toEqual(said(before));
    expect([heading, text].map((words) => without(words, 'REMOVED'))).toEqual(said(after));
    const reworded = before && after && (before.heading !== after.heading || before.text !== after.text);
    expect(changes.includes('REWORDED')).toBe(Boolean(reworded));
  }
};

const keysInOrder = ({ clauses }: CodeContent) =>
  flattenTree(clauseTree(clauses)).map(({ clause }) => clause);

/** How many of the numbers can stay as they are while the others are put elsewhere: every choice is tried. */
function mostInOrder(numbers: readonly number[], above = -1): number {
  const [first, ...rest] = numbers;
  if (first === undefined) return 0;
  const left = mostInOrder(rest, above);
  return first > above ? Math.max(left, 1 + mostInOrder(rest, first)) : left;
}

const onlyWhatMovedHasMoved = (rules: Rules, [old, now]: Pair): void => {
  const said = new Map(
    rules
      .compareCodes(old, now)
      .clauses.map(({ key, changes }): [string, ClauseChange['changes']] => [key, changes]),
  );
  const moved = (key: string) => said.get(key)?.includes('MOVED') ?? false;
  const [before, after] = [keysInOrder(old), keysInOrder(now)];
  const parentOf = new Map(after.map(({ key, parentKey }) => [key, parentKey]));
  const rank = new Map(after.map(({ key }, place) => [key, place]));
  const stayed = before.filter(({ key, parentKey }) => parentOf.get(key) === parentKey && rank.has(key));
  for (const { key, parentKey } of before) {
    if (parentOf.has(key) && parentOf.get(key) !== parentKey) expect(moved(key)).toBe(true);
  }
  for (const parent of new Set(stayed.map(({ parentKey }) => parentKey))) {
    const siblings = stayed.filter(({ parentKey }) => parentKey === parent);
    const ranks = siblings.map(({ key }) => rank.get(key) ?? 0);
    const kept = siblings.filter(({ key }) => !moved(key)).map(({ key }) => rank.get(key) ?? 0);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(kept).toHaveLength(mostInOrder(ranks));
  }
};

const floorsAreWeighed = (rules: Rules, [old, now]: Pair): void => {
  for (const { before, after, change } of rules.compareCodes(old, now).parameters) {
    if (!before || !after) {
      expect(change).toBe(before ? 'REMOVED' : 'ADDED');
      continue;
    }
    const { floor, ...rest } = after;
    const onlyTheFloor =
      canonical({ ...before, floor } as JsonValue) === canonical({ ...after } as JsonValue);
    const strength = onlyTheFloor ? protects(rest, floor, before.floor) : 'EQUAL';
    expect(change).toBe(strength === 'STRONGER' || strength === 'WEAKER' ? strength : 'OTHER');
  }
};

const backIsTheOtherWay = (rules: Rules, [old, now]: Pair): void => {
  const there = rules.compareCodes(old, now);
  const back = rules.compareCodes(now, old);
  const OPPOSITE: Record<string, string> = {
    ADDED: 'REMOVED',
    REMOVED: 'ADDED',
    STRONGER: 'WEAKER',
    WEAKER: 'STRONGER',
  };
  const turned = (change: string) => OPPOSITE[change] ?? change;
  const parameters = (of: typeof there) => of.parameters.map(({ clauseKey, key }) => `${clauseKey}/${key}`);
  expect(parameters(back)).toEqual(parameters(there));
  expect(back.parameters.map(({ change }) => turned(change))).toEqual(
    there.parameters.map(({ change }) => change),
  );
  expect(back.indicators.map(({ key, change }) => `${key} ${turned(change)}`)).toEqual(
    there.indicators.map(({ key, change }) => `${key} ${change}`),
  );
  // Of two that changed places either may be said to have moved; what only counts anew goes with that.
  const kinds = (of: typeof there) =>
    of.clauses.flatMap(({ changes }) => changes.filter((one) => one !== 'RENUMBERED'));
  expect(kinds(back).map(turned).sort()).toEqual(kinds(there).sort());
};

/** The laws of comparing two editions (ISO 10001:2018, 8.4 and 8.5). */
export const COMPARE_LAWS: Record<string, Law> = {
  'applied to the first gives the second': lawOf(pairs, appliedGivesTheSecond),
  'of the same is empty': lawOf(pairs, ofTheSameIsEmpty),
  'the words of a change give both texts back': lawOf(pairs, wordsGiveBothTextsBack),
  'what is said to have moved has moved, and no more than must': lawOf(pairs, onlyWhatMovedHasMoved),
  'floors are weighed as a customer would': lawOf(pairs, floorsAreWeighed),
  'back is the other way about': lawOf(pairs, backIsTheOtherWay),
};

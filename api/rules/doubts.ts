import type { Attack, Doubt, Question } from './attack.ts';
import type { Guarded, Hidden, Secrets } from './secrets.ts';

/** A guarded sum that a reader can come too near to. */
export interface Danger {
  guarded: Guarded;
  viewer: number | null;
  /** The ways that fail: one, or both where one would have been enough. */
  ways: (1 | -1)[];
}

/**
 * Looks for dangers (of each sum some, if there are any), and remembers doubts: what was found for one choice of hidden cells holds for every choice that hides as much.
 * Sums that are `given` up are not looked at.
 */
export interface Watch {
  dangers(hidden: Hidden): Danger[];
  /** Like `dangers`, and stops at the first. */
  safe(hidden: Hidden): boolean;
}

/** What one sum is in danger of from so many viewers, it is in danger of from the others too, mostly; they are looked at the next time. */
const ENOUGH = 2;

/** So much less than a viewer's own part makes no doubt for it. */
const NEARLY = 1e-9;

export function watchOver(secrets: Secrets, attack: Attack, given: ReadonlySet<Guarded> = new Set()): Watch {
  const kept = new Map<string, Doubt[]>();
  const knowers = knowersOf(secrets);
  const lasting = (doubt: Doubt, hidden: Hidden) =>
    doubt.needs.every((row) => attack.told[row]?.cells.every((cell) => hidden[cell]));
  const doubtOf = (question: Question, hidden: Hidden): Doubt | null => {
    const key = `${question.guarded.key} ${question.way} ${question.viewer ?? ''}`;
    const known = kept.get(key) ?? [];
    const lasts = known.find((doubt) => lasting(doubt, hidden));
    if (lasts) return lasts;
    // Most doubts can be had that hold for everybody at once, and save to ask each.
    const forAll = question.viewer === null ? attack.doubt({ ...question, viewer: 'ALL' }, hidden) : null;
    const found = forAll ?? attack.doubt(question, hidden);
    if (found) kept.set(key, [...known, found]);
    return found;
  };
  function* look(hidden: Hidden): Generator<Danger> {
    for (const guarded of secrets.guarded) {
      if (given.has(guarded)) continue;
      const outside = failing(guarded, null, hidden, doubtOf);
      if (outside.danger) yield outside.danger;
      const viewers = new Set(
        outside.doubts.flatMap((doubt) => [...knowersAgainst(secrets, knowers, doubt)]),
      );
      let found = 0;
      for (const viewer of outside.danger ? [] : viewers) {
        if (viewer === guarded.owner) continue;
        const { danger } = failing(guarded, viewer, hidden, doubtOf);
        if (danger) yield danger;
        if (danger) found += 1;
        if (found === ENOUGH) break;
      }
    }
  }
  return {
    dangers: (hidden) => [...look(hidden)],
    safe: (hidden) => look(hidden).next().done === true,
  };
}

/** What fails for one reader, and the doubts by which the rest holds. */
function failing(
  guarded: Guarded,
  viewer: number | null,
  hidden: Hidden,
  doubtOf: (question: Question, hidden: Hidden) => Doubt | null,
): { danger: Danger | null; doubts: Doubt[] } {
  const ways = ([1, -1] as const).filter((way) => (way === 1 ? guarded.up : guarded.down) > 0);
  const doubts: Doubt[] = [];
  const failed: (1 | -1)[] = [];
  for (const way of ways) {
    const doubt = doubtOf({ guarded, way, viewer }, hidden);
    if (doubt) doubts.push(doubt);
    else failed.push(way);
    if (guarded.either && doubt) return { danger: null, doubts };
  }
  return { danger: failed.length > 0 ? { guarded, viewer, ways: failed } : null, doubts };
}

/** Of each unknown, the viewers who know a part of it. */
function knowersOf({ values, knows }: Secrets): { viewer: number; amount: number; sole: boolean }[][] {
  const knowers = values.map((): { viewer: number; amount: number; sole: boolean }[] => []);
  knows.forEach((known, viewer) => {
    for (const { at, amount, sole } of known) knowers[at]?.push({ viewer, amount, sole });
  });
  for (const own of knowers) own.sort((a, b) => b.amount - a.amount);
  return knowers;
}

/** Viewers who know better than this doubt: their own part would have to be another. */
function knowersAgainst(
  { values, low, high }: Secrets,
  knowers: readonly (readonly { viewer: number; amount: number; sole: boolean }[])[],
  { moves }: Doubt,
): Set<number> {
  const against = new Set<number>();
  for (const [at, move] of moves) {
    const value = values[at] ?? 0;
    const bounded = (high[at] ?? Infinity) < Infinity;
    const left = low[at] === -Infinity ? Infinity : value + move;
    for (const { viewer, amount, sole } of knowers[at] ?? []) {
      if (sole || (bounded && move > 0) || amount > left * (1 + NEARLY)) against.add(viewer);
    }
  }
  return against;
}

import { type Clause, clauseTree, flattenTree } from './clause.ts';
import { groupBy } from './group.ts';

/** Where a clause stands: beneath which other (null at the root), and as what number. */
export interface Place {
  clause: Clause;
  parentKey: string | null;
  number: string;
}

/** The place of every clause in reading order, by key; of clauses with one key, the first. */
export function placesOf(clauses: readonly Clause[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { clause, number } of flattenTree(clauseTree(clauses))) {
    if (places.has(clause.key)) continue;
    const parentKey = number.includes('.') ? clause.parentKey : null;
    places.set(clause.key, { clause, parentKey, number });
  }
  return places;
}

/**
 * The keys of the clauses that moved: that stand beneath another clause now, or out of the longest run of siblings that kept their
 * order. What merely has another number because others came, left or moved has not moved.
 */
export function movedKeys(
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
): Set<string> {
  const moved = new Set<string>();
  const stayed: { key: string; parentKey: string | null }[] = [];
  for (const [key, { parentKey }] of before) {
    const now = after.get(key);
    if (!now) continue;
    if (now.parentKey === parentKey) stayed.push({ key, parentKey });
    else moved.add(key);
  }
  const rank = new Map([...after.keys()].map((key, place) => [key, place]));
  for (const siblings of groupBy(stayed, ({ parentKey }) => parentKey).values()) {
    const ranks = siblings.map(({ key }) => rank.get(key) ?? 0);
    const kept = longestRun(ranks);
    for (const [place, { key }] of siblings.entries()) if (!kept.has(place)) moved.add(key);
  }
  return moved;
}

/** The places of a longest run of rising numbers, by patience sorting (Fredman, 1975): n log n. */
function longestRun(numbers: readonly number[]): Set<number> {
  const tops: number[] = [];
  const beneath: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tops[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    beneath[place] = low > 0 ? tops[low - 1] : undefined;
    tops[low] = place;
  }
  const run = new Set<number>();
  for (let at = tops.at(-1); at !== undefined; at = beneath[at]) run.add(at);
  return run;
}

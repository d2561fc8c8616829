import type { WordChangeKind } from '../../schema/words.ts';

/** A run of words that both texts have, or only one of them. The runs but the ADDED ones make up the old text, but the REMOVED ones the new. */
export interface WordChange {
  change: WordChangeKind;
  text: string;
}

// Two texts with more differences than this are shown as one whole after the other: nobody reads them word by word.
const MOST_DIFFERENCES = 400;

/** A word with the white space after it; white space at the beginning by itself. */
const WORD = /^\s+|\S+\s*/g;

/**
 * What changed between two texts, word by word: a shortest script of removals and additions (Myers, 1986: An O(ND) difference
 * algorithm and its variations), the same for the same texts. Nothing for two empty texts.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = script(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([
    ...old.slice(0, start).map((text) => ({ change: 'SAME' as const, text })),
    ...middle,
    ...old.slice(old.length - end).map((text) => ({ change: 'SAME' as const, text })),
  ]);
}

function joined(changes: readonly WordChange[]): WordChange[] {
  const runs: { change: WordChangeKind; words: string[] }[] = [];
  for (const { change, text } of changes) {
    const last = runs.at(-1);
    if (last?.change === change) last.words.push(text);
    else runs.push({ change, words: [text] });
  }
  return runs.map(({ change, words }) => ({ change, text: words.join('') }));
}

function script(old: readonly string[], now: readonly string[]): WordChange[] {
  const trace = leastDifferences(old, now) <= MOST_DIFFERENCES ? furthest(old, now) : null;
  if (!trace) {
    return [
      ...old.map((text) => ({ change: 'REMOVED' as const, text })),
      ...now.map((text) => ({ change: 'ADDED' as const, text })),
    ];
  }
  const changes: WordChange[] = [];
  let [x, y] = [old.length, now.length];
  for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
    const reached = trace[depth] ?? NOTHING;
    const k = x - y;
    const down = goesDown(reached, k, depth);
    const fromX = down ? at(reached, k + 1, depth) : at(reached, k - 1, depth);
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      x -= 1;
      y -= 1;
      changes.push({ change: 'SAME', text: old[x] ?? '' });
    }
    if (depth === 0) break;
    if (down) changes.push({ change: 'ADDED', text: now[fromY] ?? '' });
    else changes.push({ change: 'REMOVED', text: old[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  return changes.reverse();
}

/** So many words, at the least, stand in one of the texts only. */
function leastDifferences(old: readonly string[], now: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of now) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return old.length + now.length - 2 * shared;
}

const NOTHING = new Int32Array(0);

/** How far one came along a diagonal from -depth to depth, kept in a row that begins at -depth. */
const at = (reached: Int32Array, k: number, depth: number): number => reached[k + depth] ?? 0;

/** Whether the furthest way on to this diagonal is by a word that is new. */
const goesDown = (reached: Int32Array, k: number, depth: number): boolean =>
  k === -depth || (k !== depth && at(reached, k - 1, depth) < at(reached, k + 1, depth));

/** For each number of differences, how far along each diagonal one came with one fewer; null where there are too many. */
function furthest(old: readonly string[], now: readonly string[]): Int32Array[] | null {
  const trace: Int32Array[] = [];
  let before = NOTHING;
  for (let depth = 0; depth <= MOST_DIFFERENCES; depth += 1) {
    // Wider by one on both sides. This round writes every other place, so those that it reads stay as they came.
    const reached = new Int32Array(2 * depth + 1);
    if (depth > 0) reached.set(before, 1);
    trace.push(reached);
    for (let k = -depth; k <= depth; k += 2) {
      let x = goesDown(reached, k, depth) ? at(reached, k + 1, depth) : at(reached, k - 1, depth) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1;
      reached[k + depth] = x;
      if (x >= old.length && x - k >= now.length) return trace;
    }
    before = reached;
  }
  return null;
}

import type { WordChangeKind } from '../../schema/words.ts';

/** A run of words that both texts have, or only one of them. The runs but the ADDED ones make up the old text, but the REMOVED ones the new. */
export interface WordChange {
  change: WordChangeKind;
  text: string;
}

// Two texts with more differences than this are shown as one whole after the other: nobody reads them word by word.
const MOST_DIFFERENCES = 1_000;

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
  const trace = furthest(old, now);
  if (!trace) {
    return [
      ...old.map((text) => ({ change: 'REMOVED' as const, text })),
      ...now.map((text) => ({ change: 'ADDED' as const, text })),
    ];
  }
  const changes: WordChange[] = [];
  let [x, y] = [old.length, now.length];
  for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
    const reached = trace[depth] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -depth || (k !== depth && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
    const fromX = reached.get(down ? k + 1 : k - 1) ?? 0;
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

/** For each number of differences, how far along each diagonal one came with one fewer; null where there are too many. */
function furthest(old: readonly string[], now: readonly string[]): Map<number, number>[] | null {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let depth = 0; depth <= Math.min(old.length + now.length, MOST_DIFFERENCES); depth += 1) {
    trace.push(new Map(reached));
    for (let k = -depth; k <= depth; k += 2) {
      const down = k === -depth || (k !== depth && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
      let x = down ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1;
      reached.set(k, x);
      if (x >= old.length && x - k >= now.length) return trace;
    }
  }
  return null;
}

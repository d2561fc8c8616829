import type { Sums } from './known-sums.ts';
import type { Room } from './room.ts';
import type { Secrets, Sum } from './secrets.ts';

/**
 * The same system told of other unknowns: where everybody knows one unknown to be a part of another, in place of the whole stands its rest. Then
 * nothing is left of that knowledge but that a rest is not below zero, and what is in the same sums can be taken together.
 */
export interface InnerSums {
  /** Of each whole its part, and which of the sums that are zero at most says so. */
  parts: ReadonlyMap<number, { part: number; row: number }>;
  /** All sums but those, of the new unknowns, by their places; null for those. */
  sums: readonly (Sum | null)[];
  /** Unknowns that hang together by any sums. */
  blocks: readonly Block[];
  blockOf: Int32Array;
}

export interface Block {
  unknowns: readonly number[];
  rows: readonly number[];
}

export function innerSums(secrets: Secrets, known: Sums): InnerSums {
  const parts = partsIn(secrets);
  const said = new Set([...parts.values()].map(({ row }) => row + known.equal));
  const sums = known.sums.map((sum, row) => (said.has(row) ? null : inside(sum, parts)));
  return { parts, sums, ...blocksIn(sums, secrets.values.length) };
}

/** A sum of the old unknowns as a sum of the new ones: a whole is its part and its rest. */
export function inside({ at, times }: Sum, parts: InnerSums['parts']): Sum {
  const terms = new Map<number, number>();
  const add = (unknown: number, factor: number) => terms.set(unknown, (terms.get(unknown) ?? 0) + factor);
  at.forEach((unknown, term) => {
    const factor = times[term] ?? 0;
    const whole = parts.get(unknown);
    add(unknown, factor);
    if (whole) add(whole.part, factor);
  });
  const left = [...terms].filter(([, factor]) => factor !== 0);
  return { at: left.map(([unknown]) => unknown), times: left.map(([, factor]) => factor) };
}

/** Parts of wholes: each whole once, no part a whole itself, neither below zero, the whole without bound. */
function partsIn({ atMost, low, high }: Secrets): Map<number, { part: number; row: number }> {
  const parts = new Map<number, { part: number; row: number }>();
  const used = new Set<number>();
  atMost.forEach(({ at: [part, whole, ...others], times: [one, other] }, row) => {
    if (part === undefined || whole === undefined || others.length > 0 || one !== 1 || other !== -1) return;
    if (parts.has(whole) || parts.has(part) || used.has(whole)) return;
    if (low[part] !== 0 || low[whole] !== 0 || high[whole] !== Infinity) return;
    parts.set(whole, { part, row });
    used.add(part);
  });
  return parts;
}

/** How far the new unknowns can go: a rest as far down as the whole is above its part. */
export function innerRoom({ up, down, slack }: Room, { parts }: InnerSums): Room {
  const inner = { up: up.slice(), down: down.slice(), slack };
  for (const [whole, { row }] of parts) inner.down[whole] = slack[row] ?? 0;
  return inner;
}

/** Moves of the new unknowns as moves of the old ones. */
export function outerMoves(moves: ReadonlyMap<number, number>, { parts }: InnerSums): Map<number, number> {
  const outer = new Map(moves);
  for (const [whole, { part }] of parts) {
    const move = (moves.get(whole) ?? 0) + (moves.get(part) ?? 0);
    if (move === 0) outer.delete(whole);
    else outer.set(whole, move);
  }
  return outer;
}

function blocksIn(sums: readonly (Sum | null)[], count: number): Pick<InnerSums, 'blocks' | 'blockOf'> {
  const of = Array.from({ length: count }, (): number[] => []);
  sums.forEach((sum, row) => {
    for (const unknown of sum?.at ?? []) of[unknown]?.push(row);
  });
  const blockOf = new Int32Array(count).fill(-1);
  const blocks: Block[] = [];
  for (let first = 0; first < count; first += 1) {
    if ((blockOf[first] ?? 0) >= 0) continue;
    const unknowns = [first];
    const rows = new Set<number>();
    blockOf[first] = blocks.length;
    for (const unknown of unknowns) {
      for (const row of of[unknown] ?? []) {
        if (rows.has(row)) continue;
        rows.add(row);
        for (const other of sums[row]?.at ?? []) {
          if ((blockOf[other] ?? 0) >= 0) continue;
          blockOf[other] = blocks.length;
          unknowns.push(other);
        }
      }
    }
    blocks.push({ unknowns, rows: [...rows].sort((a, b) => a - b) });
  }
  return { blocks, blockOf };
}

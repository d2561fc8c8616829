import type { Shown, Sums } from './known-sums.ts';
import type { Room } from './room.ts';
import type { Sum } from './secrets.ts';

/** How far a sum must be able to go, one way. */
export interface Asked {
  sum: Sum;
  way: 1 | -1;
  need: number;
}

/** Finds other values of some unknowns by which the sum is as far off as asked, and all that is known stays; null where it does not see any. */
export type Swapper = (shown: Shown, room: Room, asked: Asked) => Map<number, number> | null;

/** After the first move, so many more are tried, and so many places are looked at for each; then the solver is asked. */
const ROUNDS = [
  { moves: 1, looks: 4 },
  { moves: 3, looks: 24 },
  { moves: 5, looks: 60 },
  { moves: 7, looks: 120 },
] as const;

/** So many unknowns of the sum are tried first, and so many at each further move. */
const STARTS = 3;
const BRANCHES = 4;

/**
 * Looks for easy doubts without the solver: one unknown goes by what is needed, and others of the same known sums go the other way until all
 * known sums are as they were. It sees only moves of one size, and not all of those; what it finds keeps every sum and bound exactly.
 */
export function swapperOn(known: Sums): Swapper {
  const state = new Balance(known);
  return (shown, room, asked) => {
    const starts = startsFor(asked, room);
    for (const { moves, looks } of ROUNDS) {
      for (const start of starts) {
        const found = state.search({ shown, room, asked, looks }, start, moves);
        if (found) return found;
      }
    }
    return null;
  };
}

interface Search {
  shown: Shown;
  room: Room;
  asked: Asked;
  looks: number;
}

interface Move {
  unknown: number;
  step: 1 | -1;
  open: number;
  space: number;
}

/** Those of the sum that can go far enough, the roomiest first. */
function startsFor({ sum, way, need }: Asked, room: Room): Move[] {
  const moves = sum.at.flatMap((unknown, term): Move[] => {
    const times = (sum.times[term] ?? 0) * way;
    const step = times > 0 ? 1 : -1;
    const space = (step > 0 ? room.up[unknown] : room.down[unknown]) ?? 0;
    return Math.abs(times) === 1 && space >= need ? [{ unknown, step, open: 0, space }] : [];
  });
  return moves.sort((a, b) => b.space - a.space).slice(0, STARTS);
}

/** By how many moves each known sum is off, while moves are tried and taken back. */
class Balance {
  readonly #known: Sums;
  readonly #off: Float64Array;
  readonly #moved: Int8Array;
  readonly #marked: Uint8Array;
  readonly #touched: number[] = [];
  readonly #moves: { unknown: number; step: 1 | -1 }[] = [];
  #open = 0;
  #looks = 0;

  constructor(known: Sums) {
    this.#known = known;
    this.#off = new Float64Array(known.sums.length);
    this.#marked = new Uint8Array(known.sums.length);
    this.#moved = new Int8Array(known.of.length);
  }

  search(search: Search, start: Move, moves: number): Map<number, number> | null {
    this.#looks = search.looks;
    this.#take(search, start);
    const found = this.#settle(search, moves)
      ? new Map(this.#moves.map(({ unknown, step }) => [unknown, step * search.asked.need]))
      : null;
    while (this.#moves.length > 0) this.#back(search);
    for (const row of this.#touched) this.#marked[row] = 0;
    this.#touched.length = 0;
    return found;
  }

  /** True where so many further moves set all known sums right. */
  #settle(search: Search, left: number): boolean {
    if (this.#open === 0) return true;
    if (left === 0) return false;
    const row = this.#tightest(search);
    for (const move of this.#candidates(search, row, left)) {
      if (this.#looks <= 0) return false;
      this.#looks -= 1;
      this.#take(search, move);
      if (this.#settle(search, left - 1)) return true;
      this.#back(search);
    }
    return false;
  }

  #wrong({ room, asked }: Search, row: number, off: number): boolean {
    if (off === 0) return false;
    return row < this.#known.equal || off * asked.need > (room.slack[row - this.#known.equal] ?? 0);
  }

  #take(search: Search, { unknown, step }: Pick<Move, 'unknown' | 'step'>): void {
    this.#moves.push({ unknown, step });
    this.#moved[unknown] = 1;
    this.#shift(search, unknown, step);
  }

  #back(search: Search): void {
    const last = this.#moves.pop();
    if (!last) return;
    this.#moved[last.unknown] = 0;
    this.#shift(search, last.unknown, -last.step);
  }

  #shift(search: Search, unknown: number, step: number): void {
    const rows = search.shown.of[unknown] ?? [];
    const times = search.shown.times[unknown] ?? [];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if (!this.#marked[row]) this.#touched.push(row);
      this.#marked[row] = 1;
      const off = this.#off[row] ?? 0;
      const now = off + step * (times[at] ?? 0);
      this.#off[row] = now;
      this.#open += Number(this.#wrong(search, row, now)) - Number(this.#wrong(search, row, off));
    }
  }

  /** Of the sums that are off, the one of fewest unknowns. */
  #tightest(search: Search): number {
    const { sums } = this.#known;
    let best = -1;
    for (const row of this.#touched) {
      if (!this.#wrong(search, row, this.#off[row] ?? 0)) continue;
      if (best < 0 || (sums[row]?.at.length ?? 0) < (sums[best]?.at.length ?? 0)) best = row;
    }
    return best;
  }

  /** Moves that bring a sum nearer to what it was, those first that leave the fewest sums off. */
  #candidates(search: Search, row: number, left: number): Move[] {
    const { room, asked } = search;
    const sum = this.#known.sums[row];
    const sign = (this.#off[row] ?? 0) > 0 ? -1 : 1;
    const best: Move[] = [];
    if (!sum) return best;
    for (let term = 0; term < sum.at.length; term += 1) {
      const unknown = sum.at[term] ?? 0;
      const times = sum.times[term] ?? 0;
      const step = times * sign > 0 ? 1 : -1;
      const space = (step > 0 ? room.up[unknown] : room.down[unknown]) ?? 0;
      if (space < asked.need || this.#moved[unknown] || Math.abs(times) !== 1) continue;
      const open = this.#openAfter(search, unknown, step);
      if (open > (left - 1) * MOST_AT_ONCE) continue;
      const worst = best.length < BRANCHES ? null : best[BRANCHES - 1];
      const move: Move = { unknown, step, open, space };
      if (worst && !before(move, worst)) continue;
      if (harms(asked, unknown, step)) continue;
      if (worst) best.pop();
      let place = best.length;
      while (place > 0 && before(move, best[place - 1] ?? move)) place -= 1;
      best.splice(place, 0, move);
    }
    return best;
  }

  #openAfter(search: Search, unknown: number, step: number): number {
    const rows = search.shown.of[unknown] ?? [];
    const times = search.shown.times[unknown] ?? [];
    let open = this.#open;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const off = this.#off[row] ?? 0;
      const now = off + step * (times[at] ?? 0);
      open += Number(this.#wrong(search, row, now)) - Number(this.#wrong(search, row, off));
    }
    return open;
  }
}

/** More known sums than this no move sets right at once. */
const MOST_AT_ONCE = 8;

const before = (a: Move, b: Move): boolean => a.open < b.open || (a.open === b.open && a.space > b.space);

/** True where a move takes back some of what the sum has gained. */
function harms({ sum, way }: Asked, unknown: number, step: number): boolean {
  const term = sum.at.indexOf(unknown);
  return term >= 0 && (sum.times[term] ?? 0) * way * step < 0;
}

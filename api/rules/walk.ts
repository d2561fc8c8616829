import { Dictionary } from './dictionary.ts';
import type { Shown, Sums } from './known-sums.ts';
import type { Room } from './room.ts';
import type { Sum } from './secrets.ts';
import type { Asked } from './swaps.ts';

/** Moves that bring the sum as far as asked, or the known sums by which nothing does. */
export type Walked = { moves: Map<number, number> } | { support: number[] };

/** Looks for either; null where it does not see any. */
export type Walker = (shown: Shown, room: Room, asked: Asked) => Walked | null;

/** Unknowns that hang together by what may be told, and all sums that they are in. */
interface Block {
  unknowns: readonly number[];
  /** Where each unknown stands among them. */
  place: ReadonlyMap<number, number>;
  rows: readonly number[];
  dictionary: Dictionary;
}

/** Of more factors than this no dictionary is written. */
const LARGEST = 4_000_000;

/** So much of what is needed may be missing in a sum, by rounding, and what is less is taken for none. */
const EXACTLY = 1e-9;

/** A proof has to leave so much of what is needed out of reach. */
const CLEARLY = 1e-6;

/**
 * Answers a question by the simplex method from where the last one was left: most need only a few exchanges more. Whatever it answers is
 * checked against the sums and bounds themselves: that the moves keep all that is known exactly, or that the known sums it names, weighed as
 * it says, leave the sum no way to go as far as asked.
 */
export function walkerOn(known: Sums, farthest: number): Walker {
  const blockOf = blocksIn(known);
  return (shown, room, asked) => {
    const block = blockOf(asked.sum);
    return block && new Walk(known, block, shown, room, asked, farthest).run();
  };
}

function blocksIn({ sums, of }: Sums): (sum: Sum) => Block | null {
  const home = new Int32Array(of.length).fill(-1);
  const blocks: (Block | null)[] = [];
  for (let first = 0; first < of.length; first += 1) {
    if ((home[first] ?? 0) >= 0) continue;
    const unknowns = [first];
    const rows = new Set<number>();
    home[first] = blocks.length;
    for (const unknown of unknowns) {
      for (const row of of[unknown] ?? []) {
        if (rows.has(row)) continue;
        rows.add(row);
        for (const other of sums[row]?.at ?? []) {
          if ((home[other] ?? 0) >= 0) continue;
          home[other] = blocks.length;
          unknowns.push(other);
        }
      }
    }
    blocks.push(blockOf(sums, unknowns, [...rows]));
  }
  return ({ at }) => {
    const [own = -1, ...others] = new Set(at.map((unknown) => home[unknown] ?? -1));
    return others.length > 0 ? null : (blocks[own] ?? null);
  };
}

function blockOf(sums: readonly Sum[], unknowns: readonly number[], rows: readonly number[]): Block | null {
  if (unknowns.length * rows.length > LARGEST) return null;
  const place = new Map(unknowns.map((unknown, at) => [unknown, at]));
  const own = rows.map((row) => ({
    at: sums[row]?.at.map((unknown) => place.get(unknown) ?? 0) ?? [],
    times: sums[row]?.times ?? [],
  }));
  return { unknowns, place, rows, dictionary: new Dictionary(unknowns.length, own) };
}

class Walk {
  readonly #known: Sums;
  readonly #block: Block;
  readonly #asked: Asked;
  readonly #goal: number;
  /** Of each unknown and sum of the block: how far it may go up and down, and where it is. */
  readonly #up: Float64Array;
  readonly #down: Float64Array;
  readonly #at: Float64Array;
  /** What the sum gains by each variable that is not basic. */
  readonly #gain: Float64Array;
  #reached = 0;

  constructor(known: Sums, block: Block, shown: Shown, room: Room, asked: Asked, farthest: number) {
    const { unknowns, rows, dictionary } = block;
    [this.#known, this.#block, this.#asked, this.#goal] = [known, block, asked, asked.need];
    const count = unknowns.length;
    const most = farthest * asked.need;
    this.#at = new Float64Array(count + rows.length);
    this.#up = new Float64Array(count + rows.length);
    this.#down = new Float64Array(count + rows.length);
    unknowns.forEach((unknown, at) => {
      this.#up[at] = Math.min(room.up[unknown] ?? 0, most);
      this.#down[at] = Math.min(room.down[unknown] ?? 0, most);
    });
    rows.forEach((row, at) => {
      const free = shown.rows[row] ? 0 : Infinity;
      this.#up[count + at] = row < known.equal ? free : Math.min(room.slack[row - known.equal] ?? 0, most);
      this.#down[count + at] = row < known.equal ? free : Infinity;
    });
    dictionary.refresh();
    this.#gain = new Float64Array(dictionary.columns);
    this.#weigh();
  }

  #weigh(): void {
    const { sum, way } = this.#asked;
    const { place, dictionary } = this.#block;
    this.#gain.fill(0);
    sum.at.forEach((unknown, term) => {
      dictionary.add(place.get(unknown) ?? 0, way * (sum.times[term] ?? 0), this.#gain);
    });
  }

  run(): Walked | null {
    const limit = 2 * this.#block.rows.length + 50;
    for (let step = 0; step < limit; step += 1) {
      if (this.#reached >= this.#goal * (1 - EXACTLY)) return this.#moves();
      const column = this.#entering(step > limit / 2);
      if (column < 0) return this.#support();
      this.#step(column);
    }
    return null;
  }

  /** The variable that gains most a step, of those that can still go; in the end the first, so that nothing goes round in circles. */
  #entering(first: boolean): number {
    const { others } = this.#block.dictionary;
    let best = -1;
    let most = EXACTLY;
    for (let column = 0; column < others.length; column += 1) {
      const gain = this.#gain[column] ?? 0;
      const size = Math.abs(gain);
      if (size <= most || this.#space(others[column] ?? 0, gain) <= 0) continue;
      best = column;
      if (first) break;
      most = size;
    }
    return best;
  }

  /** How far a variable can still go, up or down. */
  #space(variable: number, way: number): number {
    const at = this.#at[variable] ?? 0;
    return way > 0 ? (this.#up[variable] ?? 0) - at : (this.#down[variable] ?? 0) + at;
  }

  #step(column: number): void {
    const { dictionary } = this.#block;
    const entering = dictionary.others[column] ?? 0;
    const gain = this.#gain[column] ?? 0;
    const way = gain > 0 ? 1 : -1;
    let far = Math.min(this.#space(entering, way), (this.#goal - this.#reached) / Math.abs(gain));
    let leaves = -1;
    let size = 0;
    for (let row = 0; row < dictionary.rows; row += 1) {
      const factor = dictionary.factor(row, column);
      if (factor === 0) continue;
      const reach = Math.max(0, this.#space(dictionary.basic[row] ?? 0, factor * way) / Math.abs(factor));
      if (reach > far || (reach === far && Math.abs(factor) <= size)) continue;
      [far, leaves, size] = [reach, row, Math.abs(factor)];
    }
    if (far > 0) this.#go(column, far * way);
    if (leaves < 0) return;
    dictionary.exchange(leaves, column);
    this.#weigh();
  }

  #go(column: number, far: number): void {
    const { dictionary } = this.#block;
    const move = (variable: number, by: number) => {
      this.#at[variable] = (this.#at[variable] ?? 0) + by;
    };
    move(dictionary.others[column] ?? 0, far);
    for (let row = 0; row < dictionary.rows; row += 1) {
      const factor = dictionary.factor(row, column);
      if (factor !== 0) move(dictionary.basic[row] ?? 0, factor * far);
    }
    this.#reached += (this.#gain[column] ?? 0) * far;
  }

  /** The moves, if they keep what is known and go as far as asked. */
  #moves(): Walked | null {
    const { unknowns, rows } = this.#block;
    const { sum, way, need } = this.#asked;
    const moves = new Map<number, number>();
    const nothing = EXACTLY * need;
    for (let at = 0; at < unknowns.length; at += 1) {
      const move = this.#at[at] ?? 0;
      if (Math.abs(move) > nothing) moves.set(unknowns[at] ?? 0, move);
      if (move > (this.#up[at] ?? 0) + nothing || -move > (this.#down[at] ?? 0) + nothing) return null;
    }
    const sumOf = ({ at, times }: Sum) =>
      at.reduce((all, unknown, term) => all + (moves.get(unknown) ?? 0) * (times[term] ?? 0), 0);
    if (sumOf(sum) * way < need * (1 - 100 * EXACTLY)) return null;
    const kept = rows.every((row, at) => {
      const [most, least] = [this.#up[unknowns.length + at] ?? 0, -(this.#down[unknowns.length + at] ?? 0)];
      if (most === Infinity) return true;
      const off = sumOf(this.#known.sums[row] ?? sum);
      return off <= most + 100 * nothing && off >= least - 100 * nothing;
    });
    return kept ? { moves } : null;
  }

  /** The known sums that hold the sum back, if weighed by what it would gain without them they do. */
  #support(): Walked | null {
    const { unknowns, rows, dictionary } = this.#block;
    const { sum, way, need } = this.#asked;
    const support: number[] = [];
    const rest = new Map<number, number>();
    const add = ({ at, times }: Sum, weight: number) =>
      at.forEach((unknown, term) => {
        rest.set(unknown, (rest.get(unknown) ?? 0) + weight * (times[term] ?? 0));
      });
    add(sum, way);
    let most = 0;
    for (let column = 0; column < dictionary.columns; column += 1) {
      const row = (dictionary.others[column] ?? 0) - unknowns.length;
      const weight = this.#gain[column] ?? 0;
      if (row < 0 || Math.abs(weight) <= EXACTLY) continue;
      const bound = (weight > 0 ? this.#up : this.#down)[unknowns.length + row] ?? 0;
      if (bound === Infinity) return null;
      most += Math.abs(weight) * bound;
      support.push(rows[row] ?? 0);
      add(this.#known.sums[rows[row] ?? 0] ?? sum, -weight);
    }
    unknowns.forEach((unknown, at) => {
      const weight = rest.get(unknown) ?? 0;
      if (weight !== 0) most += Math.abs(weight) * ((weight > 0 ? this.#up[at] : this.#down[at]) ?? 0);
    });
    return most < need * (1 - CLEARLY) ? { support } : null;
  }
}

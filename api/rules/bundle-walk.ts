import type { Bundles } from './bundles.ts';
import type { Dictionary } from './dictionary.ts';
import type { Room } from './room.ts';
import type { Sum } from './secrets.ts';
import { type Reach, simplex } from './simplex.ts';

/** What is known under one choice of hidden cells, in bundles, and as a dictionary of them. */
export interface View {
  bundles: Bundles;
  dictionary: Dictionary;
}

/** A sum that is to go up by `need`, while no unknown goes farther than `most`. Sums from the place `equal` on are zero at most. */
export interface Task {
  goal: Sum;
  need: number;
  most: number;
  equal: number;
}

/** What a bundle brings to the goal: of its members that are in it, and of the others, which can make room for them. */
interface Share {
  bundle: number;
  times: number;
  own: readonly number[];
  others: readonly number[];
  ownReach: number;
  othersReach: number;
}

/** What is less than this part of what is needed is the noise of sums. */
const NOISE = 1e-9;

/** A proof has to leave so much of what is needed out of reach. */
const CLEARLY = 1e-6;

/** So many times better an unknown stays that should be spared. */
const SPARED = 10;

/** One question, asked of bundles: they go as far as the simplex method takes them, and then their members do. */
export class BundleWalk {
  readonly #view: View;
  readonly #room: Room;
  readonly #spared: Room | null;
  readonly #task: Task;
  readonly #reach: Reach;

  constructor(view: View, room: Room, spared: Room | null, task: Task) {
    [this.#view, this.#room, this.#spared, this.#task] = [view, room, spared, task];
    const { members, rows } = view.bundles;
    const size = members.length + rows.length;
    this.#reach = {
      up: new Float64Array(size),
      down: new Float64Array(size),
      weights: new Float64Array(size).fill(1),
    };
    members.forEach((own, bundle) => {
      this.#reach.up[bundle] = this.#reachOf(own, 1);
      this.#reach.down[bundle] = this.#reachOf(own, -1);
      if (spared && own.every((unknown) => this.#spares(unknown))) this.#reach.weights[bundle] = SPARED;
    });
    for (let at = rows.length - 1; at >= 0 && (rows[at] ?? 0) >= task.equal; at -= 1) {
      const slack = room.slack[(rows[at] ?? 0) - task.equal] ?? 0;
      this.#reach.up[members.length + at] = Math.min(slack, task.most);
      this.#reach.down[members.length + at] = Infinity;
    }
  }

  /** The moves of unknowns, or the sums that hold the goal back; null where it came to neither. */
  run(): { moves: Map<number, number> } | { support: number[] } | null {
    const shares = this.#shares();
    if (!shares) return null;
    let base = 0;
    const worth = new Map<number, number>();
    for (const { bundle, times, ownReach, othersReach } of shares) {
      base += Math.abs(times) * Math.min(ownReach, othersReach);
      // Where the others of a bundle make room enough, it gains no more by what comes from outside.
      if (othersReach < ownReach) worth.set(bundle, times);
    }
    const stand = simplex(this.#view.dictionary, this.#reach, worth, this.#task.need - base);
    if (!stand) return null;
    return stand.weights
      ? this.#support(stand.weights, worth, base)
      : { moves: this.#movesOf(stand.at, shares) };
  }

  #spares(unknown: number): boolean {
    return this.#spared !== null && !this.#spared.up[unknown] && !this.#spared.down[unknown];
  }

  #reachOf(members: readonly number[], way: number): number {
    const side = way > 0 ? this.#room.up : this.#room.down;
    let all = 0;
    for (const unknown of members) all += side[unknown] ?? 0;
    return Math.min(all, this.#task.most);
  }

  /** What each bundle brings; null where some members of one are in the goal, and others are taken off. */
  #shares(): Share[] | null {
    const { at, times } = this.#task.goal;
    const { bundleOf, members } = this.#view.bundles;
    const found = new Map<number, { own: number[]; times: number }>();
    for (let term = 0; term < at.length; term += 1) {
      const bundle = bundleOf.get(at[term] ?? -1) ?? -1;
      const share = found.get(bundle) ?? { own: [], times: times[term] ?? 0 };
      if (share.times !== times[term]) return null;
      share.own.push(at[term] ?? -1);
      found.set(bundle, share);
    }
    return [...found].map(([bundle, { own, times: factor }]) => {
      const all = members[bundle] ?? [];
      const others = own.length === all.length ? [] : all.filter((unknown) => !own.includes(unknown));
      const [ownReach, othersReach] = [this.#reachOf(own, factor), this.#reachOf(others, -factor)];
      return { bundle, times: factor, own, others, ownReach, othersReach };
    });
  }

  #movesOf(at: Float64Array, shares: readonly Share[]): Map<number, number> {
    const moves = new Map<number, number>();
    const asked = new Set(shares.map(({ bundle }) => bundle));
    this.#view.bundles.members.forEach((own, bundle) => {
      if (!asked.has(bundle)) this.#spread(own, at[bundle] ?? 0, moves);
    });
    let left = this.#task.need;
    for (const { bundle, times, own, others, ownReach, othersReach } of shares) {
      const sign = Math.sign(times);
      const move = (at[bundle] ?? 0) * sign;
      // Its own members go as far as is still needed, the others the other way, so that together they go as the bundle does.
      const least = move - this.#reachOf(others, times);
      const most = Math.min(ownReach, move + othersReach);
      const mine = Math.min(Math.max(left / Math.abs(times), least), most);
      left -= mine * Math.abs(times);
      this.#spread(own, mine * sign, moves);
      this.#spread(others, (move - mine) * sign, moves);
    }
    return moves;
  }

  /** Over as few members as can be, the roomiest first, and those that should be spared last. */
  #spread(members: readonly number[], move: number, moves: Map<number, number>): void {
    let left = Math.abs(move);
    if (left <= NOISE * this.#task.need) return;
    const side = move > 0 ? this.#room.up : this.#room.down;
    const space = (unknown: number) => Math.min(side[unknown] ?? 0, this.#task.most);
    const order = members.map((unknown) => ({ unknown, spared: this.#spares(unknown) ? 1 : 0 }));
    if (order.length > 1) order.sort((a, b) => a.spared - b.spared || space(b.unknown) - space(a.unknown));
    for (const { unknown } of order) {
      const far = Math.min(left, space(unknown));
      if (far > 0) moves.set(unknown, far * Math.sign(move));
      left -= far;
      if (left <= 0) break;
    }
  }

  /** The known sums that hold the goal back, if weighed by what it would gain without them they do. */
  #support(
    weights: ReadonlyMap<number, number>,
    worth: ReadonlyMap<number, number>,
    base: number,
  ): { support: number[] } | null {
    const { rows, sums, members } = this.#view.bundles;
    const rest = new Map(worth);
    const reach = (place: number, weight: number) =>
      weight === 0 ? 0 : Math.abs(weight) * ((weight > 0 ? this.#reach.up : this.#reach.down)[place] ?? 0);
    let most = base;
    for (const [row, weight] of weights) {
      most += reach(members.length + row, weight);
      sums[row]?.at.forEach((bundle, term) => {
        rest.set(bundle, (rest.get(bundle) ?? 0) - weight * (sums[row]?.times[term] ?? 0));
      });
    }
    for (const [bundle, weight] of rest) most += reach(bundle, weight);
    if (!(most < this.#task.need * (1 - CLEARLY))) return null;
    return { support: [...weights.keys()].map((row) => rows[row] ?? 0) };
  }
}

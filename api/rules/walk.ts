import { BundleWalk, type View } from './bundle-walk.ts';
import { bundlesIn } from './bundles.ts';
import { Dictionary } from './dictionary.ts';
import { type InnerSums, innerRoom, innerSums, inside, outerMoves } from './inner-sums.ts';
import type { Shown, Sums } from './known-sums.ts';
import type { Room } from './room.ts';
import type { Secrets, Sum } from './secrets.ts';

/** How far a sum must be able to go, one way. */
export interface Asked {
  sum: Sum;
  way: 1 | -1;
  need: number;
}

/** Moves that bring the sum as far as asked, or the known sums by which nothing does. */
export type Walked = { moves: Map<number, number> } | { support: number[] };

/** Looks for either; null where it does not see any. What has no room in `spared` moves only where little else helps. */
export type Walker = (shown: Shown, room: Room, asked: Asked, spared?: Room | null) => Walked | null;

/** Of more factors than this no dictionary is written. */
const LARGEST = 4_000_000;

/** So much may be missing from a known sum, of what is needed. */
const NEARLY = 1e-7;

/**
 * Answers a question by the simplex method, over bundles of unknowns that nobody can tell apart. Whatever it answers is checked against the sums
 * and bounds themselves, and not by how it was found: that the moves keep all that is known, or that the known sums it names, weighed as it
 * says, leave the sum no way to go as far as asked.
 */
export function walkerOn(secrets: Secrets, known: Sums, farthest: number): Walker {
  const inner = innerSums(secrets, known);
  const views = new WeakMap<Shown, Map<number, View | null>>();
  const rooms = new WeakMap<Room, Room>();
  const within = (room: Room): Room => {
    const found = rooms.get(room) ?? innerRoom(room, inner);
    rooms.set(room, found);
    return found;
  };
  const viewOf = (shown: Shown, block: number): View | null => {
    const own = views.get(shown) ?? new Map<number, View | null>();
    views.set(shown, own);
    const seen = own.get(block);
    if (seen !== undefined) return seen;
    const view = viewOn(inner, block, shown);
    own.set(block, view);
    return view;
  };
  return (shown, room, asked, spared = null) => {
    const { sum, way, need } = asked;
    const goal = inside({ at: sum.at, times: sum.times.map((one) => one * way) }, inner.parts);
    const [block = -1, ...others] = new Set(goal.at.map((unknown) => inner.blockOf[unknown] ?? -1));
    const view = others.length > 0 ? null : viewOf(shown, block);
    if (!view) return null;
    const task = { goal, need, most: farthest * need, equal: known.equal };
    const found = new BundleWalk(view, within(room), spared && within(spared), task).run();
    if (!found || 'support' in found) return found;
    const moves = outerMoves(found.moves, inner);
    return keeps(known, { shown, room }, moves, asked) ? { moves } : null;
  };
}

function viewOn(inner: InnerSums, place: number, shown: Shown): View | null {
  const block = inner.blocks[place];
  if (!block) return null;
  const bundles = bundlesIn(block, inner, shown);
  if (bundles.members.length * bundles.sums.length > LARGEST) return null;
  return { bundles, dictionary: new Dictionary(bundles.members.length, bundles.sums) };
}

/** True where these moves keep all that is known and every bound, and bring the sum as far as asked. */
function keeps(
  known: Sums,
  { shown, room }: { shown: Shown; room: Room },
  moves: ReadonlyMap<number, number>,
  { sum, way, need }: Asked,
): boolean {
  const little = NEARLY * need;
  const off = new Map<number, number>();
  for (const [unknown, move] of moves) {
    if (move > (room.up[unknown] ?? 0) + little || -move > (room.down[unknown] ?? 0) + little) return false;
    const [rows, times] = [shown.of[unknown] ?? [], shown.times[unknown] ?? []];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      off.set(row, (off.get(row) ?? 0) + move * (times[at] ?? 0));
    }
  }
  for (const [row, by] of off) {
    const slack = room.slack[row - known.equal] ?? 0;
    if (row < known.equal ? Math.abs(by) > little : by > slack + little) return false;
  }
  const reached = sum.at.reduce((all, one, term) => all + (moves.get(one) ?? 0) * (sum.times[term] ?? 0), 0);
  return reached * way >= need * (1 - NEARLY);
}

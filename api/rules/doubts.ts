import type { Attack, Doubt } from './attack.ts';
import type { Shown, Sums } from './known-sums.ts';
import { roomBeside, slackBeside } from './room.ts';
import type { Guarded, Hidden, Known, Secrets } from './secrets.ts';

/** A guarded sum that a reader can come too near to. */
export interface Danger {
  guarded: Guarded;
  viewer: number | null;
  /** The ways that fail: one, or both where one would have been enough. */
  ways: (1 | -1)[];
}

/**
 * Looks for dangers (of each sum some, if there are any), and remembers doubts: what was found for one choice of hidden cells holds for every
 * choice that hides as much. Sums that are `given` up are not looked at. A sum is said to be safe only with a doubt at hand for an outsider
 * and for every viewer: other values that agree with all that is shown, and with what that viewer knows of itself.
 */
export interface Watch {
  /** The first so many dangers, those first that were dangers the last time; all where not given. */
  dangers(hidden: Hidden, most?: number): Danger[];
  /** Like `dangers`, and stops at the first. */
  safe(hidden: Hidden): boolean;
}

/** What one sum is in danger of from so many viewers, it is in danger of from the others too, mostly; they are looked at the next time. */
const ENOUGH = 2;

/** So much less than a viewer's own part makes no doubt for it. */
const NEARLY = 1e-9;

/** A doubt, and the viewers who know better. Where it was found for some viewers alone, only they are in doubt by it. */
interface Kept extends Doubt {
  against: ReadonlySet<number>;
  only: number | null;
}

/** A guarded sum with the doubts by which it is safe, of each way. */
interface Watched {
  guarded: Guarded;
  ways: { way: 1 | -1; kept: Kept[] }[];
  /** When it was last in danger. */
  last: number;
}

/** So many doubts of one way of a sum are remembered: those that were of use last. */
const REMEMBERED = 24;

export function watchOver(secrets: Secrets, attack: Attack, given: ReadonlySet<Guarded> = new Set()): Watch {
  const better = knowersOf(secrets, attack.known);
  const watched = secrets.guarded.map((guarded): Watched => {
    const ways = ([1, -1] as const).filter((way) => (way === 1 ? guarded.up : guarded.down) > 0);
    return { guarded, last: 0, ways: ways.map((way) => ({ way, kept: [] })) };
  });
  let looks = 0;
  const find: Find = ({ guarded }, { way, kept }, viewer, shown, wary = []) => {
    const doubt = attack.doubt({ guarded, way, viewer }, shown, wary);
    if (!doubt) return null;
    const against = better(doubt);
    for (const sure of [viewer, guarded.owner]) against.delete(sure ?? -1);
    const found = { ...doubt, against, only: doubt.full ? null : viewer };
    kept.unshift(found);
    kept.length = Math.min(kept.length, REMEMBERED);
    return found;
  };
  function* look(hidden: Hidden): Generator<Danger> {
    const shown = attack.shown(hidden);
    looks += 1;
    const order = [...watched].sort((a, b) => b.last - a.last);
    for (const one of order) {
      if (given.has(one.guarded)) continue;
      for (const danger of dangersTo(one, shown, find)) {
        one.last = looks;
        yield danger;
      }
    }
  }
  return {
    dangers(hidden, most = Infinity) {
      const found: Danger[] = [];
      for (const danger of look(hidden)) {
        found.push(danger);
        if (found.length >= most) break;
      }
      return found;
    },
    safe: (hidden) => look(hidden).next().done === true,
  };
}

/** Looks for a doubt for one reader, if it can be one that is good for other viewers too. */
type Find = (
  one: Watched,
  way: Watched['ways'][number],
  viewer: number | null,
  shown: Shown,
  wary?: readonly number[],
) => Kept | null;

/** Who is not in doubt enough, by what is remembered and what can be found besides. */
function dangersTo(one: Watched, shown: Shown, find: Find): Danger[] {
  const { guarded, ways } = one;
  // Where one way is enough, a viewer may be in doubt by either; else each way has to hold by itself.
  const sides = guarded.either && ways.length > 0 ? [ways] : ways.map((way) => [way]);
  const failed = new Map<number | null, (1 | -1)[]>();
  const fail = (viewer: number | null, side: Watched['ways']) =>
    failed.set(viewer, [...(failed.get(viewer) ?? []), ...side.map(({ way }) => way)]);
  for (const side of sides) {
    if (!sureOf(side, shown) && !side.some((way) => find(one, way, null, shown))) {
      fail(null, side);
      continue;
    }
    let found = 0;
    const better = sureOf(side, shown) ?? new Set();
    for (const viewer of better) {
      if (found === ENOUGH) break;
      const left = sureOf(side, shown);
      if (!left?.has(viewer) || side.some((way) => find(one, way, viewer, shown, [...left]))) continue;
      fail(viewer, side);
      found += 1;
    }
  }
  const outside = failed.get(null);
  if (outside) return [{ guarded, viewer: null, ways: outside }];
  return [...failed].map(([viewer, own]) => ({ guarded, viewer, ways: own }));
}

/** The viewers whom no doubt that lasts leaves in doubt; null where an outsider is not either. */
function sureOf(side: Watched['ways'], shown: Shown): Set<number> | null {
  const lasting = side.flatMap(({ kept }) =>
    kept.filter(({ needs }) => needs.every((row) => !shown.rows[row])),
  );
  const [first, ...others] = lasting.filter(({ only }) => only === null);
  if (!first) return null;
  const sure = new Set(first.against);
  for (const viewer of sure)
    if (others.some(({ against }) => !against.has(viewer)) || lasting.some(({ only }) => only === viewer))
      sure.delete(viewer);
  return sure;
}

/** Of a doubt, the viewers who know better: their own part would have to be another. */
function knowersOf(secrets: Secrets, { sums, equal, of }: Sums): (doubt: Doubt) => Set<number> {
  const { values, knows } = secrets;
  const knowers = values.map((): { viewer: number; known: Known }[] => []);
  knows.forEach((own, viewer) => {
    for (const known of own) knowers[known.at]?.push({ viewer, known });
  });
  const slack = slackBeside(secrets);
  return ({ moves }) => {
    const against = new Set<number>();
    const rows = new Set<number>();
    for (const [at, move] of moves) {
      const nearly = NEARLY * Math.abs(values[at] ?? 0);
      for (const { viewer, known } of knowers[at] ?? []) {
        const { up, down } = roomBeside(secrets, known);
        if (move > up + nearly || -move > down + nearly) against.add(viewer);
      }
      for (const row of of[at] ?? []) if (row >= equal) rows.add(row);
    }
    for (const row of rows) {
      const { at, times } = sums[row] ?? { at: [], times: [] };
      const off = at.reduce((all, one, term) => all + (moves.get(one) ?? 0) * (times[term] ?? 0), 0);
      if (off <= 0) continue;
      for (const { viewer } of at.flatMap((one) => knowers[one] ?? []))
        if (off > (slack[viewer]?.get(row - equal) ?? Infinity) * (1 + NEARLY)) against.add(viewer);
    }
    return against;
  };
}

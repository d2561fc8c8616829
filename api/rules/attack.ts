import { type Shown, type Sums, shownBy, sumsIn } from './known-sums.ts';
import { Program } from './program.ts';
import { type Room, roomFor, slackBeside } from './room.ts';
import type { Guarded, Hidden, Secrets, Sum } from './secrets.ts';
import { maximize } from './solver.ts';
import { type Asked, walkerOn } from './walk.ts';

/** An attack stands or falls by one way of a guarded sum, for a viewer, by its place, or an outsider. */
export interface Question {
  guarded: Guarded;
  way: 1 | -1;
  viewer: number | null;
}

/** Other values of some unknowns that agree with all that is shown: why the reader stays in doubt. */
export interface Doubt {
  moves: ReadonlyMap<number, number>;
  /** Told sums that would be different: the doubt lasts as long as each of them is hidden. */
  needs: readonly number[];
  /** True where it is as much as an outsider needs; a viewer may need less. */
  full: boolean;
}

/** What readers can find out. Made once for a system; `shown` says what is known. */
export interface Attack {
  known: Sums;
  shown(hidden: Hidden): Shown;
  /** Doubt enough, or null where the sum can be found out too nearly; if it can be, one that is good for all who are `wary` as well. */
  doubt(question: Question, shown: Shown, wary?: readonly number[]): Doubt | null;
  /** The told sums of which at least one must be hidden, so that the question may come out well. */
  proof(question: Question, shown: Shown): number[];
  /** How far a sum can be from its value in the eyes of a reader; Infinity without bound. */
  reach(sum: Sum, way: 1 | -1, viewer: number | null, hidden: Hidden): number;
}

/** The solver works to 1e-7 of what is needed; so much more than needed is asked for, and so much less than nothing counts as nothing. */
const SAFELY = 1 + 1e-5;
const NOTHING = 1e-6;

/** Nothing that moves by more than so many times of what is needed helps a reader to be in doubt: a bound on the safe side. */
const FARTHEST = 1e5;

export function attackOn(secrets: Secrets): Attack {
  const known = sumsIn(secrets);
  const walk = walkerOn(secrets, known, FARTHEST);
  const beside = slackBeside(secrets);
  const rooms = new Map<number, Room>();
  const roomOf = (viewer: number | null): Room => {
    const key = viewer ?? -1;
    const room = rooms.get(key) ?? roomFor(secrets, beside, viewer === null ? [] : [viewer]);
    rooms.set(key, room);
    return room;
  };
  const needed = ({ guarded, way, viewer }: Question) => neededOf(guarded, way, roomOf(viewer));
  const look = (asked: Asked, room: Room, shown: Shown) =>
    solve(known, reachable(known, asked.sum, shown, stuckIn(known, shown, room)), room, asked);
  return {
    known,
    shown: remembering((hidden) => shownBy(known, hidden)),
    doubt(question, shown, wary = []) {
      const need = needed(question);
      const { way, viewer, guarded } = question;
      const full = viewer === null || need >= needed({ ...question, viewer: null });
      if (need <= 0) return { moves: new Map(), needs: [], full };
      const doubt = (moves: ReadonlyMap<number, number>) => ({
        ...{ moves, needs: movedBy(known, moves, need), full },
      });
      const asked = { sum: guarded.sum, way, need: need * SAFELY };
      const spared = wary.length > 1 ? roomFor(secrets, beside, wary) : null;
      const own = walk(shown, roomOf(viewer), asked, spared);
      if (own) return 'moves' in own ? doubt(own.moves) : null;
      const found = look({ ...asked, need }, roomOf(viewer), shown);
      return found && found.reached >= SAFELY * (1 - NOTHING) ? doubt(found.moves) : null;
    },
    proof(question, shown) {
      const { guarded, way, viewer } = question;
      const asked = { sum: guarded.sum, way, need: needed(question) };
      const walked = walk(shown, roomOf(viewer), { ...asked, need: asked.need * SAFELY });
      if (walked && 'support' in walked) return walked.support.filter((row) => row < known.told.length);
      const part = reachable(known, guarded.sum, shown, null);
      const found = solve(known, part, roomOf(viewer), asked);
      return found ? found.support : part.rows.filter((row) => row < known.told.length);
    },
    reach(sum, way, viewer, hidden) {
      const scale = Math.max(...sum.at.map((at) => Math.abs(secrets.values[at] ?? 0)), 1);
      const far = scale * FARTHEST * 0.01;
      const most = look({ sum, way, need: far }, roomOf(viewer), shownBy(known, hidden));
      if (!most) return 0;
      return most.reached >= 1 ? Infinity : Math.max(0, most.reached * far);
    },
  };
}

/** So many choices of hidden cells are kept in mind with what has been found out of them. */
const REMEMBERED = 8;

function remembering(shownOf: (hidden: Hidden) => Shown): (hidden: Hidden) => Shown {
  const seen = new Map<string, Shown>();
  return (hidden) => {
    const key = hidden.map(Number).join('');
    const shown = seen.get(key) ?? shownOf(hidden);
    seen.delete(key);
    seen.set(key, shown);
    for (const oldest of seen.keys()) {
      if (seen.size <= REMEMBERED) break;
      seen.delete(oldest);
    }
    return shown;
  };
}

/** What is asked for, and no more than there can be: nobody doubts that a sum of figures is below what it knows of it. */
function neededOf({ sum, up, down, either }: Guarded, way: 1 | -1, room: Room): number {
  const wanted = way === 1 ? up : down;
  if (either || wanted <= 0) return wanted;
  const most = sum.at.reduce((all, at, place) => {
    const times = (sum.times[place] ?? 0) * way;
    return all + Math.abs(times) * ((times > 0 ? room.up[at] : room.down[at]) ?? 0);
  }, 0);
  return Math.min(wanted, most / (SAFELY * (1 + NOTHING)));
}

interface Part {
  unknowns: number[];
  rows: number[];
}

/** Unknowns that hang together with the sum by what is known, without those that are stuck. */
function reachable({ sums }: Sums, sum: Sum, shown: Shown, stuck: Uint8Array | null): Part {
  const { of } = shown;
  const seen = new Uint8Array(sums.length);
  const found = new Uint8Array(of.length);
  const rows: number[] = [];
  const unknowns: number[] = [];
  const take = (at: number) => {
    if (found[at] || stuck?.[at]) return;
    found[at] = 1;
    unknowns.push(at);
  };
  sum.at.forEach(take);
  for (const unknown of unknowns) {
    for (const row of of[unknown] ?? []) {
      if (seen[row]) continue;
      seen[row] = 1;
      rows.push(row);
      sums[row]?.at.forEach(take);
    }
  }
  return { unknowns, rows };
}

/** Unknowns that can not move: those without room, and the last one of a known sum in which all others can not. */
function stuckIn({ sums, equal }: Sums, { rows, of }: Shown, room: Room): Uint8Array {
  const stuck = new Uint8Array(of.length);
  const loose = Int32Array.from(sums, ({ at }) => at.length);
  const waiting: number[] = [];
  const stick = (unknown: number) => {
    stuck[unknown] = 1;
    for (const row of of[unknown] ?? []) {
      loose[row] = (loose[row] ?? 0) - 1;
      if (loose[row] === 1 && row < equal) waiting.push(row);
    }
  };
  for (let row = 0; row < equal; row += 1) if (loose[row] === 1 && rows[row]) waiting.push(row);
  for (let at = 0; at < of.length; at += 1) if (!room.up[at] && !room.down[at]) stick(at);
  for (const row of waiting) {
    const last = sums[row]?.at.find((at) => !stuck[at]);
    if (last !== undefined) stick(last);
  }
  return stuck;
}

/** The farthest that a sum can move, in parts of what is needed; each unknown goes up and down by columns of its own, so that few move. */
function solve(known: Sums, { unknowns, rows }: Part, room: Room, { sum, way, need }: Asked) {
  const count = unknowns.length;
  const place = new Int32Array(known.of.length).fill(-1);
  unknowns.forEach((unknown, at) => {
    place[unknown] = at;
  });
  const program = new Program(2 * count);
  const addRow = ({ at, times }: Sum, lower: number, upper: number) => {
    for (let term = 0; term < at.length; term += 1) {
      const column = place[at[term] ?? 0] ?? -1;
      if (column < 0) continue;
      program.term(column, times[term] ?? 0);
      program.term(column + count, -(times[term] ?? 0));
    }
    program.row(lower, upper);
  };
  for (const row of rows)
    addRow(
      known.sums[row] ?? sum,
      row < known.equal ? 0 : -Infinity,
      row < known.equal ? 0 : (room.slack[row - known.equal] ?? 0) / need,
    );
  addRow(sum, way === 1 ? -Infinity : -SAFELY, way === 1 ? SAFELY : Infinity);
  const most = (free: number | undefined) => Math.min((free ?? 0) / need, FARTHEST);
  unknowns.forEach((unknown, at) => {
    const [up, down] = [most(room.up[unknown]), most(room.down[unknown])];
    program.column(at, 0, up);
    program.column(at + count, 0, down);
  });
  const goal = sum.at.flatMap((unknown, term) => {
    const column = place[unknown] ?? -1;
    return column < 0 ? [] : [{ column, times: way * (sum.times[term] ?? 0) }];
  });
  for (const { column, times } of goal) {
    program.add(column, times);
    program.add(column + count, -times);
  }
  const best = maximize(program);
  if (!best) return null;
  const moves = new Map<number, number>();
  unknowns.forEach((unknown, at) => {
    const move = (best.columns[at] ?? 0) - (best.columns[at + count] ?? 0);
    if (Math.abs(move) > NOTHING) moves.set(unknown, move * need);
  });
  const support = rows.filter(
    (row, at) => row < known.told.length && Math.abs(best.duals[at] ?? 0) > NOTHING,
  );
  const gone = ({ column, times }: (typeof goal)[number]) =>
    times * ((best.columns[column] ?? 0) - (best.columns[column + count] ?? 0));
  const reached = goal.reduce((all, one) => all + gone(one), 0);
  return { reached, moves, support };
}

/** Told sums that these moves alter. */
function movedBy({ told, of, times }: Sums, moves: ReadonlyMap<number, number>, need: number): number[] {
  const altered = new Map<number, number>();
  for (const [unknown, move] of moves) {
    of[unknown]?.forEach((row, at) => {
      if (row < told.length) altered.set(row, (altered.get(row) ?? 0) + move * (times[unknown]?.[at] ?? 0));
    });
  }
  return [...altered].filter(([, move]) => Math.abs(move) > NOTHING * 10 * need).map(([row]) => row);
}

import {
  type Guarded,
  type Hidden,
  type Known,
  type Secrets,
  type Sum,
  type Told,
  toldBy,
  truthOf,
} from './secrets.ts';
import { maximize, type ProgramRow } from './solver.ts';

/** Who reads: a viewer by its place, an outsider, or all viewers but the owner of what is asked at once, who together know more than any. */
export type Reader = number | null | 'ALL';

/** An attack stands or falls by one way of a guarded sum, for one reader. */
export interface Question {
  guarded: Guarded;
  way: 1 | -1;
  viewer: Reader;
}

/** Other values of some unknowns that agree with all that is shown: why the reader stays in doubt. */
export interface Doubt {
  moves: ReadonlyMap<number, number>;
  /** Told sums that would be different: the doubt lasts as long as each of them is hidden. */
  needs: readonly number[];
}

/** What one reader can find out. Made once for a system; `hidden` says what is shown. */
export interface Attack {
  told: readonly Told[];
  /** Doubt enough, or null where the sum can be found out too nearly. */
  doubt(question: Question, hidden: Hidden): Doubt | null;
  /** The told sums of which at least one must be hidden, so that the question may come out well. */
  proof(question: Question, hidden: Hidden): number[];
  /** How far a sum can be from its value in the eyes of a reader; Infinity without bound. */
  reach(sum: Sum, way: 1 | -1, viewer: Reader, hidden: Hidden): number;
}

/** The solver works to 1e-7 of what is needed; so much more than needed is asked for, and so much less than nothing counts as nothing. */
const SAFELY = 1 + 1e-5;
const NOTHING = 1e-6;

/** Nothing that moves by more than so many times of what is needed helps a reader to be in doubt: a bound on the safe side. */
const FARTHEST = 1e5;

export function attackOn(secrets: Secrets): Attack {
  const told = toldBy(secrets.cells);
  const known: Sums = {
    sums: [...told.map(({ sum }) => sum), ...secrets.always, ...secrets.atMost],
    told: told.length,
    equal: told.length + secrets.always.length,
    slack: [],
    of: secrets.values.map(() => []),
  };
  known.sums.forEach((sum, row) => {
    known.slack[row] = row < known.equal ? 0 : Math.max(0, -truthOf(secrets, sum));
    for (const unknown of sum.at) known.of[unknown]?.push(row);
  });
  const rooms = new Map<string, Room>();
  const roomFor = ({ viewer, guarded: { owner } }: Pick<Question, 'viewer' | 'guarded'>): Room => {
    const key = viewer === 'ALL' ? `ALL ${owner}` : String(viewer);
    const others = () => secrets.knows.flatMap((known, at) => (at === owner ? [] : known));
    const room =
      rooms.get(key) ?? roomOf(secrets, viewer === 'ALL' ? others() : (secrets.knows[viewer ?? -1] ?? []));
    rooms.set(key, room);
    return room;
  };
  // All viewers at once need not doubt more than an outsider; each of them alone may need less.
  const needed = ({ guarded, way, viewer }: Question) =>
    neededOf(guarded, way, roomFor({ guarded, viewer: viewer === 'ALL' ? null : viewer }));
  const shownBy = (hidden: Hidden) => told.map(({ cells }) => cells.some((cell) => !hidden[cell]));
  const look = (question: Question, need: number, shown: readonly boolean[]) => {
    const { guarded, way } = question;
    const [room, { sum }] = [roomFor(question), guarded];
    const part = reachable(known, sum, shown, stuckIn(known, shown, room));
    return solve(known, part, room, { sum, way, need });
  };
  return {
    told,
    doubt(question, hidden) {
      const need = needed(question);
      if (need <= 0) return { moves: new Map(), needs: [] };
      const found = look(question, need, shownBy(hidden));
      if (!found || found.reached < SAFELY * (1 - NOTHING)) return null;
      return { moves: found.moves, needs: movedBy(known, found.moves, need) };
    },
    proof(question, hidden) {
      const shown = shownBy(hidden);
      const part = reachable(known, question.guarded.sum, shown, null);
      const asked = { sum: question.guarded.sum, way: question.way, need: needed(question) };
      const found = solve(known, part, roomFor(question), asked);
      return found ? found.support : part.rows.filter((row) => row < told.length);
    },
    reach(sum, way, viewer, hidden) {
      const scale = Math.max(...sum.at.map((at) => Math.abs(secrets.values[at] ?? 0)), 1);
      const far = scale * FARTHEST * 0.01;
      const guarded = { key: '', sum, up: far, down: far, either: false, owner: null };
      const most = look({ guarded, way, viewer }, far, shownBy(hidden));
      if (!most) return 0;
      return most.reached >= 1 ? Infinity : Math.max(0, most.reached * far);
    },
  };
}

/** All sums that may be known: first those that cells tell, then those that are always known, last those known to be zero at most. */
interface Sums {
  sums: readonly Sum[];
  told: number;
  equal: number;
  /** How far each may still grow. */
  slack: number[];
  /** The sums that each unknown is in. */
  of: number[][];
}

/** How far each unknown can go up and down in the eyes of a reader. */
interface Room {
  up: Float64Array;
  down: Float64Array;
}

function roomOf({ values, low, high }: Secrets, known: readonly Known[]): Room {
  const up = Float64Array.from(values, (value, at) => Math.max(0, (high[at] ?? Infinity) - value));
  const down = Float64Array.from(values, (value, at) => Math.max(0, value - (low[at] ?? -Infinity)));
  for (const { at, amount, most, sole } of known) {
    const rest = (values[at] ?? 0) - amount;
    const below = low[at] ?? -Infinity;
    up[at] = sole ? 0 : Math.max(0, (high[at] ?? Infinity) - most - rest);
    // What others gave is not below zero either; where there is no bound, there is none for them.
    down[at] = sole
      ? 0
      : below === -Infinity
        ? Infinity
        : Math.max(0, Math.min(rest, (values[at] ?? 0) - below));
  }
  return { up, down };
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
function reachable({ sums, of }: Sums, sum: Sum, shown: readonly boolean[], stuck: Uint8Array | null): Part {
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
      if (seen[row] || shown[row] === false) continue;
      seen[row] = 1;
      rows.push(row);
      sums[row]?.at.forEach(take);
    }
  }
  return { unknowns, rows };
}

/** Unknowns that can not move: those without room, and the last one of a known sum in which all others can not. */
function stuckIn({ sums, equal, of }: Sums, shown: readonly boolean[], room: Room): Uint8Array {
  const stuck = new Uint8Array(of.length);
  const loose = Int32Array.from(sums, ({ at }) => at.length);
  const waiting: number[] = [];
  const stick = (unknown: number) => {
    stuck[unknown] = 1;
    for (const row of of[unknown] ?? []) {
      loose[row] = (loose[row] ?? 0) - 1;
      if (loose[row] === 1 && row < equal && shown[row] !== false) waiting.push(row);
    }
  };
  for (let row = 0; row < equal; row += 1) if (loose[row] === 1 && shown[row] !== false) waiting.push(row);
  for (let at = 0; at < of.length; at += 1) if (!room.up[at] && !room.down[at]) stick(at);
  for (const row of waiting) {
    const last = sums[row]?.at.find((at) => !stuck[at]);
    if (last !== undefined) stick(last);
  }
  return stuck;
}

/** The farthest that a sum can move, in parts of what is needed; each unknown goes up and down by columns of its own, so that few move. */
function solve(
  known: Sums,
  { unknowns, rows }: Part,
  room: Room,
  { sum, way, need }: { sum: Sum; way: 1 | -1; need: number },
) {
  const count = unknowns.length;
  const place = new Int32Array(known.of.length).fill(-1);
  unknowns.forEach((unknown, at) => {
    place[unknown] = at;
  });
  const rowOf = (terms: Sum, lower: number, upper: number): ProgramRow => {
    const [at, times]: [number[], number[]] = [[], []];
    terms.at.forEach((unknown, term) => {
      const column = place[unknown] ?? -1;
      if (column < 0) return;
      const factor = terms.times[term] ?? 0;
      at.push(column, column + count);
      times.push(factor, -factor);
    });
    return { at, times, lower, upper };
  };
  const program = rows.map((row) => {
    const terms = known.sums[row] ?? sum;
    return row < known.equal ? rowOf(terms, 0, 0) : rowOf(terms, -Infinity, (known.slack[row] ?? 0) / need);
  });
  const goal = rowOf(sum, -Infinity, Infinity);
  const worth = new Array<number>(2 * count).fill(0);
  goal.at.forEach((column, at) => {
    worth[column] = (worth[column] ?? 0) + way * (goal.times[at] ?? 0);
  });
  program.push({ ...goal, ...(way === 1 ? { upper: SAFELY } : { lower: -SAFELY }) });
  const most = (free: number | undefined) => Math.min((free ?? 0) / need, FARTHEST);
  const upper = [...unknowns.map((at) => most(room.up[at])), ...unknowns.map((at) => most(room.down[at]))];
  const best = maximize({ worth, lower: upper.map(() => 0), upper, rows: program });
  if (!best) return null;
  const moves = new Map<number, number>();
  unknowns.forEach((unknown, at) => {
    const move = (best.columns[at] ?? 0) - (best.columns[at + count] ?? 0);
    if (Math.abs(move) > NOTHING) moves.set(unknown, move * need);
  });
  const support = rows.filter((row, at) => row < known.told && Math.abs(best.duals[at] ?? 0) > NOTHING);
  return { reached: best.worth, moves, support };
}

/** Told sums that these moves alter. */
function movedBy({ sums, told, of }: Sums, moves: ReadonlyMap<number, number>, need: number): number[] {
  const altered = new Map<number, number>();
  for (const [unknown, move] of moves) {
    for (const row of of[unknown] ?? []) {
      if (row >= told) continue;
      const sum = sums[row];
      const times = sum?.times[sum.at.indexOf(unknown)] ?? 0;
      altered.set(row, (altered.get(row) ?? 0) + move * times);
    }
  }
  return [...altered].filter(([, move]) => Math.abs(move) > NOTHING * 10 * need).map(([row]) => row);
}

import loadHighs, { type Model } from 'highs';
import type { Need } from './sensitive.ts';

/** A sum of unknowns, each so many times. */
export type Terms = ReadonlyMap<number, number>;

/** A figure as it truly is, and the most that everybody knows it to be. */
export interface Unknown {
  value: number;
  respondent: string;
  most: number;
}

/** Between what a sum is known to be. */
export interface Row {
  terms: Terms;
  low: number;
  high: number;
}

/** A sum that nobody may come near; for readers from inside it may be another nearness. */
export interface Target {
  what: string;
  terms: Terms;
  need: Need;
  inside: Need;
}

/** A sensitive sum that a reader finds out too nearly; `reader` null is an outsider. */
export interface Finding {
  what: string;
  reader: string | null;
  low: number;
  high: number;
  value: number;
}

const highs = await loadHighs();
const model: Model = highs.createModel();
model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
const OPTIMAL = 7;

/** Targets that a reader can tell too nearly from these rows: by an outsider, and by each respondent, who knows its own figures. */
export function findingsOf(
  unknowns: readonly Unknown[],
  rows: readonly Row[],
  targets: readonly Target[],
): Finding[] {
  const readers = [null, ...new Set(unknowns.map(({ respondent }) => respondent))];
  pass(unknowns, rows);
  const pool: Float64Array[] = [];
  return readers.flatMap((reader) => findingsBy(reader, unknowns, targets, pool));
}

/** No figure is thought to be larger: far more than any doubt that is asked for. */
const farthest = (unknowns: readonly Unknown[]): number =>
  10 * unknowns.reduce((most, { value }) => Math.max(most, value), 10);

function pass(unknowns: readonly Unknown[], rows: readonly Row[]): void {
  const starts = new Int32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  rows.forEach(({ terms }, at) => {
    for (const [unknown, times] of terms) {
      indices.push(unknown);
      values.push(times);
    }
    starts[at + 1] = indices.length;
  });
  const bound = (value: number) => (Math.abs(value) === Infinity ? Math.sign(value) * highs.infinity : value);
  const [numCols, numRows] = [unknowns.length, rows.length];
  const far = farthest(unknowns);
  model.passModel({
    ...{ numCols, numRows, sense: highs.constants.objectiveSense.maximize },
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(unknowns, ({ most }) => Math.min(most, far)),
    rowLower: Float64Array.from(rows, ({ low }) => bound(low)),
    rowUpper: Float64Array.from(rows, ({ high }) => bound(high)),
    matrix: {
      ...{ format: 'csr', numRows, numCols, starts },
      ...{ indices: Int32Array.from(indices), values: Float64Array.from(values) },
    },
  });
}

/** `pool` are figures that agree with all that is printed, found so far; those in which a reader's own are right it can not rule out. */
function findingsBy(
  reader: string | null,
  unknowns: readonly Unknown[],
  targets: readonly Target[],
  pool: Float64Array[],
): Finding[] {
  const mine = new Set(unknowns.flatMap(({ respondent }, at) => (respondent === reader ? [at] : [])));
  const truth = (at: number) => unknowns[at]?.value ?? 0;
  for (const at of mine) model.changeColBounds(at, truth(at), truth(at));
  const right = (point: Float64Array) =>
    [...mine].every((at) => Math.abs((point[at] ?? 0) - truth(at)) < 1e-6);
  const possible = pool.filter(right);
  const keep = (point: Float64Array) => {
    possible.push(point);
    pool.push(point);
  };
  const findings = targets
    .filter(({ terms }) => ![...terms.keys()].every((at) => mine.has(at)))
    .flatMap((target) => findingOf(target, { reader, mine, truth, possible, keep }) ?? []);
  const far = farthest(unknowns);
  for (const at of mine) model.changeColBounds(at, 0, Math.min(unknowns[at]?.most ?? far, far));
  return findings;
}

interface Mind {
  reader: string | null;
  mine: ReadonlySet<number>;
  truth(at: number): number;
  possible: readonly Float64Array[];
  keep(point: Float64Array): void;
}

function findingOf(
  { what, terms, need: outside, inside }: Target,
  { reader, mine, truth, possible, keep }: Mind,
): Finding | null {
  const of = (point: (at: number) => number) =>
    [...terms].reduce((sum, [at, times]) => sum + times * point(at), 0);
  const need = reader === null ? outside : inside;
  const value = of(truth);
  // Nobody doubts that a sum is more than its own part of it.
  const rest = value - of((at) => (mine.has(at) ? truth(at) : 0));
  const wanted = { up: need.up, down: need.either ? need.down : Math.min(need.down, rest) };
  const enough = (reached: number, way: 'up' | 'down') => reached >= wanted[way] * (1 - 1e-4) - 1e-6;
  const reach = (way: 'up' | 'down') => {
    const sign = way === 'up' ? 1 : -1;
    const far = (point: Float64Array) => sign * (of((at) => point[at] ?? 0) - value);
    if (wanted[way] <= 0 || possible.some((point) => enough(far(point), way))) return wanted[way];
    const best = farthestOf(terms, sign);
    keep(best);
    return far(best);
  };
  const up = reach('up');
  if (need.either && enough(up, 'up')) return null;
  const down = reach('down');
  const fine = enough(down, 'down') && (need.either || enough(up, 'up'));
  return fine ? null : { what, reader, low: value - down, high: value + up, value };
}

/** Figures that agree with all that is known, of which the sum is most, or least. */
function farthestOf(terms: Terms, sign: number): Float64Array {
  for (const [at, times] of terms) model.changeColCost(at, sign * times);
  model.run();
  const status = model.getModelStatus();
  if (status !== OPTIMAL) throw new Error(`The attack ends with ${status}`);
  const found = model.getSolution().colValue.slice();
  for (const [at] of terms) model.changeColCost(at, 0);
  return found;
}

import type { Highs, Model } from 'highs';

/** A linear program: columns with bounds and what each is worth, rows that bound sums of columns. Infinity is no bound. */
export interface Program {
  worth: readonly number[];
  lower: readonly number[];
  upper: readonly number[];
  rows: readonly ProgramRow[];
}

export interface ProgramRow {
  at: readonly number[];
  times: readonly number[];
  lower: number;
  upper: number;
}

/** `duals` tells of each row by how much the best would grow with its bound: rows of 0 are not needed to prove that it is the best. */
export interface Best {
  worth: number;
  columns: Float64Array;
  duals: Float64Array;
}

/** One of these lists of items is to be taken whole. */
export type Choice = readonly (readonly number[])[];

interface Ready {
  highs: Highs;
  linear: Model;
}

let loading: Promise<void> | null = null;
let ready: Ready | null = null;

/** Loads the solver (HiGHS, as WebAssembly: Huangfu and Hall, 2018) once. All else here is synchronous, and throws before this has resolved. */
export function solverReady(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const { default: start } = await import('highs');
  const highs = await start();
  const linear = highs.createModel();
  // The programs are small: to simplify them first costs more than to solve them.
  linear.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
  ready = { highs, linear };
}

function solver(): Ready {
  if (!ready) throw new Error('The solver is not loaded: await solverReady() first');
  return ready;
}

const OPTIMAL = 7;

/** The most that a program of finite worth can bring; null where the solver does not find it. Good to a millionth of the largest bound. */
export function maximize(program: Program): Best | null {
  const { highs, linear } = solver();
  linear.passModel({
    ...modelOf(highs, program.rows, program.worth.length),
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(program.worth),
    colLower: Float64Array.from(program.lower),
    colUpper: Float64Array.from(program.upper),
  });
  linear.run();
  if (linear.getModelStatus() !== OPTIMAL) return null;
  const { colValue, rowDual } = linear.getSolution();
  return { worth: linear.getObjectiveValue(), columns: colValue, duals: rowDual };
}

function modelOf(highs: Highs, rows: readonly ProgramRow[], numCols: number) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ at }, place) => {
    starts[place + 1] = (starts[place] ?? 0) + at.length;
  });
  const indices = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(indices.length);
  rows.forEach(({ at, times }, place) => {
    indices.set(at, starts[place]);
    values.set(times, starts[place]);
  });
  const finite = (bound: number) =>
    Math.abs(bound) === Infinity ? Math.sign(bound) * highs.infinity : bound;
  return {
    numCols,
    numRows: rows.length,
    rowLower: Float64Array.from(rows, ({ lower }) => finite(lower)),
    rowUpper: Float64Array.from(rows, ({ upper }) => finite(upper)),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols, starts, indices, values },
  };
}

/** So many nodes of the search are looked at before the best found counts; a number and no time, so that two runs decide alike. */
const MOST_NODES = 2_000;

/**
 * The cheapest items that satisfy every choice, and what no set of items can be cheaper than. `costs` are positive, one an item; null
 * where nothing is found within the nodes.
 */
export function cheapest(
  costs: readonly number[],
  choices: readonly Choice[],
): { items: number[]; bound: number } | null {
  const { highs } = solver();
  const pairs = new Map<string, readonly number[]>();
  for (const item of choices.flat()) if (item.length > 1) pairs.set(item.join(' '), item);
  const columnOf = new Map([...pairs.keys()].map((key, place) => [key, costs.length + place]));
  const column = (item: readonly number[]) => columnOf.get(item.join(' ')) ?? item[0] ?? 0;
  const rows: ProgramRow[] = choices.map((lists) => ({
    at: lists.map(column),
    times: lists.map(() => 1),
    ...{ lower: 1, upper: Infinity },
  }));
  for (const [key, item] of pairs) {
    const whole = columnOf.get(key) ?? 0;
    for (const part of item) rows.push({ at: [whole, part], times: [-1, 1], lower: 0, upper: Infinity });
  }
  const numCols = costs.length + pairs.size;
  const source = {
    ...modelOf(highs, rows, numCols),
    colCost: Float64Array.from({ length: numCols }, (_, at) => costs[at] ?? 0),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    integrality: new Int32Array(numCols).fill(1),
  };
  return highs.withModel(source, (model) => {
    model.options.set({ output_flag: false, mip_max_nodes: MOST_NODES, mip_rel_gap: 0, random_seed: 0 });
    model.run();
    const { colValue } = model.getSolution();
    const items = costs.flatMap((_, at) => ((colValue[at] ?? 0) > 0.5 ? [at] : []));
    const taken = new Set(items);
    const whole = choices.every((lists) => lists.some((item) => item.every((part) => taken.has(part))));
    return whole ? { items, bound: Number(model.info.get('mip_dual_bound')) } : null;
  });
}

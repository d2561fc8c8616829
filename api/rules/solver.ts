import type { Highs, Model } from 'highs';
import { Program } from './program.ts';

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
  linear.passModel({ ...modelOf(program), sense: highs.constants.objectiveSense.maximize });
  linear.run();
  if (linear.getModelStatus() !== OPTIMAL) return null;
  const { colValue, rowDual } = linear.getSolution();
  return { worth: linear.getObjectiveValue(), columns: colValue, duals: rowDual };
}

function modelOf({ worth, lower, upper, rowLower, rowUpper, starts, columns, times }: Program) {
  const [numCols, numRows] = [worth.length, rowLower.length];
  return {
    ...{ numCols, numRows, colCost: worth, colLower: lower, colUpper: upper },
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    matrix: {
      ...{ format: 'csr' as const, numRows, numCols },
      starts: Int32Array.from(starts),
      indices: Int32Array.from(columns),
      values: Float64Array.from(times),
    },
  };
}

/**
 * The cheapest items that satisfy every choice, and what no set of items can be cheaper than. `costs` are positive, one an item; null
 * where nothing is found within so many nodes of the search: a number and no time, so that two runs decide alike.
 */
export function cheapest(
  costs: readonly number[],
  choices: readonly Choice[],
  nodes: number,
): { items: number[]; bound: number } | null {
  const { highs } = solver();
  const pairs = new Map<string, readonly number[]>();
  for (const item of choices.flat()) if (item.length > 1) pairs.set(item.join(' '), item);
  const columnOf = new Map([...pairs.keys()].map((key, place) => [key, costs.length + place]));
  const column = (item: readonly number[]) => columnOf.get(item.join(' ')) ?? item[0] ?? 0;
  const program = new Program(costs.length + pairs.size);
  for (let at = 0; at < program.worth.length; at += 1) program.column(at, 0, 1, costs[at] ?? 0);
  for (const lists of choices) {
    for (const item of lists) program.term(column(item), 1);
    program.row(1, Infinity);
  }
  for (const [key, item] of pairs) {
    for (const part of item) {
      program.term(columnOf.get(key) ?? 0, -1);
      program.term(part, 1);
      program.row(0, Infinity);
    }
  }
  const source = { ...modelOf(program), integrality: new Int32Array(program.worth.length).fill(1) };
  return highs.withModel(source, (model) => {
    model.options.set({ output_flag: false, mip_max_nodes: nodes, mip_rel_gap: 0, random_seed: 0 });
    model.run();
    const { colValue } = model.getSolution();
    const items = costs.flatMap((_, at) => ((colValue[at] ?? 0) > 0.5 ? [at] : []));
    const taken = new Set(items);
    const whole = choices.every((lists) => lists.some((item) => item.every((part) => taken.has(part))));
    return whole ? { items, bound: Number(model.info.get('mip_dual_bound')) } : null;
  });
}

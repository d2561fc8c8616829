import { attackOn } from './attack.ts';
import { type Chosen, chooseFurther, type Effort } from './choice.ts';
import { watchOver } from './doubts.ts';
import { type Amount, onOneScale, plain } from './exact-amount.ts';
import type { Guarded, Known, Secrets } from './secrets.ts';
import { type Contribution, type Judgement, judge, type Rules } from './sensitivity.ts';

/** A cell of a table. What is not given follows from its contributions, or from the parts that it is the total of. */
export interface TableCell {
  key: string;
  value?: Amount;
  contributions?: readonly Contribution[];
  /** Unsafe whatever the rules say; `upper` and `lower` are how far above and below its value it is to be protected. */
  unsafe?: boolean;
  upper?: Amount;
  lower?: Amount;
  /** What everybody knows of the value before: 0 and no bound where not given, no bounds in a table with a figure below zero. */
  low?: Amount;
  high?: Amount;
  /** What is lost where it is hidden; 1 where not given. */
  cost?: Amount;
  /** Hidden in any case. */
  hidden?: boolean;
  /** Never hidden to protect another. */
  shown?: boolean;
}

/** `total` is the sum of `parts`, all named by key. Margins of 2-D and n-D tables and levels of hierarchies are relations alike. */
export interface Relation {
  total: string;
  parts: readonly string[];
}

export interface Table {
  cells: readonly TableCell[];
  relations: readonly Relation[];
}

export interface ProtectedCell extends Judgement {
  key: string;
  status: 'SAFE' | 'PRIMARY' | 'SECONDARY';
}

export interface ProtectedTable {
  /** In the order in which they were given. */
  cells: ProtectedCell[];
  /** Keys of all cells that are not shown. */
  suppressed: string[];
  /** Cost of the secondary cells, and what no safe choice can be below; `proven` where they are the same. */
  cost: number;
  bound: number;
  proven: boolean;
  /** Keys of unsafe cells that nothing which may be hidden protects: such a table must not be released. */
  lost: string[];
}

/** Between what a reader can tell a cell's value to be; `reader` null is an outsider. Infinity is no bound. */
export interface Interval {
  key: string;
  reader: string | null;
  low: number;
  high: number;
  /** True where it is wide enough. */
  safe: boolean;
}

/** `suppress.protectTable` */
export function protectedTable(table: Table, rules: Rules, effort: Effort = {}): ProtectedTable {
  const system = systemOf(table, rules);
  const chosen: Chosen = chooseFurther(system.secrets, effort);
  const cells = system.judged.map(({ key, judgement }, at): ProtectedCell => {
    const status = judgement.unsafe ? 'PRIMARY' : chosen.hidden[at] ? 'SECONDARY' : 'SAFE';
    return { key, status, ...judgement };
  });
  return {
    cells,
    suppressed: cells.flatMap(({ key }, at) => (chosen.hidden[at] ? [key] : [])),
    ...{ cost: chosen.cost, bound: chosen.bound, proven: chosen.proven },
    lost: chosen.lost.map(({ key }) => key),
  };
}

/** `suppress.auditTable` */
export function auditedTable(table: Table, rules: Rules, suppressed: Iterable<string>) {
  const { secrets, readers, judged } = systemOf(table, rules);
  const away = new Set(suppressed);
  const hidden = secrets.cells.map(({ key }) => away.has(key));
  const attack = attackOn(secrets);
  const dangers = watchOver(secrets, attack).dangers(hidden);
  const interval = (at: number, viewer: number | null): Interval => {
    const [sum, value] = [{ at: [at], times: [1] }, secrets.values[at] ?? 0];
    const reach = (way: 1 | -1) => (hidden[at] ? attack.reach(sum, way, viewer, hidden) : 0);
    const key = judged[at]?.key ?? '';
    const safe = !dangers.some((one) => one.guarded.key === key && one.viewer === viewer);
    const reader = viewer === null ? null : (readers[viewer] ?? null);
    return { key, reader, low: tidy(value - reach(-1)), high: tidy(value + reach(1)), safe };
  };
  const outsider = judged.flatMap(({ judgement }, at) =>
    hidden[at] || judgement.unsafe ? [interval(at, null)] : [],
  );
  const guardedAt = judged.flatMap(({ judgement }, at) => (judgement.unsafe ? [at] : []));
  const insiders = readers.flatMap((_, viewer) => guardedAt.map((at) => interval(at, viewer)));
  return { safe: dangers.length === 0, outsider, insiders };
}

/** The solver's last digits are noise. */
const tidy = (bound: number): number => (Math.abs(bound) === Infinity ? bound : Number(bound.toPrecision(9)));

interface Judged {
  key: string;
  judgement: Judgement;
}

function systemOf({ cells, relations }: Table, rules: Rules) {
  const place = new Map(cells.map(({ key }, at) => [key, at]));
  const partsOf = new Map<string, readonly string[]>();
  for (const { total, parts } of relations) if (!partsOf.has(total)) partsOf.set(total, parts);
  const filled = filledIn(cells, partsOf);
  const judged = cells.map(
    (cell, at): Judged => ({ key: cell.key, judgement: judgedAs(cell, filled[at], rules) }),
  );
  const values = judged.map(({ judgement }) => Number(judgement.value));
  const open = values.some((value) => value < 0) ? -Infinity : 0;
  const readers = [
    ...new Set(filled.flatMap(({ contributions }) => contributions.map(({ respondent }) => respondent))),
  ];
  const knows = knownBy(readers, filled);
  const at = (key: string) => place.get(key) ?? missing(key);
  const secrets: Secrets = {
    values,
    low: cells.map(({ low }) => (low === undefined ? open : Number(low))),
    high: cells.map(({ high }) => (high === undefined ? Infinity : Number(high))),
    always: relations.map(({ total, parts }) => ({
      at: [at(total), ...parts.map(at)],
      times: [1, ...parts.map(() => -1)],
    })),
    atMost: [],
    cells: cells.map((cell, unknown) => ({
      key: cell.key,
      sums: [{ at: [unknown], times: [1] }],
      cost: Math.max(Number(cell.cost ?? 1), 1e-6),
      hidden: cell.hidden === true || judged[unknown]?.judgement.unsafe === true,
      mayHide: cell.shown !== true,
    })),
    guarded: guardedIn(judged, values, filled, readers),
    knows,
  };
  return { secrets, readers, judged };
}

function missing(key: string): never {
  throw new TypeError(`A relation names the cell “${key}”, which the table does not have`);
}

interface Filled {
  contributions: readonly Contribution[];
  value: Amount | null;
}

/** Cells with what follows from their parts. */
function filledIn(cells: readonly TableCell[], partsOf: ReadonlyMap<string, readonly string[]>): Filled[] {
  const given = new Map(cells.map((cell) => [cell.key, cell]));
  const done = new Map<string, Filled>();
  const fill = (key: string): Filled => {
    const known = done.get(key);
    if (known) return known;
    done.set(key, { contributions: [], value: null });
    const { value, contributions } = given.get(key) ?? missing(key);
    const parts = (contributions ? [] : (partsOf.get(key) ?? [])).map(fill);
    const sum = parts.length > 0 && parts.every((part) => part.value !== null) ? sumOf(parts) : null;
    const filled = {
      contributions: contributions ?? parts.flatMap((part) => part.contributions),
      value: value ?? (contributions ? sumOf(contributions) : sum),
    };
    done.set(key, filled);
    return filled;
  };
  return cells.map(({ key }) => fill(key));
}

function sumOf(parts: readonly { value: Amount | null }[]): string {
  const { wholes, places } = onOneScale(parts.map(({ value }) => value ?? 0));
  return plain(
    wholes.reduce((sum, whole) => sum + whole, 0n),
    places,
  );
}

function judgedAs(cell: TableCell, filled: Filled | undefined, rules: Rules): Judgement {
  const judgement = judge(filled?.contributions ?? [], rules);
  const value = filled?.value ?? judgement.value;
  if (cell.unsafe === undefined) return { ...judgement, value: String(value) };
  const upper = String(cell.upper ?? judgement.upper);
  const lower = String(cell.lower ?? cell.upper ?? judgement.lower);
  return { ...judgement, value: String(value), unsafe: cell.unsafe, upper, lower };
}

/** Where a rule asks only that a figure is not known exactly, a thousandth of it is doubt enough. */
const SOME_DOUBT = 1e-3;

function guardedIn(
  judged: readonly Judged[],
  values: readonly number[],
  filled: readonly Filled[],
  readers: readonly string[],
): Guarded[] {
  const smallest = Math.min(...values.filter((value) => value !== 0).map(Math.abs), 1);
  return judged.flatMap(({ key, judgement }, at): Guarded[] => {
    if (!judgement.unsafe) return [];
    const some = SOME_DOUBT * (Math.abs(values[at] ?? 0) || smallest);
    const [up, down] = [Number(judgement.upper), Number(judgement.lower)];
    const either = up <= 0 && down <= 0;
    const names = new Set(filled[at]?.contributions.map(({ respondent }) => respondent));
    const owner = names.size === 1 ? readers.indexOf([...names][0] ?? '') : null;
    const sum = { at: [at], times: [1] };
    return [{ key, sum, up: either ? some : up, down: either ? some : down, either, owner }];
  });
}

function knownBy(readers: readonly string[], filled: readonly Filled[]): Known[][] {
  const viewers = new Map(readers.map((reader, at) => [reader, at]));
  const knows = readers.map((): Known[] => []);
  filled.forEach(({ contributions }, at) => {
    const parts = new Map<string, number>();
    for (const { respondent, value } of contributions)
      parts.set(respondent, (parts.get(respondent) ?? 0) + Number(value));
    for (const [respondent, amount] of parts)
      knows[viewers.get(respondent) ?? 0]?.push({ at, amount, most: 0, sole: parts.size === 1 });
  });
  return knows;
}

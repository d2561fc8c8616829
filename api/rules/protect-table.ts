import { attackOn } from './attack.ts';
import { type Chosen, chooseFurther, type Effort } from './choice.ts';
import { watchOver } from './doubts.ts';
import { type Filled, filledIn, missing, NOBODY, sizesOf, type Table, type TableCell } from './fill-table.ts';
import type { Guarded, Known, Secrets } from './secrets.ts';
import { type Judgement, judge, judgeCount, type Rules } from './sensitivity.ts';

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
    const [down, up] = [reach(-1), reach(1)];
    return { key, reader, low: tidy(value - down, down + up), high: tidy(value + up, down + up), safe };
  };
  const outsider = judged.flatMap(({ judgement }, at) =>
    hidden[at] || judgement.unsafe ? [interval(at, null)] : [],
  );
  const guardedAt = judged.flatMap(({ judgement }, at) => (judgement.unsafe ? [at] : []));
  const insiders = readers.flatMap((_, viewer) => guardedAt.map((at) => interval(at, viewer)));
  return { safe: dangers.length === 0, outsider, insiders };
}

/** The solver's last digits are noise, and so is what little is left where a bound is zero. */
function tidy(bound: number, width: number): number {
  if (Math.abs(bound) === Infinity) return bound;
  const noise = width === Infinity ? 0 : width * 1e-9;
  return Math.abs(bound) <= noise ? 0 : Number(bound.toPrecision(9));
}

interface Judged {
  key: string;
  judgement: Judgement;
}

function systemOf({ cells, relations, counts = false }: Table, rules: Rules) {
  const place = new Map(cells.map(({ key }, at) => [key, at]));
  const filled = filledIn(cells, relations);
  const judged = cells.map((cell, at): Judged => {
    const own = filled[at] ?? NOBODY;
    return { key: cell.key, judgement: judgedAs(cell, own, rules, counts) };
  });
  const values = judged.map(({ judgement }) => Number(judgement.value));
  const open = values.some((value) => value < 0) ? -Infinity : 0;
  const readers = [
    ...new Set(
      filled.flatMap(({ contributions }) => (contributions ?? []).map(({ respondent }) => respondent)),
    ),
  ];
  const knows = knownBy(readers, filled);
  const sizes = sizesOf(cells, relations);
  const at = (key: string) => place.get(key) ?? missing(key);
  /** Who is in a cell is no secret: of nobody, everybody knows that it is zero. */
  const empty = (cell: number) => filled[cell]?.contributions?.length === 0;
  const secrets: Secrets = {
    values,
    low: cells.map(({ low }, at) => (low === undefined ? (empty(at) ? 0 : open) : Number(low))),
    high: cells.map(({ high }, at) => (high === undefined ? (empty(at) ? 0 : Infinity) : Number(high))),
    always: relations.map(({ total, parts }) => ({
      at: [at(total), ...parts.map(at)],
      times: [1, ...parts.map(() => -1)],
    })),
    atMost: [],
    cells: cells.map((cell, unknown) => ({
      key: cell.key,
      sums: [{ at: [unknown], times: [1] }],
      cost: Math.max(Number(cell.cost ?? sizes[unknown]), 1e-6),
      hidden: cell.hidden === true || judged[unknown]?.judgement.unsafe === true,
      mayHide: cell.shown !== true && !empty(unknown),
    })),
    guarded: guardedIn(judged, values, filled, readers, counts),
    knows,
  };
  return { secrets, readers, judged };
}

/** Counts are judged by how many there are; all else by what is known of who gave it. */
function judgedAs(
  cell: TableCell,
  { contributions, value }: Filled,
  rules: Rules,
  counts: boolean,
): Judgement {
  const plainly = counts && contributions === null;
  const judgement = plainly ? judgeCount(value, rules) : judge(contributions ?? [], rules);
  const unsafe = cell.unsafe ?? (cell.upper !== undefined || cell.lower !== undefined ? true : undefined);
  if (unsafe === undefined) return { ...judgement, value };
  const upper = String(cell.upper ?? judgement.upper);
  const lower = String(cell.lower ?? cell.upper ?? judgement.lower);
  return { ...judgement, value, unsafe, upper, lower };
}

/** Where a rule asks only that a figure is not known exactly, a thousandth of it is doubt enough; of a count, one. */
const SOME_DOUBT = 1e-3;

/** Just as much doubt as is asked for is enough, and the solver asks for a little more. */
const JUST = 1 + 2e-5;

function guardedIn(
  judged: readonly Judged[],
  values: readonly number[],
  filled: readonly Filled[],
  readers: readonly string[],
  counts: boolean,
): Guarded[] {
  const smallest = Math.min(...values.filter((value) => value !== 0).map(Math.abs), 1);
  return judged.flatMap(({ key, judgement }, at): Guarded[] => {
    if (!judgement.unsafe) return [];
    const some = counts ? 1 : SOME_DOUBT * (Math.abs(values[at] ?? 0) || smallest);
    const [up, down] = [Number(judgement.upper), Number(judgement.lower)];
    const either = up <= 0 && down <= 0;
    const names = new Set(filled[at]?.contributions?.map(({ respondent }) => respondent));
    const owner = names.size === 1 ? readers.indexOf([...names][0] ?? '') : null;
    const sum = { at: [at], times: [1] };
    const asked = (level: number) => (either ? some : level) / JUST;
    return [{ key, sum, up: asked(up), down: asked(down), either, owner }];
  });
}

function knownBy(readers: readonly string[], filled: readonly Filled[]): Known[][] {
  const viewers = new Map(readers.map((reader, at) => [reader, at]));
  const knows = readers.map((): Known[] => []);
  filled.forEach(({ contributions }, at) => {
    const parts = new Map<string, number>();
    for (const { respondent, value } of contributions ?? [])
      parts.set(respondent, (parts.get(respondent) ?? 0) + Number(value));
    for (const [respondent, amount] of parts)
      knows[viewers.get(respondent) ?? 0]?.push({ at, amount, most: 0, sole: parts.size === 1 });
  });
  return knows;
}

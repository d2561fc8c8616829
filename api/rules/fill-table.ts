import { type Amount, onOneScale, plain } from './exact-amount.ts';
import type { Contribution } from './sensitivity.ts';

/** A cell of a table. What is not given follows from its contributions, or from a relation in which all else is given. */
export interface TableCell {
  key: string;
  value?: Amount;
  contributions?: readonly Contribution[];
  /** Unsafe (or not) whatever the rules say; `upper` and `lower` are how far above and below its value it is to be protected. */
  unsafe?: boolean;
  upper?: Amount;
  lower?: Amount;
  /** What everybody knows of the value before: 0 and no bound where not given, no bounds in a table with a figure below zero. */
  low?: Amount;
  high?: Amount;
  /** What is lost where it is hidden; where not given, the number of cells that are no totals which it is the sum of, 1 for one of these. */
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
  /** The figures are counts of respondents: a cell that has a value and no contributions is as many respondents as its value. */
  counts?: boolean;
}

/** What is known of a cell when all that follows is filled in; `contributions` null where nobody said who is in it. */
export interface Filled {
  contributions: readonly Contribution[] | null;
  value: string;
}

export const NOBODY: Filled = { contributions: [], value: '0' };

export function missing(key: string): never {
  throw new TypeError(`A relation names the cell “${key}”, which the table does not have`);
}

/**
 * Cells with what follows from their relations: contributions of a total, where they are known of all its parts; a value wherever all
 * else in a relation is known, a total or a part. Throws TypeError where a relation names no cell, two cells have one key, or
 * a value is no number or follows from nothing.
 */
export function filledIn(cells: readonly TableCell[], relations: readonly Relation[]): Filled[] {
  const place = new Map(cells.map(({ key }, at) => [key, at]));
  const twice = cells.find(({ key }, at) => place.get(key) !== at);
  if (twice) throw new TypeError(`The table has two cells “${twice.key}”`);
  const rows = relations.map(({ total, parts }) => ({
    total: place.get(total) ?? missing(total),
    parts: parts.map((part) => place.get(part) ?? missing(part)),
  }));
  const contributions = gathered(cells, rows);
  const values = cells.map(({ value }, at): string | null => {
    const own = contributions[at];
    const given = value === undefined ? own?.map((one) => one.value) : [value];
    return given ? sumOf(given) : null;
  });
  for (let found = true; found; ) found = rows.map((row) => follows(values, row)).includes(true);
  return cells.map(({ key }, at) => {
    const value = values[at];
    if (value == null) throw new TypeError(`The value of the cell “${key}” is not given, nor does it follow`);
    return { contributions: contributions[at] ?? null, value };
  });
}

/** Of how many cells that are no totals each cell is the sum, by the first relation that it is the total of. */
export function sizesOf(cells: readonly TableCell[], relations: readonly Relation[]): number[] {
  const partsOf = new Map<string, readonly string[]>();
  for (const { total, parts } of relations) if (!partsOf.has(total)) partsOf.set(total, parts);
  const done = new Map<string, number>();
  const size = (key: string): number => {
    const known = done.get(key);
    if (known !== undefined) return known;
    // A circle of totals, which no table has, ends here.
    done.set(key, 1);
    const parts = partsOf.get(key) ?? [];
    const sum = Math.max(
      parts.reduce((all, part) => all + size(part), 0),
      1,
    );
    done.set(key, sum);
    return sum;
  };
  return cells.map(({ key }) => size(key));
}

interface Row {
  total: number;
  parts: readonly number[];
}

function gathered(cells: readonly TableCell[], rows: readonly Row[]) {
  const known = cells.map(({ contributions }) => contributions ?? null);
  for (let found = true; found; ) {
    found = false;
    for (const { total, parts } of rows) {
      const own = parts.map((part) => known[part]);
      if (known[total] || own.some((one) => !one)) continue;
      known[total] = own.flatMap((one) => one ?? []);
      found = true;
    }
  }
  return known;
}

/** Fills in the one value of a relation that is not known; false where there is no such one. */
function follows(values: (string | null)[], { total, parts }: Row): boolean {
  const open = [total, ...parts].filter((cell) => values[cell] === null);
  const [cell] = open;
  if (cell === undefined || open.length > 1) return false;
  const rest = parts.filter((part) => part !== cell).map((part) => values[part] ?? '0');
  values[cell] = cell === total ? sumOf(rest) : sumOf([values[total] ?? '0', ...rest.map(negative)]);
  return true;
}

const negative = (value: string): string => sumOf([value], -1n);

function sumOf(amounts: readonly Amount[], times = 1n): string {
  const { wholes, places } = onOneScale(amounts);
  return plain(times * wholes.reduce((sum, whole) => sum + whole, 0n), places);
}

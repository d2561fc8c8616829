import { type Hidden, type Secrets, type Sum, type Told, toldBy } from './secrets.ts';

/** All sums that may be known: first those that cells tell, then those that are always known, last those known to be zero at most. */
export interface Sums {
  sums: readonly Sum[];
  told: readonly Told[];
  /** Before this place a known sum is known exactly. */
  equal: number;
  /** The sums that each unknown is in, and how often. */
  of: readonly Int32Array[];
  times: readonly Float64Array[];
}

/** What is known under one choice of hidden cells. */
export interface Shown {
  /** Of each sum, whether it is known: 1 or 0. */
  rows: Uint8Array;
  /** The known sums that each unknown is in, and how often. */
  of: readonly Int32Array[];
  times: readonly Float64Array[];
}

export function sumsIn(secrets: Secrets): Sums {
  const told = toldBy(secrets.cells);
  const sums = [...told.map(({ sum }) => sum), ...secrets.always, ...secrets.atMost];
  const equal = told.length + secrets.always.length;
  const of = secrets.values.map((): number[] => []);
  const times = secrets.values.map((): number[] => []);
  sums.forEach((sum, row) => {
    sum.at.forEach((unknown, term) => {
      of[unknown]?.push(row);
      times[unknown]?.push(sum.times[term] ?? 0);
    });
  });
  return {
    ...{ sums, told, equal },
    of: of.map((rows) => Int32Array.from(rows)),
    times: times.map((own) => Float64Array.from(own)),
  };
}

/** What is known where these cells are hidden: a told sum is, as soon as one of the cells that tell it is shown. */
export function shownBy({ sums, told, of, times }: Sums, hidden: Hidden): Shown {
  const rows = Uint8Array.from(sums, (_, row) => {
    const cells = told[row]?.cells;
    return !cells || cells.some((cell) => !hidden[cell]) ? 1 : 0;
  });
  return {
    rows,
    of: of.map((own) => own.filter((row) => rows[row])),
    times: times.map((own, unknown) => own.filter((_, at) => rows[of[unknown]?.[at] ?? 0])),
  };
}

/**
 * Everything that is released of one family of figures, as one system of linear relations between figures that a reader does not know
 * (Fischetti and Salazar, Management Science 47(7), 2001). Unknowns, cells and viewers are named by their place in a list.
 */
export interface Secrets {
  /** The true value of each unknown, and between what bounds everybody knows it to be. */
  values: readonly number[];
  low: readonly number[];
  high: readonly number[];
  /** Sums that everybody knows, whatever is hidden: relations between cells, and what was released before. */
  always: readonly Sum[];
  /** Sums that everybody knows to be zero at most. */
  atMost: readonly Sum[];
  cells: readonly SecretCell[];
  guarded: readonly Guarded[];
  /** Of each viewer (a respondent who knows its own figures): its part in unknowns, and whether it alone makes one up. */
  knows: readonly (readonly Known[])[];
}

/** A sum of unknowns, each so many times. */
export interface Sum {
  at: readonly number[];
  times: readonly number[];
}

export interface SecretCell {
  key: string;
  /** What is told where the cell is shown. */
  sums: readonly Sum[];
  /** What is lost where it is hidden; positive. */
  cost: number;
  /** A cell that is hidden in any case. */
  hidden: boolean;
  /** False where the cell must stay as it is: it was shown before, or the caller wants it shown. */
  mayHide: boolean;
}

/** A sum that nobody may come near. */
export interface Guarded {
  key: string;
  sum: Sum;
  /** How far above and below its value each reader must be left in doubt; 0 where that way does not matter. */
  up: number;
  down: number;
  /** One of both ways is enough: what counts is only that it is not known exactly. */
  either: boolean;
  /** Viewers who know it themselves, because nobody else is in it. */
  owner: number | null;
}

export interface Known {
  at: number;
  amount: number;
  /** The most that its part could be; 0 where nobody knows a bound. */
  most: number;
  sole: boolean;
}

/** Which cells are hidden. */
export type Hidden = readonly boolean[];

export const truthOf = ({ values }: Pick<Secrets, 'values'>, { at, times }: Sum): number =>
  at.reduce((sum, unknown, place) => sum + (values[unknown] ?? 0) * (times[place] ?? 0), 0);

/** Distinct sums that cells tell, each with the cells that tell it. */
export interface Told {
  sum: Sum;
  cells: readonly number[];
}

export function toldBy(cells: readonly SecretCell[]): Told[] {
  const told = new Map<string, { sum: Sum; cells: number[] }>();
  cells.forEach(({ sums }, cell) => {
    for (const sum of sums) {
      const key = `${sum.at.join(' ')}|${sum.times.join(' ')}`;
      const same = told.get(key);
      if (same) same.cells.push(cell);
      else told.set(key, { sum, cells: [cell] });
    }
  });
  return [...told.values()];
}

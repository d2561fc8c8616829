import type { Amount } from './exact-amount.ts';
import type { Rules } from './sensitivity.ts';

/** One figure of one respondent, as it stands in one version and period: a restated figure is another one. */
export interface FamilyFigure {
  key: string;
  /** What to call it. */
  name: string;
  respondent: string;
  /** The key of its column. */
  column: string;
  value: Amount;
}

/** A kind of figure that adds up: a count, an amount, a numerator, a denominator. */
export interface Column {
  key: string;
  rules: Rules;
  /** The most that one figure can be, where everybody knows: 1 of a yes or no. */
  most?: number;
  /** True where all are whole numbers: who knows one to less than one, knows it. */
  whole?: boolean;
}

/** Sums that are told together: a rate with both its parts. Each is over figures of one column. */
export interface ReleaseCell {
  key: string;
  sums: readonly FamilySum[];
  cost?: number;
  /** Of an earlier release: what it did with the cell. Also HIDDEN: a sum that nobody tells, and that is guarded where it is unsafe. */
  before?: 'SHOWN' | 'HIDDEN';
}

/** Figures, by their keys. */
export interface FamilySum {
  column: string;
  figures: readonly string[];
}

/** All that was and will be released of figures that have to do with each other, and what everybody knows of them without being told. */
export interface Family {
  columns: readonly Column[];
  figures: readonly FamilyFigure[];
  cells: readonly ReleaseCell[];
  /** The one figure is no more than the other: a numerator and its denominator. */
  atMost: readonly (readonly [part: string, whole: string])[];
  /** The one figures add up to the same as the others: a total and its parts, two breakdowns of one total, a year and its halves. */
  equal: readonly (readonly [one: readonly string[], other: readonly string[]])[];
  /** Sums of one firm or respondent that nobody tells, by what to call them. */
  own: readonly (FamilySum & { key: string })[];
}

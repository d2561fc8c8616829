import type { Audience, IndicatorKind, ObservationState, StrongerDirection } from '../../schema/words.ts';
import { divideDecimals, isDecimal } from './number.ts';

/** What is measured about a clause, as an edition defines it. */
export interface Indicator {
  key: string;
  clauseKey: string;
  kind: IndicatorKind;
  label: string;
  numeratorLabel: string;
  denominatorLabel: string | null;
  unit: string;
  /** Which direction is better for customers, where one is. */
  stronger: StrongerDirection | null;
  /** Exact decimal as text. For a RATIO between 0 and 1. */
  target: string | null;
  audience: Audience;
  /** Closed list by which the indicator is broken down; empty where it is reported as one figure. */
  breakdown: readonly string[];
}

/** An indicator with how a report cuts it, and what else tells of the same figures. */
export interface Reported extends Indicator {
  /** True: shown of the whole sector and of its parts, not by segment, size or region. */
  partsOnly?: boolean;
  /** The key of the series of which it is another breakdown, or of what is left of it: told only where that one's total is. */
  totalOf?: string;
  /** True: its parts are answers, of which each firm gives one. */
  answers?: boolean;
  /** A rate is of so many: `1000`. */
  per?: string;
  /** Fields whose figures are those of another series, by its key and field: `complaints-received value`. */
  columns?: Columns;
}

/** The part under which stands what a firm put under none; no cell where nobody did. */
export const NOT_SAID = 'Not said';

export type Columns = Readonly<Partial<Record<'value' | 'numerator' | 'denominator', string>>>;

/**
 * One figure of a return. RATIO carries `numerator` and `denominator`; every other kind carries `value` (YES_NO: 1 or 0).
 * All are exact decimals as text, or null. `breakdown` is '' where the indicator has none.
 */
export interface Observation {
  indicatorKey: string;
  breakdown: string;
  state: ObservationState;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  note: string | null;
}

/** The cells that a return has for these indicators: one for each member of a breakdown, or one with '' where there is none. */
export function expectedCells(
  indicators: readonly Indicator[],
): { indicatorKey: string; breakdown: string }[] {
  return indicators.flatMap(({ key, breakdown }) =>
    (breakdown.length > 0 ? breakdown : ['']).map((member) => ({ indicatorKey: key, breakdown: member })),
  );
}

/** Names a cell within one return. */
export function cellKey(cell: { indicatorKey: string; breakdown: string }): string {
  return `${cell.indicatorKey} ${cell.breakdown}`;
}

/** Where a cell's field stands, as a screen finds it: `observations.<indicator>.<breakdown or _>.<field>`. */
export function cellPath(cell: { indicatorKey: string; breakdown: string }, field: string): string {
  return `observations.${cell.indicatorKey}.${cell.breakdown || '_'}.${field}`;
}

/** Numerator ÷ denominator, as `divideDecimals` rounds; null where a part is missing or no number, or the denominator is zero. */
export function rateOf({
  numerator,
  denominator,
}: Pick<Observation, 'numerator' | 'denominator'>): string | null {
  if (numerator === null || denominator === null) return null;
  return isDecimal(numerator) && isDecimal(denominator) ? divideDecimals(numerator, denominator) : null;
}

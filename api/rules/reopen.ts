import { observationCell } from './cell-contents.ts';
import { expectedCells, type Indicator } from './indicator.ts';

/** What was asked about, and whether the firm is to change it. */
export interface OpenQuery {
  indicatorKey: string | null;
  breakdown: string | null;
  /** Path of a cell that is no figure. */
  cell?: string | null;
  reopens: boolean;
}

/**
 * The cells that a correction may change: those that were reopened, where every open query reopens some; null, which is all of them,
 * where one asks about something else or about the whole (ISO 10001:2018, 4.7: what was not questioned stays as it was signed).
 */
export function reopenedCells(open: readonly OpenQuery[], indicators: readonly Indicator[]): string[] | null {
  const named = open.flatMap(({ cell }) => cell ?? []);
  const single = open.every((query) => query.reopens && (query.indicatorKey !== null || query.cell));
  if (open.length === 0 || !single) return null;
  const asked = (cell: { indicatorKey: string; breakdown: string }) =>
    open.some(
      ({ indicatorKey, breakdown }) =>
        indicatorKey === cell.indicatorKey && (breakdown === null || breakdown === cell.breakdown),
    );
  return [...expectedCells(indicators).filter(asked).map(observationCell), ...new Set(named)];
}

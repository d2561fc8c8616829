import type { Cell } from './aggregate.ts';
import { type CellCounts, countsOf } from './cell-counts.ts';
import type { Indicator } from './indicator.ts';

export interface IndicatorTrial {
  indicatorKey: string;
  label: string;
  before: CellCounts;
  after: CellCounts;
}

type Marked = Pick<Cell, 'indicatorKey' | 'suppression'>;

/**
 * How many cells of the same figures two policies show and hide: of all indicators that are for the public, and of each, in their order. What is for
 * the association alone is never shown, and counts nowhere.
 */
export function comparePolicies(
  indicators: readonly Pick<Indicator, 'key' | 'label' | 'audience'>[],
  before: readonly Marked[],
  after: readonly Marked[],
): { before: CellCounts; after: CellCounts; indicators: IndicatorTrial[] } {
  const shown = indicators.filter(({ audience }) => audience !== 'ASSOCIATION');
  const keys = new Set(shown.map(({ key }) => key));
  const of = (cells: readonly Marked[], key: string) =>
    countsOf(cells.filter(({ indicatorKey }) => indicatorKey === key));
  const all = (cells: readonly Marked[]) =>
    countsOf(cells.filter(({ indicatorKey }) => keys.has(indicatorKey)));
  const each = shown.map(({ key, label }) => ({
    ...{ indicatorKey: key, label, before: of(before, key), after: of(after, key) },
  }));
  return { before: all(before), after: all(after), indicators: each };
}

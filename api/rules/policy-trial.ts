import type { Suppression } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import type { Indicator } from './indicator.ts';

/** How many cells are shown, unsafe by themselves, or hidden to protect those; a cell in which nothing was reported is none of them. */
export interface CellCounts {
  shown: number;
  primary: number;
  further: number;
}

export interface IndicatorTrial {
  indicatorKey: string;
  label: string;
  before: CellCounts;
  after: CellCounts;
}

type Marked = Pick<Cell, 'indicatorKey' | 'suppression'>;

const COUNTED: Record<Suppression, keyof CellCounts | null> = {
  NONE: 'shown',
  FEW_RESPONDENTS: 'primary',
  DOMINATED: 'primary',
  PROTECTS_ANOTHER: 'further',
  NO_DATA: null,
};

const countsOf = (cells: readonly Marked[]): CellCounts => {
  const counts = { shown: 0, primary: 0, further: 0 };
  for (const { suppression } of cells) {
    const place = COUNTED[suppression];
    if (place) counts[place] += 1;
  }
  return counts;
};

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

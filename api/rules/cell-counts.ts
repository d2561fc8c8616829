import type { Suppression } from '../../schema/words.ts';

/** How many cells are shown, unsafe by themselves, or hidden to protect those; a cell in which nothing was reported is none of them. */
export interface CellCounts {
  shown: number;
  primary: number;
  further: number;
}

const COUNTED: Record<Suppression, keyof CellCounts | null> = {
  NONE: 'shown',
  FEW_RESPONDENTS: 'primary',
  DOMINATED: 'primary',
  PROTECTS_ANOTHER: 'further',
  NO_DATA: null,
};

export function countsOf(cells: readonly { suppression: Suppression }[]): CellCounts {
  const counts = { shown: 0, primary: 0, further: 0 };
  for (const { suppression } of cells) {
    const place = COUNTED[suppression];
    if (place) counts[place] += 1;
  }
  return counts;
}

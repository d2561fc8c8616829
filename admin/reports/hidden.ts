import { type Measured, mainWords, type ReportedCell } from '../parts/cells.ts';

type Marked = Pick<ReportedCell, 'suppression'>;

/** True where a cell has a figure that will not be public. */
export const isHidden = ({ suppression }: Marked): boolean =>
  suppression !== 'NONE' && suppression !== 'NO_DATA';

/** How a hidden cell stands out; its reason stands beside it in words. */
export const MARKED = { bgcolor: 'action.selected' } as const;

/** Why a cell is hidden, in short, where several stand in one table. */
export function whyInShort(suppression: string, minimum: number): string {
  if (suppression === 'FEW_RESPONDENTS') return `hidden: fewer than ${minimum}`;
  if (suppression === 'DOMINATED') return 'hidden: dominated';
  return suppression === 'PROTECTS_ANOTHER' ? 'hidden: protects another' : '';
}

/** The figure as it is, whether or not it will be public. */
export const trueFigure = (measured: Measured, cell: ReportedCell, minimum: number): string =>
  mainWords(measured, { ...cell, suppression: cell.suppression === 'NO_DATA' ? 'NO_DATA' : 'NONE' }, minimum);

/** How many of an indicator's cells are hidden, and why, in a sentence. */
export function hiddenInWords(cells: readonly Marked[]): string {
  const told = cells.filter(({ suppression }) => suppression !== 'NO_DATA');
  const hidden = told.filter(isHidden);
  if (hidden.length === 0) return `All ${told.length} cells can be public.`;
  const further = hidden.filter(({ suppression }) => suppression === 'PROTECTS_ANOTHER').length;
  const own = hidden.length - further;
  return `${hidden.length} of ${told.length} cells are hidden: ${own} unsafe by themselves, ${further} to protect them.`;
}

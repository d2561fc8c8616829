import type { ObservationInput, ReturnPageQuery } from '../generated/api/graphql.ts';
import { figureOf, percentage, plainFigure } from '../parts/figures.ts';

type Return = NonNullable<ReturnPageQuery['return']>;
export type Indicator = Return['edition']['indicators'][number];
export type Cell = Required<Omit<ObservationInput, '__typename' | 'seen'>>;
export type CellState = Cell['state'];

/** Names a cell within a return. */
export const nameOf = (cell: { indicatorKey: string; breakdown: string }): string =>
  `${cell.indicatorKey}|${cell.breakdown}`;

/** Where the server points when it speaks of a cell. */
export const pathOf = (cell: { indicatorKey: string; breakdown: string }): string =>
  `observations.${cell.indicatorKey}.${cell.breakdown || '_'}.`;

/** All cells of the return in the order of the form: as they were saved, or still to be reported. */
export function cellsOf(item: Pick<Return, 'current' | 'edition'>): Cell[] {
  const saved = new Map(item.current?.observations.map((cell) => [nameOf(cell), cell]));
  return item.edition.indicators.flatMap(({ key, breakdown }) =>
    (breakdown.length > 0 ? breakdown : ['']).map((member) => {
      const place = { indicatorKey: key, breakdown: member };
      const cell = saved.get(nameOf(place));
      return {
        ...place,
        state: cell?.state ?? ('NOT_REPORTED' as const),
        value: cell?.value ?? null,
        numerator: cell?.numerator ?? null,
        denominator: cell?.denominator ?? null,
        note: cell?.note ?? null,
      };
    }),
  );
}

export const STATES: Record<CellState, string> = {
  REPORTED: 'Reported',
  NIL: 'Nil, and looked for',
  NOT_APPLICABLE: 'Not applicable',
  NOT_AVAILABLE: 'Not available',
  NOT_REPORTED: 'Not reported yet',
};

type Shown = Pick<Cell, 'state' | 'value' | 'numerator' | 'denominator'>;

/** A figure as it is read; the five kinds of empty in words, never as a zero or a dash alone. */
export function shownFigure(indicator: Pick<Indicator, 'kind' | 'unit'>, cell: Shown | undefined): string {
  if (!cell) return 'none';
  if (cell.state !== 'REPORTED') return STATES[cell.state].toLowerCase();
  if (indicator.kind === 'RATIO')
    return `${plainFigure(cell.numerator ?? '?')} of ${plainFigure(cell.denominator ?? '?')}`;
  if (indicator.kind === 'YES_NO') return cell.value === '1' ? 'yes' : 'no';
  return cell.value === null ? 'missing' : figureOf(indicator.kind, indicator.unit, cell.value);
}

/** Numerator ÷ denominator as a percentage to look at, by whole-number arithmetic; empty where there is none. */
export function shownRate({ numerator, denominator }: Shown): string {
  const parts = [numerator, denominator].map((text) => (/^\d+$/.test(text ?? '') ? BigInt(text ?? 0) : null));
  const [part, whole] = parts;
  if (part === null || part === undefined || !whole) return '';
  const share = ((part * 1_000_000n) / whole).toString().padStart(7, '0');
  return percentage(`${share.slice(0, -6)}.${share.slice(-6)}`);
}

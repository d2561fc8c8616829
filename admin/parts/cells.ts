import type { ChartBar } from './CellChart.tsx';
import { figureOf, inWords, isShare } from './figures.ts';

/** What a report says of one cell, as both endpoints have it. */
export interface ReportedCell {
  dimension: string;
  category: string;
  value?: string | null;
  numerator?: string | null;
  denominator?: string | null;
  rate?: string | null;
  median?: string | null;
  suppression: string;
}

export interface Measured {
  kind: string;
  unit: string;
}

/** The ways to cut a report, in the order of reading: what the switch says, and what heads the column. */
export const CUTS: Record<string, { switch: string; column: string }> = {
  BREAKDOWN: { switch: 'By part', column: 'Part' },
  SEGMENT: { switch: 'By segment', column: 'Segment' },
  SIZE_BAND: { switch: 'By size of firm', column: 'Size of firm' },
  REGION: { switch: 'By region', column: 'Region' },
  SEGMENT_SIZE: { switch: 'By segment and size', column: 'Segment and size' },
  SEGMENT_REGION: { switch: 'By segment and region', column: 'Segment and region' },
  SIZE_REGION: { switch: 'By size and region', column: 'Size and region' },
  LIKE_FOR_LIKE: { switch: 'Like for like', column: 'The same firms' },
};

/** The cuts that cross two others, with what their rows and columns are cut by. */
export const CROSSED: Record<string, readonly [rows: string, columns: string]> = {
  SEGMENT_SIZE: ['SEGMENT', 'SIZE_BAND'],
  SEGMENT_REGION: ['SEGMENT', 'REGION'],
  SIZE_REGION: ['SIZE_BAND', 'REGION'],
};

/** A category as people say it: a size in words, also where it is one of two at once. */
export function categoryInWords(dimension: string, category: string): string {
  if (dimension === 'LIKE_FOR_LIKE') return category === 'now' ? 'In this period' : 'In the one before';
  const parts = category.split(' × ');
  const size = { SIZE_BAND: 0, SIZE_REGION: 0, SEGMENT_SIZE: parts.length - 1 }[dimension];
  return parts.map((part, place) => (place === size ? inWords(part) : part)).join(' × ');
}

/** Why a cell has no figure, in words. */
export function suppressedBecause(suppression: string, minimum: number): string {
  if (suppression === 'FEW_RESPONDENTS') return `not shown: fewer than ${minimum} respondents`;
  if (suppression === 'DOMINATED') return 'not shown: one respondent has most of it, or all have the same';
  return suppression === 'PROTECTS_ANOTHER' ? 'not shown, to protect another figure' : 'nothing reported';
}

/** The figure that a cell stands for: its rate, or its sum, or where it does not add its median; null where it has none to show. */
export function mainFigure(cell: ReportedCell): string | null {
  return cell.suppression === 'NONE' ? (cell.rate ?? cell.value ?? cell.median ?? null) : null;
}

/** The main figure in words, with its unit. */
export function mainWords({ kind, unit }: Measured, cell: ReportedCell, minimum: number): string {
  const figure = mainFigure(cell);
  return figure === null ? suppressedBecause(cell.suppression, minimum) : figureOf(kind, unit, figure);
}

/** The bars of a chart; a cell that is not shown has none, and is never drawn as zero. */
export function barsOf(measured: Measured, cells: readonly ReportedCell[]): ChartBar[] {
  const share = isShare(measured);
  return cells.flatMap((cell) => {
    const figure = mainFigure(cell);
    if (figure === null) return [];
    return [
      {
        category: cell.category,
        height: Number(figure) * (share ? 100 : 1),
        words: figureOf(measured.kind, measured.unit, figure),
      },
    ];
  });
}

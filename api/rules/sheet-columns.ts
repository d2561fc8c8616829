import type { Columns, FigureColumns } from './columns.ts';
import type { ComplaintPlaces } from './complaint-cells.ts';
import type { RowFault } from './row-figures.ts';

/** A field of a figure, or of a row of complaints. */
export type FieldName = { indicatorKey: string; field: string } | { complaints: string } | null;

type Row = readonly string[];
const filled = (row: Row, place: number): boolean => (row[place] ?? '').trim() !== '';

const figurePlaces = ({ value, numerator, denominator, share }: FigureColumns): number[] =>
  [value, numerator, denominator, share].filter((place) => place !== null);

/** Every place that is read, but for those that only say why a figure is not there. */
export function placesOf({ firm, group, breakdown, span, joint, indicators, complaints }: Columns): number[] {
  const about = [firm, group, breakdown, span, joint].filter((place) => place !== null);
  return [...about, ...indicators.flatMap(figurePlaces), ...complaints.values()];
}

/** The column in which a field stands; null where none does. A numerator may have come from a share. */
export function columnOf({ indicators, complaints }: Columns, name: FieldName): number | null {
  if (name === null) return null;
  if ('complaints' in name) return complaints.get(name.complaints) ?? null;
  const source = indicators.find(({ indicator }) => indicator.key === name.indicatorKey);
  if (!source) return null;
  const fields: Record<string, number | null> = {
    ...{ value: source.value, numerator: source.numerator ?? source.share, denominator: source.denominator },
    ...{ state: source.state, note: source.note },
  };
  return fields[name.field] ?? null;
}

/** What a row of complaints is about, so that none is told twice. */
export const complaintKey = (places: ComplaintPlaces, row: Row): string =>
  [
    'complaints',
    ...['level', 'category', 'product'].map((field) => row[places.get(field) ?? -1]?.trim() ?? ''),
  ].join('|');

/** Figures of indicators in a row that is about complaints. */
export function strayFigures({ indicators }: Columns, row: Row): RowFault[] {
  return indicators.flatMap((source) => {
    const column = figurePlaces(source).find((place) => filled(row, place));
    if (column === undefined) return [];
    const why = `This row is about complaints: write ${source.indicator.label} into a row of its own.`;
    return [{ column, code: 'MISPLACED_FIGURE', why }];
  });
}

/** Numbers of complaints in a row that names no category of them. */
export function strayComplaints({ complaints }: Columns, row: Row): RowFault[] {
  const stray = [...complaints].find(([field, place]) => field !== 'level' && filled(row, place));
  if (!stray) return [];
  const why = 'There are complaints in this row: say which category they belong to.';
  return [{ column: stray[1], code: 'MISPLACED_FIGURE', why }];
}

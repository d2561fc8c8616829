import type { ComplaintCount } from './complaint-row.ts';
import { complaintCell } from './complaint-row.ts';
import { cellPath, type Observation } from './indicator.ts';
import type { Remark } from './remark.ts';
import type { FieldName } from './sheet-columns.ts';

/** What one row of a file said of a firm, kept as short as it can be until the file has been read to its end. */
export interface KeptRow {
  line: number;
  observations: Observation[];
  complaints: ComplaintCount[];
}

type Shortened = [line: number, cells: (string | null)[][], complaints: ComplaintCount[]];

/** The row as one flat text: a piece of a row that is kept as it is would keep all of the text that it was cut from. */
export const shortened = ({ line, observations, complaints }: KeptRow): string =>
  JSON.stringify([line, observations.map(asList), complaints] satisfies Shortened);

const asList = (cell: Observation): (string | null)[] => [
  ...[cell.indicatorKey, cell.breakdown, cell.state, cell.value, cell.numerator, cell.denominator, cell.note],
];

/** The row again. */
export function unfolded(text: string): KeptRow {
  const [line, cells, complaints] = JSON.parse(text) as Shortened;
  const observations = cells.map(
    ([indicatorKey, breakdown, state, value, numerator, denominator, note]) =>
      ({ indicatorKey, breakdown, state, value, numerator, denominator, note }) as Observation,
  );
  return { line, observations, complaints };
}

/** A remark on a firm's figures, and the row and the field of the file that it is about. */
export interface PlacedRemark extends Remark {
  line: number;
  field: FieldName;
}

/**
 * Which of a firm's remarks are about what its rows in a file say, and where. What the file says nothing of is left out: that is said
 * of the return.
 */
export function placedRemarks(remarks: readonly Remark[], rows: readonly KeptRow[]): PlacedRemark[] {
  if (remarks.length === 0) return [];
  const places = rows.flatMap(({ line, observations, complaints }) => [
    ...observations.map((cell) => {
      const { indicatorKey } = cell;
      return {
        path: cellPath(cell, ''),
        line,
        name: (field: string): FieldName => ({ indicatorKey, field }),
      };
    }),
    ...complaints.map((row) => {
      return {
        path: `${complaintCell(row)}.`,
        line,
        name: (field: string): FieldName => ({ complaints: field }),
      };
    }),
  ]);
  return remarks.flatMap((remark) => {
    const place = places.find(({ path }) => remark.where.startsWith(path));
    return place
      ? [{ ...remark, line: place.line, field: place.name(remark.where.slice(place.path.length)) }]
      : [];
  });
}

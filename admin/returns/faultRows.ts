import type { SeenRemark } from '../parts/ask.ts';

/** A fault of a file, taken apart by where it is. */
export interface PlacedFault extends SeenRemark {
  sheet: string;
  row: string;
  column: string;
}

const PLACE = /^(?:sheet “(.*)”, )?row (\d+)(?:, column (.*))?$/;

/** So many things, in words. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Where a remark points in a spreadsheet. */
export function placed(remark: SeenRemark): PlacedFault {
  const [, sheet = '', row = '', column = ''] = PLACE.exec(remark.where) ?? [];
  return { ...remark, sheet, row, column };
}

/** A spreadsheet would take what begins with these for a formula, and run it when the list is pasted. */
const RISKY = /^[=+\-@\t\r]/;

const pasted = (text: string): string => (RISKY.test(text) ? `'${text}` : text).replace(/[\t\n\r]+/g, ' ');

/** The faults as rows that can be pasted into a spreadsheet. */
export function asRows(faults: readonly PlacedFault[]): string {
  const rows = faults.map(({ sheet, row, column, code, why }) => [sheet, row, column, code, why]);
  return [['Sheet', 'Row', 'Column', 'Code', 'What is wrong'], ...rows]
    .map((row) => row.map(pasted).join('\t'))
    .join('\n');
}

import type { SheetName } from './rules/place.ts';
import type { Remark } from './rules/remark.ts';
import type { SheetRow } from './rules/sheet.ts';

/** What a file may measure at most. Beyond it, it is answered with a refusal instead of being read. */
export const MOST_ROWS = 250_000;
export const MOST_COLUMNS = 500;
export const LONGEST_CELL = 2_000;
/** After so many faults of the file as such, the rest of it is not looked at. */
export const MOST_FILE_FAULTS = 50;

/** A sheet of a workbook, as its tab shows it. */
export interface SheetTab {
  name: string;
  hidden: boolean;
}

/** Cells that were merged into one, in the places of rows and columns; columns count from 0. */
export interface Merged {
  line: number;
  lastLine: number;
  first: number;
  last: number;
  range: string;
}

/** A file of rows and columns, opened: its header stands, its rows are read once, from the first to the last. */
export interface Table {
  sheetName: SheetName;
  /** The sheets that the file has; empty where it is no workbook. */
  sheets: SheetTab[];
  header: string[];
  headerLine: number;
  /** Places of columns that the workbook hides. */
  hiddenColumns: readonly number[];
  /** What is to be said of the file as such; complete when the rows have been read. */
  remarks: Remark[];
  /** Complete when the rows have been read. */
  merged: Merged[];
  /** Some rows at a time: every cell is text without blanks around it. */
  rows(): AsyncGenerator<SheetRow[]>;
  /** How much of the file was read, from 0 to 1. */
  share(): number;
  close(): void;
}

/** What makes a file unreadable from there on, as the remark that says so. */
export class FileFault extends Error {
  constructor(readonly remark: Remark) {
    super(remark.why);
  }
}

export function fileFault(code: string, where: string, why: string): FileFault {
  return new FileFault({ level: 'ERROR', code, where, why });
}

/** A table that could not be opened, with the reason. */
export function noTable(remarks: Remark[], sheets: SheetTab[] = []): Table {
  return {
    ...{ sheetName: null, sheets, header: [], headerLine: 1, hiddenColumns: [], merged: [] },
    remarks,
    async *rows() {},
    share: () => 1,
    close: () => undefined,
  };
}

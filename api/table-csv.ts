import Papa from 'papaparse';
import type { Remark } from './rules/remark.ts';
import type { SheetRow } from './rules/sheet.ts';
import {
  FileFault,
  LONGEST_CELL,
  MOST_COLUMNS,
  MOST_FILE_FAULTS,
  MOST_ROWS,
  noTable,
  type Table,
} from './table-shape.ts';
import { type FileSource, headOf } from './table-source.ts';
import { delimiterOf, placeAfter, TextReader } from './table-text.ts';

/** So much text with an open quotation mark is no cell any more. */
const LONGEST_OPEN = 1024 * 1024;
/** Blank rows at the end of a file are none; so many in a row are rows. */
const MOST_BLANK = 1_000;

/** Opens a file of comma-, semicolon- or tab-separated values, in UTF-8 or (with a byte order mark) UTF-16. */
export async function openSeparated(source: FileSource): Promise<Table> {
  const { size } = await headOf(source, 0);
  const reader = new SeparatedReader(source);
  const header = await reader.header();
  if (header === null) return noTable(reader.remarks.length > 0 ? reader.remarks : [emptyFile()]);
  return {
    ...{ sheetName: null, sheets: [], header, headerLine: 1, hiddenColumns: [], merged: [] },
    remarks: reader.remarks,
    rows: () => reader.rows(),
    share: () => (size === 0 ? 1 : reader.text.bytesRead / size),
    close: () => undefined,
  };
}

const emptyFile = (): Remark => fault('EMPTY_FILE', 'row 1', 'The file has no row.');

const fault = (code: string, where: string, why: string): Remark => ({ level: 'ERROR', code, where, why });

class SeparatedReader {
  readonly remarks: Remark[] = [];
  readonly text: TextReader;
  readonly #pieces: AsyncGenerator<string>;
  /** Text of which the last row is not complete yet. */
  #pending = '';
  #delimiter: string | null = null;
  #line = 0;
  #blank: SheetRow[] = [];
  #first: SheetRow[] = [];
  #ended = false;

  constructor(source: FileSource) {
    this.text = new TextReader(source);
    this.#pieces = this.text.pieces();
  }

  /** The cells of the first row; null where the file has none, or is none. */
  async header(): Promise<string[] | null> {
    while (this.#first.length === 0 && !this.#ended) this.#first = await this.next();
    const top = this.#first.shift();
    if (!top || this.remarks.length > 0) return null;
    return [...top.cells];
  }

  async *rows(): AsyncGenerator<SheetRow[]> {
    yield this.#first;
    while (!this.#ended) yield await this.next();
  }

  /** The next whole rows; none where the file has ended, or can not be read further. */
  private async next(): Promise<SheetRow[]> {
    try {
      const { value, done } = await this.#pieces.next();
      if (done) {
        const rest = this.parse(this.take(this.#pending.length));
        this.#ended = true;
        return rest;
      }
      this.#pending += value;
      return this.parse(this.take(this.wholeRows()));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      this.#ended = true;
      const { where, ...remark } = error.remark;
      this.remarks.push({
        ...remark,
        where: placeAfter(this.#pending + where, this.#line, this.delimiter()),
      });
      return [];
    }
  }

  private delimiter(): string {
    this.#delimiter ??= delimiterOf(this.#pending);
    return this.#delimiter;
  }

  private take(length: number): string {
    const taken = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(length);
    return taken;
  }

  /** How much of the pending text is whole rows: up to the last line end before which all quotation marks are closed. */
  private wholeRows(): number {
    const text = this.#pending;
    let [whole, open] = [0, false];
    for (let place = 0; place < text.length; place += 1) {
      const sign = text.charCodeAt(place);
      if (sign === 34) open = !open;
      else if (sign === 10 && !open) whole = place + 1;
    }
    if (whole > 0 || text.length < LONGEST_OPEN) return whole;
    // A quotation mark within a cell that has none around it opens nothing.
    return text.lastIndexOf('\n') + 1 || text.length;
  }

  private parse(text: string): SheetRow[] {
    if (text === '') return [];
    this.#delimiter ??= delimiterOf(text);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: this.#delimiter });
    if (text.endsWith('\n') || text.endsWith('\r')) data.pop();
    if (errors.length > 0) {
      this.#ended = true;
      this.remarks.push(...this.quoteFaults(text, errors));
      return [];
    }
    const rows: SheetRow[] = [];
    for (const row of data) {
      if (this.#ended) break;
      this.#line += 1;
      this.accept(
        row.map((cell) => cell.trim()),
        rows,
      );
    }
    return rows;
  }

  private accept(cells: string[], rows: SheetRow[]): void {
    if (cells.every((cell) => cell === '') && this.#blank.length < MOST_BLANK) {
      this.#blank.push({ line: this.#line, cells });
      return;
    }
    for (const row of this.#blank) {
      if (row.cells.length === 1)
        this.note('NOT_A_TABLE', `row ${row.line}`, 'This row is blank. Take it out.');
      else rows.push(row);
    }
    this.#blank = [];
    const why = shapeFault(cells);
    if (why !== null) this.note('NOT_A_TABLE', `row ${this.#line}, column ${why.column + 1}`, why.why);
    else if (this.#line > MOST_ROWS + 1) {
      this.#ended = true;
      const most = `A file has at most ${MOST_ROWS} rows below its header. Split it.`;
      this.note('NOT_A_TABLE', `row ${this.#line}`, most);
    } else rows.push({ line: this.#line, cells });
  }

  private note(code: string, where: string, why: string): void {
    this.remarks.push(fault(code, where, why));
    if (this.remarks.length >= MOST_FILE_FAULTS) this.#ended = true;
  }

  private quoteFaults(text: string, errors: readonly Papa.ParseError[]): Remark[] {
    return errors.slice(0, MOST_FILE_FAULTS).map(({ row, index = 0, message }) => {
      const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
      const column = line.split(this.#delimiter ?? ',').length;
      const why = `${message}. A quotation mark within a cell is written twice.`;
      return fault('NOT_A_TABLE', `row ${this.#line + (row ?? 0) + 1}, column ${column}`, why);
    });
  }
}

function shapeFault(cells: readonly string[]): { column: number; why: string } | null {
  if (cells.length > MOST_COLUMNS)
    return { column: MOST_COLUMNS, why: `A row has at most ${MOST_COLUMNS} columns.` };
  const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  return long < 0 ? null : { column: long, why: `A cell has at most ${LONGEST_CELL} characters.` };
}

import type { Readable } from 'node:stream';
import type { RowFault } from './rules/row-figures.ts';
import { dateText, numberText, placeOf } from './table-cell.ts';
import { LONGEST_CELL, type Merged, MOST_COLUMNS } from './table-shape.ts';
import type { Workbook } from './table-workbook.ts';
import { asFileFault, type Tag, XmlReader } from './table-xml.ts';

/** A row of a sheet that has anything in it: the text of its cells by place. */
export interface RawRow {
  line: number;
  cells: string[];
  faults: RowFault[];
}

const MOST_MERGED = 1_000;

/** Reads one sheet of a workbook row by row, and keeps none of them. What a formula gave last is read; no formula is ever worked out. */
export class SheetParser {
  readonly hiddenColumns: number[] = [];
  readonly merged: Merged[] = [];
  readonly #xml: XmlReader;
  #rows: RawRow[] = [];
  #row: RawRow | null = null;
  #hidden = false;
  #line = 0;
  #place = 0;
  #cell: { type: string; style: number; formula: boolean } | null = null;
  #taking = false;
  #reading = false;
  #text = '';

  constructor(private readonly workbook: Pick<Workbook, 'texts' | 'dateStyles' | 'from1904'>) {
    this.#xml = new XmlReader({
      open: (tag) => this.open(tag),
      close: (name) => this.close(name),
      text: (text) => {
        if (this.#taking && !this.#reading && this.#text.length <= LONGEST_CELL) this.#text += text;
      },
    });
  }

  /** The rows that have anything in them, some at a time. Throws FileFault where the sheet is broken. */
  async *rows(stream: Readable): AsyncGenerator<RawRow[]> {
    try {
      for await (const piece of stream) {
        this.#xml.write(piece as Buffer);
        if (this.#rows.length > 0) yield this.#rows.splice(0);
      }
      this.#xml.end();
      yield this.#rows.splice(0);
    } catch (error) {
      throw asFileFault(error);
    } finally {
      stream.destroy();
    }
  }

  private open({ name, at }: Tag): void {
    if (name === 'row') {
      this.#line = Number(at('r')) || this.#line + 1;
      this.#hidden = at('hidden') === '1' || at('hidden') === 'true';
      this.#row = { line: this.#line, cells: [], faults: [] };
      this.#place = -1;
    } else if (name === 'c') {
      const place = placeOf(at('r') ?? '');
      this.#place = place < 0 ? this.#place + 1 : place;
      this.#cell = { type: at('t') ?? 'n', style: Number(at('s') ?? 0), formula: false };
      this.#text = '';
    } else if (name === 'v' || name === 't') this.#taking = true;
    else if (name === 'rPh') this.#reading = true;
    else if (name === 'f' && this.#cell) this.#cell.formula = true;
    else if (name === 'col')
      this.hideColumns(Number(at('min')), Number(at('max')), at('hidden'), at('width'));
    else if (name === 'mergeCell') this.merge(at('ref') ?? '');
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.#taking = false;
    else if (name === 'rPh') this.#reading = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private endCell(): void {
    const [cell, row] = [this.#cell, this.#row];
    this.#cell = null;
    if (!cell || !row) return;
    // What stands farther right is one column too many, wherever it stands.
    this.#place = Math.min(this.#place, MOST_COLUMNS);
    const text = this.textOf(cell, row.faults);
    if (text === '') return;
    while (row.cells.length < this.#place) row.cells.push('');
    row.cells[this.#place] = text;
    if (text.length > LONGEST_CELL) {
      const why = `A cell has at most ${LONGEST_CELL} characters.`;
      row.faults.push({ column: this.#place, code: 'TOO_LONG', why });
    }
  }

  private textOf(
    { type, style, formula }: { type: string; style: number; formula: boolean },
    faults: RowFault[],
  ) {
    const column = this.#place;
    const stored = this.#text.trim();
    if (stored === '' && formula && type !== 'str') {
      const why = 'This formula has no result yet. Open the file in a spreadsheet, save it, and try again.';
      faults.push({ column, code: 'FORMULA_WITHOUT_RESULT', why });
      return '=';
    }
    switch (type) {
      case 's':
        return stored === '' ? '' : (this.workbook.texts[Number(stored)] ?? '');
      case 'b':
        return stored === '1' ? 'TRUE' : stored === '0' ? 'FALSE' : stored;
      case 'e':
        faults.push({
          column,
          code: 'ERROR_IN_CELL',
          why: `The cell shows ${stored.slice(0, 20)}: mend its formula.`,
        });
        return stored;
      case 'n':
        return stored === '' ? '' : this.numberOf(stored, style, faults);
      case 'd':
        return stored.replace(/T00:00:00(\.0+)?$/, '').replace('T', ' ');
      default:
        return stored;
    }
  }

  private numberOf(stored: string, style: number, faults: RowFault[]): string {
    if (!this.workbook.dateStyles[style]) return numberText(stored);
    const day = dateText(stored, this.workbook.from1904);
    if (day !== null) return day;
    faults.push({
      column: this.#place,
      code: 'NO_DATE',
      why: 'The calendar has no such day: write it anew.',
    });
    return stored;
  }

  private endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || row.cells.length === 0) return;
    if (this.#hidden) {
      const why = 'This row is hidden, so that nobody sees what it says: show it, or delete it.';
      row.faults.push({ column: null, code: 'HIDDEN_ROW', why });
    }
    this.#rows.push(row);
  }

  private hideColumns(min: number, max: number, hidden: string | undefined, width: string | undefined): void {
    if (hidden !== '1' && hidden !== 'true' && Number(width ?? 1) !== 0) return;
    for (let column = min; column <= Math.min(max, MOST_COLUMNS); column += 1) {
      this.hiddenColumns.push(column - 1);
    }
  }

  private merge(range: string): void {
    const [from = '', to = from] = range.split(':');
    const line = Number(/\d+$/.exec(from)?.[0] ?? 0);
    const last = Number(/\d+$/.exec(to)?.[0] ?? line);
    if (this.merged.length < MOST_MERGED) {
      this.merged.push({ line, lastLine: last, first: placeOf(from), last: placeOf(to), range });
    }
  }
}

import { placeIn } from './rules/place.ts';
import type { Remark } from './rules/remark.ts';
import type { SheetRow } from './rules/sheet.ts';
import { FileFault, MOST_COLUMNS, MOST_FILE_FAULTS, MOST_ROWS, noTable, type Table } from './table-shape.ts';
import { type RawRow, SheetParser } from './table-sheet.ts';
import type { FileSource } from './table-source.ts';
import { readWorkbook, type Workbook, type WorkbookSheet } from './table-workbook.ts';
import { Package } from './table-zip.ts';

/** So many rows are looked at to find the header below what stands above it. */
const MOST_ABOVE = 20;

/**
 * Opens a sheet of a workbook: the one that is named, or the first that is not hidden and has a table. Its header is the first row that
 * is filled about as far as those below it. What is left unread is said.
 */
export async function openWorkbook(source: FileSource, sheetName: string | null): Promise<Table> {
  let parts: Package | null = null;
  let tabs: WorkbookSheet[] = [];
  try {
    parts = await Package.open(source);
    const workbook = await readWorkbook(parts);
    tabs = workbook.sheets;
    const reader =
      sheetName === null ? await firstTable(parts, workbook) : await named(parts, workbook, sheetName);
    if (reader instanceof WorkbookReader) return reader.table();
    parts.close();
    return noTable([reader], asTabs(tabs));
  } catch (error) {
    parts?.close();
    if (error instanceof FileFault) return noTable([error.remark], asTabs(tabs));
    throw error;
  }
}

const asTabs = (sheets: readonly WorkbookSheet[]) => sheets.map(({ name, hidden }) => ({ name, hidden }));

const error = (code: string, why: string): Remark => ({ level: 'ERROR', code, where: 'row 1', why });

async function firstTable(parts: Package, workbook: Workbook): Promise<WorkbookReader | Remark> {
  let fallback: WorkbookReader | null = null;
  for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const reader = await WorkbookReader.open(parts, workbook, sheet);
    if (reader.hasTable) return reader;
    if (reader.hasHeader) fallback ??= reader;
  }
  return fallback ?? error('EMPTY_FILE', 'No sheet of this workbook that is not hidden has a table.');
}

async function named(parts: Package, workbook: Workbook, name: string): Promise<WorkbookReader | Remark> {
  const sheet = workbook.sheets.find((tab) => tab.name === name);
  const seen = workbook.sheets.filter(({ hidden }) => !hidden).map((tab) => tab.name);
  if (!sheet)
    return error('NO_SUCH_SHEET', `There is no sheet “${name}”. The workbook has: ${seen.join(', ')}.`);
  if (sheet.hidden) return error('HIDDEN_SHEET', `The sheet “${name}” is hidden: show it, or take another.`);
  const reader = await WorkbookReader.open(parts, workbook, sheet);
  return reader.hasHeader ? reader : error('EMPTY_FILE', `The sheet “${name}” is empty.`);
}

class WorkbookReader {
  readonly #remarks: Remark[] = [];
  #header: RawRow | null = null;
  #ahead: RawRow[] = [];
  #last = 0;
  #ended = false;
  #stopped = false;

  private constructor(
    private readonly parts: Package,
    private readonly workbook: Workbook,
    private readonly sheet: WorkbookSheet,
    private readonly parser: SheetParser,
    private readonly source: AsyncGenerator<RawRow[]>,
  ) {}

  static async open(parts: Package, workbook: Workbook, sheet: WorkbookSheet): Promise<WorkbookReader> {
    const parser = new SheetParser(workbook);
    const source = parser.rows(await parts.stream(sheet.part));
    const reader = new WorkbookReader(parts, workbook, sheet, parser, source);
    await reader.findHeader();
    return reader;
  }

  get hasHeader(): boolean {
    return this.#header !== null;
  }

  get hasTable(): boolean {
    return this.hasHeader && this.#ahead.length > 0;
  }

  table(): Table {
    const { line = 1, cells = [] } = this.#header ?? {};
    this.sayWhatIsLeftOut();
    return {
      ...{
        sheetName: this.sheet.name,
        sheets: asTabs(this.workbook.sheets),
        header: cells,
        headerLine: line,
      },
      ...{ hiddenColumns: this.parser.hiddenColumns, merged: this.parser.merged, remarks: this.#remarks },
      rows: () => this.rows(),
      share: () => Math.min(1, this.parts.bytesUnpacked / Math.max(1, this.parts.sizeOf(this.sheet.part))),
      close: () => this.parts.close(),
    };
  }

  private async findHeader(): Promise<void> {
    while (this.#ahead.length < MOST_ABOVE && !this.#ended) {
      const { value, done } = await this.source.next();
      if (done) this.#ended = true;
      else this.#ahead.push(...value);
    }
    const top = this.#ahead.slice(0, MOST_ABOVE);
    const filled = ({ cells }: RawRow) => cells.filter((cell) => cell !== '').length;
    const most = Math.max(0, ...top.map(filled));
    const place = top.findIndex((row) => filled(row) * 2 > most);
    this.#header = top[place] ?? null;
    this.#ahead = this.#ahead.slice(place + 1);
    this.#last = this.#header?.line ?? 0;
    for (const { code, why } of this.#header?.faults ?? []) this.note(code, this.#last, why);
    if (place > 0) {
      const where = placeIn(this.sheet.name, top[0]?.line ?? 1);
      const why = `What stands above the header in row ${this.#last} is not read.`;
      this.#remarks.push({ level: 'ADVICE', code: 'ABOVE_HEADER', where, why });
    }
  }

  private sayWhatIsLeftOut(): void {
    const where = placeIn(this.sheet.name, this.#header?.line ?? 1);
    const others = this.workbook.sheets.filter((tab) => tab !== this.sheet);
    const say = (code: string, names: readonly WorkbookSheet[], how: string) => {
      if (names.length === 0) return;
      const why = `Not read, because ${how}: ${names
        .map(({ name }) => `“${name}”`)
        .join(', ')
        .slice(0, 300)}.`;
      this.#remarks.push({ level: 'ADVICE', code, where, why });
    };
    say(
      'HIDDEN_SHEET',
      others.filter(({ hidden }) => hidden),
      'hidden',
    );
    say(
      'OTHER_SHEET',
      others.filter(({ hidden }) => !hidden),
      `only the sheet “${this.sheet.name}” is`,
    );
  }

  private async *rows(): AsyncGenerator<SheetRow[]> {
    try {
      yield this.accepted(this.#ahead);
      while (!this.#ended && !this.#stopped) {
        const { value, done } = await this.source.next();
        if (done) break;
        yield this.accepted(value);
      }
    } catch (thrown) {
      if (!(thrown instanceof FileFault)) throw thrown;
      this.#remarks.push(thrown.remark);
    } finally {
      await this.source.return(undefined);
    }
  }

  private accepted(rows: readonly RawRow[]): SheetRow[] {
    const { length: width } = this.#header?.cells ?? [];
    const accepted: SheetRow[] = [];
    for (const { line, cells, faults } of rows) {
      if (line > this.#last + 1) this.note('NOT_A_TABLE', this.#last + 1, 'This row is blank. Take it out.');
      if (line <= this.#last) this.note('BROKEN_WORKBOOK', line, 'The rows of this sheet are out of order.');
      if (line - (this.#header?.line ?? 0) > MOST_ROWS) {
        this.note('NOT_A_TABLE', line, `A file has at most ${MOST_ROWS} rows below its header. Split it.`);
        this.#stopped = true;
      } else if (cells.length > MOST_COLUMNS) {
        this.note('NOT_A_TABLE', line, `A row has at most ${MOST_COLUMNS} columns.`);
      }
      if (this.#stopped || this.#remarks.length >= MOST_FILE_FAULTS) {
        this.#stopped = true;
        break;
      }
      this.#last = line;
      while (cells.length < width) cells.push('');
      accepted.push({ line, cells, faults });
    }
    return accepted;
  }

  private note(code: string, line: number, why: string): void {
    this.#remarks.push({ level: 'ERROR', code, where: placeIn(this.sheet.name, line), why });
  }
}

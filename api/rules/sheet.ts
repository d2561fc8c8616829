import { type Columns, findColumns, type Mapping } from './columns.ts';
import { complaintIn, isAboutComplaints } from './complaint-cells.ts';
import type { ComplaintCount } from './complaint-row.ts';
import type { Indicator, Observation } from './indicator.ts';
import { columnName, placeIn, type SheetName } from './place.ts';
import type { Remark } from './remark.ts';
import { type RowFault, rowFigures } from './row-figures.ts';
import {
  columnOf,
  complaintKey,
  type FieldName,
  placesOf,
  strayComplaints,
  strayFigures,
} from './sheet-columns.ts';
import { daysInRow, type SaidDays, sameDays } from './sheet-days.ts';
import { type SheetFirm, SheetFirms } from './sheet-firms.ts';

export interface Sheet {
  /** The sheet of a workbook, and the line that its header stands in; left out, a file of one table with the header on top. */
  sheetName?: SheetName;
  headerLine?: number;
  /** Places of columns that nobody sees in the workbook. */
  hiddenColumns?: readonly number[];
  header: readonly string[];
  mapping: Mapping;
  indicators: readonly Indicator[];
  firms: readonly SheetFirm[];
  /** Set where a member brings its own file: rows may then name no other firm. */
  ownFirmId: string | null;
}

/** One line below the header: decoded cells as text, and what the file itself has against single ones of them. */
export interface SheetRow {
  line: number;
  cells: readonly string[];
  faults?: readonly RowFault[];
}

/** What one row says of one firm. */
export interface FirmRow extends SaidDays {
  firm: SheetFirm;
  line: number;
  /** True where no row before it was about the firm. */
  first: boolean;
  observations: Observation[];
  /** One where the row is about complaints. */
  complaints: ComplaintCount[];
}

export const MOST_FAULTS = 200;

/**
 * Reads a sheet of figures row by row: one row for a firm, or for a firm and a member of a breakdown. Tells every fault by row and column
 * as a person sees them in a spreadsheet. A blank cell is not zero: it becomes NOT_AVAILABLE. A SHARE column is a fraction of its
 * indicator's DENOMINATOR column: the numerator is their exact product. Keeps nothing of a row but whom and what part it is about.
 */
export class SheetReader {
  readonly remarks: Remark[];
  faults = 0;
  rowsRead = 0;
  readonly #columns: Columns;
  readonly #firms: SheetFirms;
  readonly #read: ReadonlySet<number>;
  /** The parts as the indicators have them: a piece of a row that is kept would keep all of the text that it was cut from. */
  readonly #parts: ReadonlyMap<string, string>;
  readonly #seen = new Map<string, { line: number; days: SaidDays; parts: Map<string, number> }>();

  constructor(private readonly sheet: Sheet) {
    const { columns, remarks } = findColumns(sheet);
    this.remarks = remarks;
    this.#columns = columns;
    this.#firms = new SheetFirms(sheet.firms, sheet.ownFirmId);
    this.#read = new Set(placesOf(columns));
    this.#parts = new Map(sheet.indicators.flatMap(({ breakdown }) => breakdown.map((part) => [part, part])));
    const hidden = (sheet.hiddenColumns ?? []).filter((place) => this.#read.has(place));
    for (const place of hidden) {
      const where = placeIn(sheet.sheetName ?? null, sheet.headerLine ?? 1, columnName(sheet.header, place));
      const why =
        'This column is hidden, so that nobody sees what is read from it: show it, or do not read it.';
      this.remarks.push({ level: 'ERROR', code: 'HIDDEN_COLUMN', where, why });
    }
  }

  /** False where the header alone is wrong, so that no row can be understood. */
  get readable(): boolean {
    return this.faults > 0 || !this.remarks.some(({ level }) => level === 'ERROR');
  }

  /** True where there were so many faults that the rest is not looked at. */
  get full(): boolean {
    return this.faults >= MOST_FAULTS;
  }

  /** What the row says, or null where it has a fault that leaves nothing to be understood. */
  read({ line, cells, faults = [] }: SheetRow): FirmRow | null {
    this.rowsRead += 1;
    const own = faults.filter(({ column }) => column === null || this.#read.has(column));
    if (own.length > 0) return this.refuse(line, own);
    if (cells.length !== this.sheet.header.length) return this.refuse(line, [this.ragged(cells)]);
    const firm = this.#firms.inRow(this.#columns, cells);
    if ('code' in firm) return this.refuse(line, [firm]);
    const about = isAboutComplaints(this.#columns.complaints, cells);
    const said = about ? complaintIn(this.#columns.complaints, cells) : null;
    const breakdown = about ? complaintKey(this.#columns.complaints, cells) : this.partIn(cells);
    const { faults: ofDays, ...days } = daysInRow(this.#columns, cells, firm, this.sheet.ownFirmId !== null);
    const before = this.#seen.get(firm.id);
    const again = before?.parts.get(breakdown);
    if (again !== undefined) {
      const column = this.#columns.firm ?? this.#columns.breakdown;
      return this.refuse(line, [{ column, code: 'DUPLICATE_ROW', why: `Row ${again} is about the same.` }]);
    }
    const known = before ?? { line, days, parts: new Map<string, number>() };
    if (!before) this.#seen.set(firm.id, known);
    known.parts.set(breakdown, line);
    const { observations, faults: ofFigures } = said
      ? { observations: [], faults: [...said.faults, ...strayFigures(this.#columns, cells)] }
      : this.figuresIn(cells, breakdown);
    this.refuse(line, [...ofDays, ...this.contradiction(known, days), ...ofFigures]);
    const complaints = said?.complaint ? [said.complaint] : [];
    return { firm, line, first: !before, observations, complaints, ...days };
  }

  private figuresIn(cells: readonly string[], breakdown: string) {
    const read = rowFigures(this.#columns, cells, breakdown);
    return { ...read, faults: [...read.faults, ...strayComplaints(this.#columns, cells)] };
  }

  /** Where a field of a figure or of a row of complaints stands, as a person finds it. */
  placeOf(line: number, field: FieldName): string {
    const column = columnOf(this.#columns, field);
    const name = column === null ? null : columnName(this.sheet.header, column);
    return placeIn(this.sheet.sheetName ?? null, line, name);
  }

  /** Notes what is wrong with fields of a row of complaints. */
  refuseComplaint(line: number, faults: readonly { field: string; code: string; why: string }[]): void {
    const places = this.#columns.complaints;
    this.refuse(
      line,
      faults.map(({ field, code, why }) => ({ column: places.get(field) ?? null, code, why })),
    );
  }

  private partIn(cells: readonly string[]): string {
    const { breakdown: column } = this.#columns;
    const part = column === null ? '' : (cells[column] ?? '').trim();
    return this.#parts.get(part) ?? part;
  }

  /** Notes faults that others have found in a row. */
  refuse(line: number, faults: readonly RowFault[]): null {
    this.faults += faults.length;
    for (const { column, code, why } of faults) {
      const where = column === null ? null : columnName(this.sheet.header, column);
      this.remarks.push({
        ...{ level: 'ERROR', code, why },
        where: placeIn(this.sheet.sheetName ?? null, line, where),
      });
    }
    return null;
  }

  /** Notes cells that were merged into one, of which all but the first hold nothing, where any of them is read. */
  refuseMerged(cells: { line: number; first: number; last: number; range: string }): void {
    const column = [...this.#read]
      .sort((a, b) => a - b)
      .find((place) => place >= cells.first && place <= cells.last);
    if (column === undefined) return;
    const why = `The cells ${cells.range} are merged, and all but the first of them are blank: unmerge them and fill each.`;
    this.refuse(cells.line, [{ column, code: 'MERGED_CELLS', why }]);
  }

  private ragged(cells: readonly string[]): RowFault {
    const { length } = this.sheet.header;
    const why = `This row has ${cells.length} cells, and the header ${length}.`;
    // The first cell that is missing, or the first that is one too many.
    return { column: Math.min(cells.length, length), code: 'RAGGED_ROW', why };
  }

  private contradiction({ line, days }: { line: number; days: SaidDays }, said: SaidDays): RowFault[] {
    if (sameDays(days, said)) return [];
    const column = days.joint === said.joint ? this.#columns.span : this.#columns.joint;
    const why = `Row ${line} says something else of the same firm: a firm has one return for a period.`;
    return [{ column, code: 'CONTRADICTION', why }];
  }
}

/** What there is to say when reading stopped early, or found nothing. */
export function endRemarks(reader: SheetReader, sheet: Sheet, stopped: boolean): Remark[] {
  const { sheetName = null, headerLine = 1 } = sheet;
  const fault = (code: string, line: number, why: string): Remark[] => [
    { level: 'ERROR', code, where: placeIn(sheetName, line), why },
  ];
  if (stopped) {
    const why = `There are ${MOST_FAULTS} faults or more: reading stopped after ${reader.rowsRead} rows.`;
    return fault('TOO_MANY_FAULTS', headerLine + reader.rowsRead + 1, why);
  }
  return reader.rowsRead > 0 ? [] : fault('EMPTY_FILE', headerLine + 1, 'There is no row below the header.');
}

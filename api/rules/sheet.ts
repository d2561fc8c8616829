import { type Columns, columnName, findColumns, type Mapping } from './columns.ts';
import type { Indicator, Observation } from './indicator.ts';
import { groupNamed, nameFinder, plainName } from './near.ts';
import type { Remark } from './remark.ts';
import { rowFigures, short } from './row-figures.ts';

/** A firm that rows may name. */
export interface SheetFirm {
  id: string;
  name: string;
  groupName: string | null;
}

export interface Sheet {
  /** Decoded cells as text; rows are the lines below the header. */
  header: readonly string[];
  rows: readonly (readonly string[])[];
  mapping: Mapping;
  indicators: readonly Indicator[];
  firms: readonly SheetFirm[];
  /** Set where a member brings its own file: rows may then name no other firm. */
  ownFirmId: string | null;
}

/** What one firm reports in the file, and in which line it comes first. */
export interface FirmFigures {
  firmId: string;
  firstRow: number;
  observations: Observation[];
}

const MOST_FAULTS = 200;
/** Comparing a name with every firm of a large register takes a while. */
const MOST_HINTS = 20;

/**
 * Reads a sheet of figures: one row for a firm, or for a firm and a member of a breakdown. Answers the figures by firm, and every fault by
 * row and column as a person sees them in a spreadsheet (the header is row 1). A blank cell is not zero: it becomes NOT_AVAILABLE.
 * A SHARE column is a fraction of its indicator's DENOMINATOR column: the numerator is their exact product. Linear in rows.
 */
export function readSheet(sheet: Sheet): { figures: FirmFigures[]; remarks: Remark[]; rowsRead: number } {
  const { columns, remarks } = findColumns(sheet);
  if (sheet.rows.length === 0) {
    remarks.push({
      level: 'ERROR',
      code: 'EMPTY_FILE',
      where: 'row 2',
      why: 'There is no row below the header.',
    });
  }
  if (remarks.some(({ level }) => level === 'ERROR')) return { figures: [], remarks, rowsRead: 0 };
  const reader = new SheetReader(sheet, columns, remarks);
  let rowsRead = 0;
  for (const row of sheet.rows) {
    if (reader.faults >= MOST_FAULTS) break;
    rowsRead += 1;
    reader.read(row, rowsRead + 1);
  }
  if (rowsRead < sheet.rows.length) {
    remarks.push({
      level: 'ERROR',
      code: 'TOO_MANY_FAULTS',
      where: `row ${rowsRead + 2}`,
      why: `There are ${MOST_FAULTS} faults or more: reading stopped after ${rowsRead} of ${sheet.rows.length} rows.`,
    });
  }
  return { figures: [...reader.figures.values()], remarks, rowsRead };
}

class SheetReader {
  readonly figures = new Map<string, FirmFigures>();
  faults = 0;
  readonly #byName: Map<string, SheetFirm>;
  readonly #own: SheetFirm | null;
  readonly #rowOf = new Map<string, number>();
  #finder: ((name: string) => string | null) | null = null;
  #hints = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: Columns,
    private readonly remarks: Remark[],
  ) {
    this.#byName = new Map(sheet.firms.map((firm) => [plainName(firm.name), firm]));
    this.#own = sheet.firms.find(({ id }) => id === sheet.ownFirmId) ?? null;
  }

  read(row: readonly string[], line: number): void {
    if (row.length !== this.sheet.header.length) {
      // The first cell that is missing, or the first that is one too many.
      this.fault(
        line,
        Math.min(row.length, this.sheet.header.length),
        'RAGGED_ROW',
        `This row has ${row.length} cells, and the header ${this.sheet.header.length}.`,
      );
      return;
    }
    const firm = this.firmOf(row, line);
    const breakdown = this.columns.breakdown === null ? '' : (row[this.columns.breakdown] ?? '').trim();
    if (!firm || !this.groupFits(firm, row, line)) return;
    const place = `${firm.id} ${breakdown}`;
    const before = this.#rowOf.get(place);
    if (before !== undefined) {
      this.fault(
        line,
        this.columns.firm ?? this.columns.breakdown,
        'DUPLICATE_ROW',
        `Row ${before} is about the same.`,
      );
      return;
    }
    this.#rowOf.set(place, line);
    const own = this.figures.get(firm.id) ?? { firmId: firm.id, firstRow: line, observations: [] };
    this.figures.set(firm.id, own);
    const { observations, faults } = rowFigures(this.columns, row, breakdown);
    for (const { column, code, why } of faults) this.fault(line, column, code, why);
    own.observations.push(...observations);
  }

  private fault(line: number, column: number | null, code: string, why: string): null {
    this.faults += 1;
    const where =
      column === null ? `row ${line}` : `row ${line}, column ${columnName(this.sheet.header, column)}`;
    this.remarks.push({ level: 'ERROR', code, where, why });
    return null;
  }

  private firmOf(row: readonly string[], line: number): SheetFirm | null {
    const { ownFirmId } = this.sheet;
    const column = this.columns.firm;
    if (column === null) {
      return this.#own ?? this.fault(line, null, 'UNKNOWN_FIRM', 'Your firm owes no return for this period.');
    }
    const name = (row[column] ?? '').trim();
    const firm = this.#byName.get(plainName(name));
    if (ownFirmId !== null && firm?.id !== ownFirmId) {
      const why = `“${short(name)}” is not your firm: your file may name no other.`;
      return this.fault(line, column, 'NOT_YOUR_FIRM', why);
    }
    if (firm) return firm;
    const why = `No firm “${short(name)}” owes a return for this period.${this.hintFor(name)}`;
    return this.fault(line, column, 'UNKNOWN_FIRM', why);
  }

  private hintFor(name: string): string {
    this.#hints += 1;
    if (this.#hints > MOST_HINTS) return '';
    this.#finder ??= nameFinder(this.sheet.firms.map((known) => known.name));
    const meant = this.#finder(name);
    return meant ? ` Is ${meant} meant?` : '';
  }

  private groupFits(firm: SheetFirm, row: readonly string[], line: number): boolean {
    const column = this.columns.group;
    if (column === null) return true;
    const named = (row[column] ?? '').trim();
    if (plainName(groupNamed(named) ?? '') === plainName(firm.groupName ?? '')) return true;
    const registered = firm.groupName ? `belongs to ${firm.groupName}` : 'belongs to no group';
    this.fault(
      line,
      column,
      'WRONG_GROUP',
      `${firm.name} ${registered} in the register, and here to “${short(named)}”.`,
    );
    return false;
  }
}

import { type Columns, columnName, findColumns, type Mapping } from './columns.ts';
import { figureRemarks } from './figure.ts';
import type { Indicator, Observation } from './indicator.ts';
import { groupNamed, nearest, plainName } from './near.ts';
import { compareDecimals, isDecimal, multiplyDecimals } from './number.ts';
import type { Remark } from './remark.ts';

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
      why: `There are more than ${MOST_FAULTS} faults: reading stopped after ${rowsRead} of ${sheet.rows.length} rows.`,
    });
  }
  return { figures: [...reader.figures.values()], remarks, rowsRead };
}

class SheetReader {
  readonly figures = new Map<string, FirmFigures>();
  faults = 0;
  readonly #byName: Map<string, SheetFirm>;
  readonly #rowOf = new Map<string, number>();

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: Columns,
    private readonly remarks: Remark[],
  ) {
    this.#byName = new Map(sheet.firms.map((firm) => [plainName(firm.name), firm]));
  }

  read(row: readonly string[], line: number): void {
    if (row.length !== this.sheet.header.length) {
      this.fault(
        line,
        null,
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
    for (const indicator of this.columns.indicators) {
      const observation = this.observationOf(indicator, row, line, breakdown);
      if (observation) own.observations.push(observation);
    }
  }

  private fault(line: number, column: number | null, code: string, why: string): null {
    this.faults += 1;
    const where =
      column === null ? `row ${line}` : `row ${line}, column ${columnName(this.sheet.header, column)}`;
    this.remarks.push({ level: 'ERROR', code, where, why });
    return null;
  }

  private firmOf(row: readonly string[], line: number): SheetFirm | null {
    const { ownFirmId, firms } = this.sheet;
    const column = this.columns.firm;
    if (column === null) return firms.find(({ id }) => id === ownFirmId) ?? null;
    const name = (row[column] ?? '').trim();
    const firm = this.#byName.get(plainName(name));
    if (ownFirmId !== null && firm?.id !== ownFirmId) {
      return this.fault(
        line,
        column,
        'NOT_YOUR_FIRM',
        `“${name}” is not your firm: your file may name no other.`,
      );
    }
    if (firm) return firm;
    const meant = nearest(
      name,
      firms.map((known) => known.name),
    );
    const hint = meant ? ` Is ${meant} meant?` : '';
    return this.fault(
      line,
      column,
      'UNKNOWN_FIRM',
      `No firm “${name}” owes a return for this period.${hint}`,
    );
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
      `${firm.name} ${registered} in the register, and here to “${named}”.`,
    );
    return false;
  }

  private observationOf(
    source: Columns['indicators'][number],
    row: readonly string[],
    line: number,
    breakdown: string,
  ): Observation | null {
    const { indicator } = source;
    const broken = indicator.breakdown.length > 0;
    // A file may hold both kinds: rows with a blank breakdown are about the indicators that have none.
    if (!broken && breakdown !== '') return null;
    if (
      broken &&
      breakdown === '' &&
      this.columns.indicators.some((other) => other.indicator.breakdown.length === 0)
    ) {
      return null;
    }
    if (broken && !indicator.breakdown.includes(breakdown)) {
      const meant = nearest(breakdown, indicator.breakdown);
      const hint = meant ? ` Is ${meant} meant?` : ` Known are: ${indicator.breakdown.join(', ')}.`;
      return this.fault(
        line,
        this.columns.breakdown,
        'UNKNOWN_BREAKDOWN',
        `“${breakdown}” is no part of ${indicator.label}.${hint}`,
      );
    }
    const cell = (column: number | null) => (column === null ? null : (row[column] ?? '').trim() || null);
    const figures = {
      value: cell(source.value),
      numerator: cell(source.numerator) ?? this.fromShare(source, row, line),
      denominator: cell(source.denominator),
    };
    const base = { indicatorKey: indicator.key, breakdown };
    const wanted = indicator.kind === 'RATIO' ? [figures.numerator, figures.denominator] : [figures.value];
    if (wanted.includes(null)) {
      const empty = { value: null, numerator: null, denominator: null };
      return { ...base, ...empty, state: 'NOT_AVAILABLE', note: 'blank in the file' };
    }
    const observation: Observation = { ...base, ...figures, state: 'REPORTED', note: null };
    for (const remark of figureRemarks(indicator, observation)) {
      const field = remark.where.split('.').at(-1);
      const column =
        field === 'denominator' ? source.denominator : (source.value ?? source.numerator ?? source.share);
      this.fault(line, column, remark.code, remark.why);
    }
    return observation;
  }

  private fromShare(
    source: Columns['indicators'][number],
    row: readonly string[],
    line: number,
  ): string | null {
    if (source.share === null || source.denominator === null) return null;
    const share = (row[source.share] ?? '').trim();
    const whole = (row[source.denominator] ?? '').trim();
    if (share === '' || whole === '') return null;
    if (!isDecimal(share)) {
      return this.fault(
        line,
        source.share,
        'NOT_A_NUMBER',
        `“${share.slice(0, 40)}” is not a number: write a share as 0.57.`,
      );
    }
    if (compareDecimals(share, '0') < 0 || compareDecimals(share, '1') > 0) {
      return this.fault(
        line,
        source.share,
        'SHARE_OUT_OF_RANGE',
        `A share is from 0 to 1: write 57 % as 0.57, not as ${share}.`,
      );
    }
    return isDecimal(whole) ? multiplyDecimals(share, whole) : null;
  }
}

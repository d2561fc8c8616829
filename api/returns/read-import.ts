import { rememberedMapping } from '../../db/returns/jobs.ts';
import { sameImport } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { digest } from '../rules/canonical.ts';
import type { Mapping } from '../rules/columns.ts';
import { complaintRemarks } from '../rules/complaint.ts';
import { type ComplaintCount, complaintCell } from '../rules/complaint-row.ts';
import { dueState } from '../rules/due.ts';
import { cellKey, type Observation } from '../rules/indicator.ts';
import type { Span } from '../rules/period.ts';
import type { Remark } from '../rules/remark.ts';
import type { RowFault } from '../rules/row-figures.ts';
import { endRemarks, type FirmRow, SheetReader } from '../rules/sheet.ts';
import { suggestMapping } from '../rules/suggest-mapping.ts';
import { cellRemarks } from '../rules/validate.ts';
import { nameRemarks } from '../table-file.ts';
import type { SheetTab } from '../table-shape.ts';
import type { Expected } from './expect-due.ts';
import {
  type Bringer,
  type EditionCells,
  type ImportGround,
  importGround,
  sheetFirms,
} from './import-ground.ts';
import { ImportLaw } from './import-law.ts';
import { type ImportFile, importDigest, tableOf } from './import-source.ts';

/** What one row of a file says of one firm, under the edition that the firm keeps. */
export interface ImportedRow {
  expected: Expected;
  edition: EditionCells;
  first: boolean;
  observations: Observation[];
  complaints: ComplaintCount[];
  /** Days of the firm's own that the file names. */
  span: Span | null;
  joint: boolean;
}

/** Who looks on while a file is read. */
export interface ReadingAlong {
  /** Told of every row that has no fault, in their order. */
  take?(row: ImportedRow): Promise<void> | void;
  /** Told now and then how far reading has come; may throw to end it. */
  tick?(rowsRead: number, share: number): Promise<void> | void;
}

/** What a file says of one firm in all. */
export interface ImportedFirm {
  expected: Expected;
  cells: number;
  days: Span;
  joint: boolean;
}

/** A file as it was understood: which firms it is about, and everything that is wrong with it. */
export interface ReadImport {
  associationId: string;
  codeId: string;
  /** True where the mapping is the one of the last file with the same headings. */
  remembered: boolean;
  sheets: SheetTab[];
  sheetName: string | null;
  header: string[];
  rowsRead: number;
  mapping: Mapping;
  digest: string;
  remarks: Remark[];
  /** What is unusual about the figures, as the law of whole returns finds it; nothing of it blocks. */
  unusual: Remark[];
  firms: ImportedFirm[];
}

const NO_MAPPING: Mapping = { firm: null, group: null, breakdown: null, figures: [], ignored: [] };

/**
 * Reads an import row by row and keeps none of them. All faults of the file come back as remarks.
 * Refuses NOT_FOUND (period), WRONG_STATUS (a firm that owes no return).
 */
export async function readImport(
  tx: Work,
  file: ImportFile,
  bringer: Bringer,
  along: ReadingAlong = {},
): Promise<ReadImport> {
  const ground = await importGround(tx, file.periodId, bringer);
  const table = await tableOf(file);
  try {
    const { header, headerLine, hiddenColumns, sheetName } = table;
    const remembered = file.mapping === null ? await mappingOfLast(tx, ground, header) : null;
    const guessed =
      header.length > 0 ? suggestMapping(header, ground.indicators, ground.complaints) : NO_MAPPING;
    const mapping = file.mapping ?? remembered ?? guessed;
    const named = await importDigest(file, mapping);
    const { associationId, codeId } = ground.period;
    const known = {
      associationId,
      codeId,
      remembered: remembered !== null,
      sheets: table.sheets,
      sheetName,
      header,
      mapping,
      digest: named,
    };
    if (header.length === 0) return { ...known, rowsRead: 0, remarks: table.remarks, unusual: [], firms: [] };
    const sheet = {
      ...{ sheetName, headerLine, hiddenColumns, header, mapping, indicators: ground.indicators },
      ...{ firms: sheetFirms(ground), ownFirmId: ground.ownFirmId },
    };
    const same = (await sameImport(tx, file.periodId, named)) !== undefined;
    const reader = new SheetReader(sheet);
    const law = new ImportLaw(tx, ground);
    const understanding = new Understanding(ground, reader, same, along, law);
    const stopped = reader.readable ? await readRows(table, reader, understanding, along) : false;
    for (const cells of table.merged) if (cells.lastLine >= headerLine) reader.refuseMerged(cells);
    const lawful = reader.faults === 0 && !same ? await heldAgainst(law, reader, along) : [];
    const ends = reader.readable ? endRemarks(reader, sheet, stopped) : [];
    const about = [...table.remarks, ...nameRemarks(file.fileName, table)];
    const nothing = reader.rowsRead > 0 && reader.faults === 0 && understanding.firms.length === 0;
    const said = same ? [ALREADY_IMPORTED] : nothing ? [NOTHING_SAID] : [];
    const blocking = lawful.filter(({ level }) => level === 'ERROR');
    const unusual = lawful.filter(({ level }) => level !== 'ERROR');
    const remarks = [...reader.remarks, ...blocking, ...ends, ...about, ...said];
    return { ...known, rowsRead: reader.rowsRead, remarks, unusual, firms: understanding.firms };
  } finally {
    table.close();
  }
}

/** Names headings, whatever stands below them. */
export const headingsDigest = (header: readonly string[]): string => digest([...header]);

/** What the same organization last took the same headings for, where it still fits what is measured. */
async function mappingOfLast(
  tx: Work,
  { period, indicators }: ImportGround,
  header: readonly string[],
): Promise<Mapping | null> {
  if (header.length === 0) return null;
  const last = { codeId: period.codeId, headings: headingsDigest(header) };
  const mapping = (await rememberedMapping(tx, last)) as Mapping | null;
  const known = new Set(indicators.map(({ key }) => key));
  return mapping?.figures.every(({ indicatorKey }) => known.has(indicatorKey)) ? mapping : null;
}

const ALREADY_IMPORTED: Remark = {
  level: 'ADVICE',
  code: 'ALREADY_IMPORTED',
  where: 'row 1',
  why: 'This file was imported for this period before: importing it again changes nothing.',
};

const NOTHING_SAID: Remark = {
  level: 'ADVICE',
  code: 'NOTHING_FILLED_IN',
  where: 'row 2',
  why: 'No figure is filled in: importing this file changes nothing.',
};

/** True where it stopped before the end, because there were faults enough. */
async function readRows(
  table: Awaited<ReturnType<typeof tableOf>>,
  reader: SheetReader,
  understanding: Understanding,
  { tick }: ReadingAlong,
): Promise<boolean> {
  for await (const rows of table.rows()) {
    for (const row of rows) {
      if (reader.full) return true;
      const said = reader.read(row);
      if (said) await understanding.take(said);
    }
    await tick?.(reader.rowsRead, table.share());
  }
  return false;
}

/** So many remarks on whole returns are told one by one. */
const MOST_TOLD = 200;

/** What the law of whole returns says of a file in which each row by itself can be understood. */
async function heldAgainst(law: ImportLaw, reader: SheetReader, { tick }: ReadingAlong): Promise<Remark[]> {
  const remarks: Remark[] = [];
  let more = 0;
  for await (const found of law.remarks()) {
    for (const { level, code, why, line, field } of found) {
      // An error is always told: nothing is imported over one that nobody saw.
      if (remarks.length < MOST_TOLD || (level === 'ERROR' && remarks.length < 2 * MOST_TOLD)) {
        remarks.push({ level, code, where: reader.placeOf(line, field), why });
      } else more += 1;
    }
    await tick?.(reader.rowsRead, 1);
  }
  if (more === 0) return remarks;
  const why = `There are ${more} more remarks of this kind: they will stand in the returns.`;
  return [...remarks, { level: 'ADVICE', code: 'MORE_REMARKS', where: 'row 1', why }];
}

/** Puts each row under the edition that its firm keeps, and says what stands in its way. */
class Understanding {
  readonly #firms = new Map<string, ImportedFirm>();

  constructor(
    private readonly ground: ImportGround,
    private readonly reader: SheetReader,
    private readonly same: boolean,
    private readonly along: ReadingAlong,
    private readonly law: ImportLaw,
  ) {}

  get firms(): ImportedFirm[] {
    return [...this.#firms.values()];
  }

  async take({
    firm: named,
    line,
    first,
    observations: read,
    complaints,
    span,
    joint,
  }: FirmRow): Promise<void> {
    const expected = this.ground.due.get(named.id);
    const edition = expected && this.ground.editions.get(expected.editionId);
    if (!expected || !edition) return;
    // A blank cell that the firm's edition does not have is none.
    const observations = read.filter((cell) => cell.state === 'REPORTED' || edition.known.has(cellKey(cell)));
    if (!this.same) {
      const foreign = observations.filter(({ indicatorKey }) => edition.foreign.has(indicatorKey));
      this.reader.refuse(line, [
        ...[...observations, ...complaints].flatMap((cell) => unattested(cell, this.ground.ownFirmId)),
        ...(first ? firmFaults(expected, span, this.ground.ownFirmId) : []),
        ...cellRemarks(edition.indicators, foreign).map(({ code, why }) => ({
          ...{ column: null, code, why: `${expected.firmName} keeps another edition. ${why}` },
        })),
      ]);
    }
    if (!this.same) this.reader.refuseComplaint(line, complaintFaults(complaints, edition));
    const cells = observations.length + complaints.length;
    if (cells === 0) return;
    const known = this.#firms.get(named.id);
    if (known) known.cells += cells;
    else {
      const days = span ?? { startsOn: expected.startsOn, endsOn: expected.endsOn };
      this.#firms.set(named.id, { expected, cells, days, joint });
    }
    if (this.reader.faults > 0) return;
    this.law.keep({ expected, edition, span }, { line, observations, complaints });
    await this.along.take?.({ expected, edition, first, observations, complaints, span, joint });
  }
}

/** What is wrong with a row of complaints by itself, field by field. */
function complaintFaults(complaints: readonly ComplaintCount[], { complaints: measured }: EditionCells) {
  return complaints.flatMap((row) =>
    complaintRemarks([row], measured).map(({ code, where, why }) => ({
      ...{ field: where.slice(complaintCell(row).length + 1), code, why },
    })),
  );
}

/** A nil needs the words of the firm itself, for which a file has no place. */
function unattested({ state }: Pick<Observation, 'state'>, ownFirmId: string | null): RowFault[] {
  if (state !== 'NIL' || ownFirmId !== null) return [];
  const why = 'A nil counts only with the firm’s own words: write 0, or let the firm report it.';
  return [{ column: null, code: 'NIL_NOT_ATTESTED', why }];
}

/**
 * What stands in the way of one firm's figures: a return that was begun by hand is never overwritten by a file of the association, while
 * a member's own draft may be filled by its own file; and on days that the file gives it, the firm must owe a return.
 */
function firmFaults(expected: Expected, span: Span | null, ownFirmId: string | null): RowFault[] {
  const { firmName, status } = expected;
  const faults: RowFault[] = [];
  if (status !== null && (ownFirmId === null || status !== 'DRAFT')) {
    const why =
      ownFirmId === null
        ? `${firmName} has begun its own return for this period: take its rows out, or ask the firm.`
        : 'Your return for this period is no draft any more: reopen or correct it first.';
    faults.push({ column: null, code: 'RETURN_BEGUN', why });
  }
  if (span !== null && dueState(expected, span) !== 'DUE') {
    const why = `${firmName} owes no return for ${span.startsOn} to ${span.endsOn}: it did not keep the code then.`;
    faults.push({ column: null, code: 'DAYS_OUT_OF_PLACE', why });
  }
  return faults;
}

import { type IndicatorRow, indicatorsByEdition } from '../../db/codes/read.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { SeatRole } from '../../schema/words.ts';
import { found } from '../refusal.ts';
import { digest } from '../rules/canonical.ts';
import { type Mapping, suggestMapping } from '../rules/columns.ts';
import { wasDue } from '../rules/period.ts';
import type { Remark } from '../rules/remark.ts';
import { type FirmFigures, readSheet } from '../rules/sheet.ts';
import { readTableFile } from '../table-file.ts';

export interface ImportFile {
  periodId: string;
  fileBase64: string;
  mapping: Mapping | null;
}

type Expected = Awaited<ReturnType<typeof expectedReturns>>[number];

/** A file as it was understood: what each firm would report, and everything that is wrong with it. */
export interface ReadImport {
  header: string[];
  rowsRead: number;
  mapping: Mapping;
  digest: string;
  remarks: Remark[];
  firms: { expected: Expected; figures: FirmFigures }[];
  indicators: readonly IndicatorRow[];
}

interface Bringer {
  role: SeatRole;
  organizationId: string;
}

const NO_MAPPING: Mapping = { firm: null, group: null, breakdown: null, figures: [], ignored: [] };

/**
 * Reads an import without saving anything: an association's file may name every firm that was due, a member's only its own.
 * Refuses NOT_FOUND (period, or a firm that is not due). All faults of the file come back as remarks.
 */
export async function readImport(tx: Work, file: ImportFile, bringer: Bringer): Promise<ReadImport> {
  const period = found((await periodsById(tx, [file.periodId])).get(file.periodId), 'period');
  const due = (await expectedReturns(tx, [period.id])).filter((expected) => wasDue(expected, expected));
  const ownFirmId = bringer.role.startsWith('MEMBER_') ? bringer.organizationId : null;
  const table = readTableFile(file.fileBase64);
  const indicators = await newestIndicators(tx, due);
  const mapping =
    file.mapping ?? (table.header.length > 0 ? suggestMapping(table.header, indicators) : NO_MAPPING);
  const known = { header: table.header, mapping, indicators, digest: digestOf(file, mapping) };
  if (table.remarks.length > 0) return { ...known, rowsRead: 0, remarks: table.remarks, firms: [] };
  const firms = due.map(({ memberId, firmName, groupName }) => ({ id: memberId, name: firmName, groupName }));
  const sheet = readSheet({ header: table.header, rows: table.rows, mapping, indicators, firms, ownFirmId });
  const byFirm = new Map(due.map((expected) => [expected.memberId, expected]));
  const understood = sheet.figures.flatMap((figures) => {
    const expected = byFirm.get(figures.firmId);
    return expected ? [{ expected, figures }] : [];
  });
  const begun = understood.flatMap(({ expected, figures }) =>
    begunRemarks(expected, figures, ownFirmId !== null),
  );
  return { ...known, rowsRead: sheet.rowsRead, remarks: [...sheet.remarks, ...begun], firms: understood };
}

/** The indicators of the newest edition that a firm of the period keeps. */
async function newestIndicators(tx: Work, due: readonly Expected[]): Promise<readonly IndicatorRow[]> {
  const editions = [...new Set(due.map(({ editionId }) => editionId))].sort();
  const newest = editions.at(-1);
  return newest ? ((await indicatorsByEdition(tx, [newest])).get(newest) ?? []) : [];
}

/** What was begun by hand is never overwritten by a file of the association; a member's own draft may be filled by its own file. */
function begunRemarks(expected: Expected, { firstRow }: FirmFigures, own: boolean): Remark[] {
  const open = own ? expected.status === null || expected.status === 'DRAFT' : expected.status === null;
  if (open) return [];
  const why = own
    ? 'Your return for this period is no draft any more: reopen or correct it first.'
    : `${expected.firmName} has begun its own return for this period: take its rows out, or ask the firm.`;
  return [{ level: 'ERROR', code: 'RETURN_BEGUN', where: `row ${firstRow}`, why }];
}

/** Names a file with its mapping and period: the import refuses what is not what was looked at. */
function digestOf(file: ImportFile, mapping: Mapping): string {
  const figures = mapping.figures.map(({ indicatorKey, role, column }) => [indicatorKey, role, column]);
  const { firm, group, breakdown, ignored } = mapping;
  return digest([file.periodId, file.fileBase64, firm, group, breakdown, figures, ignored ?? []]);
}

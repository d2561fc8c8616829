import { editionsById, indicatorsByEdition } from '../../db/codes/read.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import { periodsById, sameImport } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { SeatRole } from '../../schema/words.ts';
import { found, refuse } from '../refusal.ts';
import { digest } from '../rules/canonical.ts';
import { type Mapping, suggestMapping } from '../rules/columns.ts';
import { expected } from '../rules/due.ts';
import { cellKey, expectedCells, type Indicator } from '../rules/indicator.ts';
import { type MeasuringEdition, measuresOf } from '../rules/measure.ts';
import { plainName } from '../rules/near.ts';
import type { Remark } from '../rules/remark.ts';
import { type FirmFigures, readSheet } from '../rules/sheet.ts';
import { cellRemarks } from '../rules/validate.ts';
import { readTableFile } from '../table-file.ts';
import { type Expected, expectDue } from './expect-due.ts';

export interface ImportFile {
  periodId: string;
  fileBase64: string;
  mapping: Mapping | null;
}

/** What one firm would report, under the indicators of the edition that it keeps. */
export interface ImportedFigures {
  expected: Expected;
  figures: FirmFigures;
  indicators: readonly Indicator[];
}

/** A file as it was understood: what each firm would report, and everything that is wrong with it. */
export interface ReadImport {
  header: string[];
  rowsRead: number;
  mapping: Mapping;
  digest: string;
  remarks: Remark[];
  firms: ImportedFigures[];
}

interface Bringer {
  role: SeatRole;
  organizationId: string;
}

/** True where a firm brings its own file; an association's file may name every firm that was due. */
export const bringsOwn = ({ role }: Pick<Bringer, 'role'>): boolean => role.startsWith('MEMBER_');

const NO_MAPPING: Mapping = { firm: null, group: null, breakdown: null, figures: [], ignored: [] };

/**
 * Reads an import without saving anything. All faults of the file come back as remarks.
 * Refuses NOT_FOUND (period), WRONG_STATUS (a firm that owes no return).
 */
export async function readImport(tx: Work, file: ImportFile, bringer: Bringer): Promise<ReadImport> {
  const period = found((await periodsById(tx, [file.periodId])).get(file.periodId), 'period');
  const registered = (await expectedReturns(tx, [period.id])).map(expected);
  const due = registered.filter(({ state }) => state === 'DUE');
  const ownFirmId = bringsOwn(bringer) ? bringer.organizationId : null;
  if (ownFirmId !== null && due.length === 0) {
    const [own] = registered;
    if (own) expectDue(own);
    refuse('WRONG_STATUS', `Your firm owes no return for ${period.label}: it does not keep the code.`);
  }
  const measured = await measuredBy(tx, due);
  const indicators = measuresOf([...measured.values()]);
  const { header, rows, remarks } = readTableFile(file.fileBase64);
  const mapping = file.mapping ?? (header.length > 0 ? suggestMapping(header, indicators) : NO_MAPPING);
  const known = { header, mapping, digest: importDigest(file, mapping) };
  if (remarks.length > 0) return { ...known, rowsRead: 0, remarks, firms: [] };
  const firms = due.map(({ memberId, firmName, groupName }) => ({ id: memberId, name: firmName, groupName }));
  const sheet = readSheet({ header, rows, mapping, indicators, firms, ownFirmId });
  // The first of a name; the sheet finds the last.
  const named = new Map(firms.toReversed().map(({ id, name }) => [plainName(name), { id, name }]));
  const understood = underOwnEdition(sheet.figures, due, measured);
  const same = await sameImport(tx, period.id, known.digest);
  const faults = same
    ? [ALREADY_IMPORTED]
    : understood.flatMap((firm) => [
        ...firmFaults(firm, named, ownFirmId),
        ...editionFaults(firm, indicators),
      ]);
  return { ...known, rowsRead: sheet.rowsRead, remarks: [...sheet.remarks, ...faults], firms: understood };
}

const ALREADY_IMPORTED: Remark = {
  level: 'ADVICE',
  code: 'ALREADY_IMPORTED',
  where: 'row 1',
  why: 'This file was imported for this period before: importing it again changes nothing.',
};

/** Each firm's figures beside the edition that it keeps; a blank cell that its edition does not have is none. */
function underOwnEdition(
  read: readonly FirmFigures[],
  due: readonly Expected[],
  measured: ReadonlyMap<string, MeasuringEdition>,
): ImportedFigures[] {
  const byFirm = new Map(due.map((firm) => [firm.memberId, firm]));
  return read.flatMap((figures) => {
    const expected = byFirm.get(figures.firmId);
    const edition = expected && measured.get(expected.editionId);
    if (!expected || !edition) return [];
    const known = new Set(expectedCells(edition.indicators).map(cellKey));
    const observations = figures.observations.filter(
      (cell) => cell.state === 'REPORTED' || known.has(cellKey(cell)),
    );
    return [{ expected, figures: { ...figures, observations }, indicators: edition.indicators }];
  });
}

/** What does not fit the edition that the firm keeps, where the sheet was read by the definition of a later one. */
function editionFaults(
  { expected, figures, indicators }: ImportedFigures,
  read: readonly Indicator[],
): Remark[] {
  const readAs = new Map(read.map((indicator) => [indicator.key, indicator]));
  const own = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const foreign = figures.observations.filter(({ indicatorKey: key }) => own.get(key) !== readAs.get(key));
  return cellRemarks(indicators, foreign).map(({ code, why }) => ({
    level: 'ERROR',
    code,
    where: `row ${figures.firstRow}`,
    why: `${expected.firmName} keeps another edition. ${why}`,
  }));
}

/** What each edition measures that one of the firms keeps. */
async function measuredBy(tx: Work, due: readonly Expected[]): Promise<Map<string, MeasuringEdition>> {
  const ids = [...new Set(due.map(({ editionId }) => editionId))];
  const [editions, indicators] = await Promise.all([editionsById(tx, ids), indicatorsByEdition(tx, ids)]);
  return new Map(
    [...editions.values()].map(({ id, number }) => [
      id,
      { id, number, indicators: indicators.get(id) ?? [] },
    ]),
  );
}

/**
 * What stands in the way of one firm's figures: a return that was begun by hand is never overwritten by a file of the association, while
 * a member's own draft may be filled by its own file; and two firms may have one name.
 */
function firmFaults(
  firm: ImportedFigures,
  named: ReadonlyMap<string, { id: string; name: string }>,
  ownFirmId: string | null,
): Remark[] {
  const { firmName, memberId, status } = firm.expected;
  const fault = (code: string, why: string): Remark => ({
    level: 'ERROR',
    code,
    where: `row ${firm.figures.firstRow}`,
    why,
  });
  const namesake = named.get(plainName(firmName));
  const begun =
    ownFirmId === null
      ? `${firmName} has begun its own return for this period: take its rows out, or ask the firm.`
      : 'Your return for this period is no draft any more: reopen or correct it first.';
  const open = status === null || (ownFirmId !== null && status === 'DRAFT');
  return [
    ...(open ? [] : [fault('RETURN_BEGUN', begun)]),
    ...(namesake && namesake.id !== memberId
      ? [
          fault(
            'AMBIGUOUS_FIRM',
            `${namesake.name} and ${firmName} can not be told apart by name: use the form.`,
          ),
        ]
      : []),
  ];
}

/** Names a file with its mapping and period: the import refuses what is not what was looked at. */
export function importDigest(file: Omit<ImportFile, 'mapping'>, mapping: Mapping): string {
  const figures = mapping.figures.map(({ indicatorKey, role, column }) => [indicatorKey, role, column]);
  const { firm, group, breakdown, ignored } = mapping;
  return digest([file.periodId, file.fileBase64, firm, group, breakdown, figures, ignored ?? []]);
}

import { type EditionRow, editionsById, indicatorsByEdition } from '../../db/codes/read.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import { type PeriodRow, periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { SeatRole } from '../../schema/words.ts';
import { found, refuse } from '../refusal.ts';
import { type ComplaintsMeasured, NO_LISTS } from '../rules/complaint-lists.ts';
import { expected } from '../rules/due.ts';
import type { FigureCheck } from '../rules/figure-check.ts';
import { cellKey, expectedCells, type Indicator } from '../rules/indicator.ts';
import { latestDefinitions } from '../rules/measure.ts';
import type { SheetFirm } from '../rules/sheet-firms.ts';
import { type Expected, expectDue } from './expect-due.ts';

/** Who brings a file. */
export interface Bringer {
  role: SeatRole;
  organizationId: string;
}

/** True where a firm brings its own file; an association's file may name every firm that was due. */
export const bringsOwn = ({ role }: Pick<Bringer, 'role'>): boolean => role.startsWith('MEMBER_');

/** What one edition measures, beside how the file is read. */
export interface EditionCells {
  indicators: readonly Indicator[];
  cells: { indicatorKey: string; breakdown: string }[];
  known: ReadonlySet<string>;
  /** Keys of the indicators that it does not have, or defines otherwise than the file is read by. */
  foreign: ReadonlySet<string>;
  /** By what it has complaints counted. */
  complaints: ComplaintsMeasured;
  checks: readonly FigureCheck[];
}

/** What a file for one period is read against. */
export interface ImportGround {
  period: PeriodRow;
  ownFirmId: string | null;
  due: ReadonlyMap<string, Expected>;
  /** By which the file is read: each indicator as the latest edition defines it that any of the firms keeps. */
  indicators: readonly Indicator[];
  /** By which rows about complaints are read: as the latest of those editions has them counted. */
  complaints: ComplaintsMeasured;
  editions: ReadonlyMap<string, EditionCells>;
}

/** Refuses NOT_FOUND (period), WRONG_STATUS (a firm that owes no return). */
export async function importGround(tx: Work, periodId: string, bringer: Bringer): Promise<ImportGround> {
  const period = found((await periodsById(tx, [periodId])).get(periodId), 'period');
  const registered = (await expectedReturns(tx, [period.id])).map(expected);
  const due = registered.filter(({ state }) => state === 'DUE');
  const ownFirmId = bringsOwn(bringer) ? bringer.organizationId : null;
  if (ownFirmId !== null && due.length === 0) {
    const [own] = registered;
    if (own) expectDue(own);
    refuse('WRONG_STATUS', `Your firm owes no return for ${period.label}: it does not keep the code.`);
  }
  const ids = [...new Set(due.map(({ editionId }) => editionId))];
  const [editions, measured] = await Promise.all([editionsById(tx, ids), indicatorsByEdition(tx, ids)]);
  const indicators = latestDefinitions(
    [...editions.values()].map(({ id, number }) => ({ id, number, indicators: measured.get(id) ?? [] })),
  );
  const [latest] = [...editions.values()].sort((a, b) => b.number - a.number);
  return {
    ...{ period, ownFirmId, indicators },
    complaints: latest ?? NOT_COUNTED,
    due: new Map(due.map((firm) => [firm.memberId, firm])),
    editions: new Map(
      [...editions.values()].map((edition) => [
        edition.id,
        editionCells(edition, measured.get(edition.id) ?? [], indicators),
      ]),
    ),
  };
}

const NOT_COUNTED: ComplaintsMeasured = { complaintCategories: [], complaintLists: NO_LISTS };

function editionCells(
  { complaintCategories, complaintLists, checks }: EditionRow,
  own: readonly Indicator[],
  read: readonly Indicator[],
): EditionCells {
  const definitions = new Map(own.map((indicator) => [indicator.key, indicator]));
  const cells = expectedCells(own);
  return {
    ...{ indicators: own, cells, checks, complaints: { complaintCategories, complaintLists } },
    known: new Set(cells.map(cellKey)),
    foreign: new Set(read.filter((one) => definitions.get(one.key) !== one).map(({ key }) => key)),
  };
}

/** The firms as rows of a file may name them. */
export const sheetFirms = ({ due, period }: ImportGround): SheetFirm[] =>
  [...due.values()].map(({ memberId, firmName, groupName, startsOn, endsOn, dueOn }) => ({
    ...{ id: memberId, name: firmName, groupName, dueOn },
    days: { startsOn, endsOn },
    period: { startsOn: period.startsOn, endsOn: period.endsOn },
  }));

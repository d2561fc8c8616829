import { proposeReport, publishReport } from '../api/reports/publish-report.ts';
import { fillReturn } from '../api/returns/fill-return.ts';
import { restateReturn } from '../api/returns/restate-return.ts';
import { prepareReturn, submitReturn } from '../api/returns/sign-off.ts';
import { acceptReturns } from '../api/reviews/accept-return.ts';
import { observationsOfVersions } from '../db/returns/figures.ts';
import { currentVersions, returnsById } from '../db/returns/read.ts';
import type { Member } from './adopt.ts';
import { compileWhole } from './compile.ts';
import type { AssociationPeople } from './people.ts';
import { morningOf } from './preview.ts';
import { playAll, type Stage } from './stage.ts';

const RESTATED_ON = '2026-04-08';
const COMPILED_ON = '2026-04-10';
const PRINTED_ON = '2026-04-22';
const WHY = 'Automatic replies had been counted as answers.';
/** So many firms that a difference of two prints is nobody's own. */
const RESTATING = 14;
/** Of a thousand answers in time, so many were automatic replies. */
const AUTOMATIC = 31;

/** A half-year that was printed already. */
interface Printed {
  periodId: string;
  /** Who reported, with the return. */
  reported: readonly { member: Member; returnId: string }[];
}

/** Some firms correct one figure after print, and the association prints the half-year again, with the reason. */
export async function playCorrection(
  stage: Stage,
  association: AssociationPeople,
  { periodId, reported }: Printed,
): Promise<void> {
  const restating = reported.filter(({ member }) => member.firm.habit === 'PUNCTUAL').slice(0, RESTATING);
  const returnIds = await playAll(restating, ({ member, returnId }) => restate(member, returnId));
  stage.on(COMPILED_ON);
  const officer = stage.contextOf(association.officer);
  await acceptReturns(officer, { ...stage.key(), periodId, returnIds });
  const reportId = await compileWhole(officer, { ...stage.key(), periodId });
  const at = (expectedVersion: number) => ({ ...stage.key(), reportId, expectedVersion });
  await proposeReport(officer, {
    ...at(1),
    previewUntil: morningOf(PRINTED_ON),
    reason: `${RESTATING} firms corrected how many enquiries they had answered in time. ${WHY}`,
  });
  stage.on(PRINTED_ON);
  await publishReport(stage.contextOf(association.admin), at(2));
}

async function restate({ stage, reporter, approver }: Member, returnId: string): Promise<string> {
  stage.on(RESTATED_ON);
  const now = async () => {
    const row = await stage.ask(reporter, async (tx) => (await returnsById(tx, [returnId])).get(returnId));
    return { ...stage.key(), returnId, expectedVersion: row?.version ?? 0 };
  };
  await restateReturn(approver, { ...(await now()), reason: WHY });
  const figures = await stage.ask(reporter, async (tx) => {
    const version = (await currentVersions(tx, [returnId])).get(returnId);
    return version ? ((await observationsOfVersions(tx, [version.id])).get(version.id) ?? []) : [];
  });
  const answered = figures.filter(
    (one) => one.indicatorKey === 'enquiries-in-time' && one.numerator !== null,
  );
  await fillReturn(reporter, {
    ...(await now()),
    observations: answered.map(({ indicatorKey, breakdown, state, numerator, denominator }) => ({
      ...{ indicatorKey, breakdown, state, denominator, value: null, note: null },
      numerator: String(Math.floor((Number(numerator) * (1000 - AUTOMATIC)) / 1000)),
    })),
  });
  await prepareReturn(reporter, await now());
  await submitReturn(approver, await now());
  return returnId;
}

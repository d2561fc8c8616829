import { organizationsById } from '../../db/identity/read.ts';
import { currentVersions, lockReturns, type ReturnRow, type VersionRow } from '../../db/returns/read.ts';
import { acceptVersions, approveVersion, setStatus, touchReturn } from '../../db/returns/write.ts';
import type { Work } from '../../db/scope.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { tellOfReturns } from '../tell.ts';
import { openReview, type ReviewActInput, stepTo } from './step.ts';

/**
 * The first of two signatures, where the association wants two: the return stays SUBMITTED until another officer accepts it.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (not submitted, approved already, or one signature is enough).
 */
export function approveReturn(context: Context, input: ReviewActInput): Promise<string> {
  return act(context, { action: 'approveReturn', input }, async (change) => {
    const { tx, viewer, now } = change;
    const row = await openReview(tx, input);
    stepTo(row, 'ACCEPT', 'approved');
    if (!(await wantsTwo(tx, row))) {
      refuse('WRONG_STATUS', 'Your association accepts returns with one signature: accept it.');
    }
    const version = found((await currentVersions(tx, [row.id])).get(row.id), 'return');
    if (version.approvedById) refuse('WRONG_STATUS', 'This return is approved: another officer accepts it.');
    await approveVersion(tx, version.id, viewer.personId, now);
    await touchReturn(tx, row.id);
    await tellOfReturns(change, 'RETURN_APPROVED', [row]);
    return row.id;
  });
}

/**
 * SUBMITTED → ACCEPTED, or RESTATED where an accepted return was restated. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, NEEDS_APPROVAL
 * and SAME_PERSON where the association wants two signatures.
 */
export function acceptReturn(context: Context, input: ReviewActInput): Promise<string> {
  return act(context, { action: 'acceptReturn', input }, async (change) => {
    const row = await openReview(change.tx, input);
    await accept(change, [row]);
    return row.id;
  });
}

const MOST_AT_ONCE = 500;

/**
 * Accepts many submitted returns of one period, all or none; the answer is the period's id. Refuses BAD_INPUT (more than 500, none, or
 * of another period), NOT_FOUND, WRONG_STATUS, NEEDS_APPROVAL, SAME_PERSON.
 */
export function acceptReturns(
  context: Context,
  input: { idempotencyKey: string; periodId: string; returnIds: string[] },
): Promise<string> {
  return act(context, { action: 'acceptReturns', input }, async (change) => {
    const ids = [...new Set(input.returnIds)];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
      refuse('BAD_INPUT', `Name 1 to ${MOST_AT_ONCE} returns at once.`, { path: ['returnIds'] });
    }
    const rows = await lockReturns(change.tx, ids);
    if (rows.length < ids.length) found(null, 'return');
    if (rows.some(({ periodId }) => periodId !== input.periodId)) {
      refuse('BAD_INPUT', 'All of the returns belong to the period that is named.', { path: ['periodId'] });
    }
    await accept(change, rows);
    return input.periodId;
  });
}

async function accept(change: Change, rows: ReturnRow[]): Promise<void> {
  const { tx, viewer, now } = change;
  const current = await currentVersions(
    tx,
    rows.map(({ id }) => id),
  );
  const [first] = rows;
  const two = first ? await wantsTwo(tx, first) : false;
  const versionOf = ({ id }: ReturnRow): VersionRow => found(current.get(id), 'return');
  for (const row of rows) {
    stepTo(row, 'ACCEPT', 'accepted');
    if (two) expectApprovedByAnother(versionOf(row), viewer.personId);
  }
  const versions = rows.map(versionOf);
  await acceptVersions(
    tx,
    versions.map(({ id }) => id),
    viewer.personId,
    now,
  );
  const restated = versions.filter(({ restates }) => restates !== null);
  const plain = versions.filter(({ restates }) => restates === null);
  await setStatus(tx, ids(plain), 'ACCEPTED');
  await setStatus(tx, ids(restated), 'RESTATED');
  await tellOfReturns(change, 'RETURN_ACCEPTED', rows);
}

const ids = (versions: readonly VersionRow[]): string[] => versions.map(({ returnId }) => returnId);

async function wantsTwo(tx: Work, { associationId }: ReturnRow): Promise<boolean> {
  const association = found((await organizationsById(tx, [associationId])).get(associationId), 'association');
  return association.acceptances > 1;
}

function expectApprovedByAnother({ approvedById }: VersionRow, personId: string): void {
  if (!approvedById) refuse('NEEDS_APPROVAL', 'Your association wants two signatures: approve it first.');
  if (approvedById === personId) {
    refuse('SAME_PERSON', 'You approved this return yourself: another officer accepts it.');
  }
}

import { adoptionsById } from '../../db/adoptions/read.ts';
import { indicatorsByEdition } from '../../db/codes/read.ts';
import { membershipsById } from '../../db/identity/read.ts';
import { entriesOfReturns } from '../../db/returns/due.ts';
import type { ReturnRow } from '../../db/returns/read.ts';
import { amendVersion, setStatus } from '../../db/returns/write.ts';
import { queriesOfReturns } from '../../db/reviews/read.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { type Ask, asking } from '../loaders.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import { contentHashOf, remarksOn } from '../return-remarks.ts';
import { needsTwoPeople } from '../rules/access.ts';
import { expected } from '../rules/due.ts';
import { reopenedCells } from '../rules/reopen.ts';
import { tellOfReturns } from '../tell.ts';
import { expectOpen } from './expect-due.ts';
import { handInBreaches } from './hand-in-breaches.ts';
import { nextVersion } from './next-version.ts';
import { openReturn, type ReturnActInput, stepTo } from './step.ts';

/**
 * DRAFT → PREPARED: the reporter has finished. Refuses FAULTS_IN_FIGURES with every remark where the law blocks,
 * NOT_FOUND, STALE_VERSION, WRONG_STATUS.
 */
export function prepareReturn(context: Context, input: ReturnActInput): Promise<string> {
  return act(context, { action: 'prepareReturn', input }, async (change) => {
    const { tx, viewer, now } = change;
    const { row, version } = await openReturn(tx, input);
    const to = stepTo(row, 'PREPARE');
    expectNoErrors(
      'FAULTS_IN_FIGURES',
      'The return is not ready: correct or complete what is marked.',
      await remarksOn(asking(tx), version),
    );
    await amendVersion(tx, version.id, { preparedById: viewer.personId, preparedAt: now });
    await setStatus(tx, [row.id], to);
    await tellOfReturns(change, 'RETURN_PREPARED', [row]);
    return row.id;
  });
}

/** PREPARED → DRAFT: something is still to be changed. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS. */
export function reopenReturn(context: Context, input: ReturnActInput): Promise<string> {
  return act(context, { action: 'reopenReturn', input }, async ({ tx }) => {
    const { row, version } = await openReturn(tx, input);
    const to = stepTo(row, 'REOPEN');
    await amendVersion(tx, version.id, { preparedById: null, preparedAt: null });
    await setStatus(tx, [row.id], to);
    return row.id;
  });
}

/**
 * PREPARED → SUBMITTED: the approver signs, and the figures are frozen under their hash; the breaches of its days go with it. Refuses SAME_PERSON where whoever prepared
 * signs too and the firm is not small (Annex C), LOCKED (a first return after the last day on which one is taken), NOT_FOUND,
 * STALE_VERSION, WRONG_STATUS, FAULTS_IN_FIGURES.
 */
export function submitReturn(context: Context, input: ReturnActInput): Promise<string> {
  return act(context, { action: 'submitReturn', input }, async (change) => {
    const { tx, viewer, now, today } = change;
    const { row, version } = await openReturn(tx, input);
    const to = stepTo(row, 'SUBMIT');
    const ask = asking(tx);
    if (version.number === 1)
      expectOpen(expected(found(await ask(entriesOfReturns, row.id), 'return')), today);
    if (version.preparedById === viewer.personId && (await signsInPairs(ask, row))) {
      refuse('SAME_PERSON', 'You prepared this return yourself: another approver of your firm signs it.');
    }
    expectNoErrors(
      'FAULTS_IN_FIGURES',
      'The return can not be submitted as it is.',
      await remarksOn(ask, version),
    );
    await amendVersion(tx, version.id, {
      submittedById: viewer.personId,
      submittedAt: now,
      contentHash: await contentHashOf(ask, version),
    });
    await setStatus(tx, [row.id], to);
    await handInBreaches(change, row);
    await tellOfReturns(change, 'RETURN_SUBMITTED', [row]);
    return row.id;
  });
}

/** Whether a firm of this size prepares and signs by two different people. */
export async function signsInPairs(ask: Ask, row: Pick<ReturnRow, 'adoptionId'>): Promise<boolean> {
  const adoption = found(await ask(adoptionsById, row.adoptionId), 'adoption');
  return needsTwoPeople(found(await ask(membershipsById, adoption.membershipId), 'membership').sizeBand);
}

/**
 * QUERIED → DRAFT: the firm corrects. A new version begins as a copy; the one that was submitted stays as it is, and stays what the
 * association sees until the new one is submitted. Where every open query reopens a cell, those alone can be changed.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS.
 */
export function correctReturn(context: Context, input: ReturnActInput): Promise<string> {
  return act(context, { action: 'correctReturn', input }, async (change) => {
    const { tx } = change;
    const { row, version } = await openReturn(tx, input);
    const status = stepTo(row, 'CORRECT');
    const queries = (await queriesOfReturns(tx, [row.id])).get(row.id) ?? [];
    const open = queries.filter(({ versionId, answer }) => versionId === version.id && answer === null);
    const indicators = (await indicatorsByEdition(tx, [version.editionId])).get(version.editionId) ?? [];
    await nextVersion(tx, version, status, { openCells: reopenedCells(open, indicators) });
    await tellOfReturns(change, 'RETURN_CORRECTED', [row]);
    return row.id;
  });
}

import { uuidv7 } from 'uuidv7';
import { addDeadline, deadlinesByAdoption } from '../../db/adoptions/transitions.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { editionsById } from '../../db/codes/read.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import { deadlineFor } from '../rules/deadline.ts';
import { textRemarks } from '../rules/entry.ts';
import { type AdoptionActInput, openAdoption } from './step.ts';

export interface ExtendDeadlineInput extends AdoptionActInput {
  editionId: string;
  until: string;
  reason: string;
}

const LONGEST_REASON = 2_000;

/**
 * Gives one firm a later day by which it must have moved to an edition, with the reason, for good (ISO 10001:2018, 8.5).
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (ended, or not an edition to move to), BAD_INPUT (not later than the day it has, no reason).
 */
export function extendDeadline(context: Context, input: ExtendDeadlineInput): Promise<string> {
  return act(context, { action: 'extendDeadline', input }, async ({ tx, viewer }) => {
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const adoption = await openAdoption(tx, input);
    const edition = found((await editionsById(tx, [input.editionId])).get(input.editionId), 'edition');
    if (adoption.endedOn || edition.codeId !== adoption.codeId || edition.adoptBy === null) {
      refuse(
        'WRONG_STATUS',
        'A later day is for an adoption that goes on, and a published edition of its code.',
      );
    }
    const granted = (await deadlinesByAdoption(tx, [adoption.id])).get(adoption.id) ?? [];
    const present = deadlineFor(edition, granted);
    if (present !== null && input.until <= present.until) {
      refuse('BAD_INPUT', `This firm has until ${present.until} already: name a later day.`, {
        path: ['until'],
      });
    }
    const { id: adoptionId, associationId, memberId } = adoption;
    await addDeadline(tx, {
      ...{ id: uuidv7(), associationId, memberId, adoptionId, editionId: edition.id },
      ...{ until: input.until, reason: input.reason.trim(), personId: viewer.personId },
    });
    await saveAdoption(tx, adoption);
    return adoptionId;
  });
}

import { eventsByAdoption } from '../../db/adoptions/read.ts';
import { addCommitment } from '../../db/adoptions/write.ts';
import { membershipsById } from '../../db/identity/read.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { asking } from '../loaders.ts';
import { found, refuse } from '../refusal.ts';
import { tellOfAdoption } from '../tell.ts';
import { presentCommitment } from './commitment.ts';
import { type AdoptionActInput, openAdoption, stepTo, takeStep } from './step.ts';
import { mayApprove } from './viewer-can.ts';

/**
 * Signs for the firm (ISO 10001:2018, 4.2 and 7): the text that was shown is kept word for word, and from now on the association
 * sees the adoption. Refuses NOT_FOUND, WRONG_STATUS, STALE_VERSION (edited meanwhile, or the text is no longer the one shown),
 * SAME_PERSON (a firm that is not small is signed for by somebody who did not complete the assessment; Annex C).
 */
export function commitAdoption(
  context: Context,
  input: AdoptionActInput & { textHash: string },
): Promise<string> {
  return act(context, { action: 'commitAdoption', input }, async (change) => {
    const { tx, viewer, now, today } = change;
    const adoption = await openAdoption(tx, input);
    const status = stepTo(adoption, 'COMMIT');
    const ask = asking(tx);
    const membership = found(await ask(membershipsById, adoption.membershipId), 'membership');
    const events = (await ask(eventsByAdoption, adoption.id)) ?? [];
    if (!mayApprove(viewer.personId, events, membership.sizeBand)) {
      refuse('SAME_PERSON', 'You completed the assessment yourself. Let another approver of your firm sign.');
    }
    const { text, textHash } = await presentCommitment(ask, adoption);
    if (textHash !== input.textHash) {
      refuse('STALE_VERSION', 'The text to sign has changed meanwhile. Read it again, then sign.', {
        path: ['textHash'],
      });
    }
    await addCommitment(tx, {
      associationId: adoption.associationId,
      memberId: adoption.memberId,
      adoptionId: adoption.id,
      text,
      textHash,
      signerId: viewer.personId,
      signerName: viewer.name,
      signedAt: now,
    });
    await takeStep(change, { adoption, status, on: today, values: { committedAt: now } });
    await tellOfAdoption(change, 'ADOPTION_COMMITTED', adoption);
    return adoption.id;
  });
}

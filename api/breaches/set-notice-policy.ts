import { setNoticeDays } from '../../db/breaches/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { NOTICE_DAYS } from '../rules/breach-clock.ts';

/**
 * Sets within how many business days after it was found the viewer's association is told of a significant breach. It holds for every
 * breach of which it was not told yet. Refuses BAD_INPUT below 1 and above 60.
 */
export function setNoticePolicy(
  context: Context,
  input: { idempotencyKey: string; noticeDays: number },
): Promise<string> {
  return act(context, { action: 'setNoticePolicy', input }, async ({ tx, viewer }) => {
    const { least, most } = NOTICE_DAYS;
    if (input.noticeDays < least || input.noticeDays > most) {
      refuse('BAD_INPUT', `A notice is made within ${least} to ${most} business days.`, {
        path: ['noticeDays'],
      });
    }
    await setNoticeDays(tx, viewer.organizationId, input.noticeDays);
    return viewer.organizationId;
  });
}

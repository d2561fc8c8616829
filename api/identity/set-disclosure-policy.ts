import { setMinimumRespondents } from '../../db/identity/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';

const LEAST = 3;
const MOST = 50;

/**
 * Sets the fewest respondents that a published figure of the viewer's association may stand on; reports compiled from now on
 * follow it. Refuses BAD_INPUT below 3 (with two, each knows the other's figure) and above 50.
 */
export function setDisclosurePolicy(
  context: Context,
  input: { idempotencyKey: string; minimumRespondents: number },
): Promise<string> {
  return act(context, { action: 'setDisclosurePolicy', input }, async ({ tx, viewer }) => {
    if (input.minimumRespondents < LEAST || input.minimumRespondents > MOST) {
      refuse(
        'BAD_INPUT',
        `A published figure stands on at least ${LEAST} respondents, and the rule on ${MOST} at most.`,
        {
          path: ['minimumRespondents'],
        },
      );
    }
    await setMinimumRespondents(tx, viewer.organizationId, input.minimumRespondents);
    return viewer.organizationId;
  });
}

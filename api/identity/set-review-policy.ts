import { setAcceptances } from '../../db/identity/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';

/**
 * Sets how many officers it takes to accept a return: one, or one who approves and another who accepts. Refuses BAD_INPUT for any
 * other number.
 */
export function setReviewPolicy(
  context: Context,
  input: { idempotencyKey: string; acceptances: number },
): Promise<string> {
  return act(context, { action: 'setReviewPolicy', input }, async ({ tx, viewer }) => {
    if (input.acceptances !== 1 && input.acceptances !== 2) {
      refuse('BAD_INPUT', 'A return is accepted by one officer, or by one after another has approved it.', {
        path: ['acceptances'],
      });
    }
    await setAcceptances(tx, viewer.organizationId, input.acceptances);
    return viewer.organizationId;
  });
}

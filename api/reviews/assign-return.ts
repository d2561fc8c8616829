import { officersOf } from '../../db/identity/read.ts';
import { assign } from '../../db/returns/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { tellOfReturns } from '../tell.ts';
import { openReview, type ReviewActInput } from './step.ts';

/**
 * Gives a return to an officer to look after, or to nobody. Refuses NOT_FOUND, STALE_VERSION, BAD_INPUT (no officer of the association).
 */
export function assignReturn(
  context: Context,
  input: ReviewActInput & { personId?: string | null },
): Promise<string> {
  return act(context, { action: 'assignReturn', input }, async (change) => {
    const { tx, viewer } = change;
    const row = await openReview(tx, input);
    const { personId = null } = input;
    if (personId !== null && !(await officersOf(tx, viewer.organizationId)).includes(personId)) {
      refuse('BAD_INPUT', 'Only an officer of your association can look after a return.', {
        path: ['personId'],
      });
    }
    await assign(tx, row.id, personId);
    if (personId) await tellOfReturns(change, 'RETURN_ASSIGNED', [row], personId);
    return row.id;
  });
}

import { officersOf } from '../../db/identity/read.ts';
import { lockReturns } from '../../db/returns/read.ts';
import { assign } from '../../db/returns/write.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
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
    const row = await openReview(change.tx, input);
    await give(change, [row], input.personId ?? null);
    return row.id;
  });
}

const MOST_AT_ONCE = 500;

/**
 * Gives many returns to one officer, or to nobody, all or none; the answer is the id of one. Refuses BAD_INPUT (more than 500, none, or no
 * officer of the association), NOT_FOUND.
 */
export function assignReturns(
  context: Context,
  input: { idempotencyKey: string; returnIds: string[]; personId?: string | null },
): Promise<string> {
  return act(context, { action: 'assignReturns', input }, async (change) => {
    const ids = [...new Set(input.returnIds)];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
      refuse('BAD_INPUT', `Name 1 to ${MOST_AT_ONCE} returns at once.`, { path: ['returnIds'] });
    }
    const rows = await lockReturns(change.tx, ids);
    if (rows.length < ids.length) found(null, 'return');
    await give(change, rows, input.personId ?? null);
    return ids[0] as string;
  });
}

async function give(
  change: Change,
  rows: readonly { id: string; version: number }[],
  personId: string | null,
): Promise<void> {
  const { tx, viewer } = change;
  if (personId !== null && !(await officersOf(tx, viewer.organizationId)).includes(personId)) {
    refuse('BAD_INPUT', 'Only an officer of your association can look after a return.', {
      path: ['personId'],
    });
  }
  const ids = rows.map(({ id }) => id);
  await assign(tx, ids, personId);
  if (personId) await tellOfReturns(change, 'RETURN_ASSIGNED', rows, personId);
}

import { uuidv7 } from 'uuidv7';
import { expectedReturns } from '../../db/returns/due.ts';
import { addReturns, addVersions } from '../../db/returns/write.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnSource } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { expected } from '../rules/due.ts';
import { type Expected, expectDue, expectOpen } from './expect-due.ts';

export interface BeginReturnInput {
  idempotencyKey: string;
  periodId: string;
  adoptionId?: string | null;
}

/**
 * Begins the viewer's firm's return for a period; the answer is its id.
 * Refuses NOT_FOUND (period, adoption), WRONG_STATUS (the firm owes none), LOCKED, ALREADY_EXISTS.
 */
export function beginReturn(context: Context, input: BeginReturnInput): Promise<string> {
  return act(context, { action: 'beginReturn', input }, async ({ tx, today }) => {
    const mine = await expectedReturns(tx, [input.periodId]);
    const own = expected(
      found(
        mine.find(({ adoptionId }) => !input.adoptionId || adoptionId === input.adoptionId),
        'period in which your firm keeps the code',
      ),
    );
    expectDue(own);
    if (own.returnId)
      refuse('ALREADY_EXISTS', `The return for ${own.periodLabel} was begun already: open it.`);
    expectOpen(own, today);
    return begin(tx, own, 'FORM');
  });
}

/** A return and its first version, empty. */
export async function begin(tx: Work, own: Expected, source: ReturnSource): Promise<string> {
  const { associationId, memberId, adoptionId, periodId, editionId } = own;
  const id = uuidv7();
  await addReturns(tx, [{ id, associationId, memberId, adoptionId, periodId }]);
  await addVersions(tx, [
    { id: uuidv7(), associationId, memberId, returnId: id, editionId, number: 1, source },
  ]);
  return id;
}

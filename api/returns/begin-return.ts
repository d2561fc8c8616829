import { uuidv7 } from 'uuidv7';
import { expectedReturns } from '../../db/returns/due.ts';
import { addReturns, addVersions } from '../../db/returns/write.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnSource } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { wasDue } from '../rules/period.ts';

export interface BeginReturnInput {
  idempotencyKey: string;
  periodId: string;
  adoptionId?: string | null;
}

type Expected = Awaited<ReturnType<typeof expectedReturns>>[number];

/**
 * Begins the viewer's firm's return for a period; the answer is its id.
 * Refuses NOT_FOUND (period, adoption), WRONG_STATUS (the firm was not due), ALREADY_EXISTS.
 */
export function beginReturn(context: Context, input: BeginReturnInput): Promise<string> {
  return act(context, { action: 'beginReturn', input }, async ({ tx }) => {
    const mine = await expectedReturns(tx, [input.periodId]);
    const expected = found(
      mine.find(({ adoptionId }) => !input.adoptionId || adoptionId === input.adoptionId),
      'period in which your firm keeps the code',
    );
    if (!wasDue(expected, expected)) {
      refuse(
        'WRONG_STATUS',
        `Your firm owes no return for ${expected.periodLabel}: it did not keep the code at its end.`,
      );
    }
    if (expected.returnId)
      refuse('ALREADY_EXISTS', `The return for ${expected.periodLabel} was begun already: open it.`);
    return begin(tx, expected, 'FORM');
  });
}

/** A return and its first version, empty. */
export async function begin(tx: Work, expected: Expected, source: ReturnSource): Promise<string> {
  const { associationId, memberId, adoptionId, periodId, editionId } = expected;
  const id = uuidv7();
  await addReturns(tx, [{ id, associationId, memberId, adoptionId, periodId }]);
  await addVersions(tx, [
    { id: uuidv7(), associationId, memberId, returnId: id, editionId, number: 1, source },
  ]);
  return id;
}

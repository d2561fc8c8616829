import { lockReturn, type ReturnRow } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnStatus } from '../../schema/words.ts';
import { expectVersion, found, refuse } from '../refusal.ts';
import { next, RETURN_STEPS, type ReturnAct } from '../rules/steps.ts';

export interface ReviewActInput {
  idempotencyKey: string;
  returnId: string;
  expectedVersion: number;
}

/** The return, held for this action as it was seen. Refuses NOT_FOUND, STALE_VERSION. */
export async function openReview(tx: Work, input: ReviewActInput): Promise<ReturnRow> {
  const row = found(await lockReturn(tx, input.returnId), 'return');
  expectVersion(row.version, input.expectedVersion, 'return');
  return row;
}

/** Where the step leads. Refuses WRONG_STATUS where it is not open. */
export function stepTo(row: Pick<ReturnRow, 'status'>, step: ReturnAct, words: string): ReturnStatus {
  return (
    next(RETURN_STEPS, row.status, step) ??
    refuse('WRONG_STATUS', `A return that is ${row.status.toLowerCase()} can not be ${words}.`)
  );
}

import { currentVersions, lockReturn, type ReturnRow, type VersionRow } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnStatus } from '../../schema/words.ts';
import { expectVersion, found, refuse } from '../refusal.ts';
import { next, RETURN_STEPS, type ReturnAct } from '../rules/steps.ts';

export interface ReturnActInput {
  idempotencyKey: string;
  returnId: string;
  expectedVersion: number;
}

/** A return at which an act is done: locked, as the caller has seen it, with the version that counts now. */
export interface OpenReturn {
  row: ReturnRow;
  version: VersionRow;
}

/** Locks the return for an act, as the version that is expected, if one is. Refuses NOT_FOUND, STALE_VERSION. */
export async function openReturn(
  tx: Work,
  { returnId, expectedVersion }: { returnId: string; expectedVersion?: number | null },
): Promise<OpenReturn> {
  const row = found(await lockReturn(tx, returnId), 'return');
  if (expectedVersion !== null && expectedVersion !== undefined) {
    expectVersion(row.version, expectedVersion, 'return');
  }
  const version = found((await currentVersions(tx, [row.id])).get(row.id), 'return');
  return { row, version };
}

const WORDS: Record<ReturnAct, string> = {
  BEGIN: 'begun',
  PREPARE: 'prepared',
  REOPEN: 'reopened',
  SUBMIT: 'submitted',
  QUERY: 'queried',
  ANSWER: 'answered',
  CORRECT: 'corrected',
  ACCEPT: 'accepted',
  ACCEPT_RESTATEMENT: 'accepted',
  RESTATE: 'restated',
};

/** Where the act leads. Refuses WRONG_STATUS where it is not open. */
export function stepTo(row: Pick<ReturnRow, 'status'>, act: ReturnAct): ReturnStatus {
  return (
    next(RETURN_STEPS, row.status, act) ??
    refuse('WRONG_STATUS', `A return that is ${row.status.toLowerCase()} can not be ${WORDS[act]}.`)
  );
}

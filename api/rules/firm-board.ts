import type { ReturnStatus } from '../../schema/words.ts';
import type { DueState, FirmStep } from '../../schema/words-return.ts';
import { isLocked } from './due.ts';
import { addDays } from './period.ts';

/** A return that a firm owes or does not owe, as the books have it. */
export interface Owed {
  state: DueState;
  status: ReturnStatus | null;
  dueOn: string;
  lockOn: string | null;
  firstSubmittedAt: Date | null;
}

const STEPS: Record<ReturnStatus, FirmStep> = {
  NOT_BEGUN: 'BEGIN',
  DRAFT: 'FILL',
  PREPARED: 'SIGN',
  SUBMITTED: 'WAIT',
  QUERIED: 'ANSWER',
  ACCEPTED: 'NOTHING',
  RESTATED: 'NOTHING',
};

/** What is for the firm to do; a first return that is not taken any more can only be asked for (ISO 10001:2018, 8.1). */
export function firmStep({ state, status, lockOn, firstSubmittedAt }: Owed, today: string): FirmStep {
  if (state !== 'DUE') return 'NOTHING';
  const step = STEPS[status ?? 'NOT_BEGUN'];
  return firstSubmittedAt === null && isLocked({ lockOn }, today) ? 'ASK_FOR_DAY' : step;
}

const DAYS_KEPT = 366;

/** Whether it stands on the firm's board: while there is something to do or to wait for, and until a year after it was due. */
export function isShown(owed: Owed, today: string): boolean {
  if (owed.state === 'LEFT' || owed.state === 'NOT_YET_REGISTERED') return false;
  return firmStep(owed, today) !== 'NOTHING' || owed.dueOn >= addDays(today, -DAYS_KEPT);
}

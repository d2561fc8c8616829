import type { expectedReturns } from '../../db/returns/due.ts';
import type { DueState } from '../../schema/words-return.ts';
import { refuse } from '../refusal.ts';
import { receiptOf } from '../rules/board.ts';
import { type Entry, isLocked, type Terms } from '../rules/due.ts';

/** A firm beside a period, with its terms and whether it owes a return. */
export type Expected = Awaited<ReturnType<typeof expectedReturns>>[number] &
  Entry &
  Terms & { state: DueState };

/** As clients read it on a day. */
export function asExpectedNode(firm: Expected, today: string) {
  return {
    ...firm,
    receipt: receiptOf(firm, today),
    id: `${firm.adoptionId}:${firm.periodId}`,
    status: firm.status ?? ('NOT_BEGUN' as const),
  };
}

const WHY_NOT: Record<Exclude<DueState, 'DUE'>, (by: string | null) => string> = {
  NOT_YET_REGISTERED: () => 'it was not registered yet at its end',
  LEFT: () => 'it did not keep the code any more at its end',
  SUSPENDED: () => 'its adoption was suspended throughout',
  COVERED: (by) => `${by ?? 'another firm'} reports for it`,
};

/** Why a firm owes no return, as a whole sentence. */
export function whyNotDue({ state, periodLabel, firmName, coveredBy }: Expected): string | null {
  if (state === 'DUE') return null;
  return `${firmName} owes no return for ${periodLabel}: ${WHY_NOT[state](coveredBy)}.`;
}

/** Refuses WRONG_STATUS where the firm owes no return for the period. */
export function expectDue(expected: Expected): void {
  const why = whyNotDue(expected);
  if (why) refuse('WRONG_STATUS', why);
}

/** Refuses LOCKED where no first return is taken for the period any more. */
export function expectOpen(
  { periodLabel, lockOn }: Pick<Expected, 'periodLabel' | 'lockOn'>,
  today: string,
): void {
  if (isLocked({ lockOn }, today)) {
    refuse(
      'LOCKED',
      `${periodLabel} was closed after ${lockOn}. Ask your association for a later day, with the reason.`,
    );
  }
}

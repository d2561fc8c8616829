import { uuidv7 } from 'uuidv7';
import { expectedReturns } from '../../db/returns/due.ts';
import { addTerms } from '../../db/returns/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import { expected, type Granted, termsOf } from '../rules/due.ts';
import { textRemarks } from '../rules/entry.ts';

export interface GrantTermsInput {
  idempotencyKey: string;
  periodId: string;
  adoptionId: string;
  /** Both or neither: days of the firm's own. */
  startsOn?: string | null;
  endsOn?: string | null;
  dueOn?: string | null;
  reason: string;
}

const LONGEST_REASON = 2_000;

/**
 * Grants one firm other days to report on, or a later due day, for one period and with a reason; what is left out stays as it was
 * granted before. The answer is the id of the period. Refuses NOT_FOUND, WRONG_STATUS (submitted on other days already), BAD_INPUT
 * (no reason, nothing granted, dates in disorder, a due day that is not later than for all).
 */
export function grantTerms(context: Context, input: GrantTermsInput): Promise<string> {
  return act(context, { action: 'grantTerms', input }, async ({ tx, viewer }) => {
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const [entry] = await expectedReturns(tx, [input.periodId], { adoptionIds: [input.adoptionId] });
    const firm = expected(found(entry, 'firm that keeps the code'));
    const granted: Granted = {
      startsOn: input.startsOn ?? firm.granted?.startsOn ?? null,
      endsOn: input.endsOn ?? firm.granted?.endsOn ?? null,
      dueOn: input.dueOn ?? firm.granted?.dueOn ?? null,
    };
    expectSound(input, granted);
    const terms = termsOf(firm.calendar, granted);
    if (terms.startsOn > terms.endsOn)
      refuse('BAD_INPUT', 'The last day comes after the first.', { path: ['endsOn'] });
    if (terms.dueOn < terms.endsOn)
      refuse('BAD_INPUT', 'A return falls due when its days have ended, or later.', { path: ['dueOn'] });
    if (input.dueOn && input.dueOn <= firm.calendar.dueOn) {
      const why = `All firms have until ${firm.calendar.dueOn}: name a later day.`;
      refuse('BAD_INPUT', why, { path: ['dueOn'] });
    }
    const moved = terms.startsOn !== firm.startsOn || terms.endsOn !== firm.endsOn;
    if (moved && firm.firstSubmittedAt !== null) {
      refuse('WRONG_STATUS', `${firm.firmName} has submitted its return for the days that it had.`);
    }
    const { associationId, memberId, adoptionId, periodId } = firm;
    const owned = { id: uuidv7(), associationId, memberId, adoptionId, periodId };
    await addTerms(tx, [{ ...owned, ...granted, reason: input.reason.trim(), personId: viewer.personId }]);
    return periodId;
  });
}

function expectSound(input: GrantTermsInput, { startsOn, endsOn }: Granted): void {
  if (!input.startsOn && !input.endsOn && !input.dueOn) {
    refuse('BAD_INPUT', 'Name other days to report on, or a later due day.', { path: ['dueOn'] });
  }
  if ((startsOn === null) !== (endsOn === null)) {
    refuse('BAD_INPUT', 'Days of the firm’s own have a first and a last.', {
      path: [startsOn === null ? 'startsOn' : 'endsOn'],
    });
  }
}

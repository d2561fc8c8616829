import type { AdoptionAct } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { tellOfAdoption } from '../tell.ts';
import { type AdoptionActInput, openAdoption, stepTo, takeStep } from './step.ts';

export interface ReasonedAdoptionActInput extends AdoptionActInput {
  reason: string;
}

const LONGEST_REASON = 2_000;

/**
 * Does not accept a commitment: the firm is told why, and may mend its assessment and commit again.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (no reason).
 */
export function declineAdoption(context: Context, input: ReasonedAdoptionActInput): Promise<string> {
  return act(context, { action: 'declineAdoption', input }, async (change) => {
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const adoption = await openAdoption(change.tx, input);
    const status = stepTo(adoption, 'DECLINE');
    await takeStep(change, { adoption, status, on: change.today, reason: input.reason.trim() });
    await tellOfAdoption(change, 'ADOPTION_DECLINED', adoption);
    return adoption.id;
  });
}

/**
 * Ends the firm's adoption today, by its own will; a certificate stays on the register, with the day on which it ended.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (ended already), BAD_INPUT (no reason).
 */
export function withdrawAdoption(context: Context, input: ReasonedAdoptionActInput): Promise<string> {
  return act(context, { action: 'withdrawAdoption', input }, async (change) => {
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const adoption = await openAdoption(change.tx, input);
    const status = stepTo(adoption, 'WITHDRAW');
    const reason = input.reason.trim();
    const values = { endedOn: change.today };
    return takeStep(change, { adoption, status, on: change.today, reason, values });
  });
}

/** What an officer may do to an adoption that does not keep what was promised, and the name of the action. */
const SANCTIONS = {
  putUnderRemedy: 'PUT_UNDER_REMEDY',
  suspendAdoption: 'SUSPEND',
  reinstateAdoption: 'REINSTATE',
  terminateAdoption: 'TERMINATE',
  lapseAdoption: 'LAPSE',
} as const satisfies Record<string, AdoptionAct>;

const ENDING: readonly AdoptionAct[] = ['TERMINATE', 'LAPSE'];

/**
 * An officer's step on a registered adoption, as of today and with a reason, shown on the public register (ISO 10001:2018, 4.8,
 * 8.5). Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (no reason).
 */
export function sanctionAdoption(
  context: Context,
  action: keyof typeof SANCTIONS,
  input: ReasonedAdoptionActInput,
): Promise<string> {
  return act(context, { action, input }, async (change) => {
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const adoption = await openAdoption(change.tx, input);
    const status = stepTo(adoption, SANCTIONS[action]);
    const values = ENDING.includes(SANCTIONS[action]) ? { endedOn: change.today } : {};
    const reason = input.reason.trim();
    return takeStep(change, { adoption, status, on: change.today, reason, values });
  });
}

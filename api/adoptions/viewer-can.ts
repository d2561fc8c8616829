import type { Ability, AdoptionStatus, SeatRole, SizeBand } from '../../schema/words.ts';
import { mayRole, needsTwoPeople } from '../rules/access.ts';
import { ADOPTION_STEPS, type AdoptionAct, allowedActs } from '../rules/steps.ts';

interface PastStep {
  status: AdoptionStatus;
  reason: string | null;
  personId: string | null;
}

/**
 * True where the person may sign for a firm of this size: for one that is not small, somebody other than who completed the
 * assessment last. A commitment that was declined is ASSESSED again by the officer, whose step carries a reason and does not count.
 */
export function mayApprove(personId: string, oldestFirst: readonly PastStep[], sizeBand: SizeBand): boolean {
  if (!needsTwoPeople(sizeBand)) return true;
  const completed = oldestFirst.findLast(({ status, reason }) => status === 'ASSESSED' && reason === null);
  return completed?.personId !== personId;
}

const ABILITY_FOR: Partial<Record<AdoptionAct, Ability>> = {
  answer: 'ASSESS',
  commit: 'COMMIT',
  register: 'REGISTER_ADOPTION',
  extend: 'EXTEND',
  withdraw: 'WITHDRAW_ADOPTION',
};

/** What a seat may do with an adoption now. `approves`: whether the person in it may sign. */
export function viewerCanWithAdoption(role: SeatRole, status: AdoptionStatus, approves: boolean): Ability[] {
  const acts = allowedActs(ADOPTION_STEPS, status).flatMap((act) => ABILITY_FOR[act] ?? []);
  const possible: Ability[] = ['READ_ADOPTIONS', ...new Set(acts)];
  return possible.filter((ability) => mayRole(role, ability) && (ability !== 'COMMIT' || approves));
}

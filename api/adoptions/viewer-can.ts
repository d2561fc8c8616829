import type { Ability, AdoptionAct, AdoptionStatus, SeatRole, SizeBand } from '../../schema/words.ts';
import { mayRole, needsTwoPeople } from '../rules/access.ts';
import { ADOPTION_STEPS } from '../rules/steps.ts';

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

/** Where answers to the assessment can be given: until the firm commits itself. */
export const ANSWERABLE: readonly AdoptionStatus[] = ['CONSIDERING', 'ASSESSED'];

/** Where the firm can extend the code, and move to another edition. */
export const EXTENSIBLE: readonly AdoptionStatus[] = ['REGISTERED', 'UNDER_REMEDY'];

/** Where only the day on which a gap was closed can be set: from the commitment on, until the adoption ends. */
export const CLOSABLE: readonly AdoptionStatus[] = ['COMMITTED', 'REGISTERED', 'UNDER_REMEDY', 'SUSPENDED'];

/** What can be done while the firm keeps the code. */
const KEEPING: readonly Ability[] = ['EXTEND', 'MOVE_TO_EDITION', 'RULE_ON_EXTENSION', 'EXTEND_DEADLINE'];

/** What a seat may do with an adoption now. `approves`: whether the person in it may sign. */
export function viewerCanWithAdoption(role: SeatRole, status: AdoptionStatus, approves: boolean): Ability[] {
  const possible = new Set<Ability>(['READ_ADOPTIONS']);
  for (const step of ADOPTION_STEPS) {
    if (step.from.includes(status)) possible.add(step.by);
  }
  if (ANSWERABLE.includes(status)) possible.add('ASSESS');
  if (EXTENSIBLE.includes(status)) {
    for (const ability of KEEPING) possible.add(ability);
  }
  if (CLOSABLE.includes(status)) possible.add('CLOSE_GAP');
  return [...possible].filter((ability) => mayRole(role, ability) && (ability !== 'COMMIT' || approves));
}

/** The steps that a seat may take with an adoption now. `approves`: whether the person in it may sign. */
export function viewerActsOnAdoption(
  role: SeatRole,
  status: AdoptionStatus,
  approves: boolean,
): AdoptionAct[] {
  return ADOPTION_STEPS.filter(
    ({ from, by }) => from.includes(status) && mayRole(role, by) && (by !== 'COMMIT' || approves),
  ).map(({ act }) => act);
}

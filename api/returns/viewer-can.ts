import type { Ability, ReturnStatus, SeatRole } from '../../schema/words.ts';
import { mayRole } from '../rules/access.ts';
import { RETURN_STEPS } from '../rules/steps.ts';

/** What begins a return is asked of the period and not of the return, which is not there yet. */
const NOT_OFFERED = new Set(['BEGIN']);

const TO_ASSIGN: readonly ReturnStatus[] = ['SUBMITTED', 'QUERIED'];

/**
 * What a seat may do with a return now: what the state table leaves open and the seat is entitled to. `signs`: whether the person
 * in it may sign, because somebody else prepared or the firm is small; `unapproved`: the first of two
 * officers' signatures is still wanted.
 */
export function viewerCanWithReturn(
  role: SeatRole,
  status: ReturnStatus,
  { signs, unapproved }: { signs: boolean; unapproved: boolean },
): Ability[] {
  const open = RETURN_STEPS.filter((step) => step.from.includes(status) && !NOT_OFFERED.has(step.act)).map(
    (step) => step.by,
  );
  const filling: Ability[] = status === 'DRAFT' ? ['FILL_RETURN'] : [];
  const assigning: Ability[] = TO_ASSIGN.includes(status) ? ['ASSIGN_RETURN'] : [];
  const approving: Ability[] = status === 'SUBMITTED' && unapproved ? ['APPROVE_RETURN'] : [];
  return [...new Set<Ability>(['READ_RETURNS', ...filling, ...approving, ...assigning, ...open])].filter(
    (ability) => mayRole(role, ability) && (ability !== 'SUBMIT_RETURN' || signs),
  );
}

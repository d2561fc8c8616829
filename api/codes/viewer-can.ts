import type { Ability, EditionStatus, SeatRole } from '../../schema/words.ts';
import { mayRole } from '../rules/access.ts';

const ON_A_CODE: Ability[] = ['READ_CODES', 'EDIT_CODE', 'OPEN_PERIOD'];

/** What a seat may do with a code now. ASSESS (consider adopting it) needs an edition to adopt. */
export function viewerCanWithCode(role: SeatRole, hasPublishedEdition: boolean): Ability[] {
  const possible: Ability[] = hasPublishedEdition ? [...ON_A_CODE, 'ASSESS'] : ON_A_CODE;
  return possible.filter((ability) => mayRole(role, ability));
}

/** What a seat may do with an edition now: a draft is edited, a published one withdrawn. */
export function viewerCanWithEdition(role: SeatRole, status: EditionStatus): Ability[] {
  const possible: Ability[] =
    status === 'WITHDRAWN'
      ? ['READ_CODES']
      : ['READ_CODES', status === 'DRAFT' ? 'EDIT_CODE' : 'WITHDRAW_EDITION'];
  return possible.filter((ability) => mayRole(role, ability));
}

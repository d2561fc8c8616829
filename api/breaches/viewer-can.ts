import type { Ability, SeatRole } from '../../schema/words.ts';
import { mayRole } from '../rules/access.ts';

interface Standing {
  withdrawn: boolean;
  /** The association was told of it as it stands. */
  told: boolean;
}

/** What a seat may do with a breach now: nothing more with one that was withdrawn, and no notice of what was told as it stands. */
export function viewerCanWithBreach(role: SeatRole, { withdrawn, told }: Standing): Ability[] {
  const open: Ability[] = withdrawn ? [] : told ? ['LOG_BREACH'] : ['LOG_BREACH', 'NOTIFY_BREACH'];
  return (['READ_BREACHES', ...open] as const).filter((ability) => mayRole(role, ability));
}

/** What a seat may do with a notice: an officer can say once that it was seen. */
export function viewerCanWithNotice(role: SeatRole, seen: boolean): Ability[] {
  const open: Ability[] = seen ? [] : ['NOTE_BREACH'];
  return (['READ_BREACHES', ...open] as const).filter((ability) => mayRole(role, ability));
}

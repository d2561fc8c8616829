import type { Ability, ReportStatus, SeatRole } from '../../schema/words.ts';
import { mayRole } from '../rules/access.ts';
import { isOpen } from '../rules/preview.ts';

interface Handled {
  status: ReportStatus;
  compiledById: string;
  proposedById: string | null;
  previewUntil: Date | null;
}

/**
 * What a person in a seat may do with a report now. Its period can be compiled anew at any time; it takes two people to publish, and where
 * it names firms (`names`) it waits until they have seen it.
 */
export function viewerCanWithReport(
  { role, personId }: { role: SeatRole; personId: string },
  { status, compiledById, proposedById, previewUntil }: Handled,
  { names, now }: { names: boolean; now: Date },
): Ability[] {
  const possible: Ability[] = ['READ_REPORTS', 'COMPILE_REPORT'];
  if (status === 'COMPILED' || status === 'PROPOSED') possible.push('PROPOSE_REPORT');
  const shown = !names || (previewUntil !== null && !isOpen(previewUntil, now));
  if (status === 'COMPILED' && !names && compiledById !== personId) possible.push('PUBLISH_REPORT');
  if (status === 'PROPOSED' && shown && proposedById !== personId) possible.push('PUBLISH_REPORT');
  return possible.filter((ability) => mayRole(role, ability));
}

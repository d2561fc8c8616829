import type { Ability, ReportStatus, SeatRole } from '../../schema/words.ts';
import { mayRole } from '../rules/access.ts';

interface Handled {
  status: ReportStatus;
  compiledById: string;
  proposedById: string | null;
}

/** What a person in a seat may do with a report now. Its period can be compiled anew at any time; it takes two people to publish. */
export function viewerCanWithReport(
  { role, personId }: { role: SeatRole; personId: string },
  { status, compiledById, proposedById }: Handled,
): Ability[] {
  const possible: Ability[] = ['READ_REPORTS', 'COMPILE_REPORT'];
  if (status === 'COMPILED' || status === 'PROPOSED') possible.push('PROPOSE_REPORT');
  if (status === 'COMPILED' && compiledById !== personId) possible.push('PUBLISH_REPORT');
  if (status === 'PROPOSED' && proposedById !== personId) possible.push('PUBLISH_REPORT');
  return possible.filter((ability) => mayRole(role, ability));
}

import type { Ability, ReportStatus, SeatRole } from '../../schema/words.ts';
import { mayRole } from '../rules/access.ts';

/** What a seat may do with a report now. Its period can be compiled anew at any time; only a compiled report is published. */
export function viewerCanWithReport(role: SeatRole, status: ReportStatus): Ability[] {
  const possible: Ability[] = ['READ_REPORTS', 'COMPILE_REPORT'];
  if (status === 'COMPILED') possible.push('PUBLISH_REPORT');
  return possible.filter((ability) => mayRole(role, ability));
}

import { isId } from '../../db/page.ts';
import { lockReport, type ReportRow } from '../../db/reports/read.ts';
import type { Work } from '../../db/scope.ts';
import type { ReportStatus } from '../../schema/words.ts';
import { expectVersion, found, refuse } from '../refusal.ts';

const INSTEAD: Record<ReportStatus, string> = {
  COMPILING: 'is still being compiled. Wait until it is.',
  FAILED: 'could not be compiled. Compile a new one.',
  COMPILED: 'was not proposed.',
  PROPOSED: 'is proposed already. Another administrator publishes it, or it is withheld.',
  PUBLISHED: 'is published and stays as it is. Compile a new one.',
};

/** The report that is decided on, locked. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS. */
export async function reportToDecide(
  tx: Work,
  { reportId, expectedVersion }: { reportId: string; expectedVersion: number },
  from: readonly ReportStatus[],
): Promise<ReportRow> {
  const report = found(isId(reportId) ? await lockReport(tx, reportId) : null, 'report');
  expectVersion(report.version, expectedVersion, 'report');
  if (!from.includes(report.status)) refuse('WRONG_STATUS', `This report ${INSTEAD[report.status]}`);
  return report;
}

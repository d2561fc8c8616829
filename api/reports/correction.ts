import { publicationWith } from '../../db/publications/report-reads.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import type { Work } from '../../db/scope.ts';
import type { FigureChange } from '../rules/release-changes.ts';
import { vintagesBefore } from './family.ts';
import { releaseOf } from './release-of.ts';

/** Reference of the release that a report corrects, or would if it went out now; null where it is the first of its period. */
export async function correctedBy(tx: Work, report: ReportRow): Promise<string | null> {
  return (await vintagesBefore(tx, report)).at(-1)?.reference ?? null;
}

/** What readers saw in the vintage before and see in this report, where they differ: of a published one as it was printed. */
export async function changesOf(tx: Work, report: ReportRow): Promise<readonly FigureChange[]> {
  if (report.publicationReference) {
    return (await publicationWith(tx, report.publicationReference))?.changes ?? [];
  }
  if (report.status === 'COMPILING' || report.status === 'FAILED') return [];
  return (await releaseOf(tx, report)).head.changes;
}

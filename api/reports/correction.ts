import { releaseWith } from '../../db/publications/report-reads.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import type { Work } from '../../db/scope.ts';
import type { FigureChange } from '../rules/release-changes.ts';
import { familyNow } from './family.ts';
import { releaseOf } from './release-of.ts';

/** Reference of the release that a report corrects, or would if it went out now; null where it is the first of its period. */
export async function correctedBy(tx: Work, report: ReportRow): Promise<string | null> {
  const { vintages } = await familyNow(tx, report);
  const own = vintages.findIndex(({ reference }) => reference === report.publicationReference);
  return vintages.slice(0, own < 0 ? undefined : own).at(-1)?.reference ?? null;
}

/** What readers saw in the vintage before and see in this report, where they differ: of a published one as it was printed. */
export async function changesOf(tx: Work, report: ReportRow): Promise<readonly FigureChange[]> {
  if (report.publicationReference) {
    return (await releaseWith(tx, report.publicationReference))?.publication.changes ?? [];
  }
  if (report.status === 'COMPILING' || report.status === 'FAILED') return [];
  return (await releaseOf(tx, report, { number: 0, publishedAt: new Date(0), reason: null })).head.changes;
}

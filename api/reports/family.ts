import { releasesOver } from '../../db/publications/report-reads.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';

/** The releases that have to do with a report, by now: all over its days, and the vintages of its own period, in the order of their numbers. */
export async function familyNow(tx: Work, { codeId, periodId }: Pick<ReportRow, 'codeId' | 'periodId'>) {
  const period = found((await periodsById(tx, [periodId])).get(periodId), 'period');
  const releases = await releasesOver(tx, codeId, period);
  return {
    period,
    references: releases.map(({ reference }) => reference),
    vintages: releases.filter((release) => release.periodId === periodId),
  };
}

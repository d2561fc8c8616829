import { releasesOver } from '../../db/publications/report-reads.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';

type Released = Pick<ReportRow, 'codeId' | 'periodId' | 'publicationReference'>;

/**
 * The releases that have to do with a report, by now, in the order of their numbers: references of all over its days, and the vintages of
 * its own period that came `before` it, which are all where it is not out.
 */
export async function familyNow(tx: Work, { codeId, periodId, publicationReference }: Released) {
  const period = found((await periodsById(tx, [periodId])).get(periodId), 'period');
  const releases = await releasesOver(tx, codeId, period);
  const vintages = releases.filter((release) => release.periodId === periodId);
  const own = vintages.findIndex(({ reference }) => reference === publicationReference);
  return {
    period,
    references: releases.map(({ reference }) => reference),
    before: own < 0 ? vintages : vintages.slice(0, own),
  };
}

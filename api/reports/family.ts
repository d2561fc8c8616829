import { releasesOver } from '../../db/publications/report-reads.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';
import type { Span } from '../rules/period.ts';
import { hullOf } from '../rules/period-wholes.ts';

type Released = Pick<ReportRow, 'codeId' | 'periodId' | 'publicationReference'>;

/**
 * What a release over these days is audited together with: every release of the code over them, and over days of a period that those
 * releases reach into: with a year comes its other half.
 */
export async function releasesTogether(tx: Work, codeId: string, days: Span) {
  const releases = await releasesOver(tx, codeId, days);
  const hull = hullOf([days, ...releases]);
  if (hull.startsOn === days.startsOn && hull.endsOn === days.endsOn) return releases;
  return releasesTogether(tx, codeId, hull);
}

/**
 * The releases that have to do with a report, by now, in the order of their numbers: references of all that it is audited together with, and the vintages of
 * its own period that came `before` it, which are all where it is not out.
 */
export async function familyNow(tx: Work, { codeId, periodId, publicationReference }: Released) {
  const period = found((await periodsById(tx, [periodId])).get(periodId), 'period');
  const releases = await releasesTogether(tx, codeId, period);
  const vintages = releases.filter((release) => release.periodId === periodId);
  const own = vintages.findIndex(({ reference }) => reference === publicationReference);
  return {
    period,
    references: releases.map(({ reference }) => reference),
    before: own < 0 ? vintages : vintages.slice(0, own),
  };
}

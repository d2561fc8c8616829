import { releasesAgainst, releasesCalled, releasesOver } from '../../db/publications/report-reads.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { found } from '../refusal.ts';
import type { Span } from '../rules/period.ts';
import { hullOf } from '../rules/period-wholes.ts';

type Released = Pick<ReportRow, 'codeId' | 'periodId' | 'comparedWith' | 'publicationReference'>;
type Row = Awaited<ReturnType<typeof releasesOver>>[number];

/** A release that has to do with some days; `reaching` where it is of others, and compares like with like with these. */
export interface FamilyMember extends Row {
  reaching: boolean;
}

/**
 * What a release over these days is audited together with: every release of the code over them, and over days of a period that those
 * releases reach into: with a year comes its other half. And every one that is compared with any of these.
 */
async function releasesTogether(tx: Work, codeId: string, days: Span): Promise<FamilyMember[]> {
  const releases = await releasesOver(tx, codeId, days);
  const hull = hullOf([days, ...releases]);
  if (hull.startsOn !== days.startsOn || hull.endsOn !== days.endsOn)
    return releasesTogether(tx, codeId, hull);
  const references = releases.map(({ reference }) => reference);
  const against = await releasesAgainst(tx, references);
  return [
    ...releases.map((release) => ({ ...release, reaching: false })),
    ...against
      .filter(({ reference }) => !references.includes(reference))
      .map((release) => ({ ...release, reaching: true })),
  ].sort((a, b) => a.number - b.number);
}

/**
 * The releases that tell of a report's days, in the order of their numbers; the one that it is compared with; and beside the former, those
 * that tell of that one's days.
 */
export async function familyOf(tx: Work, { codeId, comparedWith }: Released, period: Span) {
  const own = await releasesTogether(tx, codeId, period);
  const [compared = null] = await releasesCalled(tx, comparedWith ? [comparedWith] : []);
  const then = compared ? await releasesTogether(tx, codeId, compared) : [];
  const whole = new Set(own.filter(({ reaching }) => !reaching).map(({ reference }) => reference));
  return { own, compared, beside: then.filter(({ reference }) => !whole.has(reference)) };
}

/** The references of all of a family, each once, in the order of their numbers. */
export function referencesOf({ own, beside }: Awaited<ReturnType<typeof familyOf>>): string[] {
  const numbers = new Map([...own, ...beside].map(({ reference, number }) => [reference, number]));
  return [...numbers].sort(([, a], [, b]) => a - b).map(([reference]) => reference);
}

/**
 * The releases that have to do with a report, by now, in the order of their numbers: references of all that it is audited together with, and the vintages of
 * its own period that came `before` it, which are all where it is not out.
 */
export async function familyNow(tx: Work, report: Released) {
  const { periodId, publicationReference } = report;
  const period = found((await periodsById(tx, [periodId])).get(periodId), 'period');
  const family = await familyOf(tx, report, period);
  const vintages = family.own.filter((release) => release.periodId === periodId);
  const own = vintages.findIndex(({ reference }) => reference === publicationReference);
  return {
    period,
    references: referencesOf(family),
    before: own < 0 ? vintages : vintages.slice(0, own),
  };
}

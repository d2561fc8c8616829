import {
  releasesAgainst,
  releasesCalled,
  releasesOf,
  releasesOver,
} from '../../db/publications/report-reads.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import type { Work } from '../../db/scope.ts';
import type { Span } from '../rules/period.ts';
import { hullOf } from '../rules/period-wholes.ts';

type Released = Pick<ReportRow, 'periodId' | 'publicationReference'>;
type Compared = Pick<ReportRow, 'codeId' | 'comparedWith'>;
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
 * The releases that tell of a report's days, in the order of their numbers; and beside these, those that tell of the days of the one that it
 * is compared with.
 */
export async function familyOf(tx: Work, { codeId, comparedWith }: Compared, period: Span) {
  const own = await releasesTogether(tx, codeId, period);
  const [compared] = await releasesCalled(tx, comparedWith ? [comparedWith] : []);
  const then = compared ? await releasesTogether(tx, codeId, compared) : [];
  const whole = new Set(own.filter(({ reaching }) => !reaching).map(({ reference }) => reference));
  return { own, beside: then.filter(({ reference }) => !whole.has(reference)) };
}

/** The references of all of a family, each once, in the order of their numbers. */
export function referencesOf({ own, beside }: Awaited<ReturnType<typeof familyOf>>): string[] {
  const numbers = new Map([...own, ...beside].map(({ reference, number }) => [reference, number]));
  return [...numbers].sort(([, a], [, b]) => a - b).map(([reference]) => reference);
}

/** The vintages of a report's own period that came before it, in the order of their numbers: all where it is not out. */
export async function vintagesBefore(tx: Work, { periodId, publicationReference }: Released) {
  const vintages = await releasesOf(tx, periodId);
  const own = vintages.findIndex(({ reference }) => reference === publicationReference);
  return own < 0 ? vintages : vintages.slice(0, own);
}

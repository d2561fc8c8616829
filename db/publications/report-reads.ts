import { and, asc, desc, eq, gte, inArray, lte, type SQL } from 'drizzle-orm';
import { reports } from '../reports/tables.ts';
import { periods } from '../returns/tables.ts';
import type { Work } from '../scope.ts';
import {
  publicationAnswers,
  publicationCells,
  publicationNamed,
  publicationSeries,
  publications,
} from './tables.ts';

/** Releases of one code's overlapping periods. */
const MOST_RELEASES = 200;

/**
 * Every release of the code over days that overlap these, in the order of their numbers. The vintages of one period are those with its id.
 */
export function releasesOver(
  tx: Work,
  codeId: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
) {
  return releasesWhere(
    tx,
    and(eq(reports.codeId, codeId), lte(periods.startsOn, endsOn), gte(periods.endsOn, startsOn)),
  );
}

/** The vintages of a period, in the order of their numbers. */
export function releasesOf(tx: Work, periodId: string) {
  return releasesWhere(tx, eq(reports.periodId, periodId));
}

/** Every release whose changes are measured against one of these, in the order of their numbers. */
export async function releasesAgainst(tx: Work, references: readonly string[]) {
  return references.length === 0 ? [] : releasesWhere(tx, inArray(reports.comparedWith, [...references]));
}

/** The releases with these references, in the order of their numbers. */
export async function releasesCalled(tx: Work, references: readonly string[]) {
  return references.length === 0
    ? []
    : releasesWhere(tx, inArray(reports.publicationReference, [...references]));
}

function releasesWhere(tx: Work, wanted: SQL | undefined) {
  return tx
    .select({
      id: reports.id,
      compiledAt: reports.compiledAt,
      periodId: reports.periodId,
      startsOn: periods.startsOn,
      endsOn: periods.endsOn,
      editionId: reports.editionId,
      minimumRespondents: reports.minimumRespondents,
      comparedWith: reports.comparedWith,
      reference: publications.reference,
      number: publications.number,
      vintage: publications.vintage,
    })
    .from(reports)
    .innerJoin(publications, eq(publications.reference, reports.publicationReference))
    .innerJoin(periods, eq(periods.id, reports.periodId))
    .where(and(eq(reports.status, 'PUBLISHED'), wanted))
    .orderBy(asc(publications.number))
    .limit(MOST_RELEASES);
}

/** Reference of the latest release of a period; null where there is none. */
export async function latestReleaseOf(tx: Work, periodId: string): Promise<string | null> {
  const [latest] = await tx
    .select({ reference: publications.reference })
    .from(reports)
    .innerJoin(publications, eq(publications.reference, reports.publicationReference))
    .where(and(eq(reports.periodId, periodId), eq(reports.status, 'PUBLISHED')))
    .orderBy(desc(publications.number))
    .limit(1);
  return latest?.reference ?? null;
}

/** The report behind the release of the viewer's association that went out last, of whichever code; null where there is none. */
export async function latestRelease(tx: Work) {
  const [latest] = await tx
    .select({ report: reports })
    .from(reports)
    .innerJoin(publications, eq(publications.reference, reports.publicationReference))
    .where(eq(reports.status, 'PUBLISHED'))
    .orderBy(desc(publications.number))
    .limit(1);
  return latest?.report ?? null;
}

/** What is said of a release beside its series; null where there is none. */
export async function publicationWith(tx: Work, reference: string) {
  const [publication] = await tx.select().from(publications).where(eq(publications.reference, reference));
  return publication ?? null;
}

/** A release with its frozen series and figures, as its association reads it; null where there is none. */
export async function releaseWith(tx: Work, reference: string) {
  const [publication, series, cells, named, answers] = await Promise.all([
    publicationWith(tx, reference),
    tx.select().from(publicationSeries).where(eq(publicationSeries.reference, reference)),
    tx.select().from(publicationCells).where(eq(publicationCells.reference, reference)),
    tx
      .select()
      .from(publicationNamed)
      .where(eq(publicationNamed.reference, reference))
      .orderBy(
        asc(publicationNamed.indicatorKey),
        asc(publicationNamed.breakdown),
        asc(publicationNamed.position),
      ),
    tx.select().from(publicationAnswers).where(eq(publicationAnswers.reference, reference)),
  ]);
  return publication ? { publication, series, cells, named, answers } : null;
}

/** Reference of the viewer's own release with this number; null where there is none. */
export async function releaseByNumber(tx: Work, number: number): Promise<string | null> {
  const [row] = await tx
    .select({ reference: reports.publicationReference })
    .from(reports)
    .innerJoin(publications, eq(publications.reference, reports.publicationReference))
    .where(eq(publications.number, number))
    .limit(1);
  return row?.reference ?? null;
}

/** The report behind a release of the viewer's association; null where there is none. */
export async function reportOfRelease(tx: Work, reference: string) {
  const [row] = await tx.select().from(reports).where(eq(reports.publicationReference, reference));
  return row ?? null;
}

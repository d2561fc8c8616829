import { and, asc, desc, eq, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Dimension } from '../../schema/words.ts';
import type { Work } from '../scope.ts';
import { storable } from '../text.ts';
import { publicationCells, publicationSeries, publications } from './tables.ts';

/** Reports of one code are half-yearly as a rule: sixty years of them, or ten of a code that is reported on each month. */
const MOST_PERIODS = 120;
const MOST_VINTAGES = 100;

/** What everybody could read by the end of the day, in the time zone of record; everything where no day is given. */
const printedBy = (asOf: string | null): SQL | undefined =>
  asOf === null
    ? undefined
    : lt(
        sql`coalesce(${publications.publicFrom}, ${publications.publishedAt})`,
        sql`((${asOf}::date + 1)::timestamp at time zone 'UTC')`,
      );

const { codeKey, periodStartsOn, periodEndsOn, vintage } = publications;

/** What was in print by the end of that day: of each code and period the vintage that came last, latest published first. */
export async function publicationsInPrint(
  tx: Work,
  wanted: { codeKey: string | null; asOf: string; most: number },
) {
  const last = tx
    .selectDistinctOn([codeKey, periodStartsOn, periodEndsOn], { reference: publications.reference })
    .from(publications)
    .where(
      and(
        printedBy(wanted.asOf),
        wanted.codeKey === null ? undefined : eq(codeKey, storable(wanted.codeKey)),
      ),
    )
    .orderBy(codeKey, periodStartsOn, periodEndsOn, desc(vintage));
  return tx
    .select()
    .from(publications)
    .where(inArray(publications.reference, last))
    .orderBy(desc(publications.publishedAt), desc(publications.number))
    .limit(wanted.most);
}

/** The vintage that was in print by the end of that day of what the reference names a vintage of; null where none was yet. */
export async function printedInstead(tx: Work, reference: string, asOf: string) {
  const named = tx
    .select({ codeKey, periodStartsOn, periodEndsOn })
    .from(publications)
    .where(eq(publications.reference, storable(reference)));
  const [row] = await tx
    .select()
    .from(publications)
    .where(and(printedBy(asOf), sql`(${codeKey}, ${periodStartsOn}, ${periodEndsOn}) in ${named}`))
    .orderBy(desc(vintage))
    .limit(1);
  return row ?? null;
}

/** All vintages of the report on a code for a period, first print first. */
export function vintagesOf(tx: Work, wanted: { codeKey: string; periodLabel: string }) {
  return tx
    .select()
    .from(publications)
    .where(
      and(eq(codeKey, storable(wanted.codeKey)), eq(publications.periodLabel, storable(wanted.periodLabel))),
    )
    .orderBy(asc(periodStartsOn), asc(vintage))
    .limit(MOST_VINTAGES);
}

/** The publications that supersede these, by the reference of what they supersede. */
export async function supersedingReferences(tx: Work, references: readonly string[]) {
  const rows = await tx
    .select({ reference: publications.reference, supersedes: publications.supersedes })
    .from(publications)
    .where(and(isNotNull(publications.supersedes), inArray(publications.supersedes, [...references])))
    .orderBy(asc(vintage));
  return new Map(rows.map((row) => [row.supersedes ?? '', row.reference]));
}

/** Publications by their references. */
export async function publicationsByReference(tx: Work, references: readonly string[]) {
  const rows = await tx
    .select()
    .from(publications)
    .where(inArray(publications.reference, references.map(storable)));
  return new Map(rows.map((row) => [row.reference, row]));
}

/**
 * One cell of one indicator in every period, by the vintage that was in print by the end of the day (at present, where none is given), oldest
 * period first; with its definition there. A period whose report has the indicator but not the cell is there without one.
 */
export async function pointsOf(
  tx: Work,
  wanted: {
    codeKey: string;
    indicatorKey: string;
    dimension: Dimension;
    category: string;
    asOf: string | null;
  },
) {
  const last = tx
    .selectDistinctOn([periodStartsOn, periodEndsOn], { reference: publications.reference })
    .from(publications)
    .where(and(printedBy(wanted.asOf), eq(codeKey, storable(wanted.codeKey))))
    .orderBy(periodStartsOn, periodEndsOn, desc(vintage));
  const rows = await tx
    .select({ publication: publications, series: publicationSeries, cell: publicationCells })
    .from(publications)
    .innerJoin(
      publicationSeries,
      and(
        eq(publicationSeries.reference, publications.reference),
        eq(publicationSeries.indicatorKey, storable(wanted.indicatorKey)),
      ),
    )
    .leftJoin(
      publicationCells,
      and(
        eq(publicationCells.reference, publications.reference),
        eq(publicationCells.indicatorKey, publicationSeries.indicatorKey),
        eq(publicationCells.dimension, wanted.dimension),
        eq(publicationCells.category, storable(wanted.category)),
      ),
    )
    .where(inArray(publications.reference, last))
    .orderBy(desc(periodStartsOn), desc(periodEndsOn))
    .limit(MOST_PERIODS);
  return rows.reverse();
}

/** For each publication its minimum of respondents, and what it is compared with: how that period is called, and which print of it. */
export async function comparisonsByReference(tx: Work, references: readonly string[]) {
  const rows = await tx
    .select({
      reference: publications.reference,
      minimum: publications.minimumRespondents,
      periodLabel: publications.comparedPeriod,
      vintage: publications.comparedVintage,
    })
    .from(publications)
    .where(inArray(publications.reference, [...references]));
  return new Map(
    rows.map(({ reference, minimum, periodLabel, vintage: print }) => [
      reference,
      { minimum, compared: periodLabel === null || print === null ? null : { periodLabel, vintage: print } },
    ]),
  );
}

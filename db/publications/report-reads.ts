import { and, desc, eq } from 'drizzle-orm';
import { reports } from '../reports/tables.ts';
import type { Work } from '../scope.ts';
import { publicationCells, publicationSeries, publications } from './tables.ts';

/** The latest publication of the association's reports for a period, with its frozen series and figures; null where there is none. */
export async function latestPublicationOf(tx: Work, periodId: string) {
  const [latest] = await tx
    .select({ reference: publications.reference })
    .from(reports)
    .innerJoin(publications, eq(publications.reference, reports.publicationReference))
    .where(and(eq(reports.periodId, periodId), eq(reports.status, 'PUBLISHED')))
    .orderBy(desc(publications.number))
    .limit(1);
  if (!latest) return null;
  const { reference } = latest;
  const [series, cells] = await Promise.all([
    tx.select().from(publicationSeries).where(eq(publicationSeries.reference, reference)),
    tx.select().from(publicationCells).where(eq(publicationCells.reference, reference)),
  ]);
  return { reference, series, cells };
}

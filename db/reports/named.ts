import { and, asc, eq, inArray } from 'drizzle-orm';
import { adoptions } from '../adoptions/tables.ts';
import { grouped } from '../batches.ts';
import { organizations } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { storable } from '../text.ts';
import { reportNamed } from './tables.ts';

/** What each report tells of single firms. */
export async function namedOfReports(tx: Work, reportIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(reportNamed)
    .where(inArray(reportNamed.reportId, [...reportIds]))
    .orderBy(asc(reportNamed.indicatorKey), asc(reportNamed.breakdown), asc(reportNamed.adoptionId));
  return grouped(reportIds, rows, (row) => row.reportId);
}

/** Indicators and parts that each report tells by firm, by key and part. */
export async function partsNamedBy(tx: Work, reportIds: readonly string[]) {
  const { reportId, indicatorKey, breakdown } = reportNamed;
  const rows = await tx
    .selectDistinct({ reportId, indicatorKey, breakdown })
    .from(reportNamed)
    .where(inArray(reportId, [...reportIds]))
    .orderBy(asc(indicatorKey), asc(breakdown));
  return grouped(reportIds, rows, (row) => row.reportId);
}

/** What a report tells of single firms of one indicator, as a whole ('') or in one part. */
export function namedOfIndicator(tx: Work, wanted: { reportId: string; indicatorKey: string; part: string }) {
  const { reportId, indicatorKey, breakdown } = reportNamed;
  return tx
    .select()
    .from(reportNamed)
    .where(
      and(
        eq(reportId, wanted.reportId),
        eq(indicatorKey, storable(wanted.indicatorKey)),
        eq(breakdown, storable(wanted.part)),
      ),
    );
}

/** Who stands behind each adoption, with its certificate, as they are called now. */
export async function firmsOfAdoptions(tx: Work, adoptionIds: readonly string[]) {
  const rows = await tx
    .select({
      id: adoptions.id,
      memberId: adoptions.memberId,
      firmName: organizations.name,
      certificateNumber: adoptions.certificateNumber,
    })
    .from(adoptions)
    .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
    .where(inArray(adoptions.id, [...adoptionIds]));
  return new Map(rows.map(({ id, ...firm }) => [id, firm]));
}

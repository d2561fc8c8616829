import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import { returns, returnVersions } from '../returns/tables.ts';
import type { Work } from '../scope.ts';
import { reportInputs } from './tables.ts';

/** Of each return for the period, the latest version that was accepted, by its adoption. */
export async function acceptedVersions(tx: Work, periodId: string) {
  const rows = await tx
    .selectDistinctOn([returnVersions.returnId], {
      id: returnVersions.id,
      adoptionId: returns.adoptionId,
      editionId: returnVersions.editionId,
      contentHash: returnVersions.contentHash,
    })
    .from(returnVersions)
    .innerJoin(returns, eq(returns.id, returnVersions.returnId))
    .where(and(eq(returns.periodId, periodId), isNotNull(returnVersions.acceptedAt)))
    .orderBy(asc(returnVersions.returnId), desc(returnVersions.number));
  return new Map(rows.map((row) => [row.adoptionId, row]));
}

/** The editions under which the returns of a report were made. */
export async function editionsOfInputs(tx: Work, reportId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ editionId: returnVersions.editionId })
    .from(reportInputs)
    .innerJoin(returnVersions, eq(returnVersions.id, reportInputs.versionId))
    .where(eq(reportInputs.reportId, reportId));
  return rows.map((row) => row.editionId);
}

import { eq } from 'drizzle-orm';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import { reportCells, reportInputs, reports } from './tables.ts';

type NewCell = Omit<typeof reportCells.$inferInsert, 'associationId' | 'reportId'>;

/** A compiled report with its true figures, and the return versions that it was made of. */
export interface NewReport {
  report: typeof reports.$inferInsert & { id: string };
  cells: readonly NewCell[];
  inputs: readonly { versionId: string; contentHash: string }[];
}

export async function addReport(tx: Work, { report, cells, inputs }: NewReport): Promise<void> {
  const owner = { associationId: report.associationId, reportId: report.id };
  await tx.insert(reports).values(report);
  const cellRows = cells.map((cell) => ({ ...cell, ...owner }));
  await inBatches(cellRows, (batch) => tx.insert(reportCells).values(batch));
  const inputRows = inputs.map((input) => ({ ...input, ...owner }));
  await inBatches(inputRows, (batch) => tx.insert(reportInputs).values(batch));
}

/** Marks the report as published under this reference; from then on its row is frozen. */
export async function markPublished(
  tx: Work,
  report: { id: string; version: number },
  publicationReference: string,
): Promise<void> {
  await tx
    .update(reports)
    .set({ status: 'PUBLISHED', publicationReference, version: report.version + 1 })
    .where(eq(reports.id, report.id));
}

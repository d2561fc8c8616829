import { and, eq, sql } from 'drizzle-orm';
import { inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import {
  type Contents,
  type Protection,
  reportCells,
  reportInputs,
  reportNamed,
  reportProgress,
  reports,
} from './tables.ts';

type NewInput = Omit<typeof reportInputs.$inferInsert, 'associationId' | 'reportId'>;
type NewCell = Omit<typeof reportCells.$inferInsert, 'associationId' | 'reportId'>;
type NewNamed = Omit<typeof reportNamed.$inferInsert, 'associationId' | 'reportId'>;

/** A report that is being compiled, with all that it is made of. */
export async function beginReport(
  tx: Work,
  report: typeof reports.$inferInsert & { id: string },
  inputs: readonly NewInput[],
): Promise<void> {
  const owner = { associationId: report.associationId, reportId: report.id };
  await tx.insert(reports).values({ ...report, status: 'COMPILING' });
  await tx.insert(reportProgress).values(owner);
  await inBatches(
    inputs.map((input) => ({ ...input, ...owner })),
    (batch) => tx.insert(reportInputs).values(batch),
  );
}

/** Notes how far compiling has come. */
export async function noteCompiling(
  tx: Work,
  reportId: string,
  progress: { done: number; total: number },
): Promise<void> {
  await tx
    .update(reportProgress)
    .set({ ...progress, touchedAt: sql`clock_timestamp()` })
    .where(eq(reportProgress.reportId, reportId));
}

/** What compiling a report came to. */
interface Finished {
  cells: readonly NewCell[];
  named: readonly NewNamed[];
  protection: Protection;
  contents: Contents | null;
  coverage: { due: number; reported: number; nil: number };
}

/** Adds the figures to a report that is being compiled, and says that it is; answers false where it is not any more. */
export async function finishReport(
  tx: Work,
  report: { id: string; associationId: string },
  { cells, named, protection, contents, coverage }: Finished,
): Promise<boolean> {
  const owner = { associationId: report.associationId, reportId: report.id };
  await inBatches(
    cells.map((cell) => ({ ...cell, ...owner })),
    (batch) => tx.insert(reportCells).values(batch),
  );
  await inBatches(
    named.map((line) => ({ ...line, ...owner })),
    (batch) => tx.insert(reportNamed).values(batch),
  );
  return move(tx, report.id, { status: 'COMPILED', protection, contents, ...coverage });
}

/** Writes down that compiling failed, and why. */
export function failReport(tx: Work, id: string, refusal: string): Promise<boolean> {
  return move(tx, id, { status: 'FAILED', refusal });
}

async function move(tx: Work, id: string, changes: Partial<typeof reports.$inferInsert>): Promise<boolean> {
  const moved = await tx
    .update(reports)
    .set(changes)
    .where(and(eq(reports.id, id), eq(reports.status, 'COMPILING')))
    .returning({ id: reports.id });
  return moved.length > 0;
}

interface Proposal {
  proposedById: string;
  proposedAt: Date;
  embargoUntil: Date | null;
  previewUntil: Date | null;
  reason: string | null;
}

/** The first of two people says that the report may go out. */
export async function markProposed(
  tx: Work,
  report: { id: string; version: number },
  proposal: Proposal,
): Promise<void> {
  await tx
    .update(reports)
    .set({ ...proposal, status: 'PROPOSED', version: report.version + 1 })
    .where(eq(reports.id, report.id));
}

/** Takes a proposal back: the report is as it was compiled. */
export async function markWithheld(tx: Work, report: { id: string; version: number }): Promise<void> {
  await tx
    .update(reports)
    .set({
      ...{ status: 'COMPILED', version: report.version + 1 },
      ...{ proposedById: null, proposedAt: null, embargoUntil: null, reason: null, previewUntil: null },
    })
    .where(eq(reports.id, report.id));
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

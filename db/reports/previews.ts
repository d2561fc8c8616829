import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { grouped, inBatches } from '../batches.ts';
import { codes } from '../codes/tables.ts';
import { organizations } from '../identity/tables.ts';
import { periods } from '../returns/tables.ts';
import type { Work } from '../scope.ts';
import { reportInputs, reportNamed } from './tables.ts';
import { type Dispute, reportPreviews } from './tables-previews.ts';

export type PreviewRow = typeof reportPreviews.$inferSelect;

const MOST = 200;

/** The firms that a report names, in the order of their ids. */
export async function firmsNamedBy(tx: Work, reportId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ memberId: reportNamed.memberId })
    .from(reportNamed)
    .where(eq(reportNamed.reportId, reportId))
    .orderBy(asc(reportNamed.memberId));
  return rows.map(({ memberId }) => memberId);
}

/** Opens the preview for these firms until a moment; what a firm has said before stays. */
export async function openPreviews(
  tx: Work,
  report: { id: string; associationId: string; periodId: string },
  memberIds: readonly string[],
  until: Date,
): Promise<void> {
  const { id: reportId, associationId, periodId } = report;
  await inBatches(
    memberIds.map((memberId) => ({ reportId, associationId, periodId, memberId, until })),
    (batch) =>
      tx
        .insert(reportPreviews)
        .values(batch)
        .onConflictDoUpdate({ target: [reportPreviews.reportId, reportPreviews.memberId], set: { until } }),
  );
}

/** Closes the previews of a report that is withheld. */
export async function closePreviews(tx: Work, reportId: string): Promise<void> {
  await tx.update(reportPreviews).set({ until: null }).where(eq(reportPreviews.reportId, reportId));
}

/** What the firms of each report have to say, locked until the transaction ends: whoever answers meanwhile waits. */
export async function lockPreviews(tx: Work, reportId: string): Promise<PreviewRow[]> {
  return tx
    .select()
    .from(reportPreviews)
    .where(eq(reportPreviews.reportId, reportId))
    .orderBy(asc(reportPreviews.memberId))
    .for('update');
}

/** The previews of each report with the names of the firms, by name. */
export async function previewsOfReports(tx: Work, reportIds: readonly string[]) {
  const rows = await tx
    .select({ preview: reportPreviews, firmName: organizations.name })
    .from(reportPreviews)
    .innerJoin(organizations, eq(organizations.id, reportPreviews.memberId))
    .where(inArray(reportPreviews.reportId, [...reportIds]))
    .orderBy(asc(organizations.name), asc(reportPreviews.memberId));
  const flat = rows.map(({ preview, firmName }) => ({ ...preview, firmName }));
  return grouped(reportIds, flat, (row) => row.reportId);
}

/** The previews of one firm, the latest first, as people call what they are of. */
export function previewList(tx: Work, memberId: string) {
  return tx
    .select({ ...preview, periodLabel: periods.label, codeTitle: codes.title })
    .from(reportPreviews)
    .innerJoin(periods, eq(periods.id, reportPreviews.periodId))
    .innerJoin(codes, eq(codes.id, periods.codeId))
    .where(eq(reportPreviews.memberId, memberId))
    .orderBy(desc(periods.endsOn), desc(reportPreviews.reportId))
    .limit(MOST);
}

const { reportId, memberId, associationId, until, response, disputes, answeredAt, version } = reportPreviews;
const preview = { reportId, memberId, associationId, until, response, disputes, answeredAt, version };

/** One firm's preview of a report, locked until the transaction ends. */
export async function lockPreview(tx: Work, wanted: { reportId: string; memberId: string }) {
  const [row] = await tx
    .select()
    .from(reportPreviews)
    .where(and(eq(reportId, wanted.reportId), eq(memberId, wanted.memberId)))
    .for('update');
  return row ?? null;
}

/** Keeps what a firm has to say. */
export async function putAnswer(
  tx: Work,
  of: { reportId: string; memberId: string },
  said: { response: string | null; disputes: Dispute[]; answeredById: string | null; answeredAt: Date },
): Promise<void> {
  await tx
    .update(reportPreviews)
    .set({ ...said, version: sql`${version} + 1` })
    .where(and(eq(reportId, of.reportId), eq(memberId, of.memberId)));
}

/** The versions of the firm's own returns that went into each report. */
export async function ownVersionsIn(tx: Work, wanted: { memberId: string; reportIds: readonly string[] }) {
  const rows = await tx
    .select({ reportId: reportInputs.reportId, versionId: reportInputs.versionId })
    .from(reportInputs)
    .where(
      and(eq(reportInputs.memberId, wanted.memberId), inArray(reportInputs.reportId, [...wanted.reportIds])),
    );
  return rows.flatMap(({ reportId, versionId }) => (versionId ? [{ reportId, versionId }] : []));
}

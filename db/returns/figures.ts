import { asc, inArray } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import type { Work } from '../scope.ts';
import { complaintCounts, observations } from './tables.ts';

export type ObservationRow = typeof observations.$inferSelect;
export type ComplaintRow = typeof complaintCounts.$inferSelect;

/** All figures of each version, in a fixed order. */
export async function observationsOfVersions(tx: Work, versionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(observations)
    .where(inArray(observations.versionId, [...versionIds]))
    .orderBy(asc(observations.indicatorKey), asc(observations.breakdown));
  return grouped(versionIds, rows, (row) => row.versionId);
}

/** All complaint counts of each version, in a fixed order. */
export async function complaintsOfVersions(tx: Work, versionIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(complaintCounts)
    .where(inArray(complaintCounts.versionId, [...versionIds]))
    .orderBy(asc(complaintCounts.level), asc(complaintCounts.category), asc(complaintCounts.product));
  return grouped(versionIds, rows, (row) => row.versionId);
}

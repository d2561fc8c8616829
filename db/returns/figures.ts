import { asc, inArray } from 'drizzle-orm';
import type { Work } from '../scope.ts';
import { complaintCounts, observations } from './tables.ts';

export type ObservationRow = typeof observations.$inferSelect;
export type ComplaintRow = typeof complaintCounts.$inferSelect;

function gather<T extends { versionId: string }>(rows: T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.versionId);
    if (own) own.push(row);
    else found.set(row.versionId, [row]);
  }
  return found;
}

/** All figures of each version, in a fixed order. */
export async function observationsOfVersions(tx: Work, versionIds: readonly string[]) {
  return gather(
    await tx
      .select()
      .from(observations)
      .where(inArray(observations.versionId, [...versionIds]))
      .orderBy(asc(observations.indicatorKey), asc(observations.breakdown)),
  );
}

/** All complaint counts of each version, in a fixed order. */
export async function complaintsOfVersions(tx: Work, versionIds: readonly string[]) {
  return gather(
    await tx
      .select()
      .from(complaintCounts)
      .where(inArray(complaintCounts.versionId, [...versionIds]))
      .orderBy(asc(complaintCounts.level), asc(complaintCounts.category), asc(complaintCounts.product)),
  );
}

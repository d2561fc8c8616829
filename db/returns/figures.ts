import { asc, inArray, sql } from 'drizzle-orm';
import type { ObservationState } from '../../schema/words.ts';
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

/** One figure of an earlier period, as it is shown beside the new one. */
export interface EarlierFigure {
  indicatorKey: string;
  breakdown: string;
  state: ObservationState;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  note: string | null;
  revision: number;
}

/** For each return, the figures that the same adoption submitted last before the return's period. */
export async function earlierFigures(
  tx: Work,
  returnIds: readonly string[],
): Promise<Map<string, EarlierFigure[]>> {
  const rows = await tx.execute<
    { return_id: string; indicator_key: string } & Omit<EarlierFigure, 'indicatorKey'>
  >(sql`
    with earlier as (
      select distinct on (r.id) r.id as return_id, v.id as version_id
      from accord.returns r
      join accord.periods p on p.id = r.period_id
      join accord.returns er on er.adoption_id = r.adoption_id
      join accord.periods ep on ep.id = er.period_id and ep.ends_on < p.starts_on
      join accord.return_versions v on v.return_id = er.id and v.submitted_at is not null
      where r.id in ${[...returnIds]}
      order by r.id, ep.ends_on desc, v.number desc)
    select e.return_id, o.indicator_key, o.breakdown, o.state, o.value, o.numerator, o.denominator, o.note, o.revision
    from earlier e join accord.observations o on o.version_id = e.version_id
    order by o.indicator_key, o.breakdown`);
  const found = new Map<string, EarlierFigure[]>();
  for (const { return_id: returnId, indicator_key: indicatorKey, ...figure } of rows) {
    found.set(returnId, [...(found.get(returnId) ?? []), { indicatorKey, ...figure }]);
  }
  return found;
}

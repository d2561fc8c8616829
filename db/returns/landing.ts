import { sql } from 'drizzle-orm';
import type { ObservationState } from '../../schema/words.ts';
import type { Work } from '../scope.ts';

/** One figure of a file on its way into a version. */
export interface LandedCell {
  associationId: string;
  memberId: string;
  versionId: string;
  indicatorKey: string;
  breakdown: string;
  state: ObservationState;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  note: string | null;
}

/** Writes many figures in one statement. */
export async function addLanded(tx: Work, cells: readonly LandedCell[]): Promise<void> {
  if (cells.length === 0) return;
  await tx.execute(sql`
    insert into accord.observations
      (association_id, member_id, version_id, indicator_key, breakdown, state, value, numerator, denominator, note)
    select "associationId", "memberId", "versionId", "indicatorKey", breakdown, state, value, numerator, denominator, note
    from json_to_recordset(${JSON.stringify(cells)}::json) as cell ("associationId" uuid, "memberId" uuid, "versionId" uuid,
      "indicatorKey" text, breakdown text, state text, value numeric, numerator numeric, denominator numeric, note text)`);
}

/** Gives every version that lacks one of the cells that cell, in the state that is told. */
export async function completeVersions(
  tx: Work,
  versionIds: readonly string[],
  cells: readonly Pick<LandedCell, 'indicatorKey' | 'breakdown' | 'state' | 'note'>[],
): Promise<void> {
  await tx.execute(sql`
    insert into accord.observations (association_id, member_id, version_id, indicator_key, breakdown, state, note)
    select v.association_id, v.member_id, v.id, cell."indicatorKey", cell.breakdown, cell.state, cell.note
    from accord.return_versions v
    cross join json_to_recordset(${JSON.stringify(cells)}::json) as cell ("indicatorKey" text, breakdown text, state text, note text)
    where v.id in ${[...versionIds]} and not exists (
      select from accord.observations o
      where o.version_id = v.id and o.indicator_key = cell."indicatorKey" and o.breakdown = cell.breakdown)`);
}

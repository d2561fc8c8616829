import { sql } from 'drizzle-orm';
import type { Work } from '../scope.ts';
import { type ComplaintRow, complaintsOfVersions } from './figures.ts';

/**
 * For each return, the complaints that the same adoption submitted last for the days that ended the day before the return's own begin;
 * no entry where there is no such return.
 */
export async function complaintsBefore(
  tx: Work,
  returnIds: readonly string[],
): Promise<Map<string, ComplaintRow[]>> {
  const rows = await tx.execute<{ return_id: string; version_id: string }>(sql`
    with days as (
      select r.id, r.adoption_id, coalesce(t.starts_on, p.starts_on) as starts_on, coalesce(t.ends_on, p.ends_on) as ends_on
      from accord.returns r
      join accord.periods p on p.id = r.period_id
      left join lateral (select starts_on, ends_on from accord.return_terms t
        where t.adoption_id = r.adoption_id and t.period_id = r.period_id order by t.id desc limit 1) t on true
      where r.adoption_id in (select adoption_id from accord.returns where id in ${[...returnIds]}))
    select distinct on (own.id) own.id as return_id, v.id as version_id
    from days own
    join days earlier on earlier.adoption_id = own.adoption_id and earlier.ends_on = own.starts_on - 1
    join accord.return_versions v on v.return_id = earlier.id and v.submitted_at is not null
    where own.id in ${[...returnIds]}
    order by own.id, v.number desc`);
  const found = await complaintsOfVersions(
    tx,
    rows.map(({ version_id }) => version_id),
  );
  return new Map(
    rows.map(({ return_id: returnId, version_id: versionId }) => [returnId, found.get(versionId) ?? []]),
  );
}

import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '../scope.ts';
import { type ComplaintRow, complaintsOfVersions } from './figures.ts';

/** The days of a return: those that were granted to it last, else its period's. */
const OWN_DAYS = sql`left join lateral (select starts_on, ends_on from accord.return_terms t
  where t.adoption_id = r.adoption_id and t.period_id = r.period_id order by t.id desc limit 1) t on true`;

/**
 * For each return, the complaints that the same adoption submitted last for the days that ended the day before the return's own begin;
 * no entry where there is no such return.
 */
export function complaintsBefore(
  tx: Work,
  returnIds: readonly string[],
): Promise<Map<string, ComplaintRow[]>> {
  return before(
    tx,
    sql`select r.id as key, r.adoption_id, coalesce(t.starts_on, p.starts_on) as starts_on
      from accord.returns r join accord.periods p on p.id = r.period_id ${OWN_DAYS} where r.id in ${[...returnIds]}`,
  );
}

/** The same for adoptions that are about to report on days that begin as told. */
export function complaintsBeforeDays(
  tx: Work,
  starts: ReadonlyMap<string, string>,
): Promise<Map<string, ComplaintRow[]>> {
  if (starts.size === 0) return Promise.resolve(new Map());
  const pairs = [...starts].map(([adoptionId, startsOn]) => ({ adoptionId, startsOn }));
  return before(
    tx,
    sql`select w."adoptionId" as key, w."adoptionId" as adoption_id, w."startsOn" as starts_on
      from json_to_recordset(${JSON.stringify(pairs)}::json) as w ("adoptionId" uuid, "startsOn" date)`,
  );
}

async function before(tx: Work, wanted: SQL): Promise<Map<string, ComplaintRow[]>> {
  const rows = await tx.execute<{ key: string; version_id: string }>(sql`
    with wanted as (${wanted})
    select distinct on (w.key) w.key, v.id as version_id
    from wanted w
    join accord.returns r on r.adoption_id = w.adoption_id
    join accord.periods p on p.id = r.period_id ${OWN_DAYS}
    join accord.return_versions v on v.return_id = r.id and v.submitted_at is not null
    where coalesce(t.ends_on, p.ends_on) = w.starts_on - 1
    order by w.key, v.number desc`);
  const found = await complaintsOfVersions(
    tx,
    rows.map(({ version_id }) => version_id),
  );
  return new Map(rows.map(({ key, version_id: versionId }) => [key, found.get(versionId) ?? []]));
}

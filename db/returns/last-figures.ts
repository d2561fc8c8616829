import { sql } from 'drizzle-orm';
import type { Work } from '../scope.ts';
import type { EarlierFigure } from './history.ts';

/** For each of these adoptions, the figures that it submitted last before the period. */
export async function lastFigures(
  tx: Work,
  periodId: string,
  adoptionIds: readonly string[],
): Promise<Map<string, EarlierFigure[]>> {
  if (adoptionIds.length === 0) return new Map();
  const rows = await tx.execute<
    { adoption_id: string; indicator_key: string } & Omit<EarlierFigure, 'indicatorKey'>
  >(sql`
    with earlier as (
      select distinct on (r.adoption_id) r.adoption_id, v.id as version_id
      from accord.periods p
      join accord.periods ep on ep.code_id = p.code_id and ep.ends_on < p.starts_on
      join accord.returns r on r.period_id = ep.id
      join accord.return_versions v on v.return_id = r.id and v.submitted_at is not null
      where p.id = ${periodId} and r.adoption_id in ${[...adoptionIds]}
      order by r.adoption_id, ep.ends_on desc, v.number desc)
    select e.adoption_id, o.indicator_key, o.breakdown, o.state, o.value, o.numerator, o.denominator, o.note, o.revision
    from earlier e join accord.observations o on o.version_id = e.version_id`);
  const found = new Map<string, EarlierFigure[]>();
  for (const { adoption_id: adoptionId, indicator_key: indicatorKey, ...figure } of rows) {
    const own = found.get(adoptionId);
    if (own) own.push({ indicatorKey, ...figure });
    else found.set(adoptionId, [{ indicatorKey, ...figure }]);
  }
  return found;
}

import { type SQL, sql } from 'drizzle-orm';
import type { ObservationState } from '../../schema/words.ts';
import type { Work } from '../scope.ts';

/** One figure of an earlier period. */
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

/** What one firm submitted last for one earlier period, under which edition. */
export interface EarlierReturn {
  editionId: string;
  startsOn: string;
  endsOn: string;
  observations: EarlierFigure[];
}

/** As many earlier periods as make a firm's usual figures. */
const MOST_PERIODS = 12;

interface Row {
  key: string;
  edition_id: string;
  starts_on: string;
  ends_on: string;
  figures: (Omit<EarlierFigure, 'indicatorKey'> & { indicator_key: string })[] | null;
}

/** For each return, what the same adoption submitted last for each of the periods before the return's own, latest first. */
export function historyOf(tx: Work, returnIds: readonly string[]): Promise<Map<string, EarlierReturn[]>> {
  const wanted = sql`select r.id as key, r.adoption_id, p.starts_on from accord.returns r
    join accord.periods p on p.id = r.period_id where r.id in ${[...returnIds]}`;
  return history(tx, returnIds, wanted);
}

/** The same for adoptions that are about to report for a period, whether their return was begun or not. */
export function historyBefore(
  tx: Work,
  periodId: string,
  adoptionIds: readonly string[],
): Promise<Map<string, EarlierReturn[]>> {
  if (adoptionIds.length === 0) return Promise.resolve(new Map());
  const wanted = sql`select a.id as key, a.id as adoption_id, p.starts_on from accord.adoptions a
    join accord.periods p on p.id = ${periodId} where a.id in ${[...adoptionIds]}`;
  return history(tx, adoptionIds, wanted);
}

async function history(
  tx: Work,
  keys: readonly string[],
  wanted: SQL,
): Promise<Map<string, EarlierReturn[]>> {
  const rows = await tx.execute<Row & Record<string, unknown>>(sql`
    with wanted as (${wanted}),
    submitted as (
      select distinct on (w.key, er.id) w.key, v.id as version_id, v.edition_id, ep.starts_on, ep.ends_on
      from wanted w
      join accord.returns er on er.adoption_id = w.adoption_id
      join accord.periods ep on ep.id = er.period_id and ep.ends_on < w.starts_on
      join accord.return_versions v on v.return_id = er.id and v.submitted_at is not null
      order by w.key, er.id, v.number desc),
    ranked as (
      select *, row_number() over (partition by key order by ends_on desc, version_id) as rank from submitted)
    select key, edition_id, starts_on::text, ends_on::text, (select jsonb_agg(jsonb_build_object(
        'indicator_key', o.indicator_key, 'breakdown', o.breakdown, 'state', o.state, 'value', o.value::text,
        'numerator', o.numerator::text, 'denominator', o.denominator::text, 'note', o.note, 'revision', o.revision)
        order by o.indicator_key, o.breakdown)
      from accord.observations o where o.version_id = ranked.version_id) as figures
    from ranked where rank <= ${MOST_PERIODS} order by key, rank`);
  const found = new Map<string, EarlierReturn[]>(keys.map((key) => [key, []]));
  for (const { key, edition_id, starts_on, ends_on, figures } of rows) {
    found.get(key)?.push({
      ...{ editionId: edition_id, startsOn: starts_on, endsOn: ends_on },
      observations: (figures ?? []).map(({ indicator_key: indicatorKey, ...rest }) => ({
        indicatorKey,
        ...rest,
      })),
    });
  }
  return found;
}

import type { World } from '../world.ts';
import type { FcaRow } from './fca-file.ts';

/** How many firms report on days of their own, and how many jointly, by a plain count over the file. */
export function sayingIn(rows: readonly FcaRow[], calendar: string) {
  const firms = (which: (row: FcaRow) => boolean) =>
    new Set(rows.filter(which).map(({ firm_name }) => firm_name)).size;
  return {
    offCalendar: firms(({ reporting_period }) => reporting_period !== calendar),
    joint: firms(({ joint_reporting }) => joint_reporting === 'yes'),
  };
}

/** The same as the books have it once the file is in. */
export async function recorded({ behind }: World, periodId: string) {
  const [row] = await behind<{ offCalendar: number; joint: number; reasons: number }[]>`
    select (select count(distinct adoption_id)::int from accord.return_terms where period_id = ${periodId}) as "offCalendar",
      (select count(distinct reason)::int from accord.return_terms where period_id = ${periodId}) as reasons,
      (select count(*)::int from accord.returns where period_id = ${periodId} and joint) as joint`;
  return row;
}

import { randomUUID } from 'node:crypto';
import type { Reporter } from '../rooms/reporting.ts';
import type { House } from './rivals.ts';

/** Behind the fences: a file that a firm has uploaded, and that was read to its end. */
export async function uploaded(
  { world: { behind }, association, periods }: House,
  firm: Reporter,
): Promise<string> {
  const [{ id: person_id = '' } = {}] = await behind<
    { id: string }[]
  >`select person_id as id from accord.seats
    where organization_id = ${firm.id} and role = 'MEMBER_REPORTER'`;
  const [id, owned] = [randomUUID(), { association_id: association.id, member_id: firm.id }];
  await behind`insert into accord.import_jobs ${behind({
    ...{
      ...owned,
      id,
      person_id,
      period_id: periods.drafted,
      file_name: 'figures.csv',
      bytes: 1,
      hash: 'none',
    },
    ...{ path: '/nowhere', status: 'CHECKED', at: new Date() },
  })}`;
  await behind`insert into accord.import_progress ${behind({ ...owned, job_id: id })}`;
  return id;
}

import { afterAll, beforeAll, expect, it } from 'vitest';
import { workOnce } from '../../api/jobs.ts';
import { holdImportJob } from '../../db/returns/jobs.ts';
import { within } from '../../db/scope.ts';
import { openWorld, type World } from '../world.ts';
import { csv } from './importing.ts';
import { openScheme, type Scheme } from './reporting.ts';
import { untilStill, upload } from './uploading.ts';

let world: World;
let scheme: Scheme;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'left');
  await scheme.join('Acorn', 'SMALL');
});
afterAll(() => world.close());

/** An upload that was under way and moved last so many seconds ago. */
async function underWay(seconds: number): Promise<string> {
  const { officer } = scheme.association;
  const { body } = await upload(world.app, officer, await scheme.openPeriod(), csv('Acorn,Home,12,,'));
  await untilStill(officer, body.id);
  await world.behind`update accord.import_jobs set status = 'IMPORTING' where id = ${body.id}`;
  await world.behind`update accord.import_progress set touched_at = now() - make_interval(secs => ${seconds})
    where job_id = ${body.id}`;
  return body.id;
}

const statusOf = async (id: string) =>
  (
    await world.behind<{ status: string; refusal: string | null }[]>`
    select status, refusal from accord.import_jobs where id = ${id}`
  )[0];

it('an import that a killed process left is written down as failed by the first round after the start, and no other', async () => {
  const [left, held, moving] = [await underWay(60), await underWay(60), await underWay(0)];
  let release: () => void = () => undefined;
  const working = within(world.database.app, null, { access: 'READ' }, async (tx) => {
    await holdImportJob(tx, held);
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  const errors: unknown[] = [];
  await workOnce({
    ...{ database: world.database, address: '', complain: (error) => errors.push(error) },
    office: { send: () => Promise.resolve(), close: () => undefined },
  });
  release();
  await working;
  expect(errors).toEqual([]);
  expect(await statusOf(left)).toEqual({
    status: 'FAILED',
    refusal: expect.stringContaining('nothing of it was imported'),
  });
  expect(await statusOf(held)).toEqual({ status: 'IMPORTING', refusal: null });
  expect(await statusOf(moving)).toEqual({ status: 'IMPORTING', refusal: null });
  const [entry] =
    await world.behind`select action, role from accord.audit_entries where row_keys = ${[left]} order by sequence desc limit 1`;
  expect(entry).toEqual({ action: 'failLeftImports', role: null });
});

import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv, importing, OUTCOME, preview } from '../rooms/importing.ts';
import { openScheme, type Scheme } from '../rooms/reporting.ts';
import { newKey, openWorld, PASSWORD, type World } from '../world.ts';
import { end, Served } from './killing.ts';

const KILLS = 8;
const FIRMS = 100;
const IMPORT = `mutation($input: ImportReturnsInput!) { importReturns(input: $input) ${OUTCOME} }`;

let world: World;
let scheme: Scheme;
let spare: ChildProcess;
let served: Served | null = null;

const names = Array.from({ length: FIRMS }, (_, index) => `Firm ${index + 1}`);

beforeAll(async () => {
  world = await openWorld();
  spare = Served.ready(world.url);
  scheme = await openScheme(world, 'killed');
  const register = Buffer.from(['firm', ...names, ''].join('\n')).toString('base64');
  await scheme.association.admin.act(
    'importMembers',
    {
      ...{ codeId: scheme.codeId, fileName: 'register.csv', fileBase64: register, mapping: { firm: 'firm' } },
      ...{ since: '2022-01-01', registeredOn: '2022-01-01' },
    },
    '{ members }',
  );
}, 120_000);
afterAll(async () => {
  await end(spare);
  await served?.kill();
  await world.close();
});

/** Starts the process that stands ready, and gets the next one ready. */
async function restart(): Promise<Served> {
  const next = await Served.start(spare);
  spare = Served.ready(world.url);
  served = next;
  return next;
}

/** A file of three rows for each firm, looked at, for a period of its own. */
async function fileFor(round: number) {
  const periodId = await scheme.openPeriod();
  const rows = names.flatMap((name, place) => [
    `${name},Home,${place + round},,`,
    `${name},Motor,${place},,`,
    `${name},,,${place},${place + 1}`,
  ]);
  const bytes = csv(...rows);
  const { digest, remarks } = await preview(scheme.association.officer, periodId, bytes);
  expect(remarks).toEqual([]);
  return { ...importing(periodId, bytes, digest), idempotencyKey: newKey() };
}

const ALL = { returns: FIRMS, versions: FIRMS, observations: FIRMS * 3, imports: 1, keys: 1 };
const NONE = { returns: 0, versions: 0, observations: 0, imports: 0, keys: 0 };

/** What of an import stands in the database, once it has done with what the killed process had asked of it. */
async function standing(input: { periodId: string; idempotencyKey: string }) {
  const { behind } = world;
  for (let busy = 1; busy > 0; await sleep(busy > 0 ? 20 : 0)) {
    const [row] = await behind<{ busy: number }[]>`select count(*)::int as busy from pg_stat_activity
      where datname = current_database() and application_name = 'accord accord_app' and xact_start is not null`;
    busy = row?.busy ?? 0;
  }
  const [row] = await behind`select
    (select count(*)::int from accord.returns where period_id = ${input.periodId} and status = 'SUBMITTED') as returns,
    (select count(*)::int from accord.return_versions v join accord.returns r on r.id = v.return_id
      where r.period_id = ${input.periodId} and v.submitted_at is not null and v.content_hash is not null) as versions,
    (select count(*)::int from accord.observations o join accord.return_versions v on v.id = o.version_id
      join accord.returns r on r.id = v.return_id where r.period_id = ${input.periodId}) as observations,
    (select count(*)::int from accord.imports where period_id = ${input.periodId}) as imports,
    (select count(*)::int from accord.idempotency_keys where key = ${input.idempotencyKey}) as keys`;
  return { ...row };
}

describe('the server killed with kill -9 in the middle of imports', () => {
  it('has either the whole import or none of it, and every one that it acknowledged', async () => {
    const officer = { input: { email: 'officer@killed.example', password: PASSWORD } };
    let server = await restart();
    const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { person { id } } }';
    const { cookie } = await server.ask(SIGN_IN, officer);
    const whole = await timed(server, await fileFor(0), cookie);
    expect(whole.answer).toMatchObject({ firms: FIRMS, cells: FIRMS * 3 });
    let lasts = whole.lasted;
    const seen = { cut: 0, acknowledged: 0, whole: 0, none: 0 };

    for (let round = 0; round < KILLS; round += 1) {
      const input = await fileFor(round + 1);
      // At random, but spread over all of the time that an import takes.
      const delay = (lasts * (round + Math.random())) / (KILLS - 1);
      const said = `killed after ${delay.toFixed()} of ${lasts.toFixed()} ms`;
      const asked = server.ask(IMPORT, { input }, cookie).then(
        ({ body }) => body.data?.importReturns ?? null,
        () => null,
      );
      await sleep(delay);
      await server.kill();
      const acknowledged = await asked;
      const state = await standing(input);
      expect([ALL, NONE], said).toContainEqual(state);
      if (acknowledged) expect(state, said).toEqual(ALL);
      seen[acknowledged ? 'acknowledged' : 'cut'] += 1;
      seen[state.imports === 1 ? 'whole' : 'none'] += 1;

      server = await restart();
      const { answer, lasted } = await timed(server, input, cookie);
      if (acknowledged) expect(answer.id, said).toBe(acknowledged.id);
      expect(answer, said).toMatchObject({ firms: FIRMS, cells: FIRMS * 3 });
      expect(await standing(input), said).toEqual(ALL);
      if (state.imports === 0) lasts = lasted;
    }
    expect(seen.acknowledged + seen.cut).toBe(KILLS);
    expect(seen.none, JSON.stringify(seen)).toBeGreaterThan(0);
    expect(seen.cut, JSON.stringify(seen)).toBeGreaterThan(0);
    await theTrailIsWhole();
  }, 600_000);
});

async function timed(server: Served, input: object, cookie: string) {
  const began = performance.now();
  const { body } = await server.ask(IMPORT, { input }, cookie);
  const answer = body.data?.importReturns;
  if (!answer) throw new Error(`Refused: ${JSON.stringify(body.errors)}`);
  return { answer, lasted: performance.now() - began };
}

/** One entry a committed import, and no place of the chain left out. */
async function theTrailIsWhole() {
  const [row] = await world.behind`select count(*)::int as entries, max(sequence) as last,
    count(*) filter (where table_name = 'imports')::int as imports
    from accord.audit_entries where association_id = ${scheme.association.id}`;
  expect(row?.imports).toBe(KILLS + 1);
  expect(row?.last).toBe(row?.entries);
}

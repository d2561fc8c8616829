import type { ChildProcess } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITION, foundAssociation, publish, type SeenEdition, writeDraft } from '../rooms/parties.ts';
import { JOB, type SeenJob } from '../rooms/uploading.ts';
import { newKey, openWorld, PASSWORD, type World } from '../world.ts';
import { end, Served } from './killing.ts';
import { firmName, PARTS, writeCsv, writeWorkbook } from './large-file.ts';

/** 2,000 firms and a hundred parts: 200,000 rows. */
const FIRMS = 2_000;
const ROWS = FIRMS * PARTS.length;
const MOST_MEMORY = 400 * 1024;
const LONG = 900_000;
const RUNNING = ['CHECKING', 'IMPORTING'];

let world: World;
let folder: string;
let codeId: string;
let spare: ChildProcess;
let child: ChildProcess;
let server: Served;
let cookie: string;
let periods = 0;

beforeAll(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'accord-large-'));
  spare = Served.ready(world.url);
  const association = await foundAssociation(world, 'large');
  const { codeId: id, draft } = await writeDraft(association.editor, 'large-code');
  codeId = id;
  const opened = {
    key: 'opened',
    clauseKey: 'answers',
    kind: 'COUNT',
    label: 'Opened',
    numeratorLabel: 'Opened',
  };
  const on = { editionId: draft.id, expectedVersion: draft.version };
  const input = { ...on, ...opened, unit: 'complaints', audience: 'NAMED', breakdown: PARTS };
  await publish(
    association.editor,
    await association.editor.act<SeenEdition>('putIndicator', input, EDITION),
  );
  const register = ['firm', ...Array.from({ length: FIRMS }, (_, place) => firmName(place)), ''].join('\n');
  await association.admin.act(
    'importMembers',
    {
      ...{ codeId, fileName: 'register.csv', fileBase64: Buffer.from(register).toString('base64') },
      ...{ mapping: { firm: 'firm' }, since: '2010-01-01', registeredOn: '2010-01-01' },
    },
    '{ members }',
  );
  await writeCsv(join(folder, 'large.csv'), FIRMS);
  await writeWorkbook(join(folder, 'large.xlsx'), FIRMS);
  await restart();
}, LONG);
afterAll(async () => {
  await server?.kill();
  await end(spare);
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The server in a process of its own, fresh, so that its memory is what this work takes. */
async function restart(): Promise<void> {
  await server?.kill();
  child = spare;
  server = await Served.start(child);
  spare = Served.ready(world.url);
  const input = { email: 'officer@large.example', password: PASSWORD };
  const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { person { id } } }';
  cookie = (await server.ask(SIGN_IN, { input })).cookie;
}

/** The most memory that the server's process ever had, in kilobytes. */
const mostMemory = () =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);

async function ask<T>(document: string, variables: object): Promise<T> {
  const { body } = await server.ask(document, variables, cookie);
  if (body.errors?.length) throw new Error(JSON.stringify(body.errors));
  return body.data as T;
}

async function openPeriod(): Promise<string> {
  periods += 1;
  const year = 2024 - periods;
  const days = { startsOn: `${year}-01-01`, endsOn: `${year}-06-30`, dueOn: `${year}-08-31` };
  const input = { idempotencyKey: newKey(), codeId, label: `First half of ${year}`, ...days };
  const { openPeriod: opened } = await ask<{ openPeriod: { id: string } }>(
    'mutation($input: OpenPeriodInput!) { openPeriod(input: $input) { id } }',
    { input },
  );
  return opened.id;
}

async function upload(periodId: string, name: string): Promise<string> {
  const path = join(folder, name);
  const answer = await fetch(
    `${server.address}/uploads?${new URLSearchParams({ periodId, fileName: name })}`,
    {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/octet-stream',
        'content-length': String(statSync(path).size),
      },
      body: Readable.toWeb(createReadStream(path)) as ReadableStream,
      duplex: 'half',
    } as RequestInit,
  );
  return ((await answer.json()) as { id: string }).id;
}

const PROGRESS = '{ id status rowsRead rowsTotal share refusal outcome { firms cells } }';
const jobOf = async (id: string, selection = PROGRESS) =>
  (await ask<{ importJob: SeenJob }>(`query($id: ID!) { importJob(id: $id) ${selection} }`, { id }))
    .importJob;

/** Everything that is seen of the job until the condition holds. */
async function watch(id: string, until: (job: SeenJob) => boolean): Promise<SeenJob[]> {
  const seen: SeenJob[] = [];
  for (;;) {
    const job = await jobOf(id);
    seen.push(job);
    if (until(job)) return seen;
    await sleep(100);
  }
}
const still = ({ status }: SeenJob) => !RUNNING.includes(status);

const act = (name: 'runImport' | 'cancelImport', input: object) =>
  ask(
    `mutation($input: ${name === 'runImport' ? 'RunImportInput' : 'ImportJobInput'}!) { ${name}(input: $input) { id } }`,
    {
      input: { idempotencyKey: newKey(), ...input },
    },
  );

/** What of the file stands in the database, once it has done with what was asked of it. */
async function standing(periodId: string) {
  const { behind } = world;
  for (let busy = 1; busy > 0; await sleep(busy > 0 ? 100 : 0)) {
    const [row] = await behind<{ busy: number }[]>`select count(*)::int as busy from pg_stat_activity
      where datname = current_database() and application_name = 'accord accord_app' and xact_start is not null`;
    busy = row?.busy ?? 0;
  }
  const [row] = await behind`select
    (select count(*)::int from accord.returns where period_id = ${periodId}) as returns,
    (select count(*)::int from accord.imports where period_id = ${periodId}) as imports,
    (select count(*)::int from accord.observations o join accord.return_versions v on v.id = o.version_id
      join accord.returns r on r.id = v.return_id where r.period_id = ${periodId} and o.state = 'REPORTED') as figures`;
  return { ...row };
}
const ALL = { returns: FIRMS, imports: 1, figures: ROWS };
const NONE = { returns: 0, imports: 0, figures: 0 };

/** Uploads and reads the file; answers its job, ready to be imported. */
async function ready(periodId: string, name: string) {
  const id = await upload(periodId, name);
  const seen = await watch(id, still);
  const job = await jobOf(id, JOB);
  expect(job).toMatchObject({ status: 'CHECKED', rowsTotal: ROWS });
  expect(job.preview?.remarks.filter(({ level }) => level === 'ERROR')).toEqual([]);
  return { id, digest: job.preview?.digest ?? '', seen };
}

describe('a file of 200,000 rows', () => {
  it.each(['large.csv', 'large.xlsx'])(
    'comes in whole, with its progress and in little memory: %s',
    async (name) => {
      await restart();
      const periodId = await openPeriod();
      const { id, digest, seen } = await ready(periodId, name);
      await act('runImport', { jobId: id, digest });
      const watched = [...seen, ...(await watch(id, still))];
      expect(watched.at(-1)).toMatchObject({ status: 'DONE', outcome: { firms: FIRMS, cells: ROWS } });
      expect(await standing(periodId)).toEqual(ALL);
      const shares = new Set(watched.map(({ status, share }) => `${status} ${share}`));
      expect(shares.size, [...shares].join(', ')).toBeGreaterThan(4);
      console.info(`${name}: ${Math.round(mostMemory() / 1024)} MB at most`);
      expect(mostMemory()).toBeLessThan(MOST_MEMORY);
    },
    LONG,
  );

  it(
    'is given up in the middle: nothing of it stays',
    async () => {
      const periodId = await openPeriod();
      const { id, digest } = await ready(periodId, 'large.csv');
      await act('runImport', { jobId: id, digest });
      await watch(id, ({ status, share }) => share > 20 || status !== 'IMPORTING');
      await act('cancelImport', { jobId: id });
      expect((await watch(id, still)).at(-1)).toMatchObject({ status: 'CANCELLED', outcome: null });
      expect(await standing(periodId)).toEqual(NONE);
    },
    LONG,
  );

  it(
    'is in whole or not at all after kill -9, and can be begun again',
    async () => {
      const periodId = await openPeriod();
      const { id, digest } = await ready(periodId, 'large.csv');
      await act('runImport', { jobId: id, digest });
      await watch(id, ({ status, share }) => share > 30 || status !== 'IMPORTING');
      await restart();
      expect(await standing(periodId)).toEqual(NONE);
      const left = (await watch(id, still)).at(-1);
      expect(left).toMatchObject({
        status: 'FAILED',
        refusal: expect.stringMatching(/stopped/),
        outcome: null,
      });
      await act('runImport', { jobId: id, digest });
      expect((await watch(id, still)).at(-1)).toMatchObject({ status: 'DONE', outcome: { cells: ROWS } });
      expect(await standing(periodId)).toEqual(ALL);
    },
    LONG,
  );
});

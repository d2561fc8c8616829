import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../ask.ts';
import { openWorld, type World } from '../world.ts';
import { bring, countOf, csv } from './importing.ts';
import { openScheme, type Reporter, type Scheme } from './reporting.ts';
import { JOB, jobOf, type SeenJob, untilStill, upload } from './uploading.ts';

const FOLDER = join(tmpdir(), 'accord-uploads');

let world: World;
let scheme: Scheme;
let officer: Person;
let acorn: Reporter;
let beech: Reporter;

beforeAll(async () => {
  world = await openWorld();
  scheme = await openScheme(world, 'jobs');
  officer = scheme.association.officer;
  acorn = await scheme.join('Acorn Mutual', 'SMALL');
  beech = await scheme.join('Beech Bank', 'LARGE');
}, 120_000);
afterAll(() => world.close());

const good = csv('Acorn Mutual,Home,12,,', 'Acorn Mutual,,,90,100', 'Beech Bank,Home,7,,');

/** Uploads, and waits until the file was read. */
async function checked(who: Person, periodId: string, bytes = good) {
  const { status, body } = await upload(world.app, who, periodId, bytes);
  expect([status, body]).toMatchObject([200, { id: expect.any(String) }]);
  return untilStill(who, body.id);
}

const run = (who: Person, job: SeenJob) =>
  who.act<SeenJob>('runImport', { jobId: job.id, digest: job.preview?.digest ?? '' }, JOB);

const pathOf = async (id: string) =>
  (await world.behind<{ path: string }[]>`select path from accord.import_jobs where id = ${id}`)[0]?.path ??
  '';

describe('an uploaded file', () => {
  it('is read, then imported as it was shown, and then it is gone from the disk', async () => {
    const periodId = await scheme.openPeriod();
    const { job } = await checked(officer, periodId);
    expect(job).toMatchObject({ status: 'CHECKED', rowsRead: 3, rowsTotal: 3, share: 100, outcome: null });
    expect(job.preview).toMatchObject({ remarks: [], firms: [{ cells: 2 }, { cells: 1 }] });
    expect(await countOf(world, periodId)).toEqual({ returns: 0, imports: 0 });
    const path = await pathOf(job.id);
    expect(existsSync(path)).toBe(true);
    expect((await run(officer, job)).status).toMatch(/IMPORTING|DONE/);
    const done = (await untilStill(officer, job.id)).job;
    expect(done).toMatchObject({ status: 'DONE', outcome: { firms: 2, cells: 3, alreadyImported: false } });
    expect(await countOf(world, periodId)).toEqual({ returns: 2, imports: 1 });
    expect(existsSync(path)).toBe(false);
    const again = await officer.actRefused(
      'runImport',
      { jobId: job.id, digest: job.preview?.digest ?? '' },
      JOB,
    );
    expect(again.code).toBe('WRONG_STATUS');
  });

  it('is the same file as one that came inside a request: the second changes nothing, by either door', async () => {
    const periodId = await scheme.openPeriod();
    const { id } = await bring(officer, periodId, good);
    const { job } = await checked(officer, periodId);
    expect(job.preview?.remarks).toMatchObject([{ code: 'ALREADY_IMPORTED' }]);
    await run(officer, job);
    expect((await untilStill(officer, job.id)).job.outcome).toEqual({
      id,
      firms: 2,
      cells: 3,
      alreadyImported: true,
    });
    expect(await countOf(world, periodId)).toEqual({ returns: 2, imports: 1 });
  });

  it('with faults says each of them, and is not imported', async () => {
    const periodId = await scheme.openPeriod();
    const { job } = await checked(officer, periodId, csv('Acorn Mutual,Home,x,,', 'Nobody,Home,1,,'));
    expect(job.preview?.remarks.map(({ code }) => code)).toEqual(['NOT_A_NUMBER', 'UNKNOWN_FIRM']);
    const digest = job.preview?.digest ?? '';
    expect((await officer.actRefused('runImport', { jobId: job.id, digest }, JOB)).code).toBe(
      'FAULTS_IN_FILE',
    );
    expect((await officer.actRefused('runImport', { jobId: job.id, digest: 'x' }, JOB)).code).toBe(
      'STALE_VERSION',
    );
    expect((await jobOf(officer, job.id))?.status).toBe('CHECKED');
  });

  it('is read again under another mapping', async () => {
    const periodId = await scheme.openPeriod();
    const { job } = await checked(officer, periodId, Buffer.from('who,product,n\nAcorn Mutual,Home,12\n'));
    expect(job.preview?.remarks.some(({ code }) => code === 'MISSING_COLUMN')).toBe(true);
    const mapping = {
      firm: 'who',
      breakdown: 'product',
      figures: [{ indicatorKey: 'opened', role: 'VALUE', column: 'n' }],
    };
    await officer.act('checkImport', { jobId: job.id, mapping }, JOB);
    const again = (await untilStill(officer, job.id)).job;
    expect(again.preview).toMatchObject({ remarks: [], firms: [{ memberName: 'Acorn Mutual', cells: 1 }] });
  });

  it('is given up: nothing is imported, and nothing stays on the disk', async () => {
    const periodId = await scheme.openPeriod();
    const { job } = await checked(officer, periodId);
    const path = await pathOf(job.id);
    await officer.act('cancelImport', { jobId: job.id }, JOB);
    expect((await jobOf(officer, job.id))?.status).toBe('CANCELLED');
    expect(existsSync(path)).toBe(false);
    const digest = job.preview?.digest ?? '';
    expect((await officer.actRefused('runImport', { jobId: job.id, digest }, JOB)).code).toBe('WRONG_STATUS');
    expect((await officer.actRefused('cancelImport', { jobId: job.id }, JOB)).code).toBe('WRONG_STATUS');
    expect(await countOf(world, periodId)).toEqual({ returns: 0, imports: 0 });
  });

  it('of a firm is its own alone', async () => {
    const periodId = await scheme.openPeriod();
    const { job } = await checked(acorn.reporter, periodId, csv('Acorn Mutual,Home,1,,'));
    for (const other of [beech.reporter, officer]) {
      expect(await jobOf(other, job.id)).toBeNull();
      expect((await other.actRefused('cancelImport', { jobId: job.id }, JOB)).code).toBe('NOT_FOUND');
    }
    await run(acorn.reporter, job);
    expect((await untilStill(acorn.reporter, job.id)).job).toMatchObject({
      status: 'DONE',
      outcome: { cells: 1 },
    });
  });

  it('that a killed process left is seen as failed, and can be begun again', async () => {
    const periodId = await scheme.openPeriod();
    const { job } = await checked(officer, periodId);
    const { behind } = world;
    await behind`update accord.import_jobs set status = 'IMPORTING' where id = ${job.id}`;
    await behind`update accord.import_progress set touched_at = now() - interval '1 minute' where job_id = ${job.id}`;
    expect(await jobOf(officer, job.id)).toMatchObject({
      status: 'FAILED',
      refusal: expect.stringMatching(/stopped/),
    });
    await run(officer, job);
    expect((await untilStill(officer, job.id)).job).toMatchObject({ status: 'DONE', outcome: { cells: 3 } });
  });
});

describe('an upload', () => {
  it.each<[string, () => Person, string]>([
    ['nobody', () => world.stranger, 'NOT_SIGNED_IN'],
    ['an approver', () => beech.approver, 'FORBIDDEN'],
  ])('by %s is refused, and nothing stays on the disk', async (_, who, code) => {
    const periodId = await scheme.openPeriod();
    const before = readdirSync(FOLDER).length;
    expect((await upload(world.app, who(), periodId, good)).body.error?.code).toBe(code);
    expect(readdirSync(FOLDER)).toHaveLength(before);
  });

  it('for a period that is not there is refused, and nothing stays on the disk', async () => {
    const before = readdirSync(FOLDER).length;
    for (const periodId of ['018f0000-0000-7000-8000-000000000000', 'x', '']) {
      expect((await upload(world.app, officer, periodId, good)).body.error?.code).toBe('NOT_FOUND');
    }
    expect(readdirSync(FOLDER)).toHaveLength(before);
  });

  it('of a form of another site does not get in', async () => {
    const periodId = await scheme.openPeriod();
    for (const type of [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
    ]) {
      const answer = await world.app.inject({
        ...{ method: 'POST', url: `/uploads?periodId=${periodId}`, payload: good },
        headers: { ...officer.credentials(), 'content-type': type },
      });
      expect(answer.statusCode).toBe(415);
    }
  });
});

describe('a mapping', () => {
  it('is remembered for the same headings, by the same organization alone', async () => {
    const headings = 'who,what,how many';
    const bytes = (count: number) => Buffer.from(`${headings}\nAcorn Mutual,Home,${count}\n`);
    const mapping = {
      firm: 'who',
      breakdown: 'what',
      figures: [{ indicatorKey: 'opened', role: 'VALUE', column: 'how many' }],
    };
    const { job } = await checked(officer, await scheme.openPeriod(), bytes(1));
    expect(job.preview).toMatchObject({ remembered: false, mapping: { firm: null } });
    await officer.act('checkImport', { jobId: job.id, mapping }, JOB);
    await run(officer, (await untilStill(officer, job.id)).job);
    await untilStill(officer, job.id);
    const next = (await checked(officer, await scheme.openPeriod(), bytes(2))).job;
    expect(next.preview).toMatchObject({ remembered: true, remarks: [], firms: [{ cells: 1 }], mapping });
    const firms = (await checked(acorn.reporter, await scheme.openPeriod(), bytes(3))).job;
    expect(firms.preview).toMatchObject({ remembered: false });
  });
});

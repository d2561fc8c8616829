import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { workOnce } from '../../api/jobs.ts';
import { openPostOffice, type PostOffice, PostRefusal } from '../../api/notices/post-office.ts';
import { sendMails } from '../../api/notices/send-mails.ts';
import { alone } from '../../db/notices/post.ts';
import { openWorld, type World } from '../world.ts';
import { headerOf, type Mailbox, openMailbox } from './mailbox.ts';
import { openScheme, type Reporter, type Scheme, step, submitted } from './reporting.ts';

const ADDRESS = 'https://accord.example';
const FROM = 'Accord <accord@accord.example>';
const folder = mkdtempSync(join(tmpdir(), 'accord-mails-'));

let world: World;
let scheme: Scheme;
let firm: Reporter;
let box: Mailbox;
let office: PostOffice;

const settings = { from: FROM, address: ADDRESS, folder };
const open = (smtpUrl: string | undefined) => openPostOffice({ ...settings, smtpUrl });

beforeAll(async () => {
  world = await openWorld();
  box = await openMailbox();
  office = open(box.url);
  scheme = await openScheme(world, 'mails');
  firm = await scheme.join('Mac & <Sons>', 'SMALL');
  await send();
});
afterEach(() => {
  box.refuse = () => null;
  box.received.length = 0;
});
afterAll(async () => {
  office.close();
  await box.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends what waits, so many minutes from now. */
const send = (minutes = 0, by = office) =>
  sendMails({
    ...{ post: world.database.post, office: by, address: ADDRESS },
    now: () => new Date(Date.now() + 1_000 + minutes * 60_000),
  });

/** A return that is queried: the reporter and the approver are mailed, and nobody else. */
async function query(): Promise<string> {
  const id = await submitted(firm, await scheme.openPeriod());
  await send();
  box.received.length = 0;
  await step(scheme.association.officer, 'queryReturn', id, { question: 'Why?' });
  return id;
}

const mailsOf = (id: string) => world.behind<
  { email: string; mail_state: string; mail_attempts: number; mail_failure: string | null }[]
>`select p.email, n.mail_state, n.mail_attempts, n.mail_failure from accord.notices n join accord.people p on p.id = n.person_id
  where n.kind = 'RETURN_QUERIED' and n.link like ${`%${id}%`} order by p.email desc`;

const [PAT, RAE] = ['pat@mails-1.example', 'rae@mails-1.example'];

describe('mails by SMTP', () => {
  it('go to each person once, with text and HTML that lead to the screen', async () => {
    const id = await query();
    expect(await send()).toBe(2);
    expect(box.received.map(({ to }) => to).sort()).toEqual([PAT, RAE]);
    const mail = box.received.find(({ to }) => to === PAT);
    expect(mail?.from).toBe('accord@accord.example');
    const raw = mail?.raw ?? '';
    expect(headerOf(raw, 'From')).toBe(FROM);
    expect(headerOf(raw, 'To')).toContain(`<${PAT}>`);
    expect(headerOf(raw, 'Subject')).toMatch(/^The association asks about your return for Period \d+$/);
    expect(headerOf(raw, 'Message-ID')).toMatch(/^<[0-9a-f-]{36}@accord\.example>$/);
    expect(headerOf(raw, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(raw, 'Content-Type')).toMatch(/^multipart\/alternative/);
    const plain = raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
    expect(plain.split(`${ADDRESS}/#/returns/${id}/show`)).toHaveLength(3);
    expect(plain).toContain('a seat in Mac & <Sons>');
    expect(plain).toContain('a seat in Mac &amp; &lt;Sons&gt;');
    expect(await send()).toBe(0);
    expect(await send(60 * 24)).toBe(0);
    expect(await mailsOf(id)).toMatchObject([{ mail_state: 'SENT' }, { mail_state: 'SENT' }]);
  });

  it('are tried again later where the server says not now, and given up where it says never', async () => {
    const id = await query();
    box.refuse = (address) =>
      address === PAT ? { code: 451, words: 'Later' } : { code: 550, words: 'Nobody' };
    expect(await send()).toBe(0);
    expect(await mailsOf(id)).toMatchObject([
      { email: RAE, mail_state: 'GIVEN_UP', mail_failure: expect.stringContaining('Nobody') },
      { email: PAT, mail_state: 'WAITING', mail_attempts: 1, mail_failure: expect.stringContaining('Later') },
    ]);
    expect(await send()).toBe(0);
    expect((await mailsOf(id))[1]).toMatchObject({ mail_attempts: 1 });
    expect(await send(2)).toBe(0);
    expect((await mailsOf(id))[1]).toMatchObject({ mail_attempts: 2 });
    box.refuse = () => null;
    expect(await send(3)).toBe(0);
    expect(await send(8)).toBe(1);
    expect(box.received.map(({ to }) => to)).toEqual([PAT]);
    expect((await mailsOf(id))[1]).toMatchObject({ mail_state: 'SENT', mail_failure: null });
  });

  it('wait while nobody answers, and go out when somebody does', async () => {
    const id = await query();
    const server = await openMailbox();
    await server.close();
    const own = open(server.url);
    expect(await send(0, own)).toBe(0);
    expect(await mailsOf(id)).toMatchObject([{ mail_state: 'WAITING' }, { mail_state: 'WAITING' }]);
    const again = await openMailbox(Number(new URL(server.url).port));
    expect(await send(2, own)).toBe(2);
    expect(again.received).toHaveLength(2);
    own.close();
    await again.close();
  });

  it('are given up in the end', async () => {
    const id = await query();
    box.refuse = () => ({ code: 451, words: 'Later' });
    let minutes = 0;
    for (let round = 0; round < 8; round += 1) {
      await send(minutes);
      minutes += 60 * 24;
    }
    expect((await mailsOf(id)).map(({ mail_state: state }) => state)).toEqual(['GIVEN_UP', 'GIVEN_UP']);
    box.refuse = () => null;
    expect(await send(minutes)).toBe(0);
  });

  it('do not go to who has left, nor after a week', async () => {
    const left = await query();
    await world.behind`update accord.seats set ended_at = now() from accord.people p where p.id = person_id and p.email = ${PAT}`;
    expect(await send()).toBe(1);
    expect((await mailsOf(left)).map(({ mail_state: state }) => state)).toEqual(['SENT', 'GIVEN_UP']);
    await world.behind`update accord.seats set ended_at = null from accord.people p where p.id = person_id and p.email = ${PAT}`;
    await query();
    expect(await send(60 * 24 * 7 + 1)).toBe(0);
    expect(await send()).toBe(0);
  });

  it('go out once, however many workers send', async () => {
    const ids = [await query(), await query(), await query()];
    box.received.length = 0;
    box.slow = 30;
    for (const id of ids) {
      await world.behind`update accord.notices set mail_state = 'WAITING', mail_sent_at = null, mail_attempts = 0, mail_not_before = created_at where link like ${`%${id}%`}`;
    }
    const other = open(box.url);
    const sent = await Promise.all([office, other, office, other].map((by) => send(0, by)));
    box.slow = 0;
    other.close();
    const [row] =
      await world.behind`select count(*)::int as count from accord.notices where mail_state = 'SENT' and link = any(${ids.map((id) => `/returns/${id}/show`)})`;
    expect(sent.reduce((sum, count) => sum + count)).toBe(row?.count);
    expect(row?.count).toBeGreaterThan(8);
    expect(box.received).toHaveLength(row?.count);
    expect(new Set(box.received.map(({ messageId }) => messageId)).size).toBe(row?.count);
  });

  it('are not settled by who was overtaken', async () => {
    const id = await query();
    const letGo: (() => void)[] = [];
    const hanging: PostOffice = {
      send: () => new Promise((resolve) => letGo.push(resolve)),
      close: () => undefined,
    };
    const first = send(0, hanging);
    while (letGo.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await send(5)).toBe(0);
    expect(await send(16)).toBe(2);
    for (const go of letGo) go();
    await first;
    expect(await mailsOf(id)).toMatchObject([{ mail_attempts: 2 }, { mail_attempts: 2 }]);
  });
});

describe('one round of the house’s own work', () => {
  it('is done by one process while the others pass', async () => {
    await query();
    const parts = {
      database: world.database,
      office,
      address: ADDRESS,
      complain: (error: unknown) => expect(error).toBe('none'),
    };
    const now = () => new Date(Date.now() + 1_000);
    await Promise.all([workOnce({ ...parts, now }), workOnce({ ...parts, now })]);
    expect(box.received).toHaveLength(2);
    await workOnce({ ...parts, now });
    expect(box.received).toHaveLength(2);
  });
});

describe('the lock of who works', () => {
  it('is had again round after round, also where the line was closed for idleness meanwhile', async () => {
    const connection = { role: 'accord_post' };
    const sql = postgres(world.url, { max: 2, idle_timeout: 1, connection, onnotice: () => undefined });
    const pool = { sql, db: drizzle(sql) };
    for (const _round of [1, 2, 3, 4]) {
      expect(await alone(pool, 'a test', async () => undefined)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    await sql.end();
  });
});

describe('trial mode', () => {
  it('writes each mail to a file of its own, once', async () => {
    const id = await query();
    const trial = open(undefined);
    expect(await send(0, trial)).toBe(2);
    const files = readdirSync(folder);
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(file).toMatch(/^[0-9a-f-]{36}\.eml$/);
      const raw = readFileSync(join(folder, file), 'utf8');
      expect(headerOf(raw, 'To')).toMatch(/@mails-1\.example>$/);
      expect(raw.replace(/=\r\n/g, '')).toContain(`/#/returns/${id}/show`);
    }
    await world.behind`update accord.notices set mail_state = 'WAITING', mail_sent_at = null, mail_not_before = created_at where link like ${`%${id}%`} and kind = 'RETURN_QUERIED'`;
    expect(await send(0, trial)).toBe(2);
    expect(readdirSync(folder)).toEqual(files);
    expect(box.received).toEqual([]);
  });

  it('is left for a server only with settings that make sense', () => {
    for (const [smtpUrl, from] of [
      ['mail.example', FROM],
      ['http://mail.example', FROM],
      ['smtp://mail.example', undefined],
    ] as const) {
      expect(() => openPostOffice({ ...settings, smtpUrl, from })).toThrow(PostRefusal);
    }
  });
});

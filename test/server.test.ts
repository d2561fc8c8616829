import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ServerRefusal, startServer } from '../db/server.ts';
import { takeLock } from '../db/server-lock.ts';

// A slow disk may take seconds to create a cluster.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fixture = fileURLToPath(new URL('./fixtures/hold-server.ts', import.meta.url));
const loader = createRequire(import.meta.url).resolve('tsx');
const asRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };

const folders: string[] = [];
const started: ChildProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  for (const folder of folders.splice(0)) {
    await endServerOf(folder);
    await rm(folder, { recursive: true, force: true });
  }
});

async function newFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-server-'));
  await chmod(folder, mode);
  folders.push(folder);
  return folder;
}

async function serverPid(folder: string): Promise<number> {
  const lines = await readFile(join(folder, 'cluster', 'data', 'postmaster.pid'), 'utf8').catch(() => '');
  return Number(lines.split('\n')[0]);
}

async function endServerOf(folder: string): Promise<void> {
  const pid = await serverPid(folder);
  if (!pid) return;
  try {
    process.kill(pid, 'SIGKILL');
    await sleep(100);
  } catch {
    // It ended by itself.
  }
}

interface Holder {
  child: ChildProcess;
  /** The address it serves at; undefined when it ended without serving. */
  url: string | undefined;
  words: string;
}

async function hold(folder: string, account: { uid?: number; gid?: number } = {}): Promise<Holder> {
  const child = launch(folder, account);
  let words = '';
  let url = '';
  child.stderr?.on('data', (chunk) => (words += chunk));
  child.stdout?.on('data', (chunk) => (url += chunk));
  await Promise.race([child.stdout && once(child.stdout, 'data'), once(child, 'close')]);
  return { child, url: url.trim() || undefined, words };
}

function launch(folder: string, account: { uid?: number; gid?: number } = {}): ChildProcess {
  const child = spawn(process.execPath, ['--import', loader, fixture, folder], {
    ...account,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child, 'exit');
}

async function asked<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}

const remember = (url: string, word: string) =>
  asked(url, async (sql) => {
    await sql`create table if not exists memory (word text)`;
    await sql`insert into memory values (${word})`;
  });

const remembered = (url: string) =>
  asked(url, async (sql) =>
    (await sql`select word from memory order by word`).map((row) => String(row.word)),
  );

describe('the database that comes with Accord', () => {
  it('keeps its data over a restart, in a folder that did not exist', async () => {
    const folder = join(await newFolder(), 'deep', 'data');
    const first = await startServer({ folder, durable: false });
    const [facts] = await asked(first.url, (sql) => {
      return sql`select current_database() as name, current_setting('timezone') as zone, lower('ÄÖ') as letters,
        current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens`;
    });
    expect(facts).toEqual({
      name: 'accord',
      zone: 'UTC',
      letters: 'äö',
      encoding: 'UTF8',
      listens: '127.0.0.1',
    });
    await remember(first.url, 'kept');
    await expect(
      asked(first.url.replace(/accord:[^@]+@/, 'accord:guess@'), (sql) => sql`select 1`),
    ).rejects.toThrow('password authentication failed');
    await first.stop();
    await first.stop();

    const second = await startServer({ folder, durable: false });
    expect(await remembered(second.url)).toEqual(['kept']);
    await expect(startServer({ folder })).rejects.toThrow('already in use by this very process');
    await second.stop();
    expect((await readdir(folder)).sort()).toEqual(['cluster', 'postgres.log']);
    expect((await stat(join(folder, 'cluster', 'password'))).mode & 0o777).toBe(0o600);
  });

  it('refuses a second process, survives kill -9 of the first, and ends in order at Ctrl-C', async () => {
    const folder = await newFolder();
    const first = await hold(folder);
    await remember(first.url ?? '', 'committed');
    const second = await hold(folder);
    expect(second.url).toBeUndefined();
    expect(second.words).toContain(`${folder} is already in use by process ${first.child.pid}.`);
    expect(await remembered(first.url ?? '')).toEqual(['committed']);

    await kill(first.child, 'SIGKILL');
    const orphan = await serverPid(folder);
    expect(process.kill(orphan, 0)).toBe(true);

    const rivals = await Promise.all([hold(folder), hold(folder), hold(folder)]);
    const winners = rivals.filter((rival) => rival.url);
    expect(winners).toHaveLength(1);
    const winner = winners[0] as Holder;
    expect(await serverPid(folder)).not.toBe(orphan);
    expect(await remembered(winner.url ?? '')).toEqual(['committed']);

    process.kill(-(winner.child.pid ?? 0), 'SIGINT');
    expect(await once(winner.child, 'exit')).toEqual([0, null]);
    expect(await serverPid(folder)).toBe(0);
    expect((await readFile(join(folder, 'postgres.log'), 'utf8')).trim()).toMatch(
      /database system is shut down$/,
    );
  });

  it('survives kill -9 of the database server, even if a stranger gets its process number', async () => {
    const folder = await newFolder();
    const lines: string[] = [];
    const first = await startServer({ folder, log: (line) => lines.push(line) });
    await remember(first.url, 'committed');
    const killed = await serverPid(folder);
    process.kill(killed, 'SIGKILL');
    while (lines.length === 0) await sleep(10);
    expect(lines[0]).toContain('ended unexpectedly (SIGKILL)');
    await first.stop();

    const data = join(folder, 'cluster', 'data');
    const { uid, gid } = await stat(data);
    const stranger = spawn('sleep', ['60'], { uid, gid });
    started.push(stranger);
    const note = join(data, 'postmaster.pid');
    await writeFile(note, (await readFile(note, 'utf8')).replace(String(killed), String(stranger.pid)));
    const second = await startServer({ folder, durable: false });
    expect(await remembered(second.url)).toEqual(['committed']);
    expect(stranger.exitCode).toBeNull();
    await second.stop();
  });

  it('starts anew after it was killed while it created its files', async () => {
    const folder = await newFolder();
    const child = launch(folder);
    while (!(await readdir(folder)).some((name) => name.startsWith('cluster.draft-'))) await sleep(5);
    await sleep(150);
    await kill(child, 'SIGKILL');
    expect(await readdir(folder)).not.toContain('cluster');
    const server = await startServer({ folder, durable: false });
    await remember(server.url, 'well');
    await server.stop();
    expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('says why it cannot start, in the words of the server', async () => {
    const folder = await newFolder();
    const data = join(folder, 'cluster', 'data');
    await mkdir(data, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, 'cluster', 'password'), 'secret');
    await writeFile(join(data, 'postgresql.conf'), 'no_such_setting = 1\n');
    if (asRoot) await chown(data, nobody.uid, nobody.gid);
    const refusal = await startServer({ folder }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ServerRefusal);
    expect(String(refusal)).toContain(folder);
    expect(String(refusal)).toContain('unrecognized configuration parameter "no_such_setting"');
    expect(String(refusal)).toContain('DATABASE_URL');
    expect(await readdir(folder)).not.toContain('lock');
  });
});

describe.runIf(asRoot)('started by root', () => {
  it('serves from a folder that only root may enter', async () => {
    const folder = join(await newFolder(0o700), 'clone', '.accord');
    const first = await startServer({ folder, durable: false });
    await remember(first.url, 'kept');
    expect((await stat(join(folder, 'cluster', 'data'))).uid).not.toBe(0);
    await first.stop();
    const second = await startServer({ folder, durable: false });
    expect(await remembered(second.url)).toEqual(['kept']);
    await second.stop();
  });

  const reachable = spawnSync(process.execPath, ['--version'], nobody).status === 0 && canRead(fixture);
  it.runIf(reachable)('takes turns with the ordinary user who owns the folder', async () => {
    const folder = await newFolder();
    await chown(folder, nobody.uid, nobody.gid);
    const theirs = await hold(folder, nobody);
    await remember(theirs.url ?? theirs.words, 'theirs');
    await kill(theirs.child, 'SIGKILL');
    const ours = await startServer({ folder, durable: false });
    expect(await remembered(ours.url)).toEqual(['theirs']);
    await ours.stop();
    const again = await hold(folder, nobody);
    expect(await remembered(again.url ?? again.words)).toEqual(['theirs']);
    await kill(again.child, 'SIGTERM');
  });

  function canRead(path: string): boolean {
    return spawnSync('test', ['-r', path], nobody).status === 0;
  }
});

describe('the lock', () => {
  it('passes from the dead to exactly one of many', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'locks'));
    const path = join(folder, 'locks', 'lock');
    const { pid } = spawnSync('true');
    const dead = [
      { token: 'a', pid },
      { token: 'b', pid: process.pid, birth: 'long ago' },
    ];
    for (const holder of dead.map((one) => JSON.stringify(one)).concat('')) {
      await writeFile(path, holder);
      const outcomes = await Promise.allSettled(Array.from({ length: 25 }, () => takeLock(path)));
      const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(taken).toHaveLength(1);
      await taken[0]?.value.release();
      expect(await readdir(join(folder, 'locks'))).toEqual([]);
    }
  });
});

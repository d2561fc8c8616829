import { mkdir, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import postgres from 'postgres';
import { chooseAccount } from './server-account.ts';
import { findBinaries } from './server-binaries.ts';
import { createCluster, owner, type Place, passwordOf, placeIn, removeDrafts } from './server-cluster.ts';
import { Held, takeLock } from './server-lock.ts';
import { endProcess, type ServerProcess, startProcess } from './server-process.ts';
import { ServerRefusal } from './server-refusal.ts';

export { ServerRefusal };

/** A running embedded PostgreSQL. */
export interface RunningServer {
  /** `postgres://accord:…@127.0.0.1:<port>/accord`, as the owner of everything (a superuser). */
  url: string;
  /** Rolls back what is open, ends the server and gives the folder free. Calling it again does no harm. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Where the data lives; created when missing. One living process at a time. */
  folder: string;
  /** Told what a person may want to know, a line at a time. */
  log?: (line: string) => void;
  /** True unless said otherwise: what was committed survives a power cut. Tests say false and are faster. */
  durable?: boolean;
}

/**
 * Starts a real PostgreSQL of Accord's own, for trial, development and tests, on a free port of 127.0.0.1.
 *
 * In the folder: `cluster/data`, `cluster/password` (the owner's, readable by the account of the server only),
 * `postgres.log`, and `lock`, which names the process that has it. A folder left by a killed process or after a
 * power cut is taken over: a server still running there is ended, and what was committed is there again. The
 * lock compares process numbers, so a folder shared by two machines or containers is not protected by it.
 *
 * Started by root, the server runs under another account (see `chooseAccount`), on the same data in the same
 * place; on Linux also when only root may enter the folders above it.
 *
 * @throws ServerRefusal when a living process has the folder, or the server cannot be created or started.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { durable = true, log = () => undefined } = options;
  if (process.platform === 'win32') {
    throw new ServerRefusal(
      'On Windows name a PostgreSQL 15 or newer in DATABASE_URL, or use the Linux in WSL.',
    );
  }
  return explained(resolve(options.folder), async () => {
    await mkdir(options.folder, { recursive: true });
    const place = placeIn(await realpath(options.folder));
    const lock = await takeLock(place.lock);
    try {
      const server = await bringUp(place, durable, log);
      return guarded(server, () => lock.release(), log);
    } catch (error) {
      await lock.release();
      throw error;
    }
  });
}

interface Served extends ServerProcess {
  url: string;
}

async function bringUp(place: Place, durable: boolean, log: (line: string) => void): Promise<Served> {
  const account = await chooseAccount(place.folder, place.data);
  const runner = { account, durable };
  const binaries = await findBinaries(place.folder, account, log);
  await removeDrafts(place);
  const password = (await passwordOf(place)) ?? (await createCluster(place, binaries.initdb, runner));
  const server = await startProcess(place, binaries.postgres, runner);
  const address = `postgres://${owner}:${password}@127.0.0.1:${server.port}`;
  try {
    await createDatabase(`${address}/postgres`);
  } catch (error) {
    if (server.child.pid) await endProcess(server.child.pid);
    throw error;
  }
  return { ...server, url: `${address}/${owner}` };
}

async function createDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${owner}`;
    if (!found) await sql.unsafe(`create database ${owner}`);
  } finally {
    await sql.end();
  }
}

function guarded(server: Served, release: () => Promise<void>, log: (line: string) => void): RunningServer {
  const { child, url } = server;
  // The last resort of a process that exits without stop(): the server ends by itself, the lock is a dead one's.
  const atExit = () => child.kill('SIGINT');
  process.once('exit', atExit);
  let stopping: Promise<void> | undefined;
  child.once('exit', (code, signal) => {
    if (!stopping)
      log(`The database server ended unexpectedly (${signal ?? `code ${code}`}). Start Accord again.`);
  });
  const stop = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) await endProcess(child.pid);
    process.removeListener('exit', atExit);
    await release();
  };
  return {
    url,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Turns what the system says of a folder into words for the person who chose it. */
async function explained<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServerRefusal) throw error;
    if (error instanceof Held) {
      const who = error.pid === process.pid ? 'this very process' : `process ${error.pid}`;
      throw new ServerRefusal(
        `The database in ${folder} is already in use by ${who}. End that process, or choose another folder.`,
        { cause: error },
      );
    }
    throw new ServerRefusal(
      `The database in ${folder} cannot be used: ${(error as Error).message}\nStart Accord under the account ` +
        'that owns the folder, choose another folder, or name a PostgreSQL 15 or newer in DATABASE_URL.',
      { cause: error },
    );
  }
}

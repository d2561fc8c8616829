import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './server-account.ts';
import { ServerRefusal } from './server-refusal.ts';

const run = promisify(execFile);

/** The role that owns everything in the embedded server, and the database Accord lives in. */
export const owner = 'accord';

/** The files of one embedded server, all under its folder (a real path). */
export interface Place {
  folder: string;
  /** Data and password together, so that one rename brings both into being. */
  cluster: string;
  data: string;
  password: string;
  log: string;
  lock: string;
}

/** What it takes to run a program of PostgreSQL in a data folder. */
export interface Runner {
  account: Account | undefined;
  durable: boolean;
}

/** Names the files of the server whose folder is `folder`. */
export function placeIn(folder: string): Place {
  return {
    folder,
    ...clusterIn(join(folder, 'cluster')),
    log: join(folder, 'postgres.log'),
    lock: join(folder, 'lock'),
  };
}

function clusterIn(cluster: string): Pick<Place, 'cluster' | 'data' | 'password'> {
  return { cluster, data: join(cluster, 'data'), password: join(cluster, 'password') };
}

/**
 * How a program that runs under `account` is told where its data is. Another account than our own may be unable
 * to walk to the data, in a clone that only root may enter; but we can put it there and let it stay where it is.
 * Every program so started must therefore have the data folder as its working folder.
 */
export function dataArgument(data: string, account: Account | undefined): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : data;
}

/** A surrounding that no setting of the user's own PostgreSQL, and no language, can change. */
export function surroundings(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}

/** Reads the owner's password of an existing cluster; `undefined` when there is no cluster yet. */
export async function passwordOf(place: Place): Promise<string | undefined> {
  try {
    await stat(place.cluster);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return (await readFile(place.password, 'utf8')).trim();
}

/**
 * Creates an empty cluster: UTF-8, the same order of letters on every machine, passwords only. It is made beside
 * its place and moved there when it is whole, so an interrupted start leaves nothing that a later one trips over.
 * Returns the owner's password.
 *
 * @throws ServerRefusal with the words of initdb.
 */
export async function createCluster(place: Place, initdb: string, runner: Runner): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const cluster = await mkdtemp(`${place.cluster}.draft-`);
  const draft = clusterIn(cluster);
  try {
    await mkdir(draft.data, { mode: 0o700 });
    await writeFile(draft.password, `${password}\n`, { mode: 0o600, flush: true });
    if (runner.account) {
      const { uid, gid } = runner.account;
      for (const path of [draft.password, draft.data, cluster]) await chown(path, uid, gid);
    }
    const data = dataArgument(draft.data, runner.account);
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${owner}`, '--auth=scram-sha-256', `--pwfile=${data}/../password`];
    const speed = runner.durable ? [] : ['--no-sync'];
    await run(initdb, ['-D', data, '--no-instructions', ...access, ...locale, ...speed], {
      ...runner.account,
      cwd: draft.data,
      env: surroundings(),
    });
    await rename(cluster, place.cluster);
    return password;
  } catch (error) {
    await rm(cluster, { recursive: true, force: true });
    const words = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    throw new ServerRefusal(
      `The database could not be created in ${place.folder}:\n${words}\n` +
        'Start Accord under another account, choose another folder, or name a PostgreSQL of your own in DATABASE_URL.',
      { cause: error },
    );
  }
}

/** Removes what interrupted attempts to create the cluster left behind. Only for the holder of the lock. */
export async function removeDrafts(place: Place): Promise<void> {
  for (const name of await readdir(place.folder)) {
    if (!name.startsWith('cluster.draft-')) continue;
    // The interrupted program may still write for a moment; what it leaves then goes at the next start.
    await rm(join(place.folder, name), { recursive: true, force: true, maxRetries: 3 }).catch(
      () => undefined,
    );
  }
}

import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ServerRefusal } from './server-refusal.ts';

const run = promisify(execFile);

/** The account that PostgreSQL runs under when Accord itself was started by root. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the one that owns the data already; else
 * the one that owns the folder (root started Accord in somebody's home); else `nobody`. An ordinary user needs
 * none (`undefined`): the server runs under the user's own.
 *
 * `nobody` may be shared by other programs of the machine, which could then read the data. That is good enough
 * for trial and development; production names its own server in DATABASE_URL.
 *
 * @throws ServerRefusal when this root may not lend accounts, as in some containers.
 */
export async function chooseAccount(folder: string, data: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account = await fittingAccount(folder, data);
  try {
    await run('/bin/sh', ['-c', ':'], { ...account, cwd: '/' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'EINVAL') return account;
    throw new ServerRefusal(
      'PostgreSQL does not run as root, and here root may not start programs under another account. ' +
        'Start Accord as an ordinary user, or name a PostgreSQL 15 or newer in DATABASE_URL.',
      { cause: error },
    );
  }
  return account;
}

async function fittingAccount(folder: string, data: string): Promise<Account> {
  const keeper = await ownerOf(data);
  if (keeper && keeper.uid !== 0) return keeper;
  const accounts = await knownAccounts();
  const owner = await ownerOf(folder);
  // Creating a cluster needs an account that has a name; a mere number of a mounted volume will not do.
  if (owner && owner.uid !== 0 && [...accounts.values()].some((known) => known.uid === owner.uid))
    return owner;
  return accounts.get('nobody') ?? { uid: 65534, gid: 65534 };
}

async function ownerOf(path: string): Promise<Account | undefined> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function knownAccounts(): Promise<Map<string, Account>> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  const rows = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split(':'));
  return new Map(rows.map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]));
}

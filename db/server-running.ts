import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { owner, passwordOf, placeIn } from './server-cluster.ts';

/** Line of `postmaster.pid` with the port (PostgreSQL, “Database File Layout”). */
const PORT_LINE = 3;

/**
 * Address of the embedded server that another process runs in this folder; null where none runs, or where this account may not read
 * where it is. Nothing is started.
 */
export async function runningServer(folder: string): Promise<string | null> {
  try {
    const place = placeIn(await realpath(folder));
    const lines = (await readFile(join(place.data, 'postmaster.pid'), 'utf8')).split('\n');
    const password = await passwordOf(place);
    const port = Number(lines[PORT_LINE]);
    return password && port ? `postgres://${owner}:${password}@127.0.0.1:${port}/accord` : null;
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

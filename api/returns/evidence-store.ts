import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pool } from '../../db/client.ts';
import { linkedHashes } from '../../db/returns/evidence.ts';
import type { Shape } from '../rules/evidence.ts';
import { headOf } from '../table-source.ts';
import { Package } from '../table-zip.ts';

/** A file that has just come and is not yet known to be evidence ends so. */
export const ARRIVING = '.upload';

/** So long a file may lie that no return names: it was removed, or its act was refused. */
const KEPT_UNLINKED_MS = 24 * 60 * 60 * 1000;
const ASKED_AT_ONCE = 1_000;
const HASH = /^[0-9a-f]{64}$/;
const HEAD = 64 * 1024;

/** Where the file with this hash lies. The name comes from its content, so that none that somebody chose is ever part of a path. */
export function placeOf(folder: string, hash: string): string {
  if (!HASH.test(hash)) throw new Error('This is no hash');
  return join(folder, hash.slice(0, 2), hash);
}

/** Moves a file that has arrived whole to its place; the same content twice lies there once. */
export async function keepFile(folder: string, arrived: string, hash: string): Promise<void> {
  const place = placeOf(folder, hash);
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  await rename(arrived, place);
}

/** What a file shows of its kind. */
export async function shapeOf(path: string): Promise<Shape> {
  const { head } = await headOf({ path }, HEAD);
  if (head.subarray(0, 2).toString('latin1') !== 'PK') return { head, parts: null };
  const opened = await Package.open({ path }).catch(() => null);
  if (!opened) return { head, parts: [] };
  const parts = [...opened.names()];
  opened.close();
  return { head, parts };
}

async function isOld(path: string, now: number): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
  return now - mtimeMs > KEPT_UNLINKED_MS;
}

/** Takes away files that no return has named for a day; answers how many. `now` in milliseconds. */
export async function clearUnlinked(post: Pool, folder: string, now: number): Promise<number> {
  const old: string[] = [];
  for (const shelf of await readdir(folder).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
    for (const name of await readdir(join(folder, shelf))) {
      if (HASH.test(name) && (await isOld(join(folder, shelf, name), now))) old.push(name);
    }
  }
  let cleared = 0;
  for (let start = 0; start < old.length; start += ASKED_AT_ONCE) {
    const some = old.slice(start, start + ASKED_AT_ONCE);
    const linked = await linkedHashes(post, some);
    for (const hash of some.filter((one) => !linked.has(one))) {
      // It may have come again meanwhile, and then it is young.
      if (!(await isOld(placeOf(folder, hash), now))) continue;
      await rm(placeOf(folder, hash), { force: true });
      cleared += 1;
    }
  }
  return cleared;
}

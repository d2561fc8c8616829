import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { birthOf, isRunning } from './server-pids.ts';

interface Holder {
  token: string;
  pid: number;
  /** See `birthOf`: tells the holder from a later process with the same number. */
  birth?: string;
}

/** Somebody alive holds the lock: process `pid` (perhaps this one). */
export class Held extends Error {
  constructor(readonly pid: number) {
    super(`held by process ${pid}`);
  }
}

/**
 * Takes the lock file `path` for this process until `release()`. A lock whose holder has died is taken over,
 * by exactly one of those who try at the same time.
 *
 * @throws Held when a living process has it.
 */
export async function takeLock(path: string): Promise<{ release(): Promise<void> }> {
  const me: Holder = { token: randomUUID(), pid: process.pid, birth: await birthOf(process.pid) };
  const draft = `${path}.draft-${me.token}`;
  await writeFile(draft, JSON.stringify(me), { flag: 'wx' });
  try {
    await take(path, draft, path);
  } finally {
    await unlink(draft);
  }
  return { release: () => unlink(path) };
}

/**
 * A link appears whole or not at all, so nobody reads half a lock. Whoever finds a dead holder first takes the
 * lock named after that holder's token (never used again), and only under it replaces the dead one: the living
 * cannot be pushed out by one who looked a moment too early.
 */
async function take(path: string, draft: string, base: string): Promise<void> {
  for (;;) {
    if (await linked(draft, path)) return;
    const holder = await read(path);
    if (!holder) continue;
    if (await lives(holder)) throw new Held(holder.pid);
    const claim = `${base}.after-${holder.token}`;
    await take(claim, draft, base);
    try {
      if ((await read(path))?.token !== holder.token) continue;
      const mine = `${draft}-copy`;
      await link(draft, mine);
      // Renaming one link of a file onto another link of it would do nothing, but path is a dead one's file.
      await rename(mine, path);
      return;
    } finally {
      await unlink(claim);
    }
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function read(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // A power cut can leave the name without the content; its holder did not survive that.
    if (error instanceof SyntaxError) return { token: 'unreadable', pid: 0 };
    throw error;
  }
}

async function lives(holder: Holder): Promise<boolean> {
  if (holder.pid <= 0 || !(await isRunning(holder.pid))) return false;
  const birth = await birthOf(holder.pid);
  // Where the system hides births, a running process with that number is given the benefit of the doubt.
  return birth === undefined || holder.birth === undefined || birth === holder.birth;
}

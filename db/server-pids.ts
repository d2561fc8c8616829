import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const onLinux = process.platform === 'linux';

/** What the system shows of a process; `ended` is one that is over and waits to be collected by its parent. */
interface Sight {
  ended: boolean;
  birth: string;
}

/**
 * A text that only this very process has: a later process with the same number has another birth.
 * `undefined` when no such process runs, or when the system hides other people's processes.
 */
export async function birthOf(pid: number): Promise<string | undefined> {
  const sight = await look(pid);
  return sight?.ended ? undefined : sight?.birth;
}

/** Whether the number is taken, be it by a process that ended and was not collected by its parent. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process with this number runs, ours or anybody's; one that ended and was not collected does not. */
export async function isRunning(pid: number): Promise<boolean> {
  if (!isTaken(pid)) return false;
  const sight = await look(pid);
  // Unseen means that it ended just now, or that it is hidden from us: asking again tells which.
  return sight ? !sight.ended : isTaken(pid);
}

/** Whether process `pid` is a PostgreSQL server, or a part of one, on the data folder `data` (its real path). */
export async function servesData(pid: number, data: string): Promise<boolean> {
  try {
    if (onLinux) {
      // The working folder of a server is its data folder, also after somebody moved it.
      if ((await readlink(`/proc/${pid}/cwd`)) !== data) return false;
      return (await readFile(`/proc/${pid}/comm`, 'utf8')).startsWith('postgres');
    }
    const command = await ps(pid, 'command=');
    return command.includes('postgres') && command.includes(data);
  } catch {
    return false;
  }
}

/** The processes for which `servesData` holds. Elsewhere than on Linux none are found. */
export async function allServing(data: string): Promise<number[]> {
  if (!onLinux) return [];
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const serving = await Promise.all(pids.map((pid) => servesData(pid, data)));
  return pids.filter((_, index) => serving[index]);
}

/** Waits until `pid` has ended; false when it still runs after `milliseconds`. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (await isRunning(pid)) {
    if (Date.now() > until) return false;
    await sleep(20);
  }
  return true;
}

async function look(pid: number): Promise<Sight | undefined> {
  try {
    return onLinux ? await lookInProc(pid) : await lookWithPs(pid);
  } catch {
    return undefined;
  }
}

async function lookInProc(pid: number): Promise<Sight> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets and may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return { ended: fields[0] === 'Z' || fields[0] === 'X', birth: `${boot.trim()} ${fields[19]}` };
}

async function lookWithPs(pid: number): Promise<Sight> {
  const [state = '', ...started] = (await ps(pid, 'stat=,lstart=')).trim().split(/\s+/);
  return { ended: state.startsWith('Z'), birth: started.join(' ') };
}

async function ps(pid: number, columns: string): Promise<string> {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  return (await run('ps', ['-ww', '-o', columns, '-p', String(pid)], { env })).stdout;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataArgument, type Place, type Runner, surroundings } from './server-cluster.ts';
import { allServing, isRunning, isTaken, servesData, waitForEnd } from './server-pids.ts';
import { ServerRefusal } from './server-refusal.ts';

/** A PostgreSQL server that accepts connections on 127.0.0.1. */
export interface ServerProcess {
  child: ChildProcess;
  port: number;
}

const largestLog = 10_000_000;
const attempts = 20;
const patience = { start: 120_000, fast: 20_000, immediate: 10_000 };

/** What goes away by itself: a port taken in between, or parts of a killed server that are still ending. */
const passing = /could not bind|address already in use|could not create any TCP|already exists|still in use/i;

/**
 * Starts the server on a free port and waits until it accepts connections. An orphan, which a killed Accord left
 * running on the same data, is ended first. Only for the holder of the lock.
 *
 * @throws ServerRefusal with the last words of the server's log.
 */
export async function startProcess(place: Place, postgres: string, runner: Runner): Promise<ServerProcess> {
  const before = await prepareLog(place);
  for (let attempt = 1; ; attempt += 1) {
    await endOrphan(place);
    const port = await freePort();
    const child = await launch(place, postgres, port, runner);
    const fault = await untilReady(place, child);
    if (!fault) return { child, port };
    const words = (await readFile(place.log)).subarray(before).toString();
    if (attempt === attempts || !passing.test(words)) {
      throw new ServerRefusal(
        `The database in ${place.folder} ${fault}. The last lines of ${place.log}:\n` +
          `${words.trim().split('\n').slice(-12).join('\n')}\n` +
          'Mend what they say, choose another folder, or name a PostgreSQL of your own in DATABASE_URL.',
      );
    }
    await sleep(attempt < 3 ? 50 : 500);
  }
}

/**
 * Ends a server in an orderly way: open transactions are rolled back, everything else is written down. One that
 * takes too long is ended at once and will repair itself at its next start.
 *
 * @throws ServerRefusal when it does not end at all.
 */
export async function endProcess(pid: number): Promise<void> {
  if (signal(pid, 'SIGINT') && (await waitForEnd(pid, patience.fast))) return;
  if (signal(pid, 'SIGQUIT') && (await waitForEnd(pid, patience.immediate))) return;
  if (!(await isRunning(pid))) return;
  throw new ServerRefusal(
    `The database server, process ${pid}, does not end. End it, then start Accord again.`,
  );
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

async function endOrphan(place: Place): Promise<void> {
  const path = join(place.data, 'postmaster.pid');
  const note = await readFile(path, 'utf8').catch(() => undefined);
  if (note === undefined) return;
  const pid = Number(note.split('\n')[0]);
  if (pid > 0 && (await servesData(pid, place.data))) return endProcess(pid);
  // Parts of a killed server may outlive it, busy with a long question, and would not let another one start.
  const parts = await allServing(place.data);
  for (const part of parts) signal(part, 'SIGQUIT');
  for (const part of parts) await waitForEnd(part, patience.immediate);
  // The number went to a stranger, or to a killed server that nobody collected. PostgreSQL would take either
  // for its living predecessor. It still notices by the shared memory when parts of that one are alive.
  if (pid > 0 && isTaken(pid)) await unlink(path);
}

/** A log that is short and private, and its length now: what follows is about this start. */
async function prepareLog(place: Place): Promise<number> {
  const size = (await stat(place.log).catch(() => undefined))?.size ?? 0;
  if (size <= largestLog) return size;
  await rename(place.log, `${place.log}.old`);
  return 0;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function launch(place: Place, postgres: string, port: number, runner: Runner): Promise<ChildProcess> {
  const log = await open(place.log, 'a', 0o600);
  try {
    if (runner.account) await log.chown(runner.account.uid, runner.account.gid);
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'timezone=UTC',
      'log_timezone=UTC',
    ];
    if (!runner.durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
    const data = dataArgument(place.data, runner.account);
    const flags = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    // A session of its own: Ctrl-C in the terminal reaches Accord alone, which then ends the server in order.
    const child = spawn(postgres, flags, {
      ...runner.account,
      cwd: place.data,
      env: surroundings(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

async function untilReady(place: Place, child: ChildProcess): Promise<string | undefined> {
  const until = Date.now() + patience.start;
  while (child.exitCode === null && child.signalCode === null) {
    const lines = (await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    if (lines[0] === String(child.pid) && lines[7]?.startsWith('ready')) return undefined;
    if (Date.now() > until) {
      await endProcess(child.pid ?? 0);
      return 'took too long to start';
    }
    await sleep(15);
  }
  return 'could not start';
}

import { Worker } from 'node:worker_threads';
import type { CompiledRelease, Progress, ReleaseSources } from '../rules/release.ts';

/** What the thread tells of a request. */
export interface Told {
  id: number;
  progress?: Progress;
  compiled?: CompiledRelease;
  failed?: string;
}

interface Waiting {
  progress: (progress: Progress) => void;
  resolve: (compiled: CompiledRelease) => void;
  reject: (error: Error) => void;
}

let thread: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

function start(): Worker {
  const worker = new Worker(new URL('./compile-worker.mjs', import.meta.url));
  worker.on('message', ({ id, progress, compiled, failed }: Told) => {
    const one = waiting.get(id);
    if (progress) one?.progress(progress);
    if (compiled || failed) waiting.delete(id);
    if (compiled) one?.resolve(compiled);
    if (failed) one?.reject(new Error(failed));
    if (waiting.size === 0) worker.unref();
  });
  const ended = (error: Error) => {
    if (thread === worker) thread = null;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  worker.on('error', ended);
  worker.on('exit', () => ended(new Error('The thread that computes reports has ended.')));
  return worker;
}

/** `compileRelease` in a thread of its own, one release after the other. Rejects where the thread fails or is ended. */
export function compileInThread(
  sources: ReleaseSources,
  progress: (progress: Progress) => void,
): Promise<CompiledRelease> {
  const worker = thread ?? start();
  thread = worker;
  worker.ref();
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { progress, resolve, reject });
    worker.postMessage({ id, sources });
  });
}

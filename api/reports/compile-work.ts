import { parentPort } from 'node:worker_threads';
import { compileRelease, type ReleaseSources } from '../rules/release.ts';
import { solverReady } from '../rules/solver.ts';
import type { Told } from './compile-thread.ts';

/** The thread in which reports are computed, so that the house answers meanwhile. One request at a time. */
const port = parentPort;
const tell = (told: Told) => port?.postMessage(told);

port?.on('message', async ({ id, sources }: { id: number; sources: ReleaseSources }) => {
  try {
    await solverReady();
    const compiled = compileRelease(sources, (progress) => tell({ id, progress }));
    tell({ id, compiled });
  } catch (error) {
    tell({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

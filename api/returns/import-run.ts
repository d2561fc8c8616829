import { rm } from 'node:fs/promises';
import type { Database } from '../../db/client.ts';
import { holdImportJob, type ImportJobRow, moveImportJob, noteProgress } from '../../db/returns/jobs.ts';
import { type Work, within } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context, Viewer } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Mapping } from '../rules/columns.ts';
import { bringIn } from './bring-in.ts';
import { asPreviewNode } from './import-node.ts';
import type { ImportFile } from './import-source.ts';
import { readImport } from './read-import.ts';

/** What is asked of one run: who, at which upload. */
export interface Run {
  /** A context of its own: the run outlives the request that began it. */
  context: Context;
  viewer: Viewer;
  job: Pick<ImportJobRow, 'id' | 'periodId' | 'fileName' | 'path' | 'hash'>;
}

/** The run was ended from outside: somebody asked for it, or the server is closing. */
class Ended extends Error {
  constructor(readonly status: 'CANCELLED' | 'FAILED') {
    super(status);
  }
}

const TOLD_EVERY = 250;

/** The runs of each installation that have not ended; `closing` ends them at the next row that they look up from. */
const RUNS = new WeakMap<Database, { ends: Set<Promise<void>>; closing: boolean }>();

function runsOf(database: Database) {
  const runs = RUNS.get(database) ?? { ends: new Set<Promise<void>>(), closing: false };
  RUNS.set(database, runs);
  return runs;
}

/** Ends every run of the installation, which leaves nothing half done, and waits until the last has ended. */
export async function endImportRuns(database: Database): Promise<void> {
  const runs = runsOf(database);
  runs.closing = true;
  await Promise.all(runs.ends);
}

function begin(run: Run, work: () => Promise<void>): void {
  const { ends } = runsOf(run.context.database);
  const end = work()
    .catch((error: unknown) => failed(run, error))
    .finally(() => ends.delete(end));
  ends.add(end);
}

const change = <T>({ context, viewer }: Run, work: (tx: Work) => Promise<T>) =>
  within(context.database.app, viewer, { access: 'CHANGE', action: 'importFile' }, work);

/** Reads the uploaded file to its end and keeps what it would do. Nothing of it is saved. */
export function beginChecking(run: Run, mapping: Mapping | null): void {
  begin(run, async () => {
    const { context, viewer, job } = run;
    const read = await within(context.database.app, viewer, { access: 'READ' }, async (tx) => {
      await holdImportJob(tx, job.id);
      return readImport(tx, fileOf(job, mapping), viewer, {
        tick: ticker(run, () => holdImportJob(tx, job.id)),
      });
    });
    await change(run, async (tx) => {
      const { rowsRead } = read;
      await noteProgress(tx, job.id, { rowsRead, rowsTotal: rowsRead, share: 100 });
      const preview = asPreviewNode(read);
      await moveImportJob(tx, job.id, ['CHECKING'], { status: 'CHECKED', preview, refusal: null });
    });
  });
}

/** Imports the uploaded file: all of it or nothing, in one transaction that also says that it is done. */
export function beginImporting(run: Run, mapping: Mapping, digest: string): void {
  begin(run, async () => {
    const { context, job } = run;
    const input = { idempotencyKey: `import ${job.id}` };
    await act(context, { action: 'importReturns', input }, async (change) => {
      await holdImportJob(change.tx, job.id);
      const importId = await bringIn(change, fileOf(job, mapping), digest, ticker(run));
      await noteProgress(change.tx, job.id, { share: 100 });
      await moveImportJob(change.tx, job.id, ['IMPORTING'], { status: 'DONE', importId, refusal: null });
      return importId;
    });
    await rm(job.path, { force: true });
  });
}

const fileOf = ({ periodId, fileName, path, hash }: Run['job'], mapping: Mapping | null): ImportFile => ({
  ...{ periodId, fileName, mapping },
  content: { path, hash },
});

/** Tells the books how far reading has come, not too often, and ends it where somebody has asked for that. */
function ticker(run: Run, keepAlive: () => Promise<void> = async () => undefined) {
  let told = 0;
  return async (rowsRead: number, share: number) => {
    if (runsOf(run.context.database).closing) throw new Ended('FAILED');
    if (Date.now() - told < TOLD_EVERY) return;
    told = Date.now();
    const progress = { rowsRead, share: Math.floor(share * 100) };
    const asked = await change(run, (tx) => noteProgress(tx, run.job.id, progress));
    if (asked) throw new Ended('CANCELLED');
    await keepAlive();
  };
}

const LEFT = 'Reading the file ended before its end, and nothing was imported. Begin it again.';

async function failed(run: Run, error: unknown): Promise<void> {
  const { job } = run;
  const status = error instanceof Ended ? error.status : 'FAILED';
  const why = error instanceof Refusal ? error.message : LEFT;
  const outcome = { status, refusal: status === 'FAILED' ? why : null };
  const moved = await change(run, (tx) =>
    moveImportJob(tx, job.id, ['CHECKING', 'IMPORTING'], outcome),
  ).catch(() => false);
  if (moved && status === 'CANCELLED') await rm(job.path, { force: true });
  if (!(error instanceof Ended || error instanceof Refusal))
    process.emitWarning(error instanceof Error ? error : String(error));
}

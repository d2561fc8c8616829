import type { Database } from '../../db/client.ts';
import { reportsById } from '../../db/reports/read.ts';
import { failReport, finishReport, noteCompiling } from '../../db/reports/write.ts';
import { type Work, within } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context, Viewer } from '../context.ts';
import { found } from '../refusal.ts';
import type { Progress } from '../rules/release.ts';
import { compileInThread } from './compile-thread.ts';
import { withFirms } from './named-firms.ts';
import { sourcesOf } from './sources.ts';

/** One compiling: it outlives the request that began it, and has a context of its own. */
export interface Run {
  context: Context;
  viewer: Viewer;
  reportId: string;
}

const TOLD_EVERY_MS = 500;
const LEFT = 'Compiling ended before its end. Nothing of it is kept: compile the report again.';

/** The compilings of each installation that have not ended, by report. */
const RUNS = new WeakMap<Database, Map<string, Promise<void>>>();

function runsOf(database: Database): Map<string, Promise<void>> {
  const runs = RUNS.get(database) ?? new Map<string, Promise<void>>();
  RUNS.set(database, runs);
  return runs;
}

/** Waits until no report is being compiled any more. */
export async function endCompiling(database: Database): Promise<void> {
  await Promise.all(runsOf(database).values());
}

/** Begins to compile a report, where it is not under way already; resolves when it has ended, well or not. */
export function compiling(run: Run): Promise<void> {
  const runs = runsOf(run.context.database);
  const begun = runs.get(run.reportId);
  if (begun) return begun;
  const end = compile(run)
    .catch((error: unknown) => failed(run, error))
    .finally(() => runs.delete(run.reportId));
  runs.set(run.reportId, end);
  return end;
}

const change = <T>({ context, viewer }: Run, work: (tx: Work) => Promise<T>) =>
  within(context.database.app, viewer, { access: 'CHANGE', action: 'compileReport' }, work);

async function compile(run: Run): Promise<void> {
  const { context, viewer, reportId } = run;
  const { report, sources } = await within(context.database.app, viewer, { access: 'READ' }, async (tx) => {
    const own = found((await reportsById(tx, [reportId])).get(reportId), 'report');
    return { report: own, sources: own.status === 'COMPILING' ? await sourcesOf(tx, own) : null };
  });
  if (!sources) return;
  const teller = tellerOf(run);
  const compiled = await compileInThread(sources, teller.tell).finally(teller.end);
  const input = { idempotencyKey: `compiled ${reportId}` };
  await act(context, { action: 'compileReport', input }, async ({ tx }) => {
    const named = await withFirms(tx, compiled.named);
    await finishReport(tx, report, { ...compiled, named });
    return reportId;
  });
}

/** Writes down how far it is, and that somebody is at it: now and then, one after the other. */
function tellerOf(run: Run) {
  let latest: Progress = { done: 0, total: 0 };
  let writing: Promise<unknown> = Promise.resolve();
  const write = () => {
    writing = writing
      .then(() => change(run, (tx) => noteCompiling(tx, run.reportId, latest)))
      .catch(complain);
  };
  const timer = setInterval(write, TOLD_EVERY_MS);
  return {
    tell(progress: Progress) {
      latest = progress;
    },
    async end() {
      clearInterval(timer);
      await writing;
    },
  };
}

const complain = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error));

async function failed(run: Run, error: unknown): Promise<void> {
  complain(error);
  await change(run, (tx) => failReport(tx, run.reportId, LEFT)).catch(complain);
}

/** Seconds after which a compiling that nobody moves any more was left by a process that was killed. */
export const STILL = 30;

/** As clients read it: what a killed process left has failed. */
export function seen<T extends { status: string; refusal: string | null }>(
  report: T,
  progress: { still: number } | undefined,
): T {
  const left = report.status === 'COMPILING' && (progress?.still ?? 0) > STILL;
  return left ? { ...report, status: 'FAILED', refusal: LEFT } : report;
}

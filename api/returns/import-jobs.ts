import { rm } from 'node:fs/promises';
import { uuidv7 } from 'uuidv7';
import {
  addImportJob,
  type ImportJobRow,
  importJobsById,
  moveImportJob,
  noteProgress,
  STILL,
} from '../../db/returns/jobs.ts';
import { periodsById } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import type { ImportStatus } from '../../schema/words-return.ts';
import { act } from '../act.ts';
import { type Context, contextOf, type Viewer } from '../context.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import type { Mapping } from '../rules/columns.ts';
import type { Remark } from '../rules/remark.ts';
import { shownName } from './bring-in.ts';
import { bringsOwn } from './import-ground.ts';
import { beginChecking, beginImporting } from './import-run.ts';

/** A file that has arrived whole on the server's disk. */
export interface UploadedFile {
  periodId: string;
  fileName: string;
  path: string;
  bytes: number;
  hash: string;
}

const RUNNING: readonly ImportStatus[] = ['CHECKING', 'IMPORTING'];

/** What is said of an upload that a killed process left. */
export const LEFT_BEHIND =
  'The server was stopped while it worked at this file, and nothing of it was imported. Begin it again.';

const viewerOf = (context: Context): Viewer => context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');

/** The run has a context of its own, because the request's ends with its answer. */
function runOf(
  context: Context,
  viewer: Viewer,
  job: Pick<ImportJobRow, 'id' | 'periodId' | 'fileName' | 'path' | 'hash'>,
) {
  const { database, desk, signedIn } = context;
  return { context: contextOf({ database, desk, signedIn, viewer }), viewer, job };
}

/** Takes an uploaded file in and begins to read it; the answer is the id of the upload. Refuses NOT_FOUND (period). */
export async function takeUpload(context: Context, file: UploadedFile): Promise<string> {
  const viewer = viewerOf(context);
  const input = { idempotencyKey: `upload ${uuidv7()}` };
  const job = { ...file, id: uuidv7(), fileName: shownName(file.fileName) };
  await act(context, { action: 'uploadImport', input }, async ({ tx, now }) => {
    const { associationId } = found((await periodsById(tx, [file.periodId])).get(file.periodId), 'period');
    const memberId = bringsOwn(viewer) ? viewer.organizationId : null;
    const owned = { associationId, memberId, personId: viewer.personId };
    await addImportJob(tx, { ...job, ...owned, status: 'CHECKING', at: now });
    return job.id;
  });
  beginChecking(runOf(context, viewer, job), null);
  return job.id;
}

export interface ImportJobInput {
  idempotencyKey: string;
  jobId: string;
}

/** Reads an uploaded file again, under another mapping. Refuses NOT_FOUND, WRONG_STATUS (it runs, or has ended). */
export async function checkImport(
  context: Context,
  input: ImportJobInput & { mapping: Mapping | null },
): Promise<string> {
  const viewer = viewerOf(context);
  const id = await act(context, { action: 'checkImport', input }, async ({ tx }) => {
    await expectAt(tx, input.jobId, ['CHECKED', 'FAILED'], {
      status: 'CHECKING',
      preview: null,
      refusal: null,
    });
    await noteProgress(tx, input.jobId, { rowsRead: 0, share: 0, cancelAsked: false });
    return input.jobId;
  });
  beginChecking(runOf(context, viewer, await jobOf(context, id)), input.mapping);
  return id;
}

/**
 * Imports an uploaded file as its preview showed it; the answer comes at once, and the upload tells how far it is. Refuses NOT_FOUND,
 * WRONG_STATUS (not read yet, running, ended), STALE_VERSION (another mapping than was looked at), FAULTS_IN_FILE.
 */
export async function runImport(
  context: Context,
  input: ImportJobInput & { digest: string },
): Promise<string> {
  const viewer = viewerOf(context);
  const id = await act(context, { action: 'runImport', input }, async ({ tx }) => {
    const job = found((await importJobsById(tx, [input.jobId])).get(input.jobId), 'upload');
    const { digest, remarks } = previewOf(job);
    await expectAt(tx, input.jobId, ['CHECKED', 'FAILED'], { status: 'IMPORTING', refusal: null });
    if (digest !== input.digest) {
      const why = 'This is not the file, mapping and period that the preview showed: look at it again.';
      refuse('STALE_VERSION', why, { path: ['digest'] });
    }
    expectNoErrors('FAULTS_IN_FILE', 'The file has faults: nothing was imported.', remarks);
    await noteProgress(tx, input.jobId, { rowsRead: 0, share: 0, cancelAsked: false });
    return input.jobId;
  });
  const job = await jobOf(context, id);
  beginImporting(runOf(context, viewer, job), previewOf(job).mapping, input.digest);
  return id;
}

/** Asks a running upload to end, or gives up one that waits; nothing of it is then imported. Refuses NOT_FOUND, WRONG_STATUS (ended). */
export async function cancelImport(context: Context, input: ImportJobInput): Promise<string> {
  await act(context, { action: 'cancelImport', input }, async ({ tx }) => {
    const job = found((await importJobsById(tx, [input.jobId])).get(input.jobId), 'upload');
    if (RUNNING.includes(job.status) && !isLeft(job)) {
      await noteProgress(tx, job.id, { cancelAsked: true });
      return job.id;
    }
    await expectAt(tx, job.id, ['CHECKING', 'IMPORTING', 'CHECKED', 'FAILED'], { status: 'CANCELLED' });
    await rm(job.path, { force: true });
    return job.id;
  });
  return input.jobId;
}

/** True for an upload at which nobody works any more, although it was never ended: its process was killed. */
export function isLeft({ status, alive, still }: ImportJobRow): boolean {
  return RUNNING.includes(status) && !alive && still > STILL;
}

const jobOf = async (context: Context, id: string): Promise<ImportJobRow> =>
  found(await context.loaders.load(importJobsById, id), 'upload');

function previewOf({ preview }: ImportJobRow) {
  const held = (preview ?? {}) as { digest?: string; mapping?: Mapping; remarks?: Remark[] };
  if (!held.mapping) refuse('WRONG_STATUS', 'The file was not read to its end yet.');
  return { digest: held.digest ?? '', mapping: held.mapping, remarks: held.remarks ?? [] };
}

async function expectAt(
  tx: Work,
  id: string,
  from: readonly ImportStatus[],
  changes: Parameters<typeof moveImportJob>[3],
): Promise<void> {
  const job = found((await importJobsById(tx, [id])).get(id), 'upload');
  // Whom a killed process left is free to be begun again.
  const allowed = isLeft(job) ? [...from, job.status] : from;
  if (!(await moveImportJob(tx, id, allowed, changes))) {
    refuse('WRONG_STATUS', `This upload is ${job.status.toLowerCase()}: ${WHY[job.status]}`);
  }
}

const WHY: Record<ImportStatus, string> = {
  CHECKING: 'wait until it was read, or cancel it.',
  CHECKED: 'it waits for your word.',
  IMPORTING: 'wait until it has ended, or cancel it.',
  DONE: 'it is imported already.',
  FAILED: 'upload the file again.',
  CANCELLED: 'upload the file again.',
};

/** As clients read it; one that a killed process left is seen as failed. */
export function asJobNode(job: ImportJobRow) {
  const left = isLeft(job);
  return {
    ...job,
    status: left ? ('FAILED' as const) : job.status,
    refusal: left ? LEFT_BEHIND : job.refusal,
  };
}

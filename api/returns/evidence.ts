import { uuidv7 } from 'uuidv7';
import {
  addEvidence,
  dropEvidence,
  type EvidenceRow,
  evidenceById,
  evidenceOfVersions,
  noteEvidenceRead,
} from '../../db/returns/evidence.ts';
import { currentVersions, returnsById, type VersionRow } from '../../db/returns/read.ts';
import { within } from '../../db/scope.ts';
import type { ReturnStatus } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { MOST_EVIDENCE, namesCell } from '../rules/evidence.ts';
import { openReturn } from './step.ts';

/** For what a file is sent: a return, and the cell of it that the file bears out, or null for the whole. */
export interface EvidencePlace {
  returnId: string;
  where: string | null;
}

/** A file that has arrived whole and is what its name says. */
export interface ArrivedFile {
  fileName: string;
  mediaType: string;
  bytes: number;
  hash: string;
}

/** Evidence is added and removed while the firm fills the return in. */
function expectDraft({ status }: { status: ReturnStatus }): void {
  if (status === 'DRAFT') return;
  refuse('WRONG_STATUS', `Evidence belongs to a draft; this return is ${status.toLowerCase()}.`);
}

function expectPlace({ openCells }: Pick<VersionRow, 'openCells'>, where: string | null): void {
  if (where === null) return;
  if (!namesCell(where)) refuse('BAD_INPUT', `“${where}” is no cell of a return.`, { path: ['where'] });
  if (openCells === null || openCells.includes(where)) return;
  refuse('CELL_CLOSED', 'This was submitted and has not been reopened: ask your association to reopen it.');
}

/**
 * Says before a file is taken whether it could be added. Refuses NOT_FOUND, WRONG_STATUS (no draft), BAD_INPUT (no cell, or as many files as
 * a return may have), CELL_CLOSED.
 */
export async function expectToTakeEvidence(
  context: Context,
  { returnId, where }: EvidencePlace,
): Promise<void> {
  expectDraft(found(await context.loaders.load(returnsById, returnId), 'return'));
  const version = found(await context.loaders.load(currentVersions, returnId), 'return');
  expectPlace(version, where);
  expectRoom((await context.loaders.load(evidenceOfVersions, version.id)) ?? []);
}

function expectRoom(held: readonly EvidenceRow[]): void {
  if (held.length < MOST_EVIDENCE) return;
  refuse(
    'BAD_INPUT',
    `A return has ${MOST_EVIDENCE} files at most. Remove one, or put several into one PDF.`,
  );
}

/**
 * Links a file to the draft of a return; the answer is its id, which is that of the first where the same file stands at the same place
 * already. Refuses what `expectToTakeEvidence` refuses.
 */
export function linkEvidence(context: Context, place: EvidencePlace, file: ArrivedFile): Promise<string> {
  const input = { ...place, ...file, idempotencyKey: `evidence ${uuidv7()}` };
  return act(context, { action: 'addEvidence', input }, async ({ tx, viewer, now }) => {
    const { row, version } = await openReturn(tx, place);
    expectDraft(row);
    expectPlace(version, place.where);
    const held = (await evidenceOfVersions(tx, [version.id])).get(version.id) ?? [];
    const same = held.find(({ hash, cell }) => hash === file.hash && cell === place.where);
    if (same) return same.id;
    expectRoom(held);
    const { associationId, memberId } = version;
    const owned = { id: uuidv7(), associationId, memberId, versionId: version.id, cell: place.where };
    await addEvidence(tx, { ...owned, ...file, addedById: viewer.personId, addedAt: now });
    return owned.id;
  });
}

/** Takes a file off the draft of a return; earlier versions keep it. The answer is the return's id. Refuses NOT_FOUND, WRONG_STATUS, FROZEN, CELL_CLOSED. */
export function removeEvidence(
  context: Context,
  input: { idempotencyKey: string; evidenceId: string },
): Promise<string> {
  return act(context, { action: 'removeEvidence', input }, async ({ tx }) => {
    const file = found((await evidenceById(tx, [input.evidenceId])).get(input.evidenceId), 'file');
    const { row, version } = await openReturn(tx, file);
    if (version.id !== file.versionId)
      refuse('FROZEN', 'This file was submitted with its version, and stays with it.');
    expectDraft(row);
    expectPlace(version, file.cell);
    await dropEvidence(tx, file.id);
    return row.id;
  });
}

/**
 * A file that the viewer may read: of their own firm, or submitted to their association, which leaves a trace in the trail each time.
 * Refuses NOT_SIGNED_IN, NOT_FOUND.
 */
export async function readEvidence(context: Context, id: string): Promise<EvidenceRow> {
  const viewer = context.viewer ?? refuse('NOT_SIGNED_IN', 'Sign in first.');
  const file = found(await context.loaders.load(evidenceById, id), 'file');
  if (file.memberId === viewer.organizationId) return file;
  await context.reading.close();
  const by = { personId: viewer.personId, at: context.now() };
  await within(context.database.app, viewer, { access: 'CHANGE', action: 'readEvidence' }, (tx) =>
    noteEvidenceRead(tx, file, by),
  );
  return file;
}

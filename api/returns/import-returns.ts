import { uuidv7 } from 'uuidv7';
import { observationsOfVersions } from '../../db/returns/figures.ts';
import { currentVersions, lockImports, lockReturn, sameImport } from '../../db/returns/read.ts';
import {
  addImport,
  addObservations,
  addReturns,
  addVersions,
  putObservations,
  submitVersions,
  touchReturn,
} from '../../db/returns/write.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import type { Mapping } from '../rules/columns.ts';
import { cellKey, expectedCells, type Observation } from '../rules/indicator.ts';
import { begin } from './begin-return.ts';
import { bringsOwn, type ImportedFigures, importDigest, readImport } from './read-import.ts';
import { hashContent } from './remarks.ts';

export interface ImportReturnsInput {
  idempotencyKey: string;
  periodId: string;
  fileName: string;
  fileBase64: string;
  mapping: Mapping;
  digest: string;
}

const LONGEST_NAME = 200;

/**
 * Brings a file in: all of it or nothing. An association's file submits the returns of the firms it names; a member's file fills the
 * firm's own draft. The same file again changes nothing. The answer is the import's id.
 * Refuses STALE_VERSION (not the file that was looked at), FAULTS_IN_FILE with every fault, NOT_FOUND, WRONG_STATUS.
 */
export function importReturns(context: Context, input: ImportReturnsInput): Promise<string> {
  return act(context, { action: 'importReturns', input }, async (change) => {
    const { tx, viewer, now } = change;
    if (importDigest(input, input.mapping) !== input.digest) {
      const why = 'This is not the file, mapping and period that the preview showed: look at it again.';
      refuse('STALE_VERSION', why, { path: ['digest'] });
    }
    await lockImports(tx, input.periodId);
    const same = await sameImport(tx, input.periodId, input.digest);
    if (same) return same.id;
    const { firms, remarks } = await readImport(tx, input, viewer);
    expectNoErrors('FAULTS_IN_FILE', 'The file has faults: nothing was imported.', remarks);
    const own = bringsOwn(viewer);
    const cells = own ? await fillOwn(change, firms) : await submitAll(change, firms);
    const id = uuidv7();
    await addImport(tx, {
      id,
      associationId: found(firms[0], 'row to import').expected.associationId,
      memberId: own ? viewer.organizationId : null,
      periodId: input.periodId,
      fileName: input.fileName.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST_NAME),
      digest: input.digest,
      firms: firms.length,
      cells,
      personId: viewer.personId,
      at: now,
    });
    return id;
  });
}

/** A member's file: its cells go over the ones of the draft; a blank in the file takes nothing away that stands there. */
async function fillOwn({ tx }: Change, firms: ImportedFigures[]): Promise<number> {
  let cells = 0;
  for (const { expected, figures } of firms) {
    const returnId = expected.returnId ?? (await begin(tx, expected, 'IMPORT'));
    const row = found(await lockReturn(tx, returnId), 'return');
    if (row.status !== 'DRAFT') {
      refuse('WRONG_STATUS', 'Your return for this period is no draft any more: reopen or correct it first.');
    }
    const { id: versionId } = found((await currentVersions(tx, [returnId])).get(returnId), 'return');
    const there = new Set(
      ((await observationsOfVersions(tx, [versionId])).get(versionId) ?? []).map(cellKey),
    );
    const given = figures.observations.filter(
      (cell) => cell.state === 'REPORTED' || !there.has(cellKey(cell)),
    );
    const { associationId, memberId } = expected;
    await putObservations(
      tx,
      given.map((cell) => ({ associationId, memberId, versionId, ...cell })),
    );
    await touchReturn(tx, returnId);
    cells += given.length;
  }
  return cells;
}

/**
 * An association's file: a submitted return for each firm, in as many statements as there are kinds of row. Answers how many cells the
 * file gave. A version is submitted after its figures came in, because it is frozen from then on.
 */
async function submitAll({ tx, viewer, now }: Change, firms: ImportedFigures[]): Promise<number> {
  const placed = firms.map(({ expected, figures, indicators }) => ({
    owner: { associationId: expected.associationId, memberId: expected.memberId },
    expected,
    observations: completed(figures.observations, expectedCells(indicators)),
    returnId: uuidv7(),
    versionId: uuidv7(),
  }));
  await addReturns(
    tx,
    placed.map(({ owner, returnId, expected: { adoptionId, periodId } }) => ({
      ...owner,
      id: returnId,
      adoptionId,
      periodId,
      status: 'SUBMITTED',
    })),
  );
  await addVersions(
    tx,
    placed.map(({ owner, returnId, versionId, expected: { editionId } }) => ({
      ...owner,
      id: versionId,
      returnId,
      editionId,
      number: 1,
      source: 'ASSOCIATION_IMPORT',
    })),
  );
  await addObservations(
    tx,
    placed.flatMap(({ owner, versionId, observations }) =>
      observations.map((cell) => ({ ...owner, versionId, ...cell })),
    ),
  );
  // Hashed as the database keeps it, so that whoever reads it back gets the same digits.
  const ids = placed.map(({ versionId }) => versionId);
  const stored = await observationsOfVersions(tx, ids);
  const hashes = new Map(
    ids.map((id) => [id, hashContent({ observations: stored.get(id) ?? [], complaints: [] })]),
  );
  await submitVersions(tx, hashes, { personId: viewer.personId, at: now });
  return firms.reduce((cells, { figures }) => cells + figures.observations.length, 0);
}

/** The firm's cells, and for every expected cell that no row gave: not applicable. */
function completed(
  given: readonly Observation[],
  expected: readonly { indicatorKey: string; breakdown: string }[],
): Observation[] {
  const there = new Set(given.map(cellKey));
  const empty = { state: 'NOT_APPLICABLE' as const, value: null, numerator: null, denominator: null };
  return [
    ...given,
    ...expected
      .filter((cell) => !there.has(cellKey(cell)))
      .map((cell) => ({ ...cell, ...empty, note: 'no row in the file' })),
  ];
}

import { uuidv7 } from 'uuidv7';
import { observationsOfVersions } from '../../db/returns/figures.ts';
import { currentVersions, sameImport } from '../../db/returns/read.ts';
import {
  addImport,
  addObservations,
  addReturns,
  addVersions,
  putObservations,
  setStatus,
  submitVersions,
  touchReturn,
} from '../../db/returns/write.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import type { Mapping } from '../rules/columns.ts';
import { cellKey, expectedCells, type Observation } from '../rules/indicator.ts';
import { begin } from './begin-return.ts';
import { type ReadImport, readImport } from './read-import.ts';
import { hashContent } from './remarks.ts';

export interface ImportReturnsInput {
  idempotencyKey: string;
  periodId: string;
  fileName: string;
  fileBase64: string;
  mapping: Mapping;
  digest: string;
}

/**
 * Brings a file in: all of it or nothing. An association's file submits the returns of the firms it names; a member's file fills the
 * firm's own draft. The same file again changes nothing. The answer is the import's id.
 * Refuses STALE_VERSION (not the file that was looked at), FAULTS_IN_FILE with every fault, NOT_FOUND.
 */
export function importReturns(context: Context, input: ImportReturnsInput): Promise<string> {
  return act(context, { action: 'importReturns', input }, async (change) => {
    const { tx, viewer, now } = change;
    const same = await sameImport(tx, input.periodId, input.digest);
    if (same) return same.id;
    const read = await readImport(tx, input, viewer);
    if (read.digest !== input.digest) {
      refuse(
        'STALE_VERSION',
        'This is not the file, mapping and period that the preview showed: look at it again.',
        {
          path: ['digest'],
        },
      );
    }
    expectNoErrors('FAULTS_IN_FILE', 'The file has faults: nothing was imported.', read.remarks);
    const member = viewer.role.startsWith('MEMBER_');
    const cells = member ? await fillOwn(change, read) : await submitAll(change, read);
    const id = uuidv7();
    await addImport(tx, {
      id,
      associationId: found(read.firms[0], 'row to import').expected.associationId,
      memberId: member ? viewer.organizationId : null,
      periodId: input.periodId,
      fileName: input.fileName.slice(0, 200),
      digest: input.digest,
      firms: read.firms.length,
      cells,
      personId: viewer.personId,
      at: now,
    });
    return id;
  });
}

/** A member's file: its cells go over the ones of the draft. */
async function fillOwn({ tx }: Change, { firms }: ReadImport): Promise<number> {
  let cells = 0;
  for (const { expected, figures } of firms) {
    const returnId = expected.returnId ?? (await begin(tx, expected, 'IMPORT'));
    const version = found((await currentVersions(tx, [returnId])).get(returnId), 'return');
    const { associationId, memberId } = expected;
    await putObservations(
      tx,
      figures.observations.map((cell) => ({ associationId, memberId, versionId: version.id, ...cell })),
    );
    await touchReturn(tx, returnId);
    cells += figures.observations.length;
  }
  return cells;
}

/** An association's file: a submitted return for each firm, in as many statements as there are kinds of row. */
async function submitAll({ tx, viewer, now }: Change, { firms, indicators }: ReadImport): Promise<number> {
  const placed = firms.map(({ expected, figures }) => ({
    ...expected,
    observations: completed(figures.observations, expectedCells(indicators)),
    newReturnId: uuidv7(),
    versionId: uuidv7(),
  }));
  const owned = ({ associationId, memberId }: (typeof placed)[number]) => ({ associationId, memberId });
  await addReturns(
    tx,
    placed.map((firm) => ({
      ...owned(firm),
      id: firm.newReturnId,
      adoptionId: firm.adoptionId,
      periodId: firm.periodId,
    })),
  );
  await addVersions(
    tx,
    placed.map((firm) => ({
      ...owned(firm),
      id: firm.versionId,
      returnId: firm.newReturnId,
      editionId: firm.editionId,
      number: 1,
      source: 'ASSOCIATION_IMPORT' as const,
    })),
  );
  const rows = placed.flatMap((firm) =>
    firm.observations.map((cell) => ({ ...owned(firm), versionId: firm.versionId, ...cell })),
  );
  await addObservations(tx, rows);
  // Hashed as the database keeps it, so that whoever reads it back gets the same digits.
  const ids = placed.map(({ versionId }) => versionId);
  const stored = await observationsOfVersions(tx, ids);
  const hashes = new Map(
    ids.map((id) => [id, hashContent({ observations: stored.get(id) ?? [], complaints: [] })]),
  );
  await submitVersions(tx, hashes, { personId: viewer.personId, at: now });
  await setStatus(
    tx,
    placed.map(({ newReturnId }) => newReturnId),
    'SUBMITTED',
  );
  return rows.length;
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

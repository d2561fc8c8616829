import { uuidv7 } from 'uuidv7';
import { peopleById } from '../../db/identity/read.ts';
import { satisfactionOfVersions, selfAssessmentsOfVersions } from '../../db/returns/assessment.ts';
import { addCellChanges, writingsOf } from '../../db/returns/cells.ts';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import type { VersionRow } from '../../db/returns/read.ts';
import { putComplaints, putObservations } from '../../db/returns/write.ts';
import type { Change } from '../act.ts';
import { refuse } from '../refusal.ts';
import { contentOf, countsOf, observationCell } from '../rules/cell-contents.ts';
import { type Content, type HeldCell, mergeCells, type Writing } from '../rules/cells.ts';
import { type ComplaintCount, complaintCell } from '../rules/complaint-row.ts';
import type { Observation } from '../rules/indicator.ts';
import { cellsOf, heldBeside, putBeside, type WrittenBeside } from './write-beside.ts';

/** Which revision of a cell its author saw before writing; null where the whole return was seen. */
export interface Seen {
  seen?: number | null;
}

/** What is written by hand into a draft. `whole`: the author saw the whole return as it is. */
export interface Writings {
  observations: readonly (Observation & Seen)[];
  complaints: readonly (ComplaintCount & Seen)[];
  beside: WrittenBeside;
  texts: readonly { name: 'nilAttestation' | 'explanation'; text: string | null; seen: string | null }[];
  whole: boolean;
}

/**
 * Saves cells, and in the history of each what stood there before. The texts of the version are for the caller to save.
 * Refuses CELL_CHANGED with every cell that was changed meanwhile, CELL_CLOSED, BAD_INPUT (what was seen is not said).
 */
export async function writeCells(change: Change, version: VersionRow, writings: Writings): Promise<void> {
  const { tx, viewer, now } = change;
  const held = await heldCells(change, version, writings.texts);
  const written = asWritings(held, version, writings);
  expectOpenCells(version, written);
  const { changes, remarks } = mergeCells(held, written);
  if (remarks.length > 0) {
    const why = 'Somebody else has changed this meanwhile. Nothing of yours was saved over it.';
    refuse('CELL_CHANGED', why, { remarks });
  }
  const { associationId, memberId, id: versionId } = version;
  const owned = { associationId, memberId, versionId };
  const changed = new Set(changes.map(({ cell }) => cell));
  const by = { changedById: viewer.personId, changedAt: now };
  await putObservations(
    tx,
    writings.observations
      .filter((one) => changed.has(observationCell(one)))
      .map(({ seen: _, ...one }) => ({ ...owned, ...one, ...by })),
  );
  await putComplaints(
    tx,
    writings.complaints
      .filter((one) => changed.has(complaintCell(one)))
      .map(({ seen: _, ...one }) => ({ ...owned, ...one, parts: [...one.parts], ...by })),
  );
  await putBeside(tx, { ...owned, ...by }, writings.beside, changed);
  await addCellChanges(
    tx,
    changes.map(({ cell, revision, before, after }) => ({
      ...{ id: uuidv7(), ...owned, cell, revision, before, after, personId: viewer.personId, at: now },
    })),
  );
}

/** Every cell of the version as it stands, with the name of who wrote it last. */
async function heldCells(
  { tx }: Change,
  version: VersionRow,
  texts: Writings['texts'],
): Promise<Map<string, HeldCell>> {
  const [observations, complaints] = [
    (await observationsOfVersions(tx, [version.id])).get(version.id) ?? [],
    (await complaintsOfVersions(tx, [version.id])).get(version.id) ?? [],
  ];
  const beside = heldBeside({
    selfAssessments: (await selfAssessmentsOfVersions(tx, [version.id])).get(version.id) ?? [],
    satisfaction: (await satisfactionOfVersions(tx, [version.id])).get(version.id) ?? null,
  });
  const written = [...observations, ...complaints, ...beside.map(({ row }) => row)];
  const authors = written.flatMap(({ changedById }) => changedById ?? []);
  const names = await peopleById(tx, [...new Set(authors)]);
  const author = (row: { revision: number; changedById: string | null; changedAt: Date | null }) => ({
    revision: row.revision,
    changedBy: row.changedById === null ? null : (names.get(row.changedById)?.name ?? null),
    changedAt: row.changedAt?.toISOString() ?? null,
  });
  const held = new Map<string, HeldCell>([
    ...observations.map(
      (row) => [observationCell(row), { ...author(row), content: contentOf(row) }] as const,
    ),
    ...complaints.map((row) => [complaintCell(row), { ...author(row), content: countsOf(row) }] as const),
    ...beside.map(({ cell, row, content }) => [cell, { ...author(row), content }] as const),
  ]);
  for (const { name } of texts) {
    const revision = await writingsOf(tx, version.id, name);
    held.set(name, { revision, content: { text: version[name] }, changedBy: null, changedAt: null });
  }
  return held;
}

function asWritings(
  held: ReadonlyMap<string, HeldCell>,
  version: VersionRow,
  { observations, complaints, beside, texts, whole }: Writings,
): Writing[] {
  const seenOf = (cell: string, seen: number | null | undefined): number => {
    if (whole) return held.get(cell)?.revision ?? 0;
    return (
      seen ??
      refuse('BAD_INPUT', `Say which revision of ${cell} was seen, or expect a version of the whole.`, {
        path: ['seen'],
      })
    );
  };
  const place = (cell: string, seen: number | null | undefined, content: Content): Writing => ({
    ...{ cell, seen: seenOf(cell, seen), content },
  });
  return [
    ...observations.map((one) => place(observationCell(one), one.seen, contentOf(one))),
    ...complaints.map((one) => place(complaintCell(one), one.seen, countsOf(one))),
    ...cellsOf(beside).map(({ cell, seen, content }) => place(cell, seen, content)),
    ...texts.map(({ name, text, seen }) => {
      const present = held.get(name)?.revision ?? 0;
      // A text has no number to be seen by: whoever saw another text saw an earlier one.
      return place(name, whole || seen === version[name] ? present : -1, { text });
    }),
  ];
}

/** Where an officer reopened single cells, the others stay as they were submitted; words can always be added. */
function expectOpenCells({ openCells }: VersionRow, written: readonly Writing[]): void {
  if (openCells === null) return;
  const closed = written.filter(({ cell }) => cell.includes('.') && !openCells.includes(cell));
  if (closed.length === 0) return;
  const remarks = closed.map(({ cell }) => ({
    ...{ level: 'ERROR' as const, code: 'CELL_CLOSED', where: cell },
    why: 'This was submitted and has not been reopened: ask your association to reopen it.',
  }));
  refuse('CELL_CLOSED', 'Only what was reopened can be changed. Nothing was saved.', { remarks });
}

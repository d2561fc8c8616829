import { uuidv7 } from 'uuidv7';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import { rememberMapping } from '../../db/returns/jobs.ts';
import { currentVersions, lockImports, lockReturn, sameImport } from '../../db/returns/read.ts';
import { addImport, touchReturn } from '../../db/returns/write.ts';
import type { Change } from '../act.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import { sameComplaint } from '../rules/cell-contents.ts';
import type { Mapping } from '../rules/columns.ts';
import { complaintCell } from '../rules/complaint-row.ts';
import { cellKey, type Observation } from '../rules/indicator.ts';
import { BLANK_NOTE } from '../rules/row-figures.ts';
import { begin } from './begin-return.ts';
import { expectOpen } from './expect-due.ts';
import { bringsOwn } from './import-ground.ts';
import { type ImportFile, importDigest } from './import-source.ts';
import { headingsDigest, type ImportedRow, readImport } from './read-import.ts';
import { SubmittedImport } from './submit-import.ts';
import { NOTHING_BESIDE } from './write-beside.ts';
import { writeCells } from './write-cells.ts';

/** Told now and then how far it has come; may throw, and then nothing of the file is saved. */
export type Tick = (rowsRead: number, share: number) => Promise<void> | void;

const LONGEST_NAME = 200;

/** A file's name as it may be kept and shown. */
export const shownName = (fileName: string): string =>
  fileName.replace(/\p{C}/gu, ' ').slice(0, LONGEST_NAME);

/**
 * Brings a file in: all of it or nothing, by whichever door it came. An association's file submits the returns of the firms it names; a
 * member's file fills the firm's own draft. The same file again changes nothing. The answer is the import's id.
 * Refuses STALE_VERSION (not the file that was looked at), FAULTS_IN_FILE with every fault, NOT_FOUND, WRONG_STATUS, LOCKED.
 */
export async function bringIn(
  change: Change,
  file: ImportFile,
  digest: string,
  tick: Tick = () => undefined,
): Promise<string> {
  const { tx, viewer, now } = change;
  if (file.mapping === null || (await importDigest(file, file.mapping)) !== digest) {
    const why = 'This is not the file, mapping and period that the preview showed: look at it again.';
    refuse('STALE_VERSION', why, { path: ['digest'] });
  }
  await lockImports(tx, file.periodId);
  const same = await sameImport(tx, file.periodId, digest);
  if (same) return same.id;
  const fileName = shownName(file.fileName);
  const own = bringsOwn(viewer);
  const sink = own ? new FilledDraft(change) : new SubmittedImport(change, fileName, statedIn(file.mapping));
  const read = await readImport(tx, file, viewer, { take: (row) => sink.take(row), tick });
  expectNoErrors('FAULTS_IN_FILE', 'The file has faults: nothing was imported.', read.remarks);
  const firms = await sink.finish(async () => tick(read.rowsRead, 1));
  const id = uuidv7();
  await addImport(tx, {
    ...{ id, associationId: read.associationId },
    ...{ memberId: own ? viewer.organizationId : null, periodId: file.periodId, fileName, digest },
    ...{ firms, cells: sink.cells, personId: viewer.personId, at: now },
  });
  await rememberMapping(
    tx,
    {
      ...{ associationId: read.associationId, memberId: own ? viewer.organizationId : null },
      ...{ codeId: read.codeId, headings: headingsDigest(read.header) },
    },
    { mapping: { ...file.mapping, sheet: null }, personId: viewer.personId, at: now },
  );
  return id;
}

/** Keys of the indicators for which a column says the kind of empty. */
const statedIn = ({ figures }: Mapping): Set<string> =>
  new Set(figures.filter(({ role }) => role === 'STATE').map(({ indicatorKey }) => indicatorKey));

/** A blank takes nothing away that stands there, and what stands there already is no change. */
function changes(cell: Observation, present: Observation | undefined): boolean {
  if (!present) return true;
  if (cell.note === BLANK_NOTE) return false;
  return (['state', 'value', 'numerator', 'denominator', 'note'] as const).some(
    (field) => cell[field] !== present[field],
  );
}

/** A member's file: its cells go over the ones of the draft; a blank in the file takes nothing away that stands there. */
class FilledDraft {
  cells = 0;
  readonly #rows: ImportedRow[] = [];

  constructor(private readonly change: Change) {}

  take(row: ImportedRow): void {
    this.#rows.push(row);
  }

  async finish(): Promise<number> {
    const byAdoption = new Map<string, ImportedRow[]>();
    for (const row of this.#rows) {
      const { adoptionId } = row.expected;
      byAdoption.set(adoptionId, [...(byAdoption.get(adoptionId) ?? []), row]);
    }
    for (const rows of byAdoption.values()) await this.fill(rows);
    return byAdoption.size;
  }

  private async fill(rows: readonly ImportedRow[]): Promise<void> {
    const { tx, today } = this.change;
    const { expected } = found(rows[0], 'row to import');
    if (expected.returnId === null) expectOpen(expected, today);
    const returnId = expected.returnId ?? (await begin(tx, expected, 'IMPORT'));
    const row = found(await lockReturn(tx, returnId), 'return');
    if (row.status !== 'DRAFT') {
      refuse('WRONG_STATUS', 'Your return for this period is no draft any more: reopen or correct it first.');
    }
    const version = found((await currentVersions(tx, [returnId])).get(returnId), 'return');
    const stored = (await observationsOfVersions(tx, [version.id])).get(version.id) ?? [];
    const there = new Map(stored.map((cell) => [cellKey(cell), cell]));
    const observations = rows
      .flatMap((one) => one.observations)
      .filter((cell) => changes(cell, there.get(cellKey(cell))));
    const held = (await complaintsOfVersions(tx, [version.id])).get(version.id) ?? [];
    const counted = new Map(held.map((one) => [complaintCell(one), one]));
    const complaints = rows
      .flatMap((one) => one.complaints)
      .filter((one) => !sameComplaint(one, counted.get(complaintCell(one))));
    if (observations.length + complaints.length === 0) return;
    await writeCells(this.change, version, {
      ...{ observations, complaints, beside: NOTHING_BESIDE, texts: [], whole: true },
    });
    await touchReturn(tx, returnId);
    this.cells += observations.length + complaints.length;
  }
}

import { uuidv7 } from 'uuidv7';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import { addLanded, completeVersions, type LandedCell } from '../../db/returns/landing.ts';
import { addReturns, addTerms, addVersions, putComplaints, submitVersions } from '../../db/returns/write.ts';
import type { ObservationState } from '../../schema/words.ts';
import type { Change } from '../act.ts';
import { hashContent } from '../return-remarks.ts';
import { asComplaint, type ComplaintCount, complaintCell, expectedRows } from '../rules/complaint-row.ts';
import { BLANK_NOTE } from '../rules/row-figures.ts';
import type { EditionCells } from './import-ground.ts';
import type { ImportedRow } from './read-import.ts';

const CELLS_AT_ONCE = 250;
const VERSIONS_AT_ONCE = 20;

interface Landing {
  versionId: string;
  owner: { associationId: string; memberId: string };
  edition: EditionCells;
  /** Paths of the rows of complaints that the file has. */
  complaints: Set<string>;
}

const unshared = (complaint: ComplaintCount) => ({ ...complaint, parts: [...complaint.parts] });

/** The rows of complaints that the firm's edition asks for, and of which the file says nothing: no figure, and why. */
function unsaidComplaints({ versionId, owner, edition, complaints }: Landing) {
  return edition.complaints.complaintLists.levels
    .flatMap((level) => expectedRows(edition.complaints, level))
    .filter((row) => !complaints.has(complaintCell(row)))
    .map((row) => ({
      ...{ ...owner, versionId },
      ...unshared(asComplaint({ ...row, state: 'NOT_AVAILABLE', note: 'no row in the file' })),
    }));
}

/**
 * An association's file: a submitted return for each firm, written while the file is read, so that no more of it is held than one
 * statement takes. A version is submitted after its figures came in, because it is frozen from then on.
 */
export class SubmittedImport {
  cells = 0;
  readonly #landings = new Map<string, Landing>();
  #begun: ImportedRow[] = [];
  #waiting: LandedCell[] = [];
  #complaints: Parameters<typeof putComplaints>[1] = [];

  constructor(
    private readonly change: Change,
    private readonly fileName: string,
    /** Keys of the indicators for which the file has a column that says the kind of empty. */
    private readonly stated: ReadonlySet<string>,
  ) {}

  async take(row: ImportedRow): Promise<void> {
    if (row.observations.length + row.complaints.length === 0) return;
    const { adoptionId, associationId, memberId } = row.expected;
    const { edition } = row;
    const landing = this.#landings.get(adoptionId) ?? {
      ...{ versionId: uuidv7(), owner: { associationId, memberId }, edition, complaints: new Set<string>() },
    };
    if (!this.#landings.has(adoptionId)) {
      this.#landings.set(adoptionId, landing);
      this.#begun.push(row);
    }
    for (const cell of row.observations) {
      this.#waiting.push({ ...landing.owner, versionId: landing.versionId, ...cell });
    }
    for (const complaint of row.complaints) {
      this.#complaints.push({ ...landing.owner, versionId: landing.versionId, ...unshared(complaint) });
      landing.complaints.add(complaintCell(complaint));
    }
    this.cells += row.observations.length + row.complaints.length;
    if (this.#waiting.length + this.#complaints.length >= CELLS_AT_ONCE) await this.land();
  }

  /** Completes and submits what was taken; answers how many firms. `tick` is told now and then. */
  async finish(tick: () => Promise<void>): Promise<number> {
    await this.land();
    const { tx, viewer, now } = this.change;
    const all = [...this.#landings.values()];
    for (let start = 0; start < all.length; start += VERSIONS_AT_ONCE) {
      const some = all.slice(start, start + VERSIONS_AT_ONCE);
      for (const edition of new Set(some.map((landing) => landing.edition))) {
        const ids = some.filter((landing) => landing.edition === edition).map(({ versionId }) => versionId);
        const cells = edition.cells.map((cell) => ({ ...cell, ...this.emptyOf(cell.indicatorKey) }));
        await completeVersions(tx, ids, cells);
      }
      await putComplaints(tx, some.flatMap(unsaidComplaints));
      // Hashed as the database keeps it, so that whoever reads it back gets the same digits.
      const ids = some.map(({ versionId }) => versionId);
      const stored = await observationsOfVersions(tx, ids);
      const complaints = await complaintsOfVersions(tx, ids);
      const hash = (id: string) =>
        hashContent({ observations: stored.get(id) ?? [], complaints: complaints.get(id) ?? [] });
      await submitVersions(tx, new Map(ids.map((id) => [id, hash(id)])), {
        personId: viewer.personId,
        at: now,
      });
      await tick();
    }
    return all.length;
  }

  /** What a cell is of which the file says nothing: left blank where there is a column to say why, else not there at all. */
  private emptyOf(indicatorKey: string): { state: ObservationState; note: string } {
    return this.stated.has(indicatorKey)
      ? { state: 'NOT_AVAILABLE', note: BLANK_NOTE }
      : { state: 'NOT_APPLICABLE', note: 'no row in the file' };
  }

  private async land(): Promise<void> {
    const { tx } = this.change;
    const [begun, waiting, complaints] = [this.#begun, this.#waiting, this.#complaints];
    [this.#begun, this.#waiting, this.#complaints] = [[], [], []];
    await this.begin(begun);
    await addLanded(tx, waiting);
    await putComplaints(tx, complaints);
  }

  private async begin(rows: readonly ImportedRow[]): Promise<void> {
    const { tx, viewer } = this.change;
    const placed = rows.map((row) => ({ ...row, returnId: uuidv7() }));
    await addTerms(
      tx,
      placed.flatMap(({ expected, span }) => {
        const { associationId, memberId, adoptionId, periodId, granted, startsOn, endsOn } = expected;
        if (span === null || (span.startsOn === startsOn && span.endsOn === endsOn)) return [];
        const owned = { id: uuidv7(), associationId, memberId, adoptionId, periodId };
        const reason = `Reported for these days in the file “${this.fileName}”.`;
        return [{ ...owned, ...span, dueOn: granted?.dueOn ?? null, reason, personId: viewer.personId }];
      }),
    );
    await addReturns(
      tx,
      placed.map(({ expected: { associationId, memberId, adoptionId, periodId }, returnId, joint }) => ({
        ...{
          id: returnId,
          associationId,
          memberId,
          adoptionId,
          periodId,
          joint,
          status: 'SUBMITTED' as const,
        },
      })),
    );
    await addVersions(
      tx,
      placed.map(({ expected: { adoptionId, associationId, memberId, editionId }, returnId }) => ({
        ...{ id: this.#landings.get(adoptionId)?.versionId ?? '', associationId, memberId, returnId },
        ...{ editionId, number: 1, source: 'ASSOCIATION_IMPORT' as const },
      })),
    );
  }
}

import { type ClauseRow, type EditionRow, editionForUpdate } from '../../db/codes/read.ts';
import { saveEdition } from '../../db/codes/write.ts';
import type { Work } from '../../db/scope.ts';
import { expectVersion, found, refuse } from '../refusal.ts';

/** What every act on a draft edition names. */
export interface EditEdition {
  idempotencyKey: string;
  editionId: string;
  expectedVersion: number;
}

/** The draft, held for this action. Refuses NOT_FOUND, FROZEN (published), STALE_VERSION. */
export async function openDraft(tx: Work, input: EditEdition): Promise<EditionRow> {
  const edition = found(await editionForUpdate(tx, input.editionId), 'edition');
  if (edition.status !== 'DRAFT') {
    refuse(
      'FROZEN',
      `Edition ${edition.number} was published and is frozen. Draft the next edition from it.`,
    );
  }
  expectVersion(edition.version, input.expectedVersion, 'edition');
  return edition;
}

/** Marks the draft as edited once more; the answer is its id. */
export async function closeDraft(tx: Work, edition: EditionRow): Promise<string> {
  await saveEdition(tx, edition.id, { version: edition.version + 1 });
  return edition.id;
}

/** Refuses BAD_INPUT where the draft has no clause under the key. */
export function expectClause(clauses: readonly ClauseRow[], key: string, path: string): void {
  if (!clauses.some((clause) => clause.key === key)) {
    refuse('BAD_INPUT', `This draft has no clause “${key}”. Write that clause first.`, { path: [path] });
  }
}

/** Refuses BAD_INPUT where the parent is no clause of the draft, or stands beneath the clause itself. */
export function expectParent(clauses: readonly ClauseRow[], key: string, parentKey: string): void {
  expectClause(clauses, parentKey, 'parentKey');
  const parentOf = new Map(clauses.map((clause) => [clause.key, clause.parentKey]));
  for (let above: string | null = parentKey; above !== null; above = parentOf.get(above) ?? null) {
    if (above === key) {
      refuse('BAD_INPUT', `The clause “${key}” can not stand beneath itself.`, { path: ['parentKey'] });
    }
  }
}

import { rulingsByAdoption } from '../../db/adoptions/extensions.ts';
import { clausesByEdition, parametersByEdition } from '../../db/codes/read.ts';
import { extensionsUnderReview } from '../../db/reviews/waiting.ts';
import type { Work } from '../../db/scope.ts';
import { unruled } from '../rules/ruling.ts';
import { rulingsAt } from '../rules/ruling-history.ts';

/** An extension that was handed to the association, and how many rulings it still waits for. */
interface ReviewedExtension {
  adoptionId: string;
  firmName: string;
  codeTitle: string;
  /** 0 where it is the firm's turn: every ruling is there. */
  waiting: number;
  /** The day on which its draft was begun. */
  since: string;
}

/** Every extension under review that the viewer may see (ISO 10001:2018, clause 7). */
export async function extensionsToRule(tx: Work): Promise<ReviewedExtension[]> {
  const extensions = await extensionsUnderReview(tx);
  if (extensions.length === 0) return [];
  const editionIds = [...new Set(extensions.map(({ editionId }) => editionId))];
  const [clauses, parameters] = await Promise.all([
    clausesByEdition(tx, editionIds),
    parametersByEdition(tx, editionIds),
  ]);
  const rulings = await rulingsByAdoption(
    tx,
    extensions.map(({ adoptionId }) => adoptionId),
  );
  return extensions.map(({ id, adoptionId, editionId, operations, firmName, codeTitle }) => {
    const held = rulingsAt(rulings.get(adoptionId) ?? [], null);
    const edition = { clauses: clauses.get(editionId) ?? [], parameters: parameters.get(editionId) ?? [] };
    const waiting = unruled(edition, operations, held).length;
    return { adoptionId, firmName, codeTitle, waiting, since: dayOfId(id) };
  });
}

/** The day that an id was drawn on: its first 48 bits are the milliseconds since 1970 (RFC 9562, version 7). */
const dayOfId = (id: string): string =>
  new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString().slice(0, 10);

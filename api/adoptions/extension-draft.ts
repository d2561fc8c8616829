import { uuidv7 } from 'uuidv7';
import {
  addExtension,
  type ExtensionRow,
  extensionsByAdoption,
  rulingsByAdoption,
  saveExtension,
} from '../../db/adoptions/extensions.ts';
import type { AdoptionRow } from '../../db/adoptions/read.ts';
import { contentOf } from '../../db/codes/read.ts';
import type { Work } from '../../db/scope.ts';
import { refuse } from '../refusal.ts';
import { effectiveCode } from '../rules/effective.ts';
import type { Operation } from '../rules/operation.ts';
import type { Remark } from '../rules/remark.ts';
import { rulingsAt } from '../rules/ruling-history.ts';

/** A firm's extensions, sorted by what can be done with them. */
export interface Extensions {
  all: readonly ExtensionRow[];
  /** What is edited, or waits for rulings. */
  open: ExtensionRow | null;
  published: ExtensionRow | null;
}

export async function extensionsOf(tx: Work, adoptionId: string): Promise<Extensions> {
  const all = (await extensionsByAdoption(tx, [adoptionId])).get(adoptionId) ?? [];
  return {
    all,
    open: all.find(({ status }) => status === 'DRAFT' || status === 'UNDER_REVIEW') ?? null,
    published: all.find(({ status }) => status === 'PUBLISHED') ?? null,
  };
}

/** What the rules say about operations on the adoption's own edition, with every ruling up to now. */
export async function remarksOn(
  tx: Work,
  adoption: Pick<AdoptionRow, 'id' | 'editionId'>,
  operations: readonly Operation[],
  editionId = adoption.editionId,
): Promise<Remark[]> {
  const content = await contentOf(tx, editionId);
  const rulings = (await rulingsByAdoption(tx, [adoption.id])).get(adoption.id) ?? [];
  return effectiveCode(content, operations, rulingsAt(rulings, null)).remarks;
}

/** Refuses WRONG_STATUS where an officer has been asked about the extension: it says then what it said. */
export function expectNotUnderReview({ open }: Extensions): void {
  if (open?.status === 'UNDER_REVIEW') {
    refuse(
      'WRONG_STATUS',
      'An officer has been asked to rule on this extension. Take it back, then edit it.',
    );
  }
}

/** Saves the operations as the firm's draft: the present one, or a new one on the adoption's edition. */
export async function saveDraft(
  tx: Work,
  adoption: AdoptionRow,
  { all, open }: Extensions,
  operations: Operation[],
): Promise<void> {
  if (open) return saveExtension(tx, open, { operations });
  await addExtension(tx, {
    id: uuidv7(),
    associationId: adoption.associationId,
    memberId: adoption.memberId,
    adoptionId: adoption.id,
    editionId: adoption.editionId,
    number: (all.at(-1)?.number ?? 0) + 1,
    operations,
  });
}

import { livingOnEdition } from '../../db/adoptions/transitions.ts';
import { codesById, editionForUpdate } from '../../db/codes/read.ts';
import { saveEdition } from '../../db/codes/write.ts';
import { withdrawPublishedEdition } from '../../db/publications/code-writes.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, expectVersion, found, refuse } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import type { EditEdition } from './draft.ts';

const LONGEST_REASON = 2_000;

/**
 * Withdraws a published edition for good, with the reason: nobody can adopt it any more, and it stays readable under its number
 * (ISO 10001:2018, 8.5). Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (a draft, withdrawn already, or firms still keep it), BAD_INPUT.
 */
export function withdrawEdition(context: Context, input: EditEdition & { reason: string }): Promise<string> {
  return act(context, { action: 'withdrawEdition', input }, async ({ tx, today }) => {
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const edition = found(await editionForUpdate(tx, input.editionId), 'edition');
    expectVersion(edition.version, input.expectedVersion, 'edition');
    if (edition.status !== 'PUBLISHED') {
      refuse('WRONG_STATUS', 'Only a published edition is withdrawn, and only once.');
    }
    const keepers = await livingOnEdition(tx, edition.id);
    if (keepers > 0) {
      const firms = keepers === 1 ? '1 firm still keeps' : `${keepers} firms still keep`;
      refuse('WRONG_STATUS', `${firms} edition ${edition.number}. Have every firm move first.`);
    }
    const code = found((await codesById(tx, [edition.codeId])).get(edition.codeId), 'code');
    await saveEdition(tx, edition.id, {
      ...{ status: 'WITHDRAWN', withdrawnOn: today, withdrawnReason: input.reason.trim() },
      version: edition.version + 1,
    });
    await withdrawPublishedEdition(tx, code.key, edition.number);
    return edition.id;
  });
}

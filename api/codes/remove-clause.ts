import { clausesByEdition } from '../../db/codes/read.ts';
import { removeClause as removePart } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { closeDraft, type EditEdition, expectClause, openDraft } from './draft.ts';

export interface RemoveClauseInput extends EditEdition {
  key: string;
}

/**
 * Takes a clause out of a draft, with its parameters and indicators.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (no such clause), WRONG_STATUS (clauses stand beneath it).
 */
export function removeClause(context: Context, input: RemoveClauseInput): Promise<string> {
  return act(context, { action: 'removeClause', input }, async ({ tx }) => {
    const edition = await openDraft(tx, input);
    const clauses = (await clausesByEdition(tx, [edition.id])).get(edition.id) ?? [];
    expectClause(clauses, input.key, 'key');
    const beneath = clauses.filter((clause) => clause.parentKey === input.key).map((clause) => clause.key);
    if (beneath.length > 0) {
      refuse(
        'WRONG_STATUS',
        `Clauses stand beneath “${input.key}”: ${beneath.join(', ')}. Move or remove them first.`,
        { path: ['key'] },
      );
    }
    await removePart(tx, edition.id, input.key);
    return closeDraft(tx, edition);
  });
}

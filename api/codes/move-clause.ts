import { clausesByEdition } from '../../db/codes/read.ts';
import { placeClauses } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { clauseTree, flattenTree } from '../rules/clause.ts';
import { closeDraft, type EditEdition, expectClause, expectParent, openDraft } from './draft.ts';

export interface MoveClauseInput extends EditEdition {
  key: string;
  parentKey?: string | null;
  /** Its place among the clauses beneath the parent, from 0; beyond the last it is the last. */
  place: number;
}

/**
 * Moves a clause of a draft, with all that stands beneath it, to a place beneath a parent, or to the top; the siblings there are
 * numbered anew, and no key changes. Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (no such clause, beneath itself, place).
 */
export function moveClause(context: Context, input: MoveClauseInput): Promise<string> {
  return act(context, { action: 'moveClause', input }, async ({ tx }) => {
    if (input.place < 0) refuse('BAD_INPUT', 'The first place is 0.', { path: ['place'] });
    const edition = await openDraft(tx, input);
    const clauses = (await clausesByEdition(tx, [edition.id])).get(edition.id) ?? [];
    expectClause(clauses, input.key, 'key');
    const parentKey = input.parentKey ?? null;
    if (parentKey !== null) expectParent(clauses, input.key, parentKey);
    const siblings = flattenTree(clauseTree(clauses))
      .map(({ clause }) => clause)
      .filter((clause) => clause.parentKey === parentKey && clause.key !== input.key)
      .map(({ key }) => key);
    const order = siblings.toSpliced(input.place, 0, input.key);
    await placeClauses(
      tx,
      edition.id,
      order.map((key, position) => ({ key, parentKey, position })),
    );
    return closeDraft(tx, edition);
  });
}

import { clausesByEdition } from '../../db/codes/read.ts';
import { putClause as savePart } from '../../db/codes/write.ts';
import type { AdaptationPolicy, ClauseKind } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { keyRemarks, optionalTextRemarks, textRemarks } from '../rules/entry.ts';
import { closeDraft, type EditEdition, expectParent, openDraft } from './draft.ts';

export interface PutClauseInput extends EditEdition {
  key: string;
  parentKey?: string | null;
  position: number;
  kind: ClauseKind;
  policy: AdaptationPolicy;
  heading: string;
  text: string;
}

const MOST_CLAUSES = 1_000;
const LAST_POSITION = 100_000;

/**
 * Writes a clause of a draft: a new one, or the one under the same key again.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (key, parent unknown or beneath the clause itself, position, texts, too many).
 */
export function putClause(context: Context, input: PutClauseInput): Promise<string> {
  return act(context, { action: 'putClause', input }, async ({ tx }) => {
    expectEntries([
      ...keyRemarks('key', input.key),
      ...textRemarks('heading', input.heading, 300),
      ...optionalTextRemarks('text', input.text, 20_000),
    ]);
    if (input.position < 0 || input.position > LAST_POSITION) {
      refuse('BAD_INPUT', `A position lies between 0 and ${LAST_POSITION}.`, { path: ['position'] });
    }
    const edition = await openDraft(tx, input);
    const clauses = (await clausesByEdition(tx, [edition.id])).get(edition.id) ?? [];
    if (clauses.length >= MOST_CLAUSES && !clauses.some((clause) => clause.key === input.key)) {
      refuse('BAD_INPUT', `An edition has at most ${MOST_CLAUSES} clauses.`, { path: ['key'] });
    }
    const parentKey = input.parentKey ?? null;
    if (parentKey !== null) expectParent(clauses, input.key, parentKey);
    const { key, position, kind, policy, text } = input;
    const place = { associationId: edition.associationId, editionId: edition.id };
    await savePart(tx, place, {
      key,
      parentKey,
      position,
      kind,
      policy,
      heading: input.heading.trim(),
      text,
    });
    return closeDraft(tx, edition);
  });
}

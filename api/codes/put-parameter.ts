import { contentOf } from '../../db/codes/read.ts';
import { putParameter as savePart } from '../../db/codes/write.ts';
import type { ParameterType, StrongerDirection } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { keyRemarks, textRemarks } from '../rules/entry.ts';
import { closeDraft, type EditEdition, expectClause, openDraft } from './draft.ts';

export interface PutParameterInput extends EditEdition {
  clauseKey: string;
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
}

const MOST_PARAMETERS = 1_000;

/**
 * Writes a parameter of a draft's clause: a new one, or the one under the same keys again.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (key, no such clause, texts, too many).
 */
export function putParameter(context: Context, input: PutParameterInput): Promise<string> {
  return act(context, { action: 'putParameter', input }, async ({ tx }) => {
    expectEntries([
      ...keyRemarks('key', input.key),
      ...textRemarks('label', input.label, 200),
      ...textRemarks('unit', input.unit, 60),
    ]);
    const edition = await openDraft(tx, input);
    const { clauses, parameters } = await contentOf(tx, edition.id);
    expectClause(clauses, input.clauseKey, 'clauseKey');
    if (parameters.length >= MOST_PARAMETERS) {
      refuse('BAD_INPUT', `An edition has fewer than ${MOST_PARAMETERS} parameters.`, { path: ['key'] });
    }
    const { clauseKey, key, type, stronger, floor } = input;
    await savePart(
      tx,
      { associationId: edition.associationId, editionId: edition.id },
      { clauseKey, key, label: input.label.trim(), type, unit: input.unit.trim(), stronger, floor },
    );
    return closeDraft(tx, edition);
  });
}

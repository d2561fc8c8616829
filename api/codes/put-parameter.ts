import { contentOf } from '../../db/codes/read.ts';
import { putParameter as savePart } from '../../db/codes/write.ts';
import type { ParameterType, StrongerDirection } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { keyRemarks, listRemarks, textRemarks } from '../rules/entry.ts';
import type { Remark } from '../rules/remark.ts';
import { canonicalValue, directionFits, isValue } from '../rules/value.ts';
import { closeDraft, type EditEdition, expectClause, openDraft } from './draft.ts';

export interface PutParameterInput extends EditEdition {
  clauseKey: string;
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
  choices?: string[] | null;
}

const MOST_PARAMETERS = 1_000;

/**
 * Writes a parameter of a draft's clause: a new one, or the one under the same keys again.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (key, no such clause, texts, a direction, choices or a floor that do not fit
 * the type, too many).
 */
export function putParameter(context: Context, input: PutParameterInput): Promise<string> {
  return act(context, { action: 'putParameter', input }, async ({ tx }) => {
    expectEntries([
      ...keyRemarks('key', input.key),
      ...textRemarks('label', input.label, 200),
      ...textRemarks('unit', input.unit, 60),
      ...valueRemarks(input),
    ]);
    const edition = await openDraft(tx, input);
    const { clauses, parameters } = await contentOf(tx, edition.id);
    expectClause(clauses, input.clauseKey, 'clauseKey');
    const { clauseKey, key, type, stronger } = input;
    const isNew = !parameters.some((held) => held.clauseKey === clauseKey && held.key === key);
    if (isNew && parameters.length >= MOST_PARAMETERS) {
      refuse('BAD_INPUT', `An edition has at most ${MOST_PARAMETERS} parameters.`, { path: ['key'] });
    }
    const choices = input.choices ?? [];
    const floor = type === 'CHOICE' ? canonicalValue({ type, choices }, input.floor) : input.floor;
    await savePart(
      tx,
      { associationId: edition.associationId, editionId: edition.id },
      { clauseKey, key, label: input.label.trim(), type, unit: input.unit.trim(), stronger, floor, choices },
    );
    return closeDraft(tx, edition);
  });
}

const MOST_CHOICES = 100;
const LONGEST_SHOWN = 60;

function valueRemarks({ type, stronger, floor, choices: given }: PutParameterInput): Remark[] {
  const choices = given ?? [];
  const fault = (where: string, why: string): Remark[] => [{ level: 'ERROR', code: 'MISFIT', where, why }];
  if (!directionFits(type, stronger)) {
    return fault('stronger', `A value of the type ${type} can not be stronger by being ${stronger}.`);
  }
  if ((type === 'CHOICE') !== choices.length > 0) {
    return fault('choices', 'A CHOICE lists what can be chosen; no other type has such a list.');
  }
  if (choices.some((choice) => choice.includes('|'))) {
    return fault('choices', 'A choice has no | in its name.');
  }
  const listed = listRemarks('choices', choices, MOST_CHOICES);
  if (listed.length > 0) return listed;
  return isValue({ type, choices }, floor)
    ? []
    : fault('floor', `“${floor.slice(0, LONGEST_SHOWN)}” is no value of the type ${type}.`);
}

import { uuidv7 } from 'uuidv7';
import {
  addExtension,
  type ExtensionRow,
  extensionsByAdoption,
  saveExtension,
} from '../../db/adoptions/extensions.ts';
import type { AdoptionRow } from '../../db/adoptions/read.ts';
import type { StoredOperation } from '../../db/adoptions/tables.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { contentOf } from '../../db/codes/read.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectNoErrors, refuse } from '../refusal.ts';
import { effectiveCode } from '../rules/effective.ts';
import { floorRemarks } from '../rules/floor.ts';
import { type AdoptionActInput, expectExtensible, openAdoption } from './step.ts';

export interface SetParameterInput extends AdoptionActInput {
  clauseKey: string;
  parameterKey: string;
  value: string;
}

/**
 * Sets a value of the firm's own on its draft extension, beginning one from what it has published where there is none.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (no such parameter, or one that is not the firm's to set),
 * BELOW_FLOOR (weaker than the code; ISO 10001:2018, clause 7: a firm may promise more, never less).
 */
export function setParameter(context: Context, input: SetParameterInput): Promise<string> {
  return act(context, { action: 'setParameter', input }, async ({ tx }) => {
    const adoption = await openAdoption(tx, input);
    expectExtensible(adoption);
    const content = await contentOf(tx, adoption.editionId);
    const parameter = content.parameters.find(
      ({ clauseKey, key }) => clauseKey === input.clauseKey && key === input.parameterKey,
    );
    if (!parameter) {
      refuse('BAD_INPUT', `The code has no parameter “${input.parameterKey}” in “${input.clauseKey}”.`, {
        path: ['parameterKey'],
      });
    }
    const weaker = `“${parameter.label}” would be weaker than the code allows.`;
    expectNoErrors('BELOW_FLOOR', weaker, floorRemarks(parameter, input.value));
    const extensions = (await extensionsByAdoption(tx, [adoption.id])).get(adoption.id) ?? [];
    const draft = extensions.find(({ status }) => status === 'DRAFT');
    const base = draft ?? extensions.find(({ status }) => status === 'PUBLISHED');
    const operations = withSetting(base?.operations ?? [], input);
    const { remarks } = effectiveCode(content, operations);
    expectNoErrors('BAD_INPUT', 'This value can not be set on the code.', remarks);
    if (draft) await saveExtension(tx, draft, { operations });
    else await begin(tx, adoption, extensions, operations);
    await saveAdoption(tx, adoption);
    return adoption.id;
  });
}

function withSetting(operations: readonly StoredOperation[], input: SetParameterInput): StoredOperation[] {
  const { clauseKey, parameterKey, value } = input;
  const others = operations.filter(
    (held) => held.clauseKey !== clauseKey || held.parameterKey !== parameterKey,
  );
  return [...others, { operation: 'SET_PARAMETER', clauseKey, parameterKey, value }];
}

async function begin(
  tx: Work,
  adoption: AdoptionRow,
  earlier: readonly ExtensionRow[],
  operations: StoredOperation[],
): Promise<void> {
  await addExtension(tx, {
    id: uuidv7(),
    associationId: adoption.associationId,
    memberId: adoption.memberId,
    adoptionId: adoption.id,
    editionId: adoption.editionId,
    number: (earlier.at(-1)?.number ?? 0) + 1,
    operations,
  });
}

import { contentOf } from '../../db/codes/read.ts';
import { removeIndicator as dropIndicator, removeParameter as dropParameter } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { closeDraft, type EditEdition, openDraft } from './draft.ts';

export interface RemoveParameterInput extends EditEdition {
  clauseKey: string;
  key: string;
}

/** Takes a parameter out of a draft. Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (no such parameter). */
export function removeParameter(context: Context, input: RemoveParameterInput): Promise<string> {
  return act(context, { action: 'removeParameter', input }, async ({ tx }) => {
    const edition = await openDraft(tx, input);
    const { clauseKey, key } = input;
    const { parameters } = await contentOf(tx, edition.id);
    if (!parameters.some((held) => held.clauseKey === clauseKey && held.key === key)) {
      refuse('BAD_INPUT', `“${clauseKey}” has no parameter “${key}”.`, { path: ['key'] });
    }
    await dropParameter(tx, edition.id, clauseKey, key);
    return closeDraft(tx, edition);
  });
}

/** Takes an indicator out of a draft. Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (no such indicator). */
export function removeIndicator(context: Context, input: EditEdition & { key: string }): Promise<string> {
  return act(context, { action: 'removeIndicator', input }, async ({ tx }) => {
    const edition = await openDraft(tx, input);
    const { indicators } = await contentOf(tx, edition.id);
    if (!indicators.some(({ key }) => key === input.key)) {
      refuse('BAD_INPUT', `This draft has no indicator “${input.key}”.`, { path: ['key'] });
    }
    await dropIndicator(tx, edition.id, input.key);
    return closeDraft(tx, edition);
  });
}

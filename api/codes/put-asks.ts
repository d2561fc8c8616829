import { saveEdition } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries } from '../refusal.ts';
import { type Ask, askOrder, askRemarks } from '../rules/asks.ts';
import { type EditEdition, openDraft } from './draft.ts';

export interface PutAsksInput extends EditEdition {
  asks: (Pick<Ask, 'what'> & Partial<Ask>)[];
}

/**
 * Declares what a draft asks of a return beside its figures, everything at once: what is left out is not asked for.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (a part that is asked for twice).
 */
export function putAsks(context: Context, input: PutAsksInput): Promise<string> {
  return act(context, { action: 'putAsks', input }, async ({ tx }) => {
    const asks = input.asks.map(({ what, frequency }) => ({ what, frequency: frequency ?? null }));
    expectEntries(askRemarks(asks));
    const edition = await openDraft(tx, input);
    await saveEdition(tx, edition.id, { version: edition.version + 1, asks: askOrder(asks) });
    return edition.id;
  });
}

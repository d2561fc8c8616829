import { saveEdition } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries } from '../refusal.ts';
import { type ComplaintLists, complaintListRemarks } from '../rules/complaint-lists.ts';
import { type EditEdition, openDraft } from './draft.ts';

type Lists = { -readonly [K in keyof ComplaintLists]: ComplaintLists[K] };

/** What a client sends: a list that is left out is empty. */
export interface PutComplaintListsInput extends EditEdition, Partial<Lists> {
  complaintCategories: readonly string[];
}

/**
 * Declares by what a draft has complaints counted: categories, products, channels, outcomes, time bands and redress, all lists at once.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (a list that can not be meant).
 */
export function putComplaintLists(context: Context, input: PutComplaintListsInput): Promise<string> {
  return act(context, { action: 'putComplaintLists', input }, async ({ tx }) => {
    const complaintCategories = [...input.complaintCategories];
    const complaintLists = listsIn(input);
    expectEntries(complaintListRemarks({ complaintCategories, complaintLists }));
    const edition = await openDraft(tx, input);
    const version = edition.version + 1;
    await saveEdition(tx, edition.id, { version, complaintCategories, complaintLists });
    return edition.id;
  });
}

function listsIn(input: PutComplaintListsInput) {
  const { levels, products, channels, outcomes, timeBands, redressParts, others } = input;
  return {
    ...{ levels: [...(levels ?? [])], products: [...(products ?? [])], channels: [...(channels ?? [])] },
    outcomes: (outcomes ?? []).map(({ name, upheld }) => ({ name, upheld })),
    timeBands: (timeBands ?? []).map(({ name, days, business }) => ({ name, days: days ?? null, business })),
    redressUnit: input.redressUnit?.trim() || null,
    redressParts: [...(redressParts ?? [])],
    others: [...(others ?? [])],
    otherShare: input.otherShare ?? null,
  };
}

import { uuidv7 } from 'uuidv7';
import { removeGap as dropGap, gapsByAdoption, saveGap } from '../../db/adoptions/gaps.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { clausesByEdition } from '../../db/codes/read.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { type AdoptionActInput, expectAnswerable, openAdoption } from './step.ts';
import { CLOSABLE } from './viewer-can.ts';

export interface PutGapInput extends AdoptionActInput {
  clauseKey: string;
  gap: string;
  action: string;
  owner: string;
  dueOn: string;
  closedOn?: string | null;
}

/**
 * Keeps what the firm can not do yet about one clause, and the plan that closes it: what, who and by when (ISO 10001:2018, clause 7,
 * Annex G). After the firm has committed itself only the day on which a gap was closed can be set, until the adoption ends.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (no such clause, texts, a closing day in the future).
 */
export function putGap(context: Context, input: PutGapInput): Promise<string> {
  return act(context, { action: 'putGap', input }, async ({ tx, today }) => {
    const { clauseKey, dueOn, closedOn = null } = input;
    expectEntries([
      ...textRemarks('gap', input.gap, 2_000),
      ...textRemarks('action', input.action, 1_000),
      ...textRemarks('owner', input.owner, 200),
    ]);
    if (closedOn !== null && closedOn > today) {
      refuse('BAD_INPUT', 'A gap is closed today or was closed before.', { path: ['closedOn'] });
    }
    const adoption = await openAdoption(tx, input);
    const [gap, action, owner] = [input.gap.trim(), input.action.trim(), input.owner.trim()];
    const present = ((await gapsByAdoption(tx, [adoption.id])).get(adoption.id) ?? []).find(
      (held) => held.clauseKey === clauseKey,
    );
    const onlyClosed =
      present?.gap === gap && present.action === action && present.owner === owner && present.dueOn === dueOn;
    if (!onlyClosed || !CLOSABLE.includes(adoption.status)) expectAnswerable(adoption);
    const clauses = (await clausesByEdition(tx, [adoption.editionId])).get(adoption.editionId) ?? [];
    if (!present && !clauses.some(({ key }) => key === clauseKey)) {
      refuse('BAD_INPUT', `The code has no clause “${clauseKey}”.`, { path: ['clauseKey'] });
    }
    const { id: adoptionId, associationId, memberId } = adoption;
    await saveGap(tx, {
      ...{
        id: uuidv7(),
        associationId,
        memberId,
        adoptionId,
        clauseKey,
        gap,
        action,
        owner,
        dueOn,
        closedOn,
      },
    });
    await saveAdoption(tx, adoption);
    return adoptionId;
  });
}

/** Takes a gap out of the assessment. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (committed), BAD_INPUT (none at that clause). */
export function removeGap(
  context: Context,
  input: AdoptionActInput & { clauseKey: string },
): Promise<string> {
  return act(context, { action: 'removeGap', input }, async ({ tx }) => {
    const adoption = await openAdoption(tx, input);
    expectAnswerable(adoption);
    const gaps = (await gapsByAdoption(tx, [adoption.id])).get(adoption.id) ?? [];
    if (!gaps.some(({ clauseKey }) => clauseKey === input.clauseKey)) {
      refuse('BAD_INPUT', `No gap is noted at “${input.clauseKey}”.`, { path: ['clauseKey'] });
    }
    await dropGap(tx, adoption.id, input.clauseKey);
    await saveAdoption(tx, adoption);
    return adoption.id;
  });
}

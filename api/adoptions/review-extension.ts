import { addRuling, rulingsByAdoption, saveExtension } from '../../db/adoptions/extensions.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { contentOf } from '../../db/codes/read.ts';
import type { Ruling } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { operationHash, operationName } from '../rules/operation.ts';
import { unruled } from '../rules/ruling.ts';
import { rulingsAt } from '../rules/ruling-history.ts';
import { tellOfAdoption } from '../tell.ts';
import { expectSound } from './edit-extension.ts';
import { extensionsOf, remarksOn } from './extension-draft.ts';
import { type AdoptionActInput, expectExtensible, openAdoption } from './step.ts';

/**
 * Hands the draft to the association, because something in it could weaken the code or declares a clause not applicable; from now
 * on its officers see it, and it says what it says. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (no draft, or nothing to rule on).
 */
export function askForRuling(context: Context, input: AdoptionActInput): Promise<string> {
  return act(context, { action: 'askForRuling', input }, async (change) => {
    const { tx } = change;
    const adoption = await openAdoption(tx, input);
    expectExtensible(adoption);
    const { open } = await extensionsOf(tx, adoption.id);
    if (open?.status !== 'DRAFT') refuse('WRONG_STATUS', 'There is no draft extension to rule on.');
    const remarks = await remarksOn(tx, adoption, open.operations);
    expectSound(remarks);
    if (!remarks.some(({ code }) => code === 'NEEDS_RULING')) {
      refuse('WRONG_STATUS', 'Nothing in this draft needs a ruling: publish it.');
    }
    await saveExtension(tx, open, { status: 'UNDER_REVIEW' });
    await saveAdoption(tx, adoption);
    await tellOfAdoption(change, 'RULING_ASKED', adoption);
    return adoption.id;
  });
}

/** Takes the extension back from the association to edit it. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (not under review). */
export function reopenExtension(context: Context, input: AdoptionActInput): Promise<string> {
  return act(context, { action: 'reopenExtension', input }, async ({ tx }) => {
    const adoption = await openAdoption(tx, input);
    const { open } = await extensionsOf(tx, adoption.id);
    if (open?.status !== 'UNDER_REVIEW') refuse('WRONG_STATUS', 'No extension is under review.');
    await saveExtension(tx, open, { status: 'DRAFT' });
    await saveAdoption(tx, adoption);
    return adoption.id;
  });
}

export interface RuleOnOperationInput extends AdoptionActInput {
  operationName: string;
  ruling: Ruling;
  reason: string;
}

const LONGEST_REASON = 2_000;

/**
 * An officer's decision about one operation as it stands, kept for good with its reason (ISO 10001:2018, clause 7): edited, it
 * needs another one. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (not under review, nothing to rule on there, ruled on
 * already), BAD_INPUT (no such operation, no reason).
 */
export function ruleOnOperation(context: Context, input: RuleOnOperationInput): Promise<string> {
  return act(context, { action: 'ruleOnOperation', input }, async (change) => {
    const { tx, viewer, now } = change;
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const adoption = await openAdoption(tx, input);
    const { open } = await extensionsOf(tx, adoption.id);
    if (open?.status !== 'UNDER_REVIEW') refuse('WRONG_STATUS', 'No extension of this firm is under review.');
    const operation = open.operations.find((held) => operationName(held) === input.operationName);
    if (!operation) {
      refuse('BAD_INPUT', `The extension has no operation “${input.operationName}”.`, {
        path: ['operationName'],
      });
    }
    const hash = operationHash(operation);
    const held = rulingsAt((await rulingsByAdoption(tx, [adoption.id])).get(adoption.id) ?? [], null);
    if (unruled(await contentOf(tx, adoption.editionId), [operation], held).length === 0) {
      refuse('WRONG_STATUS', `Nothing is left to rule on in “${input.operationName}”.`);
    }
    const { associationId, memberId, id: adoptionId } = adoption;
    await addRuling(tx, {
      ...{ associationId, memberId, adoptionId, extensionId: open.id },
      ...{ operationName: input.operationName, operationHash: hash, ruling: input.ruling },
      ...{ reason: input.reason.trim(), personId: viewer.personId, ruledAt: now },
    });
    await saveAdoption(tx, adoption);
    await tellOfAdoption(change, 'RULING_GIVEN', adoption);
    return adoption.id;
  });
}

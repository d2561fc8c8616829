import { type ExtensionRow, saveExtension, supersedePublished } from '../../db/adoptions/extensions.ts';
import type { AdoptionRow } from '../../db/adoptions/read.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { effectiveOn } from '../effective-on.ts';
import { asking } from '../loaders.ts';
import { found, refuse } from '../refusal.ts';
import { digest } from '../rules/canonical.ts';
import type { Remark } from '../rules/remark.ts';
import { expectSound } from './edit-extension.ts';
import { extensionsOf, remarksOn } from './extension-draft.ts';
import { publishEffective } from './publish-effective.ts';
import { type AdoptionActInput, expectExtensible, openAdoption } from './step.ts';

export interface PublishExtensionInput extends AdoptionActInput {
  effectiveFrom: string;
}

/**
 * Publishes the firm's extension: what it promises from a day on, frozen, in the place of what it published before.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (not registered, or nothing to publish), NEEDS_RULING (an officer has not allowed
 * what could weaken the code), TOO_EARLY (before today, or before the day on which the extension that it follows takes effect:
 * what was promised is not rewritten).
 */
export function publishExtension(context: Context, input: PublishExtensionInput): Promise<string> {
  return act(context, { action: 'publishExtension', input }, async (change) => {
    const { tx, today } = change;
    const adoption = await openAdoption(tx, input);
    expectExtensible(adoption);
    const { open, published } = await extensionsOf(tx, adoption.id);
    if (!open) refuse('WRONG_STATUS', 'There is no draft extension. Change something first.');
    const remarks = await remarksOn(tx, adoption, open.operations);
    expectRuled(remarks);
    expectSound(remarks);
    expectFollows(input.effectiveFrom, today, published);
    await publishOpen(change, adoption, open, input.effectiveFrom);
    await saveAdoption(tx, adoption);
    return adoption.id;
  });
}

/** Refuses NEEDS_RULING, naming each operation that an officer has not allowed. */
export function expectRuled(remarks: Remark[]): void {
  const waiting = remarks.filter(({ code }) => code === 'NEEDS_RULING' || code === 'RULED_OUT');
  if (waiting.length > 0) {
    refuse('NEEDS_RULING', 'An officer must allow what the remarks name first, or it must be taken out.', {
      remarks: waiting,
    });
  }
}

/** Refuses TOO_EARLY for a day before today, or before what was published last takes effect. */
export function expectFollows(
  effectiveFrom: string,
  today: string,
  former: Pick<ExtensionRow, 'effectiveFrom'> | null,
): void {
  const earliest = [today, former?.effectiveFrom ?? today].sort().at(-1) ?? today;
  if (effectiveFrom < earliest) {
    refuse('TOO_EARLY', `This can take effect on ${earliest} or later.`, { path: ['effectiveFrom'] });
  }
}

/** Publishes an extension that is fit for it, and what the firm promises by it. */
export async function publishOpen(
  { tx, now }: Change,
  adoption: AdoptionRow,
  extension: Pick<ExtensionRow, 'id' | 'version' | 'editionId' | 'operations'>,
  effectiveFrom: string,
): Promise<void> {
  await supersedePublished(tx, adoption.id);
  const { editionId, operations } = extension;
  await saveExtension(tx, extension, {
    status: 'PUBLISHED',
    effectiveFrom,
    publishedAt: now,
    contentHash: digest({ editionId, operations: operations.map((operation) => ({ ...operation })) }),
  });
  const certificateNumber = found(adoption.certificateNumber, 'certificate');
  const effective = await effectiveOn(asking(tx), adoption, effectiveFrom);
  await publishEffective(tx, { ...adoption, certificateNumber }, effective, now);
}

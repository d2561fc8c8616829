import { extensionsByAdoption, saveExtension, supersedePublished } from '../../db/adoptions/extensions.ts';
import { saveAdoption } from '../../db/adoptions/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { asking } from '../loaders.ts';
import { found, refuse } from '../refusal.ts';
import { digest } from '../rules/canonical.ts';
import { effectiveOn } from './effective-on.ts';
import { publishEffective } from './publish-effective.ts';
import { type AdoptionActInput, expectExtensible, openAdoption } from './step.ts';

export interface PublishExtensionInput extends AdoptionActInput {
  effectiveFrom: string;
}

/**
 * Publishes the firm's draft extension: what it promises from a day on, frozen, in the place of what it published before.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (not registered, or no draft), TOO_EARLY (before today, or before the day on
 * which the extension that it follows takes effect: what was promised is not rewritten).
 */
export function publishExtension(context: Context, input: PublishExtensionInput): Promise<string> {
  return act(context, { action: 'publishExtension', input }, async ({ tx, now, today }) => {
    const adoption = await openAdoption(tx, input);
    expectExtensible(adoption);
    const extensions = (await extensionsByAdoption(tx, [adoption.id])).get(adoption.id) ?? [];
    const draft = extensions.find(({ status }) => status === 'DRAFT');
    if (!draft) refuse('WRONG_STATUS', 'There is no draft extension. Set a parameter first.');
    const former = extensions.find(({ status }) => status === 'PUBLISHED');
    const earliest = [today, former?.effectiveFrom ?? today].sort().at(-1) ?? today;
    if (input.effectiveFrom < earliest) {
      refuse('TOO_EARLY', `This extension can take effect on ${earliest} or later.`, {
        path: ['effectiveFrom'],
      });
    }
    await supersedePublished(tx, adoption.id);
    await saveExtension(tx, draft, {
      status: 'PUBLISHED',
      effectiveFrom: input.effectiveFrom,
      publishedAt: now,
      contentHash: digest({
        editionId: draft.editionId,
        operations: draft.operations.map((operation) => ({ ...operation })),
      }),
    });
    const certificateNumber = found(adoption.certificateNumber, 'certificate');
    const effective = await effectiveOn(asking(tx), adoption, input.effectiveFrom);
    await publishEffective(tx, { ...adoption, certificateNumber }, effective, now);
    await saveAdoption(tx, adoption);
    return adoption.id;
  });
}

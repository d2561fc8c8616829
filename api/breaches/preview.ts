import type { Context } from '../context.ts';
import { today } from '../context.ts';
import { asked } from '../loaders.ts';
import { clockOf, type Logged } from '../rules/breach-register.ts';
import { proposeSeriousness } from '../rules/significance.ts';
import { entryOf, remarksOnEntry, type SentBreach } from './entry.ts';
import { adoptionOf, registerOf } from './step.ts';

const UNSAVED = 'unsaved';

/**
 * What the law says about a breach as it is typed: how grave it is, by when the association must be told, and what does not pass. With
 * the id of one that is logged, as if that were amended so. Nothing is saved. Refuses NOT_FOUND.
 */
export async function previewBreach(
  context: Context,
  { adoptionId, breachId, breach }: { adoptionId: string; breachId: string | null; breach: SentBreach },
) {
  const ask = asked(context.loaders);
  const adoption = await adoptionOf(ask, adoptionId);
  const { register, days } = await registerOf(ask, { adoptionId, associationId: adoption.associationId });
  const entry = entryOf(breach);
  const held = register.breaches.find(({ id }) => id === breachId);
  const logged: Logged = {
    ...{ id: UNSAVED, rootCauseId: null, withdrawnAt: null },
    ...held,
    ...entry,
  };
  const others = register.breaches.filter(({ id }) => id !== logged.id);
  return {
    proposal: proposeSeriousness(entry.factors),
    clock: clockOf({ ...register, breaches: [...others, logged] }, logged, days, today(context)),
    remarks: remarksOnEntry(entry, adoption, today(context)),
  };
}

import { uuidv7 } from 'uuidv7';
import { addBreach, saveBreach } from '../../db/breaches/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { asking } from '../loaders.ts';
import { type SentBreach, soundEntry } from './entry.ts';
import { promisedOn } from './obligations.ts';
import { adoptionOf, type BreachActInput, openBreach } from './step.ts';

/**
 * Puts a breach into the firm's register, with the obligation as customers were promised it on its first day (ISO 10001:2018, 8.1).
 * Refuses NOT_FOUND, BAD_INPUT (what the law does not let pass; no such obligation on that day).
 */
export function logBreach(
  context: Context,
  input: { idempotencyKey: string; adoptionId: string; breach: SentBreach },
): Promise<string> {
  return act(context, { action: 'logBreach', input }, async ({ tx, viewer, now, today }) => {
    const ask = asking(tx);
    const adoption = await adoptionOf(ask, input.adoptionId);
    const entry = soundEntry(input.breach, adoption, today);
    const promised = await promisedOn(ask, adoption, input.breach.clauseKey, entry.happenedFrom);
    const { id: adoptionId, associationId, memberId } = adoption;
    const id = uuidv7();
    await addBreach(tx, {
      ...{ id, associationId, memberId, adoptionId, ...promised, ...entry },
      ...{ loggedById: viewer.personId, loggedAt: now },
    });
    return id;
  });
}

/**
 * Writes down what the firm knows by now. The copy of the obligation is kept unless another clause or another first day is named; what
 * the association was told before stays as it was told. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (withdrawn), BAD_INPUT.
 */
export function amendBreach(
  context: Context,
  input: BreachActInput & { breach: SentBreach },
): Promise<string> {
  return act(context, { action: 'amendBreach', input }, async ({ tx, today }) => {
    const ask = asking(tx);
    const breach = await openBreach(tx, input);
    const adoption = await adoptionOf(ask, breach.adoptionId);
    const entry = soundEntry(input.breach, adoption, today);
    const same = breach.clauseKey === input.breach.clauseKey && breach.happenedFrom === entry.happenedFrom;
    const promised = same ? {} : await promisedOn(ask, adoption, input.breach.clauseKey, entry.happenedFrom);
    await saveBreach(tx, breach, { ...entry, ...promised });
    return breach.id;
  });
}

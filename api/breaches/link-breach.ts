import { uuidv7 } from 'uuidv7';
import { type BreachRow, rootCauseForUpdate } from '../../db/breaches/read.ts';
import { addRootCause, saveBreach, saveRootCause } from '../../db/breaches/write.ts';
import type { Work } from '../../db/scope.ts';
import type { Seriousness } from '../../schema/words-breach.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { asking } from '../loaders.ts';
import { expectEntries, expectVersion, found, refuse } from '../refusal.ts';
import { wholeOf } from '../rules/breach-register.ts';
import { optionalTextRemarks, textRemarks } from '../rules/entry.ts';
import { isLighter } from '../rules/significance.ts';
import { type BreachActInput, openBreach, registerOf } from './step.ts';

const LONGEST_TITLE = 200;

interface Link extends BreachActInput {
  rootCauseId?: string | null;
  title?: string | null;
}

/**
 * Puts a breach under a root cause of the firm, under one that is opened by this, or under none; breaches under one are scored together.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (withdrawn), BAD_INPUT (both a root cause and a title; one of another code),
 * ALREADY_EXISTS (a root cause of that title).
 */
export function linkBreach(context: Context, input: Link): Promise<string> {
  return act(context, { action: 'linkBreach', input }, async ({ tx }) => {
    const breach = await openBreach(tx, input);
    await saveBreach(tx, breach, { rootCauseId: await wanted(tx, breach, input) });
    return breach.id;
  });
}

async function wanted(tx: Work, breach: BreachRow, { rootCauseId, title }: Link): Promise<string | null> {
  if (rootCauseId && title) {
    refuse('BAD_INPUT', 'Name a root cause that is there, or the title of a new one.', { path: ['title'] });
  }
  if (rootCauseId) {
    const cause = found(await rootCauseForUpdate(tx, rootCauseId), 'root cause');
    if (cause.adoptionId !== breach.adoptionId) {
      refuse('BAD_INPUT', 'That root cause belongs to another code of your firm.', { path: ['rootCauseId'] });
    }
    return cause.id;
  }
  if (!title) return null;
  expectEntries(textRemarks('title', title, LONGEST_TITLE));
  const { associationId, memberId, adoptionId } = breach;
  const id = uuidv7();
  await addRootCause(tx, { id, associationId, memberId, adoptionId, title: title.trim() });
  return id;
}

interface Amendment {
  idempotencyKey: string;
  rootCauseId: string;
  expectedVersion: number;
  title: string;
  seriousness?: Seriousness | null;
  seriousnessReason?: string | null;
}

/**
 * Names a root cause anew, and says how grave the firm finds its breaches together. Refuses NOT_FOUND, STALE_VERSION, BAD_INPUT (no title;
 * lighter than what is proposed, without a reason).
 */
export function amendRootCause(context: Context, input: Amendment): Promise<string> {
  return act(context, { action: 'amendRootCause', input }, async ({ tx }) => {
    const cause = found(await rootCauseForUpdate(tx, input.rootCauseId), 'root cause');
    expectVersion(cause.version, input.expectedVersion, 'root cause');
    const { seriousness = null } = input;
    const seriousnessReason = input.seriousnessReason?.trim() || null;
    expectEntries([
      ...textRemarks('title', input.title, LONGEST_TITLE),
      ...optionalTextRemarks('seriousnessReason', seriousnessReason, 2_000),
    ]);
    const { register } = await registerOf(asking(tx), cause);
    const { proposal } = wholeOf(register, { ...cause, seriousness: null });
    if (seriousness && proposal && isLighter(seriousness, proposal.seriousness) && !seriousnessReason) {
      refuse('BAD_INPUT', `${proposal.why} Say why the whole is lighter than that.`, {
        path: ['seriousnessReason'],
      });
    }
    await saveRootCause(tx, cause, { title: input.title.trim(), seriousness, seriousnessReason });
    return cause.id;
  });
}

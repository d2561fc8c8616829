import { uuidv7 } from 'uuidv7';
import type { BreachRow, Register } from '../../db/breaches/read.ts';
import { addNotices, saveBreach } from '../../db/breaches/write.ts';
import type { NoticeWay } from '../../schema/words-breach.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { asking } from '../loaders.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { frozenNotice, isAsTold } from '../rules/breach-notice.ts';
import { textRemarks } from '../rules/entry.ts';
import { noticeOfBreach } from '../rules/notice-breach.ts';
import { tellAbout } from '../tell.ts';
import { type BreachActInput, openBreach, registerOf } from './step.ts';

/**
 * Tells the association of a breach as it stands, or of what has changed since: what is told is kept under its hash and never changed.
 * The first notice says for good by when it had to be made and whether it is late. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS
 * (withdrawn), UNANSWERED (a grave one of which nothing is weighed), NOTHING_TO_PUBLISH (it was told as it stands).
 */
export function notifyBreach(context: Context, input: BreachActInput): Promise<string> {
  return act(context, { action: 'notifyBreach', input }, async (change) => {
    const breach = await openBreach(change.tx, input);
    if (breach.seriousness !== 'ORDINARY' && breach.factors.length === 0) {
      refuse('UNANSWERED', 'Weigh first what makes it grave: the association reads the reasons.', {
        path: ['breach', 'factors'],
      });
    }
    const { register, days } = await registerOf(asking(change.tx), breach);
    if (isAsTold(register, breach)) {
      refuse('NOTHING_TO_PUBLISH', 'The association has been told of this as it stands.');
    }
    await tell(change, register, { breach, days, way: 'NOTICE' });
    return breach.id;
  });
}

/**
 * Takes back a breach that was logged by mistake, with words; where the association was told of it, it is told of this too.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (withdrawn before), BAD_INPUT (no reason).
 */
export function withdrawBreach(
  context: Context,
  input: BreachActInput & { reason: string },
): Promise<string> {
  return act(context, { action: 'withdrawBreach', input }, async (change) => {
    const { tx, now } = change;
    expectEntries(textRemarks('reason', input.reason, 2_000));
    const breach = await openBreach(tx, input);
    const { register, days } = await registerOf(asking(tx), breach);
    const withdrawn = { withdrawnAt: now, withdrawnReason: input.reason.trim() };
    await saveBreach(tx, breach, withdrawn);
    if (register.notices.some(({ breachId }) => breachId === breach.id)) {
      await tell(change, register, { breach: { ...breach, ...withdrawn }, days, way: 'WITHDRAWAL' });
    }
    return breach.id;
  });
}

interface Telling {
  breach: BreachRow;
  days: number;
  way: NoticeWay;
}

async function tell(change: Change, register: Register, { breach, days, way }: Telling) {
  const { tx, viewer, now, today } = change;
  const frozen = frozenNotice(register, breach, days, today);
  const noticeId = uuidv7();
  await addNotices(tx, [{ ...frozen, id: noticeId, way, notifiedById: viewer.personId, notifiedAt: now }]);
  const told = { noticeId, number: frozen.number, way };
  await tellAbout(change, breach.adoptionId, (about) => noticeOfBreach(about, told));
  if (way === 'NOTICE') await saveBreach(tx, breach, {});
}

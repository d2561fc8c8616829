import type { Person } from '../ask.ts';
import { GRAVE, log, tend } from '../rooms/breaching.ts';
import type { Reporter } from '../rooms/reporting.ts';

/** What a firm has of breaches: one that is its own secret, one that its association was told of, and one that was withdrawn. */
export interface Breached {
  breachId: string;
  rootCauseId: string;
  breachNoticeId: string;
}

/** Gives a firm breaches in each state; `secret` stands in the one that nobody else may know of. */
export async function furnishBreaches(firm: Reporter, officer: Person, secret: string): Promise<Breached> {
  const own = await log(firm, { description: `It cost ${secret}.`, moneyLost: secret });
  const linked = await tend(firm.reporter, 'linkBreach', own.id, { title: `Cause ${secret}` });
  const told = await log(firm, GRAVE);
  const { notices } = await tend(firm.reporter, 'notifyBreach', told.id);
  const breachNoticeId = notices[0]?.id ?? '';
  await officer.act('noteBreach', { breachNoticeId, words: 'We have read it.' });
  const mistaken = await log(firm);
  await tend(firm.reporter, 'withdrawBreach', mistaken.id, { reason: 'It was another firm.' });
  return { breachId: own.id, rootCauseId: linked.rootCause?.id ?? '', breachNoticeId };
}

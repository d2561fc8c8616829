import { latestNotices, registersOfFirm } from '../../db/breaches/read.ts';
import type { Work } from '../../db/scope.ts';
import type { WorkKind } from '../../schema/words.ts';
import { isRemedyOverdue } from '../rules/breach.ts';
import { standing } from '../rules/breach-register.ts';
import { dayInWords } from '../rules/in-words.ts';

/** Something about a breach that waits. */
export interface BreachWork {
  id: string;
  kind: WorkKind;
  title: string;
  since: string;
  breachId: string | null;
  breachNoticeId: string | null;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** For the firm: the breaches of which its association must still be told, and remedies that are past their day. */
export async function breachesToTend(tx: Work, today: string): Promise<BreachWork[]> {
  return standing(await registersOfFirm(tx), today).flatMap(({ breach, clock }) => {
    const { id, clauseHeading, description, foundOn, remedyDueOn } = breach;
    const named = `${clauseHeading}: “${shortened(description)}”`;
    const about = { breachId: id, breachNoticeId: null };
    const items: BreachWork[] = [];
    if (clock.state === 'DUE' || clock.state === 'OVERDUE') {
      const [kind, title] = ['BREACH_NOTICE_DUE' as const, `${named} ${clock.words}`];
      items.push({ id: `${kind}:${id}`, kind, title, since: foundOn, ...about });
    }
    if (remedyDueOn && breach.withdrawnAt === null && isRemedyOverdue(breach, today)) {
      const kind = 'BREACH_REMEDY_OVERDUE';
      const title = `${named} The remedy was to be done by ${dayInWords(remedyDueOn)}.`;
      items.push({ id: `${kind}:${id}`, kind, title, since: remedyDueOn, ...about });
    }
    return items;
  });
}

/** For the officer: notices that nobody has seen. */
export async function noticesToSee(tx: Work): Promise<BreachWork[]> {
  const unseen = (await latestNotices(tx)).filter(({ seen }) => !seen);
  return unseen.map(({ id, firmName, heading, way, late, notifiedAt }) => ({
    id: `BREACH_NOTIFIED:${id}`,
    kind: 'BREACH_NOTIFIED',
    title: `${firmName} ${way === 'WITHDRAWAL' ? 'has taken a breach back' : 'tells of a breach'}: ${heading}${late ? ', told late' : ''}`,
    since: notifiedAt.toISOString().slice(0, 10),
    ...{ breachId: null, breachNoticeId: id },
  }));
}

import type { Database } from '../../db/client.ts';
import { associationIds } from '../../db/notices/post.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import { periodList } from '../../db/returns/read.ts';
import { type Asker, within } from '../../db/scope.ts';
import { expected } from '../rules/due.ts';
import { reminderOn } from '../rules/reminder.ts';
import { remind } from './remind.ts';

/** The clock sits in an officer's seat, and is no person: it sees of one association what its officers see, and nothing crosses. */
const clockIn = (organizationId: string): Asker => ({
  organizationId,
  role: 'ASSOCIATION_OFFICER',
  personId: '',
});

/**
 * Reminds every firm of the returns that it owes, as the day has it; again on the same day it reminds nobody. Each association stands
 * or falls by itself: the failures are thrown together when all were tried. Answers how many reminders went out.
 */
export async function remindOfDue(database: Database, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  const failures: unknown[] = [];
  let reminded = 0;
  for (const id of await associationIds(database.post)) {
    const manner = { access: 'CHANGE', action: 'remindOfDue' } as const;
    try {
      reminded += await within(database.app, clockIn(id), manner, async (tx) => {
        const periods = (await periodList(tx, null)).map((period) => period.id);
        const entries = await expectedReturns(tx, periods, { unsubmitted: true });
        const owed = entries.map(expected).flatMap((firm) => {
          const occasion = reminderOn(firm, today);
          return occasion ? [{ firm, occasion }] : [];
        });
        return remind(tx, owed, { now, today, personId: null, words: null });
      });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some associations could not be reminded');
  return reminded;
}

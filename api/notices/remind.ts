import { uuidv7 } from 'uuidv7';
import { addReminders, codeTitles } from '../../db/notices/reminders.ts';
import { addNotices } from '../../db/notices/write.ts';
import type { expectedReturns } from '../../db/returns/due.ts';
import type { Work } from '../../db/scope.ts';
import type { ReminderOccasion } from '../../schema/words-notice.ts';
import type { Entry, Terms } from '../rules/due.ts';
import { noticeOfReminder } from '../rules/notice-due.ts';

/** A firm beside a period, with its terms. */
export type OwedReturn = Awaited<ReturnType<typeof expectedReturns>>[number] & Entry & Terms;

/** When, by whom (null: by the clock) and with which words firms are reminded. */
export interface Reminding {
  now: Date;
  today: string;
  personId: string | null;
  words: string | null;
}

/**
 * Records that firms are reminded, and tells their people, of whatever was not recorded before; answers how many firms that were.
 * Both stand or fall with the transaction.
 */
export async function remind(
  tx: Work,
  owed: readonly { firm: OwedReturn; occasion: ReminderOccasion }[],
  { now, today, personId, words }: Reminding,
): Promise<number> {
  const rows = owed.map(({ firm, occasion }) => ({ id: uuidv7(), firm, occasion }));
  const fresh = await addReminders(
    tx,
    rows.map(({ id, occasion, firm: { associationId, memberId, adoptionId, periodId, dueOn } }) => ({
      ...{ id, associationId, memberId, adoptionId, periodId, occasion, dueOn },
      ...{ on: today, at: now, words, personId },
    })),
  );
  const told = rows.filter(({ id }) => fresh.has(id));
  const titles = await codeTitles(
    tx,
    told.map(({ firm }) => firm.adoptionId),
  );
  const notices = told.map(({ firm, occasion }) =>
    noticeOfReminder({ ...firm, codeTitle: titles.get(firm.adoptionId) ?? '' }, occasion, today, words),
  );
  await addNotices(tx, notices, now);
  return told.length;
}

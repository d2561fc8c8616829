import type { ReminderOccasion } from '../../schema/words-notice.ts';
import { count, dayInWords } from './in-words.ts';
import { type Notice, notice, type Sides } from './notice.ts';
import { daysBetween, isLate } from './period.ts';

/** A return that is owed, as people call it. */
export interface OwedSubject extends Sides {
  adoptionId: string;
  periodId: string;
  /** Null: it was not begun. */
  returnId: string | null;
  periodLabel: string;
  codeTitle: string;
  dueOn: string;
  lockOn: string | null;
}

/** When the return falls due, or by how much it is late: for a title, and for a sentence that names the day. */
function howItStands({ dueOn }: OwedSubject, today: string): readonly [short: string, long: string] {
  const days = daysBetween(today, dueOn);
  const on = dayInWords(dueOn);
  if (days === 0) return ['is due today', `is due today, ${on}`];
  if (days > 0) return [`is due in ${count(days, 'day')}`, `is due on ${on}, in ${count(days, 'day')}`];
  return [`is ${count(-days, 'day')} late`, `was due on ${on} and is ${count(-days, 'day')} late`];
}

/**
 * A reminder of a return, by the clock or by an officer with words of their own. The due day stands in the key: who was granted a later
 * one is reminded of that too.
 */
export function noticeOfReminder(
  about: OwedSubject,
  occasion: ReminderOccasion,
  today: string,
  words: string | null = null,
): Notice {
  const { adoptionId, periodId, returnId, periodLabel, codeTitle, dueOn, lockOn } = about;
  const late = isLate(dueOn, today);
  const [short, long] = howItStands(about, today);
  const closes = late && lockOn !== null ? ` After ${dayInWords(lockOn)} none is taken any more.` : '';
  const plain = `Your return for ${periodLabel} on the ${codeTitle} ${long}.${closes}`;
  const kind = occasion === 'BY_HAND' ? 'FIRM_REMINDED' : late ? 'RETURN_OVERDUE' : 'RETURN_DUE';
  const when = occasion === 'BY_HAND' ? today : `${occasion}:${dueOn}`;
  return notice(kind, about, `${adoptionId}:${periodId}:${when}`, {
    title: `Your return for ${periodLabel} ${short}`,
    body: words ? `${plain}\n\nThe association writes: ${words}` : plain,
    link: returnId ? `/returns/${returnId}/show` : '/periods',
  });
}

/** An edition that is out, beside an adoption that has to move to it. */
export interface EditionSubject extends Sides {
  adoptionId: string;
  editionId: string;
  editionNumber: number;
  codeTitle: string;
  effectiveOn: string;
  adoptBy: string;
}

/** That an edition is out, to who keeps an earlier one. */
export function noticeOfEdition(about: EditionSubject): Notice {
  const { adoptionId, editionId, editionNumber, codeTitle, effectiveOn, adoptBy } = about;
  return notice('EDITION_PUBLISHED', about, `${adoptionId}:${editionId}`, {
    title: `Edition ${editionNumber} of the ${codeTitle} is out`,
    body: `It takes effect on ${dayInWords(effectiveOn)}. See what it means for what you promise, and move to it by ${dayInWords(adoptBy)}.`,
    link: `/adoptions/${adoptionId}/show`,
  });
}

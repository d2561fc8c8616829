import type { ClockState, Seriousness } from '../../schema/words-breach.ts';
import { addBusinessDays, businessDaysBetween, weekdayInWords } from './business-days.ts';
import { count } from './in-words.ts';

/** A breach as its clock looks at it. */
export interface Timed {
  foundOn: string;
  seriousness: Seriousness;
  withdrawn: boolean;
  /** The breaches with the same root cause as one, where they are linked. */
  whole: { seriousness: Seriousness; lastFoundOn: string } | null;
  /** When the association was first told, and by when it had to be. */
  notified: { on: string; by: string | null; late: boolean } | null;
}

/** By when the association must be told of a breach, and where that stands. */
export interface Clock {
  state: ClockState;
  /** The last day on which a notice is in time; null where none is needed. */
  by: string | null;
  /** Business days until that day, 0 on the day itself, negative after it; null where nothing runs. */
  daysLeft: number | null;
  words: string;
}

/** Within how many business days an association may want to be told: 1 to 60. */
export const NOTICE_DAYS = { least: 1, most: 60 };

const mustBeTold = (seriousness: Seriousness): boolean => seriousness !== 'ORDINARY';

/**
 * The last day on which the association is told in time, or null where it need not be: so many business days after a significant or
 * serious breach was found. One that is so only together with others of the same root cause is counted from the day on which the
 * last of them was found, because nobody could see it before.
 */
export function noticeBy(breach: Omit<Timed, 'withdrawn' | 'notified'>, days: number): string | null {
  if (mustBeTold(breach.seriousness)) return addBusinessDays(breach.foundOn, days);
  if (breach.whole === null || !mustBeTold(breach.whole.seriousness)) return null;
  return addBusinessDays(breach.whole.lastFoundOn, days);
}

/**
 * The clock of a breach on a day (ISO 10001:2018, 8.1 and 8.2). A notice on the last day is in time; once the association was told the
 * clock stands, and says for good whether it was late. What was withdrawn before anybody was told needs no notice.
 */
export function noticeClock(breach: Timed, days: number, today: string): Clock {
  if (breach.notified) return stoppedClock(breach.notified);
  const by = breach.withdrawn ? null : noticeBy(breach, days);
  if (by === null) {
    return {
      ...{ state: 'NOT_NEEDED', by: null, daysLeft: null },
      words: breach.withdrawn
        ? 'It was withdrawn, and the association was not told of it.'
        : 'An ordinary breach is told to the association with the return.',
    };
  }
  const daysLeft = businessDaysBetween(today, by);
  const day = weekdayInWords(by);
  if (today > by) {
    const since = daysLeft < 0 ? ` ${count(-daysLeft, 'business day')} overdue` : ' that day has passed';
    return { state: 'OVERDUE', by, daysLeft, words: `It had to be notified by ${day}:${since}.` };
  }
  const left = daysLeft === 0 ? 'this is the last day' : `${count(daysLeft, 'business day')} left`;
  return { state: 'DUE', by, daysLeft, words: `Notify by ${day}: ${left}.` };
}

/** The clock of what the association was told: whether that was in time, for good. */
export function stoppedClock({ on, by, late }: NonNullable<Timed['notified']>): Clock {
  const told = `The association was told on ${weekdayInWords(on)}`;
  if (late && by !== null) {
    const days = businessDaysBetween(by, on);
    const after = days > 0 ? `${count(days, 'business day')} late` : 'late';
    return {
      ...{ state: 'NOTIFIED_LATE', by, daysLeft: null },
      words: `${told}, ${after}: it had to be by ${weekdayInWords(by)}.`,
    };
  }
  return {
    ...{ state: 'NOTIFIED', by, daysLeft: null },
    words: by === null ? `${told}.` : `${told}, in time: it had to be by ${weekdayInWords(by)}.`,
  };
}

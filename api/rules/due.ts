import type { DueState } from '../../schema/words-return.ts';
import type { Span } from './period.ts';

/** How a firm stands towards a code, at the last day of the days that it would report on. */
export interface Standing {
  registeredOn: string | null;
  endedOn: string | null;
  /** First day of the suspension that held then; null where none did. */
  suspendedSince: string | null;
  /** True where the return of another firm covered it then. */
  covered: boolean;
}

/**
 * Whether a firm owes a return for these days, or why not (ISO 10001:2018, 8.1). It was registered on or before the last day, and
 * had not left before that day: so a joiner in mid-period owes one, for the part it was in, and so does who leaves on the last day.
 * Who was suspended throughout owes none, and none again who is covered by another firm's, which counts once.
 */
export function dueState({ registeredOn, endedOn, suspendedSince, covered }: Standing, days: Span): DueState {
  if (registeredOn === null || registeredOn > days.endsOn) return 'NOT_YET_REGISTERED';
  if (endedOn !== null && endedOn < days.endsOn) return 'LEFT';
  if (suspendedSince !== null && suspendedSince <= days.startsOn) return 'SUSPENDED';
  return covered ? 'COVERED' : 'DUE';
}

/** A period as its code's calendar has it. */
export interface CalendarPeriod extends Span {
  dueOn: string;
  /** Last day on which a return counts as timely; null: the due day. */
  timelyOn: string | null;
  /** Last day on which a first return is taken; null: none is refused for its day. */
  lockOn: string | null;
}

/** What one firm was granted for one period; null where it is as for all. */
export interface Granted {
  startsOn: string | null;
  endsOn: string | null;
  dueOn: string | null;
}

/** The days on which a firm reports, and by when. */
export interface Terms extends Span {
  dueOn: string;
  timelyOn: string;
  lockOn: string | null;
  /** True where the firm reports on days of its own. */
  offCalendar: boolean;
  /** True where the firm has a later day than all others. */
  extended: boolean;
}

/** The terms of one firm's return: the period's, with what the firm was granted. A later due day carries the other two with it. */
export function termsOf(period: CalendarPeriod, granted: Granted | null): Terms {
  const startsOn = granted?.startsOn ?? period.startsOn;
  const endsOn = granted?.endsOn ?? period.endsOn;
  const dueOn = granted?.dueOn ?? period.dueOn;
  const notBefore = (day: string) => (granted?.dueOn && granted.dueOn > day ? granted.dueOn : day);
  return {
    ...{ startsOn, endsOn, dueOn },
    timelyOn: notBefore(period.timelyOn ?? period.dueOn),
    lockOn: period.lockOn === null ? null : notBefore(period.lockOn),
    offCalendar: startsOn !== period.startsOn || endsOn !== period.endsOn,
    extended: dueOn > period.dueOn,
  };
}

/** True from the day after the last one on which a first return is taken. */
export function isLocked({ lockOn }: Pick<Terms, 'lockOn'>, today: string): boolean {
  return lockOn !== null && today > lockOn;
}

/** A firm beside a period, as the books have both. */
export interface Entry extends Standing {
  calendar: CalendarPeriod;
  granted: Granted | null;
}

/** The entry with the terms of the firm's return, and whether it owes one. */
export function expected<T extends Entry>(entry: T): T & Terms & { state: DueState } {
  const terms = termsOf(entry.calendar, entry.granted);
  return { ...entry, ...terms, state: dueState(entry, terms) };
}

/** True where a coverage holds on the day: from its first to its last, both included. */
export function coversOn({ since, until }: { since: string; until: string | null }, day: string): boolean {
  return since <= day && (until === null || until >= day);
}

/** Days from the first to the last, both included, as ISO dates. */
export interface Span {
  startsOn: string;
  endsOn: string;
}

const DAY = 86_400_000;
/** The calendar has no year 0, and neither has the database. */
const SHAPE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

const moment = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** True for a day that the calendar has, written `2025-06-30`. */
export function isDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const time = moment(text);
  return !Number.isNaN(time) && dateOf(time) === text;
}

/** The day `days` later, or earlier where negative. */
export function addDays(date: string, days: number): string {
  return dateOf(moment(date) + days * DAY);
}

/** Days from one date to the other; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((moment(to) - moment(from)) / DAY);
}

/** A thing due on a day is late from the day after. */
export function isLate(dueOn: string, today: string): boolean {
  return today > dueOn;
}

/** True where the two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}

/** True where the day is one of the span's. */
export function holds({ startsOn, endsOn }: Span, day: string): boolean {
  return startsOn <= day && day <= endsOn;
}

/** True where something that holds from a day, until before another (null: for good), holds on the date. */
export function inForceOn(from: string, until: string | null, date: string): boolean {
  return from <= date && (until === null || date < until);
}

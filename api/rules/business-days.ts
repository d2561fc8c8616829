import { addDays, daysBetween } from './period.ts';

const SATURDAY = 6;
const SUNDAY = 0;
const A_WEEK = 7;
const BUSINESS_DAYS_A_WEEK = 5;

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** True from Monday to Friday. There is no calendar of holidays: they differ by country and region, and a clock must be the same for all. */
export function isBusinessDay(date: string): boolean {
  const weekday = weekdayOf(date);
  return weekday !== SATURDAY && weekday !== SUNDAY;
}

/** The `days`-th business day after the date, which itself is not counted; the date itself where `days` is 0. */
export function addBusinessDays(date: string, days: number): string {
  let day = addDays(date, Math.floor(days / BUSINESS_DAYS_A_WEEK) * A_WEEK);
  // Whole weeks from a weekend end on one, one business day too late: Friday is as many business days away.
  if (days >= BUSINESS_DAYS_A_WEEK && days % BUSINESS_DAYS_A_WEEK === 0) {
    while (!isBusinessDay(day)) day = addDays(day, -1);
  }
  for (let left = days % BUSINESS_DAYS_A_WEEK; left > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

/** How many business days come after `from` until `to`, which is counted; negative where `to` is earlier. */
export function businessDaysBetween(from: string, to: string): number {
  if (to < from) return -businessDaysBetween(to, from) || 0;
  const days = daysBetween(from, to);
  const weeks = Math.floor(days / A_WEEK);
  let count = weeks * BUSINESS_DAYS_A_WEEK;
  for (let day = addDays(from, weeks * A_WEEK); day < to; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) count += 1;
  }
  return count;
}

const WORDS = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day with its day of the week: `Friday 4 December 2026`. */
export const weekdayInWords = (date: string): string =>
  WORDS.format(new Date(`${date}T00:00:00Z`)).replaceAll(',', '');

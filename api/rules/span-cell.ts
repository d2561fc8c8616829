import type { Frequency } from '../../schema/words-return.ts';
import { calendarFrom } from './calendar.ts';
import { isDate, type Span } from './period.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const DAY = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} [a-z]{3,9} \d{4})`;
const BOTH = new RegExp(
  String.raw`^(?:from )?${DAY}\s*(?:to|until|till|through|/|\.{2,3}|[-–—])\s*${DAY}$`,
  'i',
);

const LABELS: [RegExp, Frequency, (year: string, part: string) => string][] = [
  [/^(\d{4})$/, 'YEARLY', (year) => `${year}-01-01`],
  [/^(\d{4})[ -]?h([12])$/i, 'HALF_YEARLY', (year, half) => `${year}-${half === '1' ? '01' : '07'}-01`],
  [/^(\d{4})[ -]?q([1-4])$/i, 'QUARTERLY', (year, quarter) => `${year}-${two(Number(quarter) * 3 - 2)}-01`],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, 'MONTHLY', (year, month) => `${year}-${month}-01`],
];

/**
 * The days that a cell names: two days (`2024-01-01 to 2024-06-30`, `1.1.2024 – 30.6.2024`, `1 January 2024 until 30 June 2024`) or a
 * period of the calendar (`2024`, `2024 H1`, `2024 Q3`, `2024-03`). Null for anything else: days in disorder, a day that the
 * calendar has not, and days with slashes, of which nobody can say which is the month.
 */
export function spanOf(text: string): Span | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [, first, last] = BOTH.exec(plain) ?? [];
  if (first !== undefined && last !== undefined) {
    const [startsOn, endsOn] = [dayOf(first), dayOf(last)];
    return startsOn !== null && endsOn !== null && startsOn <= endsOn ? { startsOn, endsOn } : null;
  }
  for (const [shape, frequency, startOf] of LABELS) {
    const [, year, part = ''] = shape.exec(plain) ?? [];
    const day = year === undefined ? '' : startOf(year, part);
    const [entry] = isDate(day) ? calendarFrom(frequency, day, 1) : [];
    if (entry) return { startsOn: entry.startsOn, endsOn: entry.endsOn };
  }
  return null;
}

const two = (number: number | string): string => String(number).padStart(2, '0');

function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[. ]([a-z\d]+)[. ](\d{4})$/i.exec(text) ?? [];
  if (day === undefined || month === undefined) return isDate(text) ? text : null;
  const place = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const named = place > 0 && (month.length === 3 || NAMES.test(month)) ? place : 0;
  const iso = `${year}-${two(/^\d+$/.test(month) ? month : named)}-${two(day)}`;
  return isDate(iso) ? iso : null;
}

const YES = new Set(['yes', 'y', 'true', '1']);
const NO = new Set(['no', 'n', 'false', '0']);

/** What a cell answers to a plain question; null where it is neither yes nor no. */
export function yesOrNo(text: string): boolean | null {
  const plain = text.trim().toLowerCase();
  return YES.has(plain) ? true : NO.has(plain) ? false : null;
}

import type { Frequency } from '../../schema/words-return.ts';
import { addDays, type Span } from './period.ts';

const MONTHS: Record<Frequency, number> = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 };

/** One period of a calendar, with the name by which people know it: `2026-03`, `2026 Q1`, `2026 H1`, `2026`. */
export interface CalendarEntry extends Span {
  label: string;
}

/**
 * So many periods one after the other, the first of them the one that the day falls in. A year begins in January, as the names say.
 */
export function calendarFrom(frequency: Frequency, day: string, count: number): CalendarEntry[] {
  const months = MONTHS[frequency];
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = year * 12 + month - 1 - ((month - 1) % months);
  return Array.from({ length: count }, (_, place) => {
    const start = first + place * months;
    const startsOn = firstOf(start);
    return { label: labelOf(frequency, start), startsOn, endsOn: addDays(firstOf(start + months), -1) };
  });
}

/** How often a calendar has periods of these days; null where they are no calendar's. */
export function frequencyOf({ startsOn, endsOn }: Span): Frequency | null {
  const names = Object.keys(MONTHS) as Frequency[];
  return (
    names.find((frequency) => {
      const [entry] = calendarFrom(frequency, startsOn, 1);
      return entry?.startsOn === startsOn && entry.endsOn === endsOn;
    }) ?? null
  );
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The first day of a month, counted from the year 0. */
const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`;

function labelOf(frequency: Frequency, start: number): string {
  const year = Math.floor(start / 12);
  const month = start % 12;
  switch (frequency) {
    case 'MONTHLY':
      return `${year}-${two(month + 1)}`;
    case 'QUARTERLY':
      return `${year} Q${month / 3 + 1}`;
    case 'HALF_YEARLY':
      return `${year} H${month / 6 + 1}`;
    case 'YEARLY':
      return String(year);
  }
}

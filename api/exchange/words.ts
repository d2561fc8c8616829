import { isDecimal } from '../rules/number.ts';
import { enumerate } from '../rules/value.ts';

/**
 * A value as a reader says it, with its unit where it is a number: “5 working days”, “letter and web”, “yes”. Frozen codes do not
 * tell the type of a value, but its form does.
 */
export function valueWithUnit({ unit }: { unit: string }, value: string): string {
  if (isDecimal(value)) return `${value} ${unit}`;
  return value === 'YES' || value === 'NO' ? value.toLowerCase() : enumerate(value.split('|'));
}

/** A day as a reader writes it: “1 March 2027” for 2027-03-01. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 0) - 1] ?? ''} ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

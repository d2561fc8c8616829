import { addDays } from './rules/period.ts';

/** Formats of numbers that show a day or a time, by the numbers that every workbook may use without saying what they mean. */
const DAYS_AND_TIMES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Whether a format shows a day or a time: what is quoted, escaped or in brackets is no sign of one. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return DAYS_AND_TIMES.some(([first, last]) => id >= first && id <= last);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').replace(/general/gi, '');
  return /[dmyhs]/i.test(bare);
}

const PLAIN = /^-?\d{1,15}(\.\d{1,14})?$/;

/**
 * A number as it is stored, as plain decimal text: never as it is shown, so that nothing is rounded by a format. Spreadsheets keep a
 * binary fraction and write it with more digits than it has; the shortest text that means the same fraction is what was typed.
 */
export function numberText(stored: string): string {
  if (PLAIN.test(stored) && stored.replace(/\D/g, '').length <= 15) return stored;
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const [digits = '', exponent] = String(value).split('e');
  return exponent === undefined ? digits : shifted(digits, Number(exponent));
}

/** A decimal with its point moved, without exponent. */
function shifted(digits: string, places: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  if (places >= 0) return sign + whole + part.padEnd(places, '0');
  const all = whole.padStart(1 - places + (whole.length - 1), '0') + part;
  return `${sign}${all.slice(0, all.length - part.length + places)}.${all.slice(all.length - part.length + places)}`;
}

const SECONDS = 86_400;

/**
 * The day that a stored number stands for, `2024-06-30`, with its time of day where it has one; null for a day that there never was.
 * Counted from 1904 or 1900; the count from 1900 has a 29 February that the calendar has not.
 */
export function dateText(stored: string, from1904: boolean): string | null {
  const value = Number(stored);
  if (!Number.isFinite(value) || value < 0 || value > 2_958_465) return null;
  let [days, seconds] = [Math.floor(value), Math.round((value % 1) * SECONDS)];
  if (seconds === SECONDS) [days, seconds] = [days + 1, 0];
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (days === 0 && !from1904) return seconds === 0 ? null : time;
  if (days === 60 && !from1904) return null;
  const day = addDays(from1904 ? '1904-01-01' : days < 60 ? '1899-12-31' : '1899-12-30', days);
  return seconds === 0 ? day : `${day} ${time}`;
}

/** The place of a cell from the letters before its row, counted from 0: `C7` is 2. -1 where there are none. */
export function placeOf(reference: string): number {
  let place = 0;
  for (const sign of reference) {
    const letter = sign.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    place = place * 26 + letter;
  }
  return place - 1;
}

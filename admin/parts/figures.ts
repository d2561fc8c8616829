/** Figures are exact decimals as text; they are written by their digits, and become floating point only where a bar is drawn. */

const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');

/** `1774139.5` as `1 774 139.5`. */
export function plainFigure(text: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  return whole ? `${sign === '-' ? '−' : ''}${group(whole)}${fraction}` : text;
}

/** The decimal rounded half-up to so many places, by its digits. */
export function rounded(text: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const digits = BigInt(whole + fraction.padEnd(places + 1, '0').slice(0, places + 1));
  const kept = ((digits + 5n) / 10n).toString().padStart(places + 1, '0');
  const value = places === 0 ? kept : `${kept.slice(0, -places)}.${kept.slice(-places)}`;
  return /^[0.]*$/.test(value) ? value : sign + value;
}

/** A share from 0 to 1 as a percentage, with two places unless told: `0.5726` as `57.26 %`. */
export function percentage(share: string, places = 2): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(share) ?? [];
  const moved = `${sign}${BigInt(whole + fraction.padEnd(2, '0').slice(0, 2))}.${fraction.slice(2) || '0'}`;
  return `${plainFigure(rounded(moved, places))} %`;
}

/** True where figures are shares of one: not where they are so many for each thousand of something. */
export const isShare = ({ kind, unit }: { kind: string; unit: string }): boolean =>
  kind === 'YES_NO' || (kind === 'RATIO' && !unit.startsWith('per '));

/** A figure of an indicator of this kind, with its unit. */
export function figureOf(kind: string, unit: string, text: string): string {
  if (isShare({ kind, unit })) return percentage(text);
  if (kind === 'RATIO') return `${plainFigure(rounded(text, 2))} ${unit}`;
  return `${plainFigure(kind === 'SCORE' || kind === 'DURATION' ? rounded(text, 1) : text)} ${unit}`;
}

/** The change of such a figure, with its sign; of shares in percentage points. */
export function changeOf(kind: string, unit: string, text: string): string {
  const sign = text.startsWith('-') ? '' : '+';
  if (isShare({ kind, unit })) return `${sign}${percentage(text).replace(' %', '')} percentage points`;
  if (kind === 'RATIO') return `${sign}${plainFigure(rounded(text, 2))} ${unit}`;
  return `${sign}${plainFigure(text)} ${unit}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2025-06-30` as `30 June 2025`; of a moment, its day in UTC. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A moment as people say it, in their own time: 5 January 2027, 10:03. */
export function momentInWords(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));
}

/** A word of a closed list, as it is read: `UNDER_REMEDY` as `Under remedy`. */
export function inWords(word: string): string {
  const text = word.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

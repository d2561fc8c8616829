import { isDecimal } from './number.ts';

/** A figure as a caller holds it: decimal text, which is exact, or a number, which counts as it is printed. */
export type Amount = string | number | bigint;

/** A whole number of `10 ** -places`. */
export interface Scaled {
  whole: bigint;
  places: number;
}

/** Reads a figure exactly; also what a number prints as with an exponent. Throws TypeError for anything else. */
export function scaled(amount: Amount): Scaled {
  const [mantissa = '', exponent = '0'] = String(amount).trim().toLowerCase().split('e');
  if (!isDecimal(mantissa) || !/^[+-]?\d{1,3}$/.test(exponent)) {
    throw new TypeError(`“${String(amount).slice(0, 40)}” is not a number`);
  }
  const [before = '', after = ''] = mantissa.split('.');
  const places = after.length - Number(exponent);
  const whole = BigInt(before + after);
  return places < 0 ? { whole: whole * 10n ** BigInt(-places), places: 0 } : { whole, places };
}

/** Figures on one scale, as whole numbers of `10 ** -places`. */
export function onOneScale(amounts: readonly Amount[]): { wholes: bigint[]; places: number } {
  const read = amounts.map(scaled);
  const places = read.reduce((most, one) => Math.max(most, one.places), 0);
  return { wholes: read.map((one) => one.whole * 10n ** BigInt(places - one.places)), places };
}

/** The plain decimal text of so many `10 ** -places`, without trailing zeros. */
export function plain(whole: bigint, places: number): string {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
  const [before, after] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const fraction = after.replace(/0+$/, '');
  return `${whole < 0n ? '-' : ''}${before}${fraction ? `.${fraction}` : ''}`;
}

/** n ÷ d rounded up to whole numbers; d is positive. */
export function divideUp(n: bigint, d: bigint): bigint {
  const down = n / d;
  return n % d > 0n ? down + 1n : down;
}

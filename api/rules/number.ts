import Decimal from 'decimal.js';

/** Sixty significant digits, and never an exponent: every figure of a sector fits, and a sum of them too. */
const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -100,
  toExpPos: 100,
});

const PLAIN = /^-?\d{1,30}(\.\d{1,30})?$/;

/** True for a plain decimal: digits, perhaps a minus before and a point within; no separators, no exponent, no blanks. */
export function isDecimal(text: string): boolean {
  return PLAIN.test(text);
}

/** True for a plain decimal without a fraction, as counts are. */
export function isWholeNumber(text: string): boolean {
  return isDecimal(text) && new Exact(text).isInteger();
}

const text = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed());

export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const order = new Exact(a).comparedTo(b);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** The exact sum; '0' of nothing. */
export function addDecimals(values: readonly string[]): string {
  return text(values.reduce((sum, value) => sum.plus(value), new Exact(0)));
}

export function subtractDecimals(a: string, b: string): string {
  return text(new Exact(a).minus(b));
}

export function multiplyDecimals(a: string, b: string): string {
  return text(new Exact(a).times(b));
}

/** n ÷ d, half-even at `places` after the point, without trailing zeros; null where d is zero. */
export function divideDecimals(n: string, d: string, places = 12): string | null {
  const divisor = new Exact(d);
  return divisor.isZero() ? null : text(new Exact(n).div(divisor).toDecimalPlaces(places));
}

/** The value with exactly `places` digits after the point, half-even (IEEE 754-2019, 4.3.1). */
export function roundDecimal(value: string, places: number): string {
  return new Exact(value).toFixed(places, Decimal.ROUND_HALF_EVEN);
}

/**
 * A quartile by linear interpolation between order statistics: type 7 of Hyndman and Fan, Sample Quantiles in Statistical
 * Packages, The American Statistician 50 (1996). Exact; null of nothing.
 */
export function quantile(values: readonly string[], p: '0.25' | '0.5' | '0.75'): string | null {
  if (values.length === 0) return null;
  const sorted = values.map((value) => new Exact(value)).sort((a, b) => a.comparedTo(b));
  const place = new Exact(sorted.length - 1).times(p);
  const below = sorted[place.floor().toNumber()];
  const above = sorted[place.ceil().toNumber()];
  if (!below || !above) return null;
  return text(below.plus(above.minus(below).times(place.minus(place.floor()))));
}

/** The value to so many significant digits, half-even, without exponent. */
export function roundSignificant(value: string, digits: number): string {
  return text(new Exact(value).toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN));
}

import Decimal from 'decimal.js';

/**
 * A plain decimal has at most 60 digits, a product of two 120, and the closest that a quotient of two can come to a tie without
 * being one shows within 100: with 200, sums, products and quartiles are exact and a quotient is rounded only once.
 */
const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_EVEN });

const PLAIN = /^-?\d{1,30}(\.\d{1,30})?$/;

/** True for a plain decimal: digits, perhaps a minus before and a point within; no separators, no exponent, no blanks. */
export function isDecimal(text: string): boolean {
  return PLAIN.test(text);
}

/** True for a plain decimal without a fraction, as counts are; 5.0 is whole. */
export function isWholeNumber(text: string): boolean {
  return isDecimal(text) && exact(text).isInteger();
}

const SHAPE = /^-?\d+(\.\d+)?$/;

/** Results may be longer than what people may enter, so only the shape counts; `NaN` and `1e5`, which the library reads, do not pass. */
const exact = (value: string): Decimal => new Exact(plain(value));

function plain(value: string): string {
  if (!SHAPE.test(value)) throw new TypeError(`“${value.slice(0, 40)}” is not a plain decimal`);
  return value;
}

/** Without exponent, and without the sign of a minus zero. */
const text = (value: Decimal): string => value.toFixed();

/** The order of two values: 2.0 and 2 are equal. Like all that follow, throws TypeError for what is not a plain decimal. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const order = exact(a).comparedTo(exact(b));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** So many numbers of so many digits add up to what a number counts exactly. */
const MOST_SMALL = 9_000;
const SMALL = /^-?\d{1,12}$/;

/** The exact sum; '0' of nothing. */
export function addDecimals(values: readonly string[]): string {
  if (values.length <= MOST_SMALL && values.every((value) => SMALL.test(value))) {
    return String(values.reduce((sum, value) => sum + Number(value), 0));
  }
  return text(values.reduce((sum, value) => sum.plus(exact(value)), new Exact(0)));
}

/** The exact difference a − b. */
export function subtractDecimals(a: string, b: string): string {
  return text(exact(a).minus(exact(b)));
}

/** The exact product. */
export function multiplyDecimals(a: string, b: string): string {
  return text(exact(a).times(exact(b)));
}

/** n ÷ d, half-even at `places` after the point, without trailing zeros; null where d is zero. */
export function divideDecimals(n: string, d: string, places = 12): string | null {
  const divisor = exact(d);
  return divisor.isZero() ? null : text(exact(n).div(divisor).toDecimalPlaces(places));
}

/** The value with exactly `places` digits after the point, half-even (IEEE 754-2019, 4.3.1). */
export function roundDecimal(value: string, places: number): string {
  // Rounded first: asked for places at once, the library prints what rounds to nothing from below as -0.00.
  return exact(value).toDecimalPlaces(places).toFixed(places);
}

type Quantile = '0.25' | '0.5' | '0.75';

/**
 * A quartile by linear interpolation between order statistics: type 7 of Hyndman and Fan, Sample Quantiles in Statistical
 * Packages, The American Statistician 50 (1996). Exact; null of nothing.
 */
export function quantile(values: readonly string[], p: Quantile): string | null {
  return quantileOf(inOrder(values), p);
}

/** The three quartiles of one list, each as `quantile` has it. */
export function quartiles(values: readonly string[]): Record<'q1' | 'median' | 'q3', string | null> {
  const sorted = inOrder(values);
  const [q1, median, q3] = (['0.25', '0.5', '0.75'] as const).map((p) => quantileOf(sorted, p));
  return { q1: q1 ?? null, median: median ?? null, q3: q3 ?? null };
}

/** What is nearest to a decimal says the order but for those that are nearest to two. */
function inOrder(values: readonly string[]): string[] {
  return values
    .map((value) => ({ value, near: Number(plain(value)) }))
    .sort((a, b) => a.near - b.near || compareDecimals(a.value, b.value))
    .map(({ value }) => value);
}

function quantileOf(sorted: readonly string[], p: Quantile): string | null {
  const place = new Exact(sorted.length - 1).times(p);
  const below = sorted[place.floor().toNumber()];
  const above = sorted[place.ceil().toNumber()];
  if (below === undefined || above === undefined) return null;
  const [from, to] = [exact(below), exact(above)];
  return text(from.plus(to.minus(from).times(place.minus(place.floor()))));
}

/** The value to so many significant digits, half-even, without exponent. */
export function roundSignificant(value: string, digits: number): string {
  return text(exact(value).toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN));
}

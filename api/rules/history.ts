import type { Change, Zero } from './figure-check.ts';
import { type Indicator, type Observation, rateOf } from './indicator.ts';
import { compareDecimals, isDecimal, multiplyDecimals, quantile, subtractDecimals } from './number.ts';

/** What an edition that declares nothing else holds figures against. */
export const USUAL_CHANGE: Pick<Change, 'ratio' | 'robustZ' | 'smallBase'> = {
  ...{ ratio: '4', robustZ: '3.5', smallBase: '10' },
};
export const USUAL_ZERO: Pick<Zero, 'first' | 'improbableAbove'> = { first: true, improbableAbove: null };

/** Fewer earlier figures than this have no spread worth the name. */
const FEWEST = 5;

/** The figure by which a cell is compared over time: its value, or its rate; a nil is zero; null where there is none. */
export function comparable(observation: Observation | undefined): string | null {
  if (!observation) return null;
  if (observation.state === 'NIL') return '0';
  if (observation.state !== 'REPORTED') return null;
  const { value } = observation;
  if (value === null) return rateOf(observation);
  return isDecimal(value) ? value : null;
}

const isZero = (figure: string): boolean => compareDecimals(figure, '0') === 0;

/** What is unusual about a figure beside the firm's own earlier ones: a code and why. */
export interface Unusual {
  code: 'FIRST_ZERO' | 'IMPROBABLE_NIL' | 'FAR_FROM_LAST' | 'FAR_FROM_USUAL';
  why: string;
}

/**
 * What is unusual about `now`, the earlier figures latest first (ISO 10001:2018, 8.1). A zero after none is a FIRST_ZERO, or an
 * IMPROBABLE_NIL where the firm's median is higher than the edition allows for; else one of FAR_FROM_LAST (by the ratio to the last
 * figure) and FAR_FROM_USUAL (by the modified z-score of Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993: 0.6745 times the
 * distance from the median, by the median distance; none where all earlier figures are alike, or fewer than five).
 */
export function unusual(
  { kind, label }: Pick<Indicator, 'kind' | 'label'>,
  now: string,
  earlier: readonly string[],
  change: Pick<Change, 'ratio' | 'robustZ' | 'smallBase'>,
  zero: Pick<Zero, 'first' | 'improbableAbove'>,
): Unusual | null {
  const [last] = earlier;
  if (last === undefined || kind === 'YES_NO') return null;
  const median = quantile(earlier, '0.5') ?? '0';
  if (isZero(now)) {
    if (zero.improbableAbove !== null && compareDecimals(median, zero.improbableAbove) > 0) {
      const why = `${label} is zero, and ${median} in a usual period of this firm.`;
      return { code: 'IMPROBABLE_NIL', why };
    }
    if (isZero(last) || !zero.first) return null;
    return { code: 'FIRST_ZERO', why: `${label} was ${last} last time and is zero now.` };
  }
  const small = kind === 'COUNT' && compareDecimals(last, change.smallBase) < 0;
  if (change.ratio !== null && !isZero(last) && !small && isFar(now, last, change.ratio)) {
    return { code: 'FAR_FROM_LAST', why: `${label} was ${last} last time and is ${now} now.` };
  }
  const base = kind === 'COUNT' && compareDecimals(median, change.smallBase) < 0;
  if (change.robustZ !== null && !base && isOutlying(now, earlier, median, change.robustZ)) {
    const why = `${label} is ${now}, far from the ${median} of a usual period of this firm.`;
    return { code: 'FAR_FROM_USUAL', why };
  }
  return null;
}

function isFar(now: string, last: string, ratio: string): boolean {
  return (
    compareDecimals(now, multiplyDecimals(last, ratio)) >= 0 ||
    compareDecimals(multiplyDecimals(now, ratio), last) <= 0
  );
}

function isOutlying(now: string, earlier: readonly string[], median: string, threshold: string): boolean {
  if (earlier.length < FEWEST) return false;
  const spread = quantile(
    earlier.map((figure) => distance(figure, median)),
    '0.5',
  );
  if (spread === null || isZero(spread)) return false;
  const score = multiplyDecimals('0.6745', distance(now, median));
  return compareDecimals(score, multiplyDecimals(threshold, spread)) >= 0;
}

function distance(a: string, b: string): string {
  const difference = subtractDecimals(a, b);
  return difference.startsWith('-') ? difference.slice(1) : difference;
}

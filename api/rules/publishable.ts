import type { Dimension, Suppression } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import { roundDecimal, roundSignificant } from './number.ts';

/** A cell as it goes public: a hidden one says why, and nothing else. */
export interface PublishedCell {
  indicatorKey: string;
  dimension: Dimension;
  category: string;
  due: number | null;
  respondents: number | null;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  rate: string | null;
  q1: string | null;
  median: string | null;
  q3: string | null;
  meetingTarget: number | null;
  meetingBase: number | null;
  change: string | null;
  changeShare: string | null;
  suppression: Suppression;
}

const QUARTILE_PLACES = 3;
const QUARTILE_DIGITS = 2;

/** A quartile as it is published: of rates to three places, of values to two digits. */
export function roundedQuartile(quartile: string, ofRates: boolean): string {
  return ofRates ? roundDecimal(quartile, QUARTILE_PLACES) : roundSignificant(quartile, QUARTILE_DIGITS);
}

/**
 * What may be said of a protected cell. Quartiles are rounded (rates to three places, values to two digits), and shown only over at least
 * 2 × `minimum` respondents. How many meet the target tells on each of them where all do, or none, and is not said then. Of an indicator
 * that is told by firm (`named`) nothing is left to find out: all of it is said as it is.
 */
export function publishable(cell: Omit<Cell, 'figures'>, minimum: number, named = false): PublishedCell {
  const { indicatorKey, dimension, category, suppression } = cell;
  if (suppression !== 'NONE') {
    const nothing = {
      value: null,
      numerator: null,
      denominator: null,
      rate: null,
      q1: null,
      median: null,
      q3: null,
    };
    const base = { indicatorKey, dimension, category, due: null, respondents: null };
    // That one firm has most of a cell says something about the firm.
    const why = suppression === 'DOMINATED' ? 'PROTECTS_ANOTHER' : suppression;
    return {
      ...base,
      suppression: why,
      ...nothing,
      meetingTarget: null,
      meetingBase: null,
      change: null,
      changeShare: null,
    };
  }
  const { due, respondents, value, numerator, denominator, rate, change, changeShare } = cell;
  const enough = named || respondents >= 2 * minimum;
  const mixed = named || (cell.meetingTarget !== 0 && cell.meetingTarget !== cell.meetingBase);
  const rounded = (quartile: string | null) => {
    if (!enough || quartile === null) return null;
    return named ? quartile : roundedQuartile(quartile, rate !== null);
  };
  return {
    indicatorKey,
    dimension,
    category,
    due,
    respondents,
    value,
    numerator,
    denominator,
    rate,
    q1: rounded(cell.q1),
    median: rounded(cell.median),
    q3: rounded(cell.q3),
    meetingTarget: enough && mixed ? cell.meetingTarget : null,
    meetingBase: enough && mixed ? cell.meetingBase : null,
    change,
    changeShare,
    suppression,
  };
}

import { SIZE_BANDS, type SizeBand } from '../../schema/words.ts';
import { DUE_STATES, type DueState } from '../../schema/words-return.ts';
import type { Observation } from './indicator.ts';
import { addDecimals, compareDecimals, divideDecimals, multiplyDecimals } from './number.ts';
import { judge, type Rules } from './sensitivity.ts';

/** Firms that were beside a period and owed no return for it, by why. */
export interface Excluded {
  reason: Exclude<DueState, 'DUE'>;
  firms: number;
}

/** How many firms were left out, by the reason that `rules/due` gives, in its order; none of those to whom it does not apply. */
export function excludedFirms(states: readonly DueState[]): Excluded[] {
  return DUE_STATES.flatMap((reason) => {
    const firms = states.filter((state) => state === reason).length;
    return reason === 'DUE' || firms === 0 ? [] : [{ reason, firms }];
  });
}

interface Returned {
  sizeBand: SizeBand;
  /** Null where nothing was accepted. */
  accepted: { observations: readonly Pick<Observation, 'state'>[] } | null;
}

export interface BandCoverage {
  sizeBand: SizeBand;
  due: number;
  reported: number;
  nil: number;
}

/** True where every figure of the return is a nil. */
export const isNilReturn = ({ observations }: NonNullable<Returned['accepted']>): boolean =>
  observations.length > 0 && observations.every(({ state }) => state === 'NIL');

/** Who was due, reported, and reported a nil, by size of firm, the smallest first. */
export function coverageByBand(firms: readonly Returned[]): BandCoverage[] {
  return SIZE_BANDS.flatMap((sizeBand) => {
    const own = firms.filter((firm) => firm.sizeBand === sizeBand);
    const returns = own.flatMap(({ accepted }) => accepted ?? []);
    if (own.length === 0) return [];
    return [{ sizeBand, due: own.length, reported: returns.length, nil: returns.filter(isNilReturn).length }];
  });
}

/** A firm that was due: its size as it reported it now, or where it did not as it was known last; null where it never was. */
export interface Sized {
  respondent: string;
  reported: boolean;
  size: string | null;
}

/** Coverage by the measure of size. `sized` of the firms that were due have a known size; null where the share is not given. */
export interface SizeCoverage {
  due: number;
  sized: number;
  /** At least so much of the business of those whose size is known is that of firms that reported; in steps of a twentieth. */
  share: string | null;
}

const STEPS = '20';

/**
 * How much of the sector's business the firms that reported make up (ISO 10001:2018, 8.1). Whoever knows the sum of those that reported
 * could tell from the share the size of the silent ones: so it is rounded down to a twentieth, and given only where the silent firms
 * together could be told by the rules of disclosure themselves, or where there is none; 1 only where nobody of known size is silent.
 */
export function coverageBySize(firms: readonly Sized[], rules: Rules): SizeCoverage {
  const known = firms.flatMap(({ size, ...firm }) => (size === null ? [] : [{ ...firm, size }]));
  const silent = known.filter(({ reported }) => !reported);
  const counts = { due: firms.length, sized: known.length };
  const sum = (list: readonly { size: string }[]) => addDecimals(list.map(({ size }) => size));
  const all = sum(known);
  if (compareDecimals(all, '0') <= 0 || silent.length === known.length) return { ...counts, share: null };
  if (silent.length === 0) return { ...counts, share: '1' };
  const judged = judge(
    silent.map(({ respondent, size }) => ({ respondent, value: size })),
    rules,
  );
  if (judged.unsafe) return { ...counts, share: null };
  const reported = sum(known.filter((firm) => firm.reported));
  const twentieths = divideDecimals(multiplyDecimals(reported, STEPS), all) ?? '0';
  return { ...counts, share: divideDecimals(twentieths.split('.')[0] ?? '0', STEPS) };
}

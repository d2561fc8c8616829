import type { DueState } from '../../schema/words-return.ts';
import {
  type AdoptionCount,
  adoptionPicture,
  type ParameterSpread,
  parameterSpreads,
  type StandingFirm,
} from './adopted.ts';
import { SIZE_OF_BUSINESS } from './complaint-series.ts';
import {
  type BandCoverage,
  coverageByBand,
  coverageBySize,
  type Excluded,
  excludedFirms,
  type SizeCoverage,
} from './coverage.ts';
import type { Observation } from './indicator.ts';
import { addDecimals } from './number.ts';
import type { DueFirm } from './sector.ts';
import type { Rules } from './sensitivity.ts';

/** What a report tells beside its figures. */
export interface ReportContents {
  excluded: Excluded[];
  bands: BandCoverage[];
  /** Null where the code has no measure of size, or nobody's is known. */
  business: SizeCoverage | null;
  adoption: AdoptionCount[];
  parameters: ParameterSpread[];
}

/** What that is made of, beside the firms that were due. */
export interface Besides {
  startsOn: string;
  /** Of every firm that was ever registered. */
  states: readonly DueState[];
  /** What the public register says on the last day of the period. */
  standings: readonly StandingFirm[];
  /** The size of a firm as it was known last before the period, by the firm. */
  lastSizes: Readonly<Record<string, string>>;
}

/** Who was left out and why, coverage by size of firm and of business, adoption, and what firms promise (ISO 10001:2018, 4.4, 8.1). */
export function contentsOf(firms: readonly DueFirm[], besides: Besides, rules: Rules): ReportContents {
  const sized = firms.map(({ firmId, groupId, accepted }) => ({
    respondent: groupId ?? firmId,
    reported: accepted !== null,
    size: sizeIn(accepted?.observations ?? []) ?? besides.lastSizes[firmId] ?? null,
  }));
  return {
    excluded: excludedFirms(besides.states),
    bands: coverageByBand(firms),
    business: sized.some(({ size }) => size !== null) ? coverageBySize(sized, rules) : null,
    adoption: adoptionPicture(besides.standings, besides.startsOn),
    parameters: parameterSpreads(besides.standings),
  };
}

function sizeIn(observations: readonly Observation[]): string | null {
  const own = observations.filter(
    ({ indicatorKey, state }) =>
      indicatorKey === SIZE_OF_BUSINESS && (state === 'REPORTED' || state === 'NIL'),
  );
  return own.length === 0 ? null : addDecimals(own.map(({ value }) => value ?? '0'));
}

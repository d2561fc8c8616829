import type { Indicator, Observation } from '../../api/rules/indicator.ts';

/** A count without breakdown, but for what is given. */
export const indicator = (given: Partial<Indicator> = {}): Indicator => ({
  key: 'opened',
  clauseKey: 'answers',
  kind: 'COUNT',
  label: 'Opened',
  numeratorLabel: 'Complaints opened',
  denominatorLabel: null,
  unit: 'complaints',
  stronger: null,
  target: null,
  audience: 'AGGREGATE',
  breakdown: [],
  ...given,
});

export const ratio = (given: Partial<Indicator> = {}): Indicator =>
  indicator({
    ...{ key: 'upheld', kind: 'RATIO', label: 'Upheld', unit: 'share' },
    ...{ numeratorLabel: 'Complaints upheld', denominatorLabel: 'Complaints closed' },
    ...given,
  });

/** A reported figure of `opened` that has no figure yet. */
export const figure = (given: Partial<Observation> = {}): Observation => ({
  indicatorKey: 'opened',
  breakdown: '',
  state: 'REPORTED',
  value: null,
  numerator: null,
  denominator: null,
  note: null,
  ...given,
});

export const value = (text: string, breakdown = ''): Observation => figure({ value: text, breakdown });

export const parts = (numerator: string | null, denominator: string | null, breakdown = ''): Observation =>
  figure({ indicatorKey: 'upheld', numerator, denominator, breakdown });

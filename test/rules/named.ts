import type { Reported } from '../../api/rules/indicator.ts';

/** A rate that is published by firm. */
export const rate: Reported = {
  ...{ key: 'in-time', clauseKey: 'answers', kind: 'RATIO', label: 'In time', numeratorLabel: 'In time' },
  ...{ denominatorLabel: 'All', unit: 'share', stronger: 'HIGHER', target: '0.9', audience: 'NAMED' },
  breakdown: [],
};
/** A count that is, in two parts. */
export const opened: Reported = {
  ...{ ...rate, key: 'opened', kind: 'COUNT', denominatorLabel: null, unit: 'complaints', target: null },
  ...{ stronger: 'LOWER', numeratorLabel: 'Complaints', breakdown: ['Home', 'Motor'] },
};

/** A figure of a return. */
export const said = (indicatorKey: string, part: object) => ({
  ...{ indicatorKey, breakdown: '', state: 'REPORTED' as const, note: null },
  ...{ value: null, numerator: null, denominator: null, ...part },
});
export const share = (numerator: string, denominator: string) => said('in-time', { numerator, denominator });

import type { ComplaintCount } from './complaint.ts';
import type { Indicator, Observation } from './indicator.ts';

const RECEIVED = 'complaints-received';
const UPHELD = 'complaints-upheld';

/**
 * The two series that every code with complaint categories has besides its own indicators: complaints that firms received, and the
 * share upheld of those they closed, by category (ISO 10002:2018, 8.2). None where there are no categories. Only complaints to the firm
 * itself are counted: the other levels are series of their own and are never added.
 */
export function complaintIndicators(categories: readonly string[]): Indicator[] {
  if (categories.length === 0) return [];
  const common = { clauseKey: '', stronger: null, target: null, audience: 'AGGREGATE' } as const;
  return [
    {
      ...common,
      key: RECEIVED,
      kind: 'COUNT',
      label: 'Complaints received',
      numeratorLabel: 'Complaints received by the firm',
      denominatorLabel: null,
      unit: 'complaints',
      breakdown: categories,
    },
    {
      ...common,
      key: UPHELD,
      kind: 'RATIO',
      label: 'Complaints upheld',
      numeratorLabel: 'Complaints upheld by the firm',
      denominatorLabel: 'Complaints closed by the firm',
      unit: 'share',
      breakdown: categories,
    },
  ];
}

/** A firm's complaint counts as figures of those series. A category that the series do not have is left out. */
export function complaintObservations(
  counts: readonly ComplaintCount[],
  categories: readonly string[],
): Observation[] {
  return counts
    .filter(({ level, category }) => level === 'FIRM' && categories.includes(category))
    .flatMap(({ category, received, upheld, closed }) => {
      const common = { breakdown: category, state: 'REPORTED', note: null } as const;
      const none = { value: null, numerator: null, denominator: null };
      return [
        { ...common, ...none, indicatorKey: RECEIVED, value: String(received) },
        { ...common, ...none, indicatorKey: UPHELD, numerator: String(upheld), denominator: String(closed) },
      ];
    });
}

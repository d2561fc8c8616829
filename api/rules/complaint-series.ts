import type { ObservationState } from '../../schema/words.ts';
import type { ComplaintCount } from './complaint-row.ts';
import type { Indicator, Observation } from './indicator.ts';
import { addDecimals } from './number.ts';

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

/**
 * A firm's complaints as figures of those series, each category summed over its products. A category that the series do not have is left
 * out. What does not apply takes no part in a sum; where one product has no number, the category has none; a nil of all is a nil.
 */
export function complaintObservations(
  counts: readonly ComplaintCount[],
  categories: readonly string[],
): Observation[] {
  const own = counts.filter(({ level }) => level === 'FIRM');
  return categories.flatMap((category): Observation[] => {
    const rows = own.filter((row) => row.category === category && row.state !== 'NOT_REPORTED');
    if (rows.length === 0) return [];
    const common = { breakdown: category, note: null };
    const none = { value: null, numerator: null, denominator: null };
    const [received, upheld, closed] = (['received', 'upheld', 'closed'] as const).map((field) =>
      summed(rows, field),
    );
    const state = stateOf(rows);
    if (state !== 'REPORTED' || received == null || upheld == null || closed == null) {
      const empty = state === 'REPORTED' ? 'NOT_AVAILABLE' : state;
      return [RECEIVED, UPHELD].map((indicatorKey) => ({ ...common, ...none, indicatorKey, state: empty }));
    }
    return [
      { ...common, ...none, state, indicatorKey: RECEIVED, value: received },
      { ...common, ...none, state, indicatorKey: UPHELD, numerator: upheld, denominator: closed },
    ];
  });
}

function stateOf(rows: readonly ComplaintCount[]): ObservationState {
  const all = (state: ObservationState) => rows.every((row) => row.state === state);
  if (all('NIL')) return 'NIL';
  if (all('NOT_APPLICABLE')) return 'NOT_APPLICABLE';
  return rows.some(({ state }) => state === 'NOT_AVAILABLE') ? 'NOT_AVAILABLE' : 'REPORTED';
}

function summed(rows: readonly ComplaintCount[], field: 'received' | 'upheld' | 'closed'): string | null {
  const figures = rows
    .filter(({ state }) => state !== 'NOT_APPLICABLE')
    .map((row) => (row.state === 'NIL' ? 0 : row[field]));
  return figures.includes(null) ? null : addDecimals(figures.map(String));
}

import type { ComplaintLevel } from '../../schema/words.ts';
import type { ComplaintCount } from './complaint-row.ts';
import { categoryState, countedRows, numberIn, rowsAt } from './complaint-rows.ts';
import type { Indicator, Observation, Reported } from './indicator.ts';
import { addDecimals } from './number.ts';

export const RECEIVED = 'complaints-received';
export const UPHELD = 'complaints-upheld';
const PER_THOUSAND = 'complaints-per-thousand';

/** The levels are series of their own and are never added. */
const LEVELS: Record<ComplaintLevel, { suffix: string; to: string; by: string }> = {
  FIRM: { suffix: '', to: '', by: 'the firm' },
  ASSOCIATION: {
    ...{ suffix: '-association', to: ' by the association or ombudsman' },
    by: 'the association or ombudsman',
  },
  REGULATOR: { suffix: '-regulator', to: ' by the regulator', by: 'the regulator' },
};

/**
 * The two series that every code with complaint categories has besides its own indicators, at one level: complaints that were received,
 * and the share upheld of those that were closed, by category (ISO 10002:2018, 8.2). None where there are no categories. Those at other
 * levels than the firm's are of the whole sector only.
 */
export function complaintIndicators(
  categories: readonly string[],
  level: ComplaintLevel = 'FIRM',
): Reported[] {
  if (categories.length === 0) return [];
  const { suffix, to, by } = LEVELS[level];
  const common = { clauseKey: '', stronger: null, target: null, audience: 'AGGREGATE' } as const;
  const cut = level === 'FIRM' ? {} : { partsOnly: true };
  return [
    {
      ...{ ...common, ...cut, key: `${RECEIVED}${suffix}`, kind: 'COUNT', unit: 'complaints' },
      ...{ label: `Complaints received${to}`, numeratorLabel: `Complaints received by ${by}` },
      ...{ denominatorLabel: null, breakdown: categories },
    },
    {
      ...{ ...common, ...cut, key: `${UPHELD}${suffix}`, kind: 'RATIO', unit: 'share' },
      ...{ label: `Complaints upheld${to}`, numeratorLabel: `Complaints upheld by ${by}` },
      ...{ denominatorLabel: `Complaints closed by ${by}`, breakdown: categories },
    },
  ];
}

/**
 * A firm's complaints at one level as figures of those series, each category summed over its products. A category that the series do not
 * have is left out. What does not apply takes no part in a sum; where one product has no number, the category has none; a nil of all is a
 * nil.
 */
export function complaintObservations(
  counts: readonly ComplaintCount[],
  categories: readonly string[],
  level: ComplaintLevel = 'FIRM',
): Observation[] {
  const { suffix } = LEVELS[level];
  const [receivedKey, upheldKey] = [`${RECEIVED}${suffix}`, `${UPHELD}${suffix}`];
  return categories.flatMap((category): Observation[] => {
    const rows = rowsAt(counts, level, category);
    if (rows.length === 0) return [];
    const state = categoryState(rows);
    const none = { value: null, numerator: null, denominator: null };
    const common = { ...none, breakdown: category, note: null, state };
    if (state !== 'REPORTED') {
      return [receivedKey, upheldKey].map((indicatorKey) => ({ ...common, indicatorKey }));
    }
    const [received, upheld, closed] = (['received', 'upheld', 'closed'] as const).map((field) =>
      addDecimals(
        rows.filter((row) => row.state !== 'NOT_APPLICABLE').map((row) => String(numberIn(row, field))),
      ),
    );
    return [
      { ...common, indicatorKey: receivedKey, value: received ?? null },
      { ...common, indicatorKey: upheldKey, numerator: upheld ?? null, denominator: closed ?? null },
    ];
  });
}

/** The key of the indicator by which a code measures the size of a business: customers, accounts, premium. */
export const SIZE_OF_BUSINESS = 'size-of-business';

/**
 * Complaints to the firms for each thousand of the code's measure of size, as a ratio of sums: over the firms that have both. None where
 * the code has no such measure, or none that adds up.
 */
export function perThousandIndicators(
  measures: readonly Indicator[],
  categories: readonly string[],
): Reported[] {
  const size = measures.find(
    ({ key, kind }) => key === SIZE_OF_BUSINESS && (kind === 'COUNT' || kind === 'AMOUNT'),
  );
  if (!size || categories.length === 0) return [];
  return [
    {
      ...{
        key: PER_THOUSAND,
        clauseKey: '',
        kind: 'RATIO',
        label: 'Complaints received, by size of business',
      },
      ...{ numeratorLabel: 'Complaints received by the firm', denominatorLabel: size.numeratorLabel },
      ...{
        unit: `per 1,000 ${size.unit}`,
        stronger: null,
        target: null,
        audience: 'AGGREGATE',
        breakdown: [],
      },
      ...{
        per: '1000',
        columns: { numerator: `${RECEIVED} value`, denominator: `${SIZE_OF_BUSINESS} value` },
      },
    },
  ];
}

/**
 * A firm's figures of that series: complaints under their categories as they are in the series of complaints received, and the measure of
 * size as it was reported, so that each is the same figure wherever it is told.
 */
export function perThousandObservations(
  counts: readonly ComplaintCount[],
  sizes: readonly Observation[],
  categories: readonly string[],
): Observation[] {
  const own = sizes.filter(
    ({ indicatorKey, state }) =>
      indicatorKey === SIZE_OF_BUSINESS && (state === 'REPORTED' || state === 'NIL'),
  );
  const { rows } = countedRows(counts, 'FIRM', categories);
  if (own.length === 0 || rows.length === 0) return [];
  const common = { indicatorKey: PER_THOUSAND, state: 'REPORTED', value: null, note: null } as const;
  const received = complaintObservations(counts, categories)
    .filter(
      ({ indicatorKey, state }) => indicatorKey === RECEIVED && (state === 'REPORTED' || state === 'NIL'),
    )
    .map(({ breakdown, value }) => ({ ...common, breakdown, numerator: value ?? '0', denominator: null }));
  const size = own.map(({ breakdown, value }) => ({
    ...{ ...common, breakdown, numerator: null, denominator: value ?? '0' },
  }));
  return [...received, ...size];
}

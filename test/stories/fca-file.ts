import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Brought, type Mapping, sheet } from './filing.ts';

const FOLDER = new URL('../../../shared/data/fca/', import.meta.url);
const HALVES = { h1: 'fca_firm_level_2024-h1.csv', h2: 'fca_firm_level_2024-h2.csv' } as const;

export type Half = keyof typeof HALVES;

/** Whether the regulator's files are at hand; where they are not, says which and where they were looked for. */
export function haveFiles(): boolean {
  const missing = Object.values(HALVES).filter((name) => !existsSync(new URL(name, FOLDER)));
  for (const name of missing) console.warn(`Real figures are not at hand: ${new URL(name, FOLDER).pathname}`);
  return missing.length === 0;
}

export const fileOf = (half: Half): Brought =>
  sheet(HALVES[half], readFileSync(new URL(HALVES[half], FOLDER)));

/** A row of the file, by heading, as text. */
export interface FcaRow {
  firm_name: string;
  firm_group: string;
  joint_reporting: string;
  reporting_period: string;
  product_group: string;
  opened: string;
  closed: string;
  pct_closed_within_3_days: string;
  pct_closed_after_3_days_within_8_weeks: string;
  pct_upheld: string;
}

/** The rows as anybody would read them, without the product: to add them up by another way. */
export const rowsOf = (half: Half): FcaRow[] =>
  Papa.parse<FcaRow>(readFileSync(new URL(HALVES[half], FOLDER), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

export const PRODUCTS = [
  'Banking and credit cards',
  'Decumulation & pensions',
  'Home finance',
  'Insurance & pure protection',
  'Investments',
];

const RATIOS = [
  ['complaints-upheld', 'Complaints upheld', 'pct_upheld'],
  ['closed-within-3-days', 'Complaints closed within three days', 'pct_closed_within_3_days'],
  [
    'closed-after-3-days-within-8-weeks',
    'Complaints closed after three days and within eight weeks',
    'pct_closed_after_3_days_within_8_weeks',
  ],
] as const;

/** The indicators of the code: one count, and three shares of the complaints closed. */
export const INDICATORS = [
  {
    key: 'complaints-opened',
    kind: 'COUNT',
    label: 'Complaints opened',
    numeratorLabel: 'Complaints opened',
    unit: 'complaints',
  },
  ...RATIOS.map(([key, label]) => ({
    ...{ key, label, numeratorLabel: label },
    ...{ kind: 'RATIO', denominatorLabel: 'Complaints closed', unit: 'share' },
  })),
];

/** What is in which column. The file gives shares only, so that each is a fraction of the complaints closed. */
export function mappingOf(group: string | null): Mapping {
  const ignored = ['complaints_per_1000_provision', 'complaints_per_1000_intermediation'];
  return {
    firm: 'firm_name',
    group,
    breakdown: 'product_group',
    span: 'reporting_period',
    joint: 'joint_reporting',
    figures: [
      { indicatorKey: 'complaints-opened', role: 'VALUE', column: 'opened' },
      ...RATIOS.flatMap(([indicatorKey, , column]) => [
        { indicatorKey, role: 'SHARE', column },
        { indicatorKey, role: 'DENOMINATOR', column: 'closed' },
      ]),
    ],
    ignored: group === null ? ['firm_group', ...ignored] : ignored,
  };
}

/** A share as ten-thousandths, in which the file gives all of them: whole numbers add without rounding. */
export const tenThousandths = (share: string): bigint => {
  const [whole = '0', part = ''] = share.split('.');
  return BigInt(whole) * 10_000n + BigInt(part.padEnd(4, '0'));
};

/** The plain sum of a column over rows; a blank adds nothing. */
export const sumOf = (rows: readonly FcaRow[], column: 'opened' | 'closed'): number =>
  rows.reduce((sum, row) => sum + Number(row[column] || 0), 0);

/** Σ share × closed, exactly, in ten-thousandths, and Σ closed, over the rows that give both. */
export function weighed(rows: readonly FcaRow[], column: (typeof RATIOS)[number][2]) {
  const given = rows.filter((row) => row[column] !== '' && row.closed !== '');
  return {
    numerator: given.reduce((sum, row) => sum + tenThousandths(row[column]) * BigInt(row.closed), 0n),
    denominator: sumOf(given, 'closed'),
    meanOfShares: given.reduce((sum, row) => sum + Number(row[column]), 0) / given.length,
  };
}

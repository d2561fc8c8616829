import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownIndicators, breakdownObservations } from '../../api/rules/complaint-breakdowns.ts';
import { NO_LISTS } from '../../api/rules/complaint-lists.ts';
import { asComplaint, type ComplaintCount, type GivenComplaint } from '../../api/rules/complaint-row.ts';
import { countedRows } from '../../api/rules/complaint-rows.ts';
import { complaintObservations } from '../../api/rules/complaint-series.ts';
import type { Observation } from '../../api/rules/indicator.ts';
import { addDecimals, subtractDecimals } from '../../api/rules/number.ts';

const LISTS = {
  ...NO_LISTS,
  products: ['Loans', 'Cards'],
  channels: ['Telephone', 'Letter'],
  outcomes: [
    { name: 'Upheld', upheld: true },
    { name: 'Partly', upheld: true },
    { name: 'Rejected', upheld: false },
  ],
  timeBands: [
    { name: '3 days', days: 3, business: true },
    { name: 'Later', days: null, business: false },
  ],
  redressUnit: 'EUR',
  redressParts: ['Loss', 'Distress'],
};

const row = (given: Partial<GivenComplaint> = {}): ComplaintCount =>
  asComplaint({
    ...{ level: 'FIRM', category: 'Billing', product: 'Loans', openAtStart: 0 },
    ...{ received: 9, closed: 8, upheld: 5, openAtEnd: 1, redressCount: 2, redressAmount: '30.50' },
    ...given,
  });
const part = (dimension: ComplaintCount['parts'][number]['dimension'], name: string, figure: string) => ({
  ...{ dimension, part: name, figure },
});

const of = (rows: readonly ComplaintCount[], lists = LISTS) =>
  breakdownObservations(countedRows(rows, 'FIRM', ['Billing', 'Delay']), lists);
const told = (figures: readonly Observation[], key: string) =>
  figures
    .filter(({ indicatorKey }) => indicatorKey === key)
    .map(({ breakdown, value }) => [breakdown, value]);

describe('complaints broken down', () => {
  it('are series of every list that an edition declares', () => {
    expect(breakdownIndicators(LISTS).map(({ key, breakdown }) => [key, breakdown])).toEqual([
      ['complaints-received-by-product', ['Loans', 'Cards', 'Not said']],
      ['complaints-received-by-channel', ['Telephone', 'Letter', 'Not said']],
      ['complaints-upheld-by-outcome', ['Upheld', 'Partly', 'Not said']],
      ['complaints-not-upheld-by-outcome', ['Rejected', 'Not said']],
      ['complaints-closed-by-time', ['3 days', 'Later', 'Not said']],
      ['complaints-with-redress', []],
      ['complaints-redress-paid', ['Loss', 'Distress', 'Not said']],
    ]);
    expect(breakdownIndicators(NO_LISTS)).toEqual([]);
  });

  it('fall on the parts of each list, and what is under none is not said', () => {
    const parts = [
      ...[part('CHANNEL', 'Telephone', '6'), part('CHANNEL', 'Letter', '3'), part('OUTCOME', 'Upheld', '4')],
      ...[
        part('OUTCOME', 'Rejected', '3'),
        part('TIME_BAND', '3 days', '8'),
        part('TIME_BAND', 'Later', '0'),
      ],
      part('REDRESS', 'Loss', '30.50'),
    ];
    const figures = of([row({ parts }), row({ category: 'Delay', product: 'Pensions', received: 2 })]);
    expect(told(figures, 'complaints-received-by-product')).toEqual([
      ...[
        ['Loans', '9'],
        ['Cards', '0'],
        ['Not said', '2'],
      ],
    ]);
    expect(told(figures, 'complaints-received-by-channel')).toEqual([
      ...[
        ['Telephone', '6'],
        ['Letter', '3'],
        ['Not said', '2'],
      ],
    ]);
    expect(told(figures, 'complaints-upheld-by-outcome')).toEqual([
      ...[
        ['Upheld', '4'],
        ['Partly', '0'],
        ['Not said', '6'],
      ],
    ]);
    expect(told(figures, 'complaints-not-upheld-by-outcome')).toEqual([
      ['Rejected', '3'],
      ['Not said', '3'],
    ]);
    expect(told(figures, 'complaints-closed-by-time')).toEqual([
      ...[
        ['3 days', '8'],
        ['Later', '0'],
        ['Not said', '8'],
      ],
    ]);
    expect(told(figures, 'complaints-with-redress')).toEqual([['', '4']]);
    expect(told(figures, 'complaints-redress-paid')).toEqual([
      ...[
        ['Loss', '30.5'],
        ['Distress', '0'],
        ['Not said', '30.5'],
      ],
    ]);
  });

  it('are not believed where they come to more than the whole', () => {
    const figures = of([row({ parts: [part('CHANNEL', 'Telephone', '10')] })]);
    expect(told(figures, 'complaints-received-by-channel')).toEqual([
      ...[
        ['Telephone', '0'],
        ['Letter', '0'],
        ['Not said', '9'],
      ],
    ]);
  });

  it.each<[string, ComplaintCount[], Observation['state'][]]>([
    ['a nil', [asComplaint({ level: 'FIRM', category: 'Billing', state: 'NIL' })], ['NIL', 'NIL']],
    [
      'what does not apply',
      [asComplaint({ level: 'FIRM', category: 'Billing', state: 'NOT_APPLICABLE' })],
      ['NOT_APPLICABLE', 'NOT_APPLICABLE'],
    ],
    ['what has no number', [row({ upheld: null })], ['NOT_AVAILABLE', 'NOT_AVAILABLE']],
    ['nothing', [], []],
    ['another level', [row({ level: 'REGULATOR' })], []],
  ])('keep %s apart from zero', (_, rows, states) => {
    const products = of(rows).filter(({ indicatorKey }) => indicatorKey === 'complaints-received-by-product');
    expect(products.map(({ state }) => state)).toEqual(states);
    expect(products.every(({ value }) => value === null)).toBe(true);
  });

  it('have no redress where it was not asked for, or is not known', () => {
    for (const rows of [[row({ redressCount: null, redressAmount: null })], []]) {
      expect(told(of(rows), 'complaints-with-redress')).toEqual([]);
    }
    expect(told(of([row({ closed: 0, upheld: 0, redressCount: null })]), 'complaints-with-redress')).toEqual([
      ['', '0'],
    ]);
    expect(told(of([row()], { ...LISTS, redressUnit: null as never }), 'complaints-redress-paid')).toEqual(
      [],
    );
  });
});

const figures = fc.nat({ max: 50 });
const anyRow = fc
  .record({
    state: fc.constantFrom<ComplaintCount['state']>(
      ...(['REPORTED', 'REPORTED', 'NIL', 'NOT_APPLICABLE', 'NOT_AVAILABLE', 'NOT_REPORTED'] as const),
    ),
    category: fc.constantFrom('Billing', 'Delay', 'Unknown'),
    product: fc.constantFrom('Loans', 'Cards', 'Old', ''),
    level: fc.constantFrom<ComplaintCount['level']>('FIRM', 'FIRM', 'REGULATOR'),
    ...{ received: fc.option(figures), closed: figures, upheld: figures },
    parts: fc.array(
      fc.tuple(
        fc.constantFrom<ComplaintCount['parts'][number]['dimension']>('CHANNEL', 'OUTCOME', 'TIME_BAND'),
        fc.constantFrom('Telephone', 'Letter', 'Upheld', 'Partly', 'Rejected', '3 days', 'Later', 'Old'),
        figures,
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ state, category, product, level, parts, ...numbers }) =>
    state === 'REPORTED'
      ? asComplaint({
          ...{ ...numbers, state, category, product, level },
          parts: parts.map(([dimension, name, figure]) => part(dimension, name, String(figure))),
        })
      : asComplaint({ state, category, product, level }),
  );

describe('for any rows', () => {
  it('every further breakdown has the total of the series that it breaks down', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const base = complaintObservations(rows, ['Billing', 'Delay']);
        const sum = (
          key: string,
          field: 'value' | 'numerator' | 'denominator',
          all: readonly Observation[],
        ) =>
          addDecimals(all.filter(({ indicatorKey }) => indicatorKey === key).map((one) => one[field] ?? '0'));
        const broken = of(rows);
        const received = sum('complaints-received', 'value', base);
        const upheld = sum('complaints-upheld', 'numerator', base);
        const closed = sum('complaints-upheld', 'denominator', base);
        expect(sum('complaints-received-by-product', 'value', broken)).toBe(received);
        expect(sum('complaints-received-by-channel', 'value', broken)).toBe(received);
        expect(sum('complaints-upheld-by-outcome', 'value', broken)).toBe(upheld);
        expect(sum('complaints-not-upheld-by-outcome', 'value', broken)).toBe(
          subtractDecimals(closed, upheld),
        );
        expect(sum('complaints-closed-by-time', 'value', broken)).toBe(closed);
      }),
    );
  });
});

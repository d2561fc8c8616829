import { describe, expect, it } from 'vitest';
import { asComplaint, type ComplaintCount } from '../../api/rules/complaint-row.ts';
import { complaintIndicators, complaintObservations } from '../../api/rules/complaint-series.ts';

const count = asComplaint({
  level: 'FIRM',
  category: 'Billing',
  openAtStart: 1,
  received: 7,
  closed: 5,
  upheld: 2,
  openAtEnd: 3,
});
const empty = (state: ComplaintCount['state'], product: string) =>
  asComplaint({ level: 'FIRM', category: 'Billing', product, state });

describe('complaint statistics as series', () => {
  it('are a count and a ratio by category', () => {
    expect(
      complaintIndicators(['Billing', 'Delay']).map(({ key, kind, breakdown }) => [key, kind, breakdown]),
    ).toEqual([
      ['complaints-received', 'COUNT', ['Billing', 'Delay']],
      ['complaints-upheld', 'RATIO', ['Billing', 'Delay']],
    ]);
  });

  it('are none where the edition has no categories', () => {
    expect(complaintIndicators([])).toEqual([]);
  });

  it('count what was received, and upheld of what was closed', () => {
    const figures = complaintObservations([count], ['Billing']);
    expect(
      figures.map(({ indicatorKey, breakdown, value, numerator, denominator }) => [
        indicatorKey,
        breakdown,
        value,
        numerator,
        denominator,
      ]),
    ).toEqual([
      ['complaints-received', 'Billing', '7', null, null],
      ['complaints-upheld', 'Billing', null, '2', '5'],
    ]);
  });

  it('leave out the other levels, and categories that the series do not have', () => {
    const others: ComplaintCount[] = [
      { ...count, level: 'ASSOCIATION' },
      { ...count, level: 'REGULATOR' },
      { ...count, category: 'Weather' },
    ];
    expect(complaintObservations(others, ['Billing'])).toEqual([]);
  });

  it.each<[string, ComplaintCount[], string, string | null]>([
    [
      'two products',
      [
        { ...count, product: 'A' },
        { ...count, product: 'B' },
      ],
      'REPORTED',
      '14',
    ],
    ['a product of which there was none', [{ ...count, product: 'A' }, empty('NIL', 'B')], 'REPORTED', '7'],
    [
      'a product that is not sold',
      [{ ...count, product: 'A' }, empty('NOT_APPLICABLE', 'B')],
      'REPORTED',
      '7',
    ],
    [
      'a product without a number',
      [{ ...count, product: 'A' }, empty('NOT_AVAILABLE', 'B')],
      'NOT_AVAILABLE',
      null,
    ],
    ['a number that is blank', [{ ...count, product: 'A', received: null }], 'NOT_AVAILABLE', null],
    ['products of which there was none', [empty('NIL', 'A'), empty('NIL', 'B')], 'NIL', null],
    ['products that are not sold', [empty('NOT_APPLICABLE', 'A')], 'NOT_APPLICABLE', null],
  ])('add up %s', (_, rows, state, value) => {
    const [received, upheld] = complaintObservations(rows, ['Billing']);
    expect([received?.state, received?.value]).toEqual([state, value]);
    expect(upheld?.state).toBe(state);
  });

  it('say nothing of a category of which nothing is reported yet', () => {
    expect(complaintObservations([empty('NOT_REPORTED', 'A')], ['Billing'])).toEqual([]);
  });
});

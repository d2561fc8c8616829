import { describe, expect, it } from 'vitest';
import type { ComplaintCount } from '../../api/rules/complaint.ts';
import { complaintIndicators, complaintObservations } from '../../api/rules/complaint-series.ts';

const count: ComplaintCount = {
  level: 'FIRM',
  category: 'Billing',
  openAtStart: 1,
  received: 7,
  closed: 5,
  upheld: 2,
  openAtEnd: 3,
};

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
});

import { describe, expect, it } from 'vitest';
import type { Indicator, Observation } from '../../api/rules/indicator.ts';
import { comparableFigures, measuresOf, sameMeasure } from '../../api/rules/measure.ts';

const opened: Indicator = {
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
  breakdown: ['Cards', 'Loans'],
};
const figure: Observation = {
  indicatorKey: 'opened',
  breakdown: 'Cards',
  state: 'REPORTED',
  value: '4',
  numerator: null,
  denominator: null,
  note: null,
};

describe('what is measured', () => {
  it('is defined by the latest edition that has it, in order of keys', () => {
    const closed = { ...opened, key: 'closed' };
    const measures = measuresOf([
      { id: 'b', number: 2, indicators: [{ ...opened, label: 'Newly opened' }] },
      { id: 'a', number: 1, indicators: [opened, closed] },
    ]);
    expect(measures.map(({ key, label }) => [key, label])).toEqual([
      ['closed', 'Opened'],
      ['opened', 'Newly opened'],
    ]);
  });

  it.each<[string, string[], string]>([
    ['one that sums up', ['NAMED', 'AGGREGATE'], 'AGGREGATE'],
    ['one that sums up, and came first', ['AGGREGATE', 'NAMED'], 'AGGREGATE'],
    ['one that keeps it to the association', ['NAMED', 'ASSOCIATION', 'AGGREGATE'], 'ASSOCIATION'],
    ['none that says otherwise', ['NAMED', 'NAMED'], 'NAMED'],
  ])('is for no more than the smallest audience of any edition: %s', (_, audiences, smallest) => {
    const editions = audiences.map((audience, at) => ({
      ...{ id: String(at), number: at + 1 },
      indicators: [{ ...opened, audience: audience as Indicator['audience'] }],
    }));
    expect(measuresOf(editions)[0]?.audience).toBe(smallest);
  });

  it('is not bound by the audience of what was measured otherwise', () => {
    const measures = measuresOf([
      { id: 'a', number: 1, indicators: [{ ...opened, unit: 'thousands', audience: 'ASSOCIATION' }] },
      { id: 'b', number: 2, indicators: [{ ...opened, audience: 'NAMED' }] },
    ]);
    expect(measures[0]?.audience).toBe('NAMED');
  });

  it('is the same under another label or target', () => {
    expect(sameMeasure(opened, { ...opened, label: 'Other', target: '3' } as Indicator)).toBe(true);
  });

  it.each<Partial<Indicator>>([
    { kind: 'AMOUNT' },
    { unit: 'thousands' },
    { numeratorLabel: 'Complaints received' },
    { denominatorLabel: 'Accounts' },
  ])('is another thing with %j', (change) => {
    expect(sameMeasure(opened, { ...opened, ...change })).toBe(false);
  });
});

describe('the figures of a return under another edition', () => {
  it('count where its own edition defines them in the same way, whatever the order of parts', () => {
    const own = { ...opened, breakdown: ['Loans', 'Cards'] };
    expect(comparableFigures([figure], [own], [opened])).toEqual([figure]);
  });

  it.each<[string, Indicator[]]>([
    ['defined otherwise', [{ ...opened, unit: 'thousands' }]],
    ['broken down otherwise', [{ ...opened, breakdown: ['Cards', 'Mortgages'] }]],
    ['not defined at all', []],
  ])('do not count where they were %s', (_, own) => {
    expect(comparableFigures([figure], own, [opened])).toEqual([]);
  });
});

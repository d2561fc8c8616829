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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachIndicators, breachObservations, type ToldBreach } from '../../api/rules/breach-series.ts';
import type { Observation } from '../../api/rules/indicator.ts';
import { addDecimals } from '../../api/rules/number.ts';
import { BREACH_CAUSES, SERIOUSNESSES } from '../../schema/words-breach.ts';

const clause = (key: string, heading: string, kind: 'PROMISE' | 'SCOPE' = 'PROMISE') => ({
  ...{ key, heading, kind, text: `${heading}.` },
});
const LISTS = {
  clauses: [
    clause('scope', 'Scope', 'SCOPE'),
    clause('answers', 'Answers'),
    clause('redress', 'Redress'),
    clause('again', 'Answers'),
    { ...clause('chapter', 'Chapter'), text: ' ' },
  ],
  currency: 'EUR',
};
const breach = (given: Partial<ToldBreach> = {}): ToldBreach => ({
  ...{ clauseKey: 'redress', cause: 'SYSTEM', seriousness: 'ORDINARY', systemic: false },
  ...{ customersAffected: '14', moneyLost: '42.50', currency: 'EUR', ...given },
});
const told = (figures: readonly Observation[], key: string) =>
  figures
    .filter(({ indicatorKey, value }) => indicatorKey === key && value !== '0')
    .map(({ breakdown, value, state }) => [breakdown, value ?? state]);

describe('breaches as series', () => {
  it('are by seriousness, cause, obliging clause and extent, with customers and money', () => {
    const series = breachIndicators(LISTS);
    expect(series.map(({ key, unit, totalOf }) => [key, unit, totalOf ?? null])).toEqual([
      ['breaches', 'breaches', null],
      ['breaches-by-cause', 'breaches', 'breaches'],
      ['breaches-by-clause', 'breaches', 'breaches'],
      ['breaches-by-extent', 'breaches', 'breaches'],
      ['breaches-customers', 'customers', null],
      ['breaches-money', 'EUR', null],
    ]);
    expect(series[2]?.breakdown).toEqual([
      'Answers (answers)',
      'Redress',
      'Answers (again)',
      'Another clause',
    ]);
    expect(breachIndicators({ ...LISTS, currency: null }).map(({ key }) => key)).not.toContain(
      'breaches-money',
    );
  });

  it('count each breach once in each of them', () => {
    const figures = breachObservations(
      [
        breach(),
        breach({ seriousness: 'SERIOUS', systemic: true, cause: 'HUMAN_ERROR', customersAffected: null }),
        breach({ clauseKey: 'of-its-own', moneyLost: '9', currency: 'USD' }),
      ],
      null,
      LISTS,
    );
    expect(told(figures, 'breaches')).toEqual([
      ['Ordinary', '2'],
      ['Serious', '1'],
    ]);
    expect(told(figures, 'breaches-by-cause')).toEqual([
      ['Human error', '1'],
      ['System', '2'],
    ]);
    expect(told(figures, 'breaches-by-clause')).toEqual([
      ['Redress', '2'],
      ['Another clause', '1'],
    ]);
    expect(told(figures, 'breaches-by-extent')).toEqual([
      ['Systemic', '1'],
      ['Not systemic', '2'],
    ]);
    expect(told(figures, 'breaches-customers')).toEqual([['', '28']]);
    expect(told(figures, 'breaches-money')).toEqual([['', '85']]);
  });

  it('are a zero only where the return says how it was looked for them', () => {
    expect(breachObservations([], null, LISTS)).toEqual([]);
    expect(breachObservations([], '  ', LISTS)).toEqual([]);
    const nil = breachObservations([], 'Two people read all tickets of the half-year.', LISTS);
    expect(new Set(nil.map(({ state, value }) => `${state} ${value}`))).toEqual(new Set(['NIL null']));
    expect(nil.map(({ indicatorKey }) => indicatorKey)).toContain('breaches-customers');
  });

  it('do not make what is not known of them a zero', () => {
    const unknown = breach({ customersAffected: null, moneyLost: null, currency: null });
    const figures = breachObservations([unknown], null, LISTS);
    expect(told(figures, 'breaches-customers')).toEqual([['', 'NOT_AVAILABLE']]);
    expect(told(figures, 'breaches-money')).toEqual([['', 'NOT_AVAILABLE']]);
  });

  it('have one total by every list, whatever they are', () => {
    const any = fc.record({
      clauseKey: fc.constantFrom('answers', 'again', 'redress', 'scope', 'gone'),
      cause: fc.constantFrom(...BREACH_CAUSES),
      seriousness: fc.constantFrom(...SERIOUSNESSES),
      systemic: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), (all) => {
        const figures = breachObservations(all.map(breach), null, LISTS);
        for (const { key, breakdown } of breachIndicators(LISTS).slice(0, 4)) {
          const own = figures.filter(({ indicatorKey }) => indicatorKey === key);
          expect(own.map((one) => one.breakdown)).toEqual(breakdown);
          expect(addDecimals(own.map(({ value }) => value ?? '0'))).toBe(String(all.length));
        }
      }),
    );
  });
});

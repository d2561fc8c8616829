import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey, cellPath, expectedCells, rateOf } from '../../api/rules/indicator.ts';
import { compareDecimals, multiplyDecimals, subtractDecimals } from '../../api/rules/number.ts';
import { indicator, parts } from './figures.ts';

describe('the cells of a return', () => {
  it('are one for each part of a breakdown, and one where there is none', () => {
    const broken = indicator({ key: 'waiting', breakdown: ['Cards', 'Loans'] });
    expect(expectedCells([broken, indicator()])).toEqual([
      { indicatorKey: 'waiting', breakdown: 'Cards' },
      { indicatorKey: 'waiting', breakdown: 'Loans' },
      { indicatorKey: 'opened', breakdown: '' },
    ]);
    expect(expectedCells([])).toEqual([]);
  });

  it('have a path for the screen, in which no breakdown is an underscore', () => {
    expect(cellPath({ indicatorKey: 'opened', breakdown: '' }, 'value')).toBe('observations.opened._.value');
    expect(cellPath({ indicatorKey: 'opened', breakdown: 'Cards' }, 'state')).toBe(
      'observations.opened.Cards.state',
    );
  });

  it('have a key each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z ]{0,8}$/), { minLength: 1 }), (breakdown) => {
        const cells = expectedCells([indicator({ key: 'a', breakdown }), indicator({ key: 'b', breakdown })]);
        expect(new Set(cells.map(cellKey)).size).toBe(2 * breakdown.length);
      }),
    );
  });
});

describe('a rate', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['of counts', '33', '40', '0.825'],
    ['of exact parts', '0.1', '0.3', '0.333333333333'],
    ['of nothing upheld', '0', '40', '0'],
    ['over zero', '0', '0', null],
    ['without numerator', null, '40', null],
    ['without denominator', '33', null, null],
    ['of what is no number', '1,000', '4000', null],
    ['over what is no number', '1', 'many', null],
  ])('%s', (_, numerator, denominator, wanted) => {
    expect(rateOf(parts(numerator, denominator))).toBe(wanted);
  });

  it('times its denominator is the numerator, to the twelfth place of the rate', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (numerator, denominator) => {
        const rate = rateOf(parts(String(numerator), String(denominator))) ?? '';
        const off = subtractDecimals(multiplyDecimals(rate, String(denominator)), String(numerator));
        const bound = multiplyDecimals(String(denominator), '0.0000000000005');
        expect(compareDecimals(off.replace('-', ''), bound)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  isUnsafe,
  judgeCell,
  judgeDifference,
  protectionLevels,
  protectTable,
  solverReady,
} from '../../api/rules/suppress.ts';
import { of, sales } from './tables.ts';

type Rules = Parameters<typeof judgeCell>[1];

await solverReady();

/** Hundepool et al., Handbook on Statistical Disclosure Control (2nd edition, sdcTools), section 4.2.1; where it has the rule only, worked out by hand. */
describe('handbook 4.2.1', () => {
  it.each<[string, ReturnType<typeof of>, Rules, boolean]>([
    ['example 1: the second is within 2 % of the first', of(50_000, 49_000, 1_000), { p: 2 }, true],
    ['example 1, by (2,k): 99 % of two', of(50_000, 49_000, 1_000), { dominance: { n: 2, k: 98 } }, true],
    ['example 1c: of four, three who pool find the fourth', of(9, 8, 7, 6), { minimum: 5 }, true],
    ['example 1c by p%: three who pool leave no rest', of(9, 8, 7, 6), { p: 1, coalition: 3 }, true],
    ['and two who pool leave 6 of 9', of(9, 8, 7, 6), { p: 66, coalition: 2 }, false],
    ['66.7 % of 9 is more than 6', of(9, 8, 7, 6), { p: 66.7, coalition: 2 }, true],
    ['nobody pools: 13 of 9', of(9, 8, 7, 6), { p: 144 }, false],
    ['(2,80) is p = 25: 20 of 80 is just too little', of(80, 60, 20), { p: 25 }, true],
    ['(2,80) itself: 140 of 160', of(80, 60, 20), { dominance: { n: 2, k: 80 } }, true],
    ['(2,95) is p = 5.26', of(80, 60, 4), { p: 5.26 }, true],
    ['and 5.5 % of the first are safe', of(80, 60, 4.4), { p: 5.26 }, false],
    ['(p,q) goes by the ratio: (10,50) is (20,100)', of(100, 50, 19), { prior: { p: 20, q: 100 } }, true],
    ['the same, as (10,50)', of(100, 50, 19), { prior: { p: 10, q: 50 } }, true],
    ['the same, as p% with p = 20', of(100, 50, 19), { p: 20 }, true],
    [
      'weights: 100 four times, 10 seven times',
      of(100, 100, 100, 100, ...Array(7).fill(10)),
      { p: 10 },
      false,
    ],
    ['without weights it would be unsafe', of(100, 10), { p: 10 }, true],
    ['the sample 2 × 100 and 3 × 1 is unsafe above p = 3', of(100, 100, 1, 1, 1), { p: 3.1 }, true],
    ['and just at p = 3, as equality is', of(100, 100, 1, 1, 1), { p: 3 }, true],
    ['and not below', of(100, 100, 1, 1, 1), { p: 2.9 }, false],
    [
      'the population 900, 100, 100, 7 × 5: the second finds the first',
      of(900, 100, 100, 5, 5, 5, 5, 5, 5, 5),
      { p: 15.1 },
      true,
    ],
    ['figures below zero count by their size', of(-50_000, 49_000, -1_000), { p: 2 }, true],
  ])('%s', (_, cell, rules, unsafe) => {
    expect(isUnsafe(cell, rules)).toBe(unsafe);
  });

  it.each<[string, string[], Rules, boolean]>([
    ['the largest has: x_s = 20, x_r = 300, rest 10 ≥ 2', ['a'], { p: 10 }, false],
    ['at p = 50 the rest is just half of x_s', ['a'], { p: 50 }, true],
    ['the second has: x_s = 300, x_r = 20, as without', ['b'], { p: 10 }, true],
    ['(2,k): x_r + x_s = 320 of 330 is 96.97 %', ['a'], { dominance: { n: 2, k: 96 } }, true],
    ['(2,k): below 97 %', ['a'], { dominance: { n: 2, k: 97 } }, false],
    ['the two largest have: x_s = 10, x_r = 300, rest 20', ['a', 'b'], { p: 190 }, false],
    ['all have', ['a', 'b', 'c'], { p: 190, minimum: 9, dominance: { n: 1, k: 1 } }, false],
  ])('waivers of %s', (_, waivers, rules, unsafe) => {
    expect(isUnsafe(of(300, 20, 10), { ...rules, waivers })).toBe(unsafe);
  });

  it('holdings: the three largest of one company are one, and the total stays', () => {
    const cell = [30, 29, 28, 13].map((value, place) => ({ respondent: place < 3 ? 'one' : 'other', value }));
    expect(isUnsafe(of(30, 29, 28, 13), { p: 10, dominance: { n: 2, k: 85 } })).toBe(false);
    expect(judgeCell(cell, { p: 10, dominance: { n: 2, k: 85 } })).toMatchObject({
      ...{ reasons: ['P_PERCENT', 'DOMINANCE'], respondents: 2, value: '100' },
    });
  });
});

describe('protection levels, handbook 4.2.2', () => {
  it.each<[string, ReturnType<typeof of>, Rules, string, string]>([
    [
      'example 4, (1,85): 352.94 − 330',
      of(300, 20, 10),
      { dominance: { n: 1, k: 85 } },
      '22.941176470589',
      '22.941176470589',
    ],
    ['example 5, p%: U = p/100·x1 − (X − x1 − x2)', of(300, 20, 10), { p: 15 }, '35', '35'],
    ['(2,k): 100/k·(x1 + x2) − X', of(300, 20, 10), { dominance: { n: 2, k: 80 } }, '70', '70'],
    ['(3,k)', of(300, 20, 10, 6), { dominance: { n: 3, k: 96 } }, '7.75', '7.75'],
    ['(p,q): p/q·x1 − rest', of(300, 20, 10), { prior: { p: 15, q: 60 } }, '65', '65'],
    ['of one alone: p % of it', of(300), { p: 15 }, '45', '45'],
    ['of a minimum of respondents: none', of(300, 20), { minimum: 3 }, '0', '0'],
    [
      'of a minimum with the frequency range of tau-ARGUS',
      of(300, 20),
      { minimum: 3, range: 30 },
      '96',
      '96',
    ],
    ['with a waiver: p/100·x_s − (X − x_s − x_r)', of(300, 20, 10), { p: 80, waivers: ['a'] }, '6', '6'],
    [
      'of who pool: p/100·x1 − the rest of all three',
      of(300, 20, 10, 5),
      { p: 10, coalition: 2 },
      '25',
      '25',
    ],
    ['down to zero at most', of(10, 1), { p: 900 }, '90', '11'],
  ])('%s', (_, cell, rules, upper, lower) => {
    expect(protectionLevels(cell, rules)).toEqual({ upper, lower });
  });
});

describe('GaussSuppression, “Magnitude table suppression”', () => {
  const primary = (by: 'ROW' | 'COMPANY', rules: Rules) =>
    protectTable(sales(by), rules, { attempts: 0 }).cells.flatMap(({ key, status }) =>
      status === 'PRIMARY' ? [key] : [],
    );

  it('table 2: cells of one contributor', () => {
    expect(primary('ROW', { minimum: 2 })).toEqual(['Entertainment Iceland', 'Industry Spain']);
  });

  it('table 3: one has more than 80 %', () => {
    expect(primary('ROW', { dominance: { n: 1, k: 80 } })).toEqual([
      ...['Entertainment Iceland', 'Governmental Portugal', 'Industry Portugal', 'Industry Spain'],
    ]);
  });

  it('table 7: fewer than three companies, by holding', () => {
    expect(primary('COMPANY', { minimum: 3 })).toEqual([
      ...['Agriculture Portugal', 'Agriculture Spain', 'Entertainment Iceland', 'Entertainment Portugal'],
      ...['Governmental Portugal', 'Governmental Spain', 'Industry Portugal', 'Industry Spain'],
      'Agriculture Total',
    ]);
  });

  it('table 9: one has more than 80 % or two more than 99 %, by holding', () => {
    const rules = { dominance: [1, 2].map((n) => ({ n, k: n === 1 ? 80 : 99 })) };
    expect(primary('COMPANY', rules)).toEqual([
      ...['Agriculture Portugal', 'Agriculture Spain', 'Entertainment Iceland', 'Entertainment Portugal'],
      ...['Governmental Portugal', 'Governmental Spain', 'Industry Portugal', 'Industry Spain'],
      'Agriculture Total',
    ]);
  });

  it.each([
    ['Total Total', 4, '462.3'],
    ['Entertainment Total', 4, '131.5'],
    ['Industry Iceland', 3, '20.3'],
    ['Agriculture Iceland', 0, '0'],
  ])('table 6: %s has %i companies and %s', (key, respondents, value) => {
    const cells = protectTable(sales('COMPANY'), {}).cells;
    expect(cells.find((cell) => cell.key === key)).toMatchObject({ respondents, value, status: 'SAFE' });
  });
});

/** Thresholds of checkers of outputs: ACRO asks for 10 respondents, p = 10, (2,90); sdcLog for 5 and (2,85), which equality breaks too. */
describe('policies of checkers of outputs, with cells made up', () => {
  const acro: Rules = { minimum: 10, p: 10, dominance: { n: 2, k: 90 } };
  const sdcLog: Rules = { minimum: 5, dominance: { n: 2, k: 85 } };
  it.each<[string, ReturnType<typeof of>, Rules, string[]]>([
    ['ten of about the same', of(9, 9, 9, 8, 8, 8, 8, 8, 8, 8), acro, []],
    ['nine', of(9, 9, 9, 8, 8, 8, 8, 8, 8), acro, ['FEW_RESPONDENTS']],
    ['ten, two of whom have 91 %', of(60, 31, 2, 1, 1, 1, 1, 1, 1, 1), acro, ['DOMINANCE']],
    ['ten, one of whom has nearly all', of(100, 1, 1, 1, 1, 1, 1, 1, 1, 1), acro, ['P_PERCENT', 'DOMINANCE']],
    ['five, two of whom have just 85 %', of(50, 35, 5, 5, 5), sdcLog, ['DOMINANCE']],
    ['five, two of whom have less', of(50, 34, 6, 5, 5), sdcLog, []],
  ])('%s', (_, cell, rules, reasons) => {
    expect(judgeCell(cell, rules).reasons).toEqual(reasons);
  });
});

/** Brown (2003), Duke-Williams and Rees (1998), as in the handbook, 5.2: what two published sums differ by is a cell too. */
describe('differencing', () => {
  const firms = of(10, 20, 30, 40, 50);
  it.each<[string, ReturnType<typeof of>, string[], number]>([
    ['the same twice', of(10, 20, 30, 40, 50), [], 0],
    ['one restated', of(10, 20, 30, 40, 55), ['FEW_RESPONDENTS'], 1],
    ['one left', of(10, 20, 30, 40), ['FEW_RESPONDENTS'], 1],
    ['one joined, with nothing', of(10, 20, 30, 40, 50, 0), ['FEW_RESPONDENTS'], 1],
    ['two restated, so that the sum is the same', of(20, 10, 30, 40, 50), ['FEW_RESPONDENTS'], 2],
    ['three restated alike', of(11, 21, 31, 40, 50), [], 3],
    ['all restated', of(11, 21, 31, 41, 51), [], 5],
  ])('%s', (_, later, reasons, respondents) => {
    expect(judgeDifference(firms, later, { minimum: 3 })).toMatchObject({ reasons, respondents });
    expect(judgeDifference(later, firms, { minimum: 3 })).toMatchObject({ reasons, respondents });
  });

  it('of many, where one makes nearly all of it', () => {
    expect(judgeDifference(of(100, 10, 10, 10), of(0, 10.5, 9.6, 10), { minimum: 3, p: 10 })).toMatchObject({
      ...{ reasons: ['P_PERCENT'], respondents: 3, value: '99.9' },
    });
  });

  it('counts a holding once', () => {
    const one = [1, 2, 3].map((value, place) => ({ respondent: 'holding', value: value + place }));
    expect(judgeDifference(one, [], { minimum: 3 })).toMatchObject({ unsafe: true, respondents: 1 });
  });
});

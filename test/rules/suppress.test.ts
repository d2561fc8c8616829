import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baseSuffices,
  isUnsafe,
  judgeCell,
  percentileSafe,
  protectionLevels,
  statisticAllowed,
} from '../../api/rules/suppress.ts';

type Rules = Parameters<typeof judgeCell>[1];

/** Contributions of so many respondents, a, b, c … */
const of = (...values: (number | string)[]) =>
  values.map((value, place) => ({ respondent: String.fromCharCode(97 + place), value }));

/** Hundepool et al., Statistical Disclosure Control (2012), chapter 4 of the handbook, by the number of its example. */
const HANDBOOK: [string, ReturnType<typeof of>, Rules, boolean][] = [
  ['1: 50 % of it is safe by (1,90)', of(50_000, 49_000, 1_000), { dominance: { n: 1, k: 90 } }, false],
  ['1: the second comes within 2 % of the first', of(50_000, 49_000, 1_000), { p: 2.1 }, true],
  ['1: and not within 1 %', of(50_000, 49_000, 1_000), { p: 1 }, false],
  ['2: 15.4 % off is safe by p = 10', of(52_000, 50_000, 8_000), { p: 10 }, false],
  ['2: and unsafe by p = 15.4', of(52_000, 50_000, 8_000), { p: 15.4 }, true],
  ['2: and by (2, 90.9)', of(52_000, 50_000, 8_000), { dominance: { n: 2, k: 90.9 } }, true],
  ['4: 300 of 330 is unsafe by (1,85)', of(300, 20, 10), { dominance: { n: 1, k: 85 } }, true],
  ['1b: of two, each can subtract its own', of(7, 5), { minimum: 3 }, true],
  ['1: one alone', of(7), { minimum: 3 }, true],
  ['1d: 99 % of one among 51', of(4_950, ...Array(50).fill(1)), { p: 10 }, true],
];

describe('published examples', () => {
  it.each(HANDBOOK)('handbook 4.2, example %s', (_, cell, rules, unsafe) => {
    expect(isUnsafe(cell, rules)).toBe(unsafe);
  });

  it.each<[string, ReturnType<typeof of>, Rules, number]>([
    ['(n,k), example 4: 352.94 − 330', of(300, 20, 10), { dominance: { n: 1, k: 85 } }, 22.941176],
    ['(2,k)', of(52_000, 50_000, 8_000), { dominance: { n: 2, k: 90 } }, 3_333.333333],
    ['p%, example 5: x1·p/100 − the rest', of(300, 20, 10), { p: 10 }, 20],
    ['(p,q): x1·p/q − the rest', of(300, 20, 10), { prior: { p: 10, q: 50 } }, 50],
    ['threshold: exact disclosure only', of(7, 5), { minimum: 3 }, 0],
    ['threshold with a range of 20 %', of(7, 5), { minimum: 3, range: 20 }, 2.4],
    [
      'the largest of several',
      of(300, 20, 10),
      {
        p: 10,
        dominance: [
          { n: 1, k: 85 },
          { n: 2, k: 90 },
        ],
      },
      25.555556,
    ],
  ])('protection level of table 4.3: %s', (_, cell, rules, level) => {
    const levels = protectionLevels(cell, rules);
    expect(Number(levels?.upper)).toBeCloseTo(level, 5);
    expect(Number(levels?.lower)).toBeCloseTo(level, 5);
  });

  it('(2,k) and p% correspond by k = 100·100/(100 + p): handbook, proof A', () => {
    const amounts = fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.constantFrom([25, 80], [100, 50], [300, 25]), (values, [p = 0, k = 0]) => {
        if (!isUnsafe(of(...values), { dominance: { n: 2, k } })) {
          expect(isUnsafe(of(...values), { p })).toBe(false);
        }
      }),
    );
  });
});

describe('equality is unsafe', () => {
  it.each<[string, ReturnType<typeof of>, Rules, string]>([
    ['p%: the rest is just p % of the first', of('100', '50', '10'), { p: 10 }, 'P_PERCENT'],
    ['(n,k): just k %', of('85', '15'), { dominance: { n: 1, k: 85 } }, 'DOMINANCE'],
    ['(p,q): just p/q of the first', of('100', '50', '20'), { prior: { p: 10, q: 50 } }, 'PRIOR_POSTERIOR'],
    ['with fractions, exactly', of('0.3', '0.2', '0.03'), { p: '10' }, 'P_PERCENT'],
  ])('%s', (_, cell, rules, reason) => {
    expect(judgeCell(cell, rules)).toMatchObject({ unsafe: true, reasons: [reason], upper: '0', lower: '0' });
    const [first, second, ...rest] = cell;
    const safer = [first, second, ...rest, { respondent: 'z', value: '0.0000001' }].flatMap(
      (one) => one ?? [],
    );
    expect(isUnsafe(safer, rules)).toBe(false);
  });

  it('but just the minimum of respondents is enough', () => {
    expect(isUnsafe(of(1, 2, 3), { minimum: 3 })).toBe(false);
    expect(judgeCell(of(1, 2), { minimum: 3 }).reasons).toEqual(['FEW_RESPONDENTS']);
  });
});

describe('holdings', () => {
  const branches = [
    { respondent: 'holding', value: 40 },
    { respondent: 'holding', value: 35 },
    { respondent: 'holding', value: 20 },
    { respondent: 'other', value: 5 },
  ];
  it('are summed before any rule: handbook 4.2, Holdings', () => {
    expect(judgeCell(branches, { minimum: 3, p: 10 })).toMatchObject({
      ...{
        unsafe: true,
        reasons: ['FEW_RESPONDENTS', 'P_PERCENT'],
        respondents: 2,
        value: '100',
        upper: '9.5',
      },
    });
    const apart = branches.map((one, place) => ({ ...one, respondent: String(place) }));
    expect(isUnsafe(apart, { minimum: 3, p: 10 })).toBe(false);
  });
});

describe('waivers', () => {
  const cell = of(300, 20, 10);
  it('leave the largest who has not waived to be protected: handbook 4.2, Waivers', () => {
    expect(isUnsafe(cell, { p: 10 })).toBe(true);
    // x_s is b with 20, x_r a with 300: 330 − 320 = 10 against 2.
    expect(isUnsafe(cell, { p: 10, waivers: ['a'] })).toBe(false);
    expect(isUnsafe(cell, { p: 50, waivers: ['a'] })).toBe(true);
    expect(isUnsafe(cell, { dominance: { n: 2, k: 90 }, waivers: ['a'] })).toBe(true);
    expect(isUnsafe(cell, { dominance: { n: 1, k: 85 }, waivers: ['a'] })).toBe(false);
  });

  it('of all make a cell safe, and of some not one of few', () => {
    expect(isUnsafe(of(5), { minimum: 3, p: 10, waivers: ['a'] })).toBe(false);
    expect(isUnsafe(of(5, 6), { minimum: 3, waivers: new Set(['a']) })).toBe(true);
  });
});

describe('cells of special kinds', () => {
  it.each<[string, ReturnType<typeof of>, Rules, string[]]>([
    ['of nobody', [], { minimum: 3, p: 10, zeros: true, same: true }, []],
    [
      'of zeros, which no concentration rule minds',
      of(0, 0, 0),
      { minimum: 3, p: 10, dominance: { n: 1, k: 50 } },
      [],
    ],
    ['of zeros, where they tell', of(0, 0, '0.00'), { zeros: true }, ['ALL_ZERO']],
    ['of one figure, where it tells', of(4, '4.0', 4), { same: true }, ['ALL_SAME']],
    ['of several figures', of(4, 4, 5), { same: true, zeros: true }, []],
    ['of one and zeros', of(4, 0, 0), { p: 10 }, ['P_PERCENT']],
    ['of two that are alike at the top', of(50, 50, 1), { p: 10 }, ['P_PERCENT']],
    ['with figures below zero, by their size', of(-300, 20, 10), { p: 10 }, ['P_PERCENT']],
  ])('%s', (_, cell, rules, reasons) => {
    expect(judgeCell(cell, rules).reasons).toEqual(reasons);
  });

  it('are read exactly, however they are written', () => {
    expect(judgeCell(of('0.1', 0.2, '1e2', 3e-7), {}).value).toBe('100.3000003');
    expect(() => judgeCell(of('ten'), {})).toThrow(TypeError);
    expect(() => judgeCell(of(Number.NaN), {})).toThrow(TypeError);
  });

  it('are never taken for those of one holding because nobody is named', () => {
    const unnamed = of(1, 2, 3).map((one) => ({ ...one, respondent: '' }));
    expect(() => judgeCell(unnamed, { minimum: 3 })).toThrow(TypeError);
  });

  it('never ask for doubt below zero', () => {
    expect(protectionLevels(of(4, 0, 0), { p: 300 })).toEqual({ upper: '12', lower: '4' });
  });
});

describe('the law of single cells', () => {
  const amounts = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 8 });
  it('does not depend on order, nor on the scale', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), (values, p) => {
        const rules = { p, dominance: { n: 2, k: 100 - p } };
        const judged = judgeCell(of(...values), rules);
        const turned = of(...values).reverse();
        expect(judgeCell(turned, rules)).toEqual(judged);
        const larger = judgeCell(of(...values.map((value) => value * 1_000)), rules);
        expect(larger.reasons).toEqual(judged.reasons);
        expect(Number(larger.upper)).toBeCloseTo(Number(judged.upper) * 1_000, 6);
      }),
    );
  });

  it('asks by p% for just so much that nobody comes nearer than p %', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), (values, p) => {
        const judged = judgeCell(of(...values), { p });
        const [first = 0, second = 0] = [...values].sort((a, b) => b - a);
        const total = values.reduce((sum, value) => sum + value, 0);
        const estimate = total + Number(judged.upper) - second;
        if (judged.unsafe) expect(estimate).toBeCloseTo(first * (1 + p / 100), 6);
        else if (first > 0) expect(estimate).toBeGreaterThan(first * (1 + p / 100));
      }),
    );
  });
});

describe('statistics that do not add up', () => {
  it.each([
    [6, 0.5, 3, true],
    [5, 0.5, 3, false],
    [0, 0.5, 3, false],
    [10, 0.25, 3, true],
    [9, 0.25, 3, false],
    [9, 0.75, 3, false],
    [10, 0.75, 3, true],
  ] as const)(
    'of %i respondents the percentile %d is safe by %i: %s',
    (respondents, percentile, minimum, safe) => {
      expect(percentileSafe(respondents, percentile, minimum)).toBe(safe);
    },
  );

  it('are never the least, the most or the place of a confidential figure', () => {
    expect(['minimum', 'MAXIMUM', 'Rank'].map(statisticAllowed)).toEqual([false, false, false]);
    expect(['MEDIAN', 'SUM'].map(statisticAllowed)).toEqual([true, true]);
  });

  it('need a base above the least for a rate beside a name', () => {
    expect([baseSuffices('30', 30), baseSuffices('30.5', 30), baseSuffices(2, '30')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

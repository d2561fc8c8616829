import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  isDecimal,
  isWholeNumber,
  multiplyDecimals,
  quantile,
  roundDecimal,
  roundSignificant,
  subtractDecimals,
} from '../../api/rules/number.ts';

const SCALE = 8;
const LONGEST = `${'9'.repeat(30)}.${'9'.repeat(30)}`;

/** A decimal as text beside itself as a count of units of the eighth decimal: the oracle calculates in whole numbers only. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 28n), max: 10n ** 28n }), fc.integer({ min: 0, max: SCALE }))
  .map(([digits, places]) => ({
    text: plain(digits, places),
    units: digits * 10n ** BigInt(SCALE - places),
  }));

/** digits ÷ 10^places, written out, without trailing zeros. */
function plain(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const fraction = all.slice(all.length - places).replace(/0+$/, '');
  return `${sign}${whole}${fraction && '.'}${fraction}`;
}

describe('what a decimal is', () => {
  it.each([
    ['a whole number', '42', true, true],
    ['zero', '0', true, true],
    ['minus', '-7', true, true],
    ['a fraction', '0.57', true, false],
    ['a fraction of nothing', '5.0', true, true],
    ['leading zeros', '007', true, true],
    ['thirty digits on both sides', LONGEST, true, false],
    ['too long before the point', '9'.repeat(31), false, false],
    ['too long after the point', `0.${'9'.repeat(31)}`, false, false],
    ['nothing', '', false, false],
    ['a blank', ' 1', false, false],
    ['a line end', '1\n', false, false],
    ['an exponent', '1e5', false, false],
    ['plus', '+1', false, false],
    ['a bare point', '.5', false, false],
    ['a point without more', '5.', false, false],
    ['a comma', '1,5', false, false],
    ['thousands', '1,774,139', false, false],
    ['a percent sign', '57 %', false, false],
    ['hexadecimal', '0x1F', false, false],
    ['no number', 'NaN', false, false],
    ['infinity', 'Infinity', false, false],
    ['other digits', '٣', false, false],
    ['a formula', '=1+1', false, false],
  ])('%s', (_name, text, decimal, whole) => {
    expect([isDecimal(text), isWholeNumber(text)]).toEqual([decimal, whole]);
  });
});

describe('exact sums', () => {
  it.each([
    ['of nothing', addDecimals([]), '0'],
    ['that floating point misses', addDecimals(['0.1', '0.2']), '0.3'],
    ['with trailing zeros', addDecimals(['1.50', '1.50']), '3'],
    [
      'of very different sizes',
      addDecimals(['9'.repeat(30), `0.${'0'.repeat(29)}1`]),
      `${'9'.repeat(30)}.${'0'.repeat(29)}1`,
    ],
    ['of sixty digits twice', addDecimals([LONGEST, LONGEST]), `1${'9'.repeat(30)}.${'9'.repeat(29)}8`],
    ['a difference to nothing', subtractDecimals('-0.5', '-0.50'), '0'],
    ['a difference below zero', subtractDecimals('1', '1.25'), '-0.25'],
    [
      'a product of long ones',
      multiplyDecimals(`0.${'0'.repeat(29)}3`, `0.${'0'.repeat(29)}3`),
      `0.${'0'.repeat(59)}9`,
    ],
    ['a product with minus zero', multiplyDecimals('-5', '0'), '0'],
    ['a large product, without exponent', multiplyDecimals(`1${'0'.repeat(29)}`, '10'), `1${'0'.repeat(30)}`],
  ])('%s', (_name, found, wanted) => {
    expect(found).toBe(wanted);
  });

  it.each(['NaN', '1e5', 'Infinity', '0x1F', '', 'seven'])('refuses %j', (text) => {
    expect(() => addDecimals(['1', text])).toThrow(TypeError);
    expect(() => compareDecimals('1', text)).toThrow(TypeError);
    expect(() => divideDecimals('1', text)).toThrow(TypeError);
  });
});

describe('quotients and roundings', () => {
  it.each([
    ['by zero', divideDecimals('1', '0'), null],
    ['by zero with a fraction', divideDecimals('0', '0.000'), null],
    ['that ends', divideDecimals('1', '8'), '0.125'],
    ['that does not end', divideDecimals('1', '3'), '0.333333333333'],
    ['below zero', divideDecimals('-2', '3', 4), '-0.6667'],
    ['a tie to the even one below', divideDecimals('1', '8', 2), '0.12'],
    ['a tie to the even one above', divideDecimals('3', '8', 2), '0.38'],
    [
      'a tie but for the thirtieth digit',
      divideDecimals(`25${'0'.repeat(27)}1`, `1${'0'.repeat(29)}`, 0),
      '3',
    ],
    // 2.5 and 5 · 10⁻⁶⁰: rounded first to sixty digits it would be a tie, and go down to 2.
    [
      'a tie but for the sixtieth digit, rounded once',
      divideDecimals(`25${'0'.repeat(28)}.${'0'.repeat(29)}3`, `1${'0'.repeat(29)}.${'0'.repeat(29)}1`, 0),
      '3',
    ],
    ['nothing of something', divideDecimals('0', '-7'), '0'],
    ['57.26 % of the publisher', divideDecimals('5726', '10000'), '0.5726'],
  ])('%s', (_name, found, wanted) => {
    expect(found).toBe(wanted);
  });

  it.each([
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['-2.5', 0, '-2'],
    ['7', 2, '7.00'],
    ['-0.001', 2, '0.00'],
    ['0.1250000000000000000000000001', 2, '0.13'],
    ['1774139', 0, '1774139'],
  ])('%s at %i places is %s', (value, places, wanted) => {
    expect(roundDecimal(value, places)).toBe(wanted);
  });
});

describe('significant digits', () => {
  it.each([
    ['12345', 2, '12000'],
    ['0.0012345', 2, '0.0012'],
    ['125', 2, '120'],
    ['135', 2, '140'],
    ['-0.5', 3, '-0.5'],
    ['0', 2, '0'],
    [`1${'0'.repeat(29)}`, 1, `1${'0'.repeat(29)}`],
  ])('%s to %i is %s', (value, digits, wanted) => {
    expect(roundSignificant(value, digits)).toBe(wanted);
  });
});

describe('quartiles (type 7 of Hyndman and Fan)', () => {
  it.each([
    ['of nothing', [], [null, null, null]],
    ['of one', ['7'], ['7', '7', '7']],
    ['of two', ['1', '2'], ['1.25', '1.5', '1.75']],
    ['of four, unsorted', ['4', '1', '3', '2'], ['1.75', '2.5', '3.25']],
    ['of five', ['10', '20', '30', '40', '50'], ['20', '30', '40']],
    ['that sort by size, not as text', ['9', '10', '100'], ['9.5', '10', '55']],
    ['with repeats and minus', ['-1', '-1', '0', '5'], ['-1', '-0.5', '1.25']],
  ] as const)('%s', (_name, values, wanted) => {
    expect([quantile(values, '0.25'), quantile(values, '0.5'), quantile(values, '0.75')]).toEqual(wanted);
  });
});

describe('for any decimals', () => {
  it('sums, differences, products and order are those of whole numbers', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(addDecimals([a.text, b.text])).toBe(plain(a.units + b.units, SCALE));
        expect(subtractDecimals(a.text, b.text)).toBe(plain(a.units - b.units, SCALE));
        expect(multiplyDecimals(a.text, b.text)).toBe(plain(a.units * b.units, 2 * SCALE));
        expect(compareDecimals(a.text, b.text)).toBe(a.units < b.units ? -1 : a.units > b.units ? 1 : 0);
      }),
    );
  });

  it('a sum does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        const texts = values.map((value) => value.text);
        expect(addDecimals([...texts].reverse())).toBe(addDecimals(texts));
      }),
    );
  });

  it('a quotient is off by half a unit of its last place at most', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 12 }), (n, d, places) => {
        fc.pre(d.units !== 0n);
        const quotient = divideDecimals(n.text, d.text, places) ?? '';
        const rest = subtractDecimals(multiplyDecimals(quotient, d.text), n.text).replace('-', '');
        const half = multiplyDecimals(d.text.replace('-', ''), plain(5n, places + 1));
        expect(compareDecimals(rest, half)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('rounding keeps its places, is idempotent, and is the quotient by one with its zeros', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 1, max: 6 }), ({ text }, places) => {
        const rounded = roundDecimal(text, places);
        expect(rounded).toMatch(new RegExp(`^-?\\d+\\.\\d{${places}}$`));
        expect(roundDecimal(rounded, places)).toBe(rounded);
        expect(compareDecimals(rounded, divideDecimals(text, '1', places) ?? '')).toBe(0);
      }),
    );
  });

  it('quartiles are ordered, lie within the values, and move with them', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 30 }), decimal, (values, shift) => {
        const texts = values.map((value) => value.text);
        const sorted = [...texts].sort(compareDecimals);
        const of = (list: string[]) => (['0.25', '0.5', '0.75'] as const).map((p) => quantile(list, p) ?? '');
        const inOrder = [sorted[0] ?? '', ...of(texts), sorted.at(-1) ?? ''];
        expect([...inOrder].sort(compareDecimals)).toEqual(inOrder);
        const shifted = texts.map((text) => addDecimals([text, shift.text]));
        expect(of(shifted)).toEqual(of(texts).map((text) => addDecimals([text, shift.text])));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Expression,
  ExpressionFault,
  evaluate,
  parseExpression,
  type Reference,
  referencesOf,
} from '../../api/rules/expression.ts';

const FIGURES: Record<string, string> = { a: '2', b: '3', c: '0.5' };
const figureOf = ({ name }: Reference): string => FIGURES[name] ?? '0';
const worth = (text: string) => evaluate(parseExpression(text), figureOf);

describe('an expression', () => {
  it.each([
    ['12', '12'],
    ['{a}', '2'],
    ['{a}+{b}', '5'],
    [' {a} - {b} - {c} ', '-1.5'],
    ['{a} + {b} * {c}', '3.5'],
    ['({a} + {b}) * {c}', '2.5'],
    ['2 * ({a} - ({b} - 1.25))', '0.50'],
    ['((({a})))', '2'],
  ])('%s is %s', (text, wanted) => {
    expect(Number(worth(text))).toBe(Number(wanted));
  });

  it('is exact', () => {
    expect(worth('0.1 + 0.2')).toBe('0.3');
    expect(worth('123456789012345678901234567890 * 10 + 1')).toBe('1234567890123456789012345678901');
  });

  it.each<[string, Reference]>([
    ['{opened}', { name: 'opened', part: null, field: null }],
    ['{ opened }', { name: 'opened', part: null, field: null }],
    ['{opened[Home finance]}', { name: 'opened', part: 'Home finance', field: null }],
    ['{in-time:numerator}', { name: 'in-time', part: null, field: 'numerator' }],
    ['{in-time:denominator[Motor]}', { name: 'in-time', part: 'Motor', field: 'denominator' }],
    ['{complaints FIRM received}', { name: 'complaints FIRM received', part: null, field: null }],
    ['{complaints FIRM closed[Billing]}', { name: 'complaints FIRM closed', part: 'Billing', field: null }],
  ])('%s names a figure', (text, wanted) => {
    expect(referencesOf(parseExpression(text))).toEqual([wanted]);
  });

  it.each([
    ['', 'A figure is missing at character 1'],
    ['   ', '“” can not be read at character 4'],
    ['{a} +', 'A figure is missing at character 6'],
    ['{a} {b}', 'An operator is missing at character 5'],
    ['({a}', 'A parenthesis is not closed at character 5'],
    ['{a})', 'An operator is missing at character 4'],
    ['{a} / 2', '“/” can not be read at character 5'],
    ['{A}', '“{A}” names no figure at character 1'],
    ['{a:share}', '“{a:share}” names no figure at character 1'],
    ['{a', '“{” can not be read at character 1'],
    ['1e5', '“e” can not be read at character 2'],
    ['- {a}', 'A figure is missing at character 1'],
    [`${'('.repeat(80)}1`, 'A figure is missing at character 52'],
  ])('%s is refused', (text, why) => {
    expect(() => parseExpression(text)).toThrow(ExpressionFault);
    expect(() => parseExpression(text)).toThrow(why);
  });
});

describe('whatever is written', () => {
  const written = fc.letrec<{ sum: string; single: string }>((tie) => ({
    single: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('{a}', '{b}', '{c}', '1', '2.25', '40'),
      tie('sum').map((sum) => `(${sum})`),
    ),
    sum: fc
      .tuple(
        tie('single'),
        fc.array(fc.tuple(fc.constantFrom('+', '-', '*'), tie('single')), { maxLength: 3 }),
      )
      .map(([first, rest]) => [first, ...rest.map(([sign, next]) => ` ${sign} ${next}`)].join('')),
  })).sum;

  it('means what arithmetic means', () => {
    fc.assert(
      fc.property(written, (text) => {
        const plain = text.replace(/\{(\w)\}/g, (_, name: string) => FIGURES[name] ?? '0');
        // Of our own making: figures, signs and parentheses alone.
        const wanted: unknown = new Function(`return ${plain}`)();
        const value = Number(worth(text));
        expect(Math.abs(value - Number(wanted))).toBeLessThanOrEqual(Math.abs(value) * 1e-9);
      }),
    );
  });

  it('is read, or refused with a whole sentence', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'{}[]()+-*/ 01.abA:'.split('')), maxLength: 20 });
    fc.assert(
      fc.property(noise, (text) => {
        let read: Expression | null = null;
        try {
          read = parseExpression(text);
        } catch (fault) {
          expect(fault).toBeInstanceOf(ExpressionFault);
          expect(String(fault)).toMatch(/at character \d+ of “.*”\.$/s);
        }
        if (read) expect(referencesOf(read).every(({ name }) => name !== '')).toBe(true);
      }),
    );
  });
});

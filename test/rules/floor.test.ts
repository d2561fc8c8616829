import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../api/rules/clause.ts';
import { atLeastAsStrong, floorRemarks, isValue } from '../../api/rules/floor.ts';
import { PARAMETER_TYPES, type ParameterType, STRONGER_DIRECTIONS } from '../../schema/words.ts';

const DAYS: Parameter = {
  clauseKey: 'answers',
  key: 'days',
  label: 'Days to answer',
  type: 'DURATION',
  unit: 'working days',
  stronger: 'LOWER',
  floor: '5',
};
const REDRESS: Parameter = {
  clauseKey: 'redress',
  key: 'amount',
  label: 'Redress',
  type: 'MONEY',
  unit: 'EUR',
  stronger: 'HIGHER',
  floor: '15',
};

describe('what a value is', () => {
  it.each<[string, string, readonly ParameterType[]]>([
    ['zero', '0', PARAMETER_TYPES],
    ['a whole number', '5', PARAMETER_TYPES],
    ['two decimals', '0.25', PARAMETER_TYPES],
    ['two decimals and a zero', '0.250', PARAMETER_TYPES],
    ['three decimals', '0.125', ['NUMBER', 'DURATION', 'PERCENTAGE']],
    ['a hundred', '100', PARAMETER_TYPES],
    ['a hundred and a bit', '100.01', ['NUMBER', 'DURATION', 'MONEY']],
    ['below zero', '-1', []],
    ['minus zero', '-0', []],
    ['words', 'soon', []],
    ['nothing', '', []],
    ['with its unit', '5 days', []],
    ['an exponent', '1e2', []],
    ['no number', 'NaN', []],
  ])('%s', (_name, value, types) => {
    expect(PARAMETER_TYPES.filter((type) => isValue({ type }, value))).toEqual(types);
  });
});

describe('the floor', () => {
  it.each([
    ['fewer days', DAYS, '3', true],
    ['as many days', DAYS, '5', true],
    ['as many days, written otherwise', DAYS, '5.00', true],
    ['more days', DAYS, '5.01', false],
    ['more days, though less as text', DAYS, '10', false],
    ['more money', REDRESS, '20', true],
    ['as much money', REDRESS, '15.00', true],
    ['less money', REDRESS, '14.99', false],
    ['less money, though more as text', REDRESS, '9', false],
  ])('%s', (_name, parameter, value, stands) => {
    expect(atLeastAsStrong(parameter, value)).toBe(stands);
    expect(floorRemarks(parameter, value).map((remark) => remark.code)).toEqual(
      stands ? [] : ['BELOW_FLOOR'],
    );
  });

  it('names the floor with its unit, which way is stronger, and where it stands', () => {
    expect(floorRemarks(DAYS, '8')).toEqual([
      {
        level: 'ERROR',
        code: 'BELOW_FLOOR',
        where: 'parameters.answers.days',
        why: 'Days to answer: the code asks for at most 5 working days; 8 would promise customers less.',
      },
    ]);
    expect(floorRemarks(REDRESS, '10')[0]?.why).toContain('at least 15 EUR');
  });

  it.each<[ParameterType, string, string]>([
    ['NUMBER', '-1', '“-1” is not a number from 0 up.'],
    ['DURATION', 'soon', '“soon” is not a length of time from 0 up.'],
    ['PERCENTAGE', '101', '“101” is not a percentage from 0 to 100.'],
    ['MONEY', '20.005', '“20.005” is not an amount from 0 up with at most two decimals.'],
  ])('says what a %s is instead of %s', (type, value, why) => {
    expect(floorRemarks({ ...DAYS, type }, value)).toEqual([
      { level: 'ERROR', code: 'NOT_A_VALUE', where: 'parameters.answers.days', why },
    ]);
  });
});

describe('for any parameter and value', () => {
  const cents = fc.integer({ min: 0, max: 10_000 });
  const written = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  const parameter = fc.record({
    type: fc.constantFrom(...PARAMETER_TYPES),
    stronger: fc.constantFrom(...STRONGER_DIRECTIONS),
    floor: cents,
  });

  it('only what is as strong or stronger passes', () => {
    fc.assert(
      fc.property(parameter, cents, ({ type, stronger, floor }, value) => {
        const passes = stronger === 'LOWER' ? value <= floor : value >= floor;
        const found = floorRemarks({ ...DAYS, type, stronger, floor: written(floor) }, written(value));
        expect(found.map(({ level, code }) => `${level} ${code}`)).toEqual(
          passes ? [] : ['ERROR BELOW_FLOOR'],
        );
      }),
    );
  });

  it('the floor itself passes, whatever it is', () => {
    fc.assert(
      fc.property(parameter, ({ type, stronger, floor }) => {
        expect(floorRemarks({ ...DAYS, type, stronger, floor: written(floor) }, written(floor))).toEqual([]);
      }),
    );
  });

  it('any text has an answer, and never an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...PARAMETER_TYPES), (value, type) => {
        const found = floorRemarks({ ...DAYS, type }, value);
        expect(found.some(({ code }) => code === 'NOT_A_VALUE')).toBe(!isValue({ type }, value));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../api/rules/clause.ts';
import {
  canonicalValue,
  compareStrength,
  directionFits,
  isValue,
  valueInWords,
} from '../../api/rules/value.ts';
import {
  PARAMETER_TYPES,
  type ParameterType,
  STRONGER_DIRECTIONS,
  type Strength,
} from '../../schema/words.ts';
import { protects, typedValues, WAYS } from './codes.ts';

const CHOICES = ['letter', 'telephone', 'web'];
const typed = (type: ParameterType): Pick<Parameter, 'type' | 'choices'> => ({
  type,
  choices: type === 'CHOICE' ? CHOICES : [],
});
const DECIMALS: readonly ParameterType[] = ['NUMBER', 'DURATION', 'MONEY', 'PERCENTAGE'];

describe('what a value is', () => {
  it.each<[string, string, readonly ParameterType[]]>([
    ['zero', '0', DECIMALS],
    ['a whole number', '5', DECIMALS],
    ['two decimals', '0.25', DECIMALS],
    ['two decimals and a zero', '0.250', DECIMALS],
    ['three decimals', '0.125', ['NUMBER', 'DURATION', 'PERCENTAGE']],
    ['a hundred', '100', DECIMALS],
    ['a hundred and a bit', '100.01', ['NUMBER', 'DURATION', 'MONEY']],
    ['thirty digits', '9'.repeat(30), ['NUMBER', 'DURATION', 'MONEY']],
    ['thirty-one digits', '9'.repeat(31), []],
    ['below zero', '-1', []],
    ['minus zero', '-0', []],
    ['words', 'soon', []],
    ['nothing', '', []],
    ['with its unit', '5 days', []],
    ['an exponent', '1e2', []],
    ['no number', 'NaN', []],
    ['one choice', 'telephone', ['CHOICE']],
    ['every choice', 'letter|telephone|web', ['CHOICE']],
    ['choices out of their order', 'web|letter', ['CHOICE']],
    ['a choice twice', 'web|web', []],
    ['a choice that is not on the list', 'letter|fax', []],
    ['a choice in capitals', 'WEB', []],
    ['a choice with a bar too many', 'web|', []],
    ['yes', 'YES', ['YES_NO']],
    ['no', 'NO', ['YES_NO']],
    ['yes in small letters', 'yes', []],
    ['a day', '2027-03-31', ['DATE']],
    ['a leap day', '2028-02-29', ['DATE']],
    ['a leap day of another year', '2027-02-29', []],
    ['a day without zeros', '2027-3-1', []],
    ['a time', '17:30', ['TIME']],
    ['midnight', '00:00', ['TIME']],
    ['the last minute', '23:59', ['TIME']],
    ['an hour too many', '24:00', []],
    ['a minute too many', '17:60', []],
    ['a time with seconds', '17:30:00', []],
    ['a time without a zero', '9:30', []],
  ])('%s', (_name, value, types) => {
    expect(PARAMETER_TYPES.filter((type) => isValue(typed(type), value))).toEqual(types);
  });

  it('the name of what every list has is no choice', () => {
    expect(isValue(typed('CHOICE'), 'length')).toBe(false);
    expect(isValue({ type: 'CHOICE', choices: [] }, '')).toBe(false);
  });
});

describe('directions', () => {
  it.each<[ParameterType, readonly string[]]>([
    ['NUMBER', ['LOWER', 'HIGHER']],
    ['DURATION', ['LOWER', 'HIGHER']],
    ['MONEY', ['LOWER', 'HIGHER']],
    ['PERCENTAGE', ['LOWER', 'HIGHER']],
    ['CHOICE', ['SUPERSET']],
    ['YES_NO', ['LOWER', 'HIGHER']],
    ['DATE', ['EARLIER']],
    ['TIME', ['EARLIER']],
  ])('of a %s', (type, wanted) => {
    expect(STRONGER_DIRECTIONS.filter((stronger) => directionFits(type, stronger))).toEqual(wanted);
  });
});

describe('one text for values that say the same', () => {
  it.each<[ParameterType, string, string]>([
    ['DURATION', '5', '5'],
    ['DURATION', '5.00', '5'],
    ['NUMBER', '007.50', '7.5'],
    ['MONEY', '0.00', '0'],
    ['NUMBER', '100', '100'],
    ['NUMBER', `0.${'0'.repeat(29)}1`, `0.${'0'.repeat(29)}1`],
    ['CHOICE', 'web|letter', 'letter|web'],
    ['CHOICE', 'letter|fax', 'letter|fax'],
    ['YES_NO', 'YES', 'YES'],
    ['DATE', '2027-03-31', '2027-03-31'],
    ['TIME', '09:00', '09:00'],
    ['NUMBER', 'soon', 'soon'],
  ])('%s %s', (type, value, wanted) => {
    expect(canonicalValue(typed(type), value)).toBe(wanted);
  });
});

describe('how one value stands to another', () => {
  it.each<[Parameter['type'], Parameter['stronger'], string, string, Strength]>([
    ['DURATION', 'LOWER', '3', '5', 'STRONGER'],
    ['DURATION', 'LOWER', '10', '5', 'WEAKER'],
    ['DURATION', 'LOWER', '9', '10', 'STRONGER'],
    ['DURATION', 'LOWER', '5.0', '5', 'EQUAL'],
    ['NUMBER', 'HIGHER', '10', '9', 'STRONGER'],
    ['NUMBER', 'HIGHER', '9', '10', 'WEAKER'],
    ['MONEY', 'HIGHER', '15.01', '15', 'STRONGER'],
    ['MONEY', 'LOWER', '15.01', '15', 'WEAKER'],
    ['PERCENTAGE', 'HIGHER', '99.5', '99', 'STRONGER'],
    ['PERCENTAGE', 'LOWER', '100', '9', 'WEAKER'],
    ['NUMBER', 'HIGHER', `0.${'3'.repeat(30)}`, `0.${'3'.repeat(29)}`, 'STRONGER'],
    ['YES_NO', 'HIGHER', 'YES', 'NO', 'STRONGER'],
    ['YES_NO', 'HIGHER', 'NO', 'YES', 'WEAKER'],
    ['YES_NO', 'HIGHER', 'NO', 'NO', 'EQUAL'],
    ['YES_NO', 'LOWER', 'NO', 'YES', 'STRONGER'],
    ['YES_NO', 'LOWER', 'YES', 'NO', 'WEAKER'],
    ['DATE', 'EARLIER', '2027-03-31', '2027-04-01', 'STRONGER'],
    ['DATE', 'EARLIER', '2027-04-01', '2027-03-31', 'WEAKER'],
    ['DATE', 'EARLIER', '2027-03-31', '2027-03-31', 'EQUAL'],
    ['DATE', 'EARLIER', '2026-12-31', '2027-01-01', 'STRONGER'],
    ['TIME', 'EARLIER', '09:00', '10:00', 'STRONGER'],
    ['TIME', 'EARLIER', '17:31', '17:30', 'WEAKER'],
    ['CHOICE', 'SUPERSET', 'letter|web', 'letter', 'STRONGER'],
    ['CHOICE', 'SUPERSET', 'letter', 'letter|web', 'WEAKER'],
    ['CHOICE', 'SUPERSET', 'web|letter', 'letter|web', 'EQUAL'],
    ['CHOICE', 'SUPERSET', 'letter|web', 'letter|telephone', 'INCOMPARABLE'],
    ['CHOICE', 'SUPERSET', 'web', 'letter', 'INCOMPARABLE'],
    ['CHOICE', 'SUPERSET', 'letter|telephone', 'web', 'INCOMPARABLE'],
  ])('%s, %s: %s beside %s', (type, stronger, a, b, wanted) => {
    expect(compareStrength({ ...typed(type), stronger }, a, b)).toBe(wanted);
  });

  it.each<[string, Parameter['type'], Parameter['stronger'], string, string, Strength]>([
    ['what is no value', 'DURATION', 'LOWER', '3', 'soon', 'INCOMPARABLE'],
    ['a value beside what is none', 'DURATION', 'LOWER', 'soon', '3', 'INCOMPARABLE'],
    ['what is no value beside itself', 'DURATION', 'LOWER', 'soon', 'soon', 'EQUAL'],
    ['a choice that has vanished', 'CHOICE', 'SUPERSET', 'letter|web', 'letter|fax', 'INCOMPARABLE'],
    ['a set beside one with a vanished choice', 'CHOICE', 'SUPERSET', 'letter', 'letter|fax', 'INCOMPARABLE'],
    ['numbers as a set', 'NUMBER', 'SUPERSET', '3', '5', 'INCOMPARABLE'],
    ['equal numbers as a set', 'NUMBER', 'SUPERSET', '5.0', '5', 'EQUAL'],
    ['dates that rise', 'DATE', 'HIGHER', '2027-01-01', '2026-01-01', 'INCOMPARABLE'],
    ['choices that fall', 'CHOICE', 'LOWER', 'letter', 'letter|web', 'INCOMPARABLE'],
  ])('no rule can tell of %s', (_name, type, stronger, a, b, wanted) => {
    expect(compareStrength({ ...typed(type), stronger }, a, b)).toBe(wanted);
  });
});

describe('a value in words', () => {
  it.each<[ParameterType, string, string]>([
    ['CHOICE', 'letter', 'letter'],
    ['CHOICE', 'web|letter', 'letter and web'],
    ['CHOICE', 'web|letter|telephone', 'letter, telephone and web'],
    ['CHOICE', 'letter|fax', 'letter|fax'],
    ['YES_NO', 'YES', 'yes'],
    ['YES_NO', 'NO', 'no'],
    ['YES_NO', 'MAYBE', 'MAYBE'],
    ['MONEY', '15.50', '15.50'],
    ['DATE', '2027-03-31', '2027-03-31'],
    ['TIME', '17:30', '17:30'],
  ])('%s %s', (type, value, wanted) => {
    expect(valueInWords(typed(type), value)).toBe(wanted);
  });
});

describe('for any values', () => {
  const RUNS = { numRuns: 10_000 };
  const three = fc.constantFrom(...WAYS).chain(([type, stronger]) => {
    const value = typedValues(type);
    return fc.record({ parameter: fc.constant({ ...typed(type), stronger }), a: value, b: value, c: value });
  });
  const OPPOSITE: Record<Strength, Strength> = {
    EQUAL: 'EQUAL',
    STRONGER: 'WEAKER',
    WEAKER: 'STRONGER',
    INCOMPARABLE: 'INCOMPARABLE',
  };

  it('strength is what a customer would say it is', () => {
    fc.assert(
      fc.property(three, ({ parameter, a, b }) => {
        expect(isValue(parameter, a)).toBe(true);
        expect(compareStrength(parameter, a, b)).toBe(protects(parameter, a, b));
      }),
      RUNS,
    );
  });

  it('strength turns about with its sides, and is handed on from one to the next', () => {
    fc.assert(
      fc.property(three, ({ parameter, a, b, c }) => {
        const there = compareStrength(parameter, a, b);
        expect(compareStrength(parameter, b, a)).toBe(OPPOSITE[there]);
        expect(compareStrength(parameter, a, a)).toBe('EQUAL');
        if (there === 'STRONGER' && compareStrength(parameter, b, c) === 'STRONGER') {
          expect(compareStrength(parameter, a, c)).toBe('STRONGER');
        }
      }),
      RUNS,
    );
  });

  it('the one text is a value that equals the first, is its own, and says the same words for a set', () => {
    fc.assert(
      fc.property(three, ({ parameter, a, b }) => {
        const one = canonicalValue(parameter, a);
        expect(isValue(parameter, one)).toBe(true);
        expect(canonicalValue(parameter, one)).toBe(one);
        expect(one === canonicalValue(parameter, b)).toBe(protects(parameter, a, b) === 'EQUAL');
        if (parameter.type === 'CHOICE') {
          expect(valueInWords(parameter, one)).toBe(valueInWords(parameter, a));
        }
      }),
      RUNS,
    );
  });

  it('any text has an answer, and never an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...WAYS), (a, b, [type, stronger]) => {
        const parameter = { ...typed(type), stronger };
        if (!isValue(parameter, a)) expect(canonicalValue(parameter, a)).toBe(a);
        if (!isValue(parameter, a) && a !== b) expect(compareStrength(parameter, a, b)).toBe('INCOMPARABLE');
        expect(typeof valueInWords(parameter, a)).toBe('string');
      }),
      RUNS,
    );
  });
});

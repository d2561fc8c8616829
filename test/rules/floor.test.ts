import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../api/rules/clause.ts';
import { floorRemarks } from '../../api/rules/floor.ts';
import { compareStrength, isValue } from '../../api/rules/value.ts';
import type { ParameterType, Strength } from '../../schema/words.ts';
import { CHANNELS, protects, typedValues, WAYS } from './codes.ts';

const DAYS: Parameter = {
  ...{ clauseKey: 'answers', key: 'days', label: 'Days to answer', type: 'DURATION', unit: 'working days' },
  ...{ stronger: 'LOWER', floor: '5', choices: [] },
};
const REDRESS: Parameter = {
  ...{ clauseKey: 'redress', key: 'amount', label: 'Redress', type: 'MONEY', unit: 'EUR' },
  ...{ stronger: 'HIGHER', floor: '15', choices: [] },
};
const WAYS_IN: Parameter = {
  ...{ clauseKey: 'contact', key: 'ways', label: 'Ways to reach us', type: 'CHOICE', unit: '' },
  ...{ stronger: 'SUPERSET', floor: 'letter|web', choices: CHANNELS },
};
const FREE: Parameter = {
  ...DAYS,
  label: 'Free of charge',
  type: 'YES_NO',
  stronger: 'HIGHER',
  floor: 'YES',
  unit: '',
};
const OPEN: Parameter = {
  ...DAYS,
  label: 'Open from',
  type: 'TIME',
  stronger: 'EARLIER',
  floor: '09:00',
  unit: '',
};
const DUE: Parameter = {
  ...DAYS,
  label: 'In force',
  type: 'DATE',
  stronger: 'EARLIER',
  floor: '2027-03-31',
  unit: '',
};

const WANTED: Record<Strength, string[]> = {
  ...{ STRONGER: [], EQUAL: [] },
  ...{ WEAKER: ['ERROR BELOW_FLOOR'], INCOMPARABLE: ['WARNING INCOMPARABLE'] },
};

describe('the floor', () => {
  it.each<[string, Parameter, string, Strength]>([
    ['fewer days', DAYS, '3', 'STRONGER'],
    ['as many days', DAYS, '5', 'EQUAL'],
    ['as many days, written otherwise', DAYS, '5.00', 'EQUAL'],
    ['more days', DAYS, '5.01', 'WEAKER'],
    ['more days, though less as text', DAYS, '10', 'WEAKER'],
    ['more money', REDRESS, '20', 'STRONGER'],
    ['as much money', REDRESS, '15.00', 'EQUAL'],
    ['less money', REDRESS, '14.99', 'WEAKER'],
    ['less money, though more as text', REDRESS, '9', 'WEAKER'],
    ['all ways', WAYS_IN, 'letter|telephone|web', 'STRONGER'],
    ['the same ways in another order', WAYS_IN, 'web|letter', 'EQUAL'],
    ['one way of two', WAYS_IN, 'letter', 'WEAKER'],
    ['another way for one of two', WAYS_IN, 'letter|telephone', 'INCOMPARABLE'],
    ['no where the code says yes', FREE, 'NO', 'WEAKER'],
    ['yes where the code says yes', FREE, 'YES', 'EQUAL'],
    ['yes where the code says no', { ...FREE, floor: 'NO' }, 'YES', 'STRONGER'],
    ['an earlier hour', OPEN, '08:30', 'STRONGER'],
    ['a later hour', OPEN, '10:00', 'WEAKER'],
    ['an earlier day', DUE, '2027-01-31', 'STRONGER'],
    ['a later day', DUE, '2027-04-01', 'WEAKER'],
  ])('%s', (_name, parameter, value, strength) => {
    expect(compareStrength(parameter, value, parameter.floor)).toBe(strength);
    expect(floorRemarks(parameter, value).map(({ level, code }) => `${level} ${code}`)).toEqual(
      WANTED[strength],
    );
  });

  it.each<[string, Parameter, string, string]>([
    [
      'a length of time',
      DAYS,
      '8',
      'Days to answer: the code asks for at most 5 working days; 8 would promise customers less.',
    ],
    [
      'an amount',
      REDRESS,
      '10',
      'Redress: the code asks for at least 15 EUR; 10 would promise customers less.',
    ],
    [
      'a set',
      WAYS_IN,
      'web',
      'Ways to reach us: the code asks for at least letter and web; web would promise customers less.',
    ],
    ['yes or no', FREE, 'NO', 'Free of charge: the code asks for yes; no would promise customers less.'],
    [
      'a time of day',
      OPEN,
      '10:00',
      'Open from: the code asks for at the latest 09:00; 10:00 would promise customers less.',
    ],
  ])(
    'names itself with its unit, which way is stronger, and where it stands: %s',
    (_name, parameter, value, why) => {
      const where = `parameters.${parameter.clauseKey}.${parameter.key}`;
      expect(floorRemarks(parameter, value)).toEqual([{ level: 'ERROR', code: 'BELOW_FLOOR', where, why }]);
    },
  );

  it('names what a set lacks that can not be weighed', () => {
    expect(floorRemarks(WAYS_IN, 'letter|telephone').map(({ why }) => why)).toEqual([
      'Ways to reach us: “letter and telephone” can not be weighed against the code’s “letter and web”, which has web too. An officer has to rule whether it protects customers as well.',
    ]);
  });

  it.each<[ParameterType, string, string]>([
    ['NUMBER', '-1', '“-1” is not a number from 0 up.'],
    ['DURATION', 'soon', '“soon” is not a length of time from 0 up.'],
    ['PERCENTAGE', '101', '“101” is not a percentage from 0 to 100.'],
    ['MONEY', '20.005', '“20.005” is not an amount from 0 up with at most two decimals.'],
    ['CHOICE', 'fax', '“fax” is not a choice from letter, telephone and web, each at most once.'],
    ['YES_NO', 'yes', '“yes” is not YES or NO.'],
    ['DATE', '31.3.2027', '“31.3.2027” is not a day written like 2027-03-31.'],
    ['TIME', '25:00', '“25:00” is not a time of day written like 17:30.'],
  ])('says what a %s is instead of %s', (type, value, why) => {
    expect(floorRemarks({ ...DAYS, type, choices: type === 'CHOICE' ? CHANNELS : [] }, value)).toEqual([
      { level: 'ERROR', code: 'NOT_A_VALUE', where: 'parameters.answers.days', why },
    ]);
  });
});

describe('for any parameter and value', () => {
  const RUNS = { numRuns: 10_000 };
  const given = fc.constantFrom(...WAYS).chain(([type, stronger]) =>
    fc.record({
      parameter: typedValues(type).map(
        (floor): Parameter => ({
          ...{ ...DAYS, type, stronger, floor },
          choices: type === 'CHOICE' ? CHANNELS : [],
        }),
      ),
      value: typedValues(type),
    }),
  );
  const codesOf = (parameter: Parameter, value: string) =>
    floorRemarks(parameter, value).map(({ level, code }) => `${level} ${code}`);

  it('only what is as strong or stronger passes, and what no rule can weigh never silently', () => {
    fc.assert(
      fc.property(given, ({ parameter, value }) => {
        expect(codesOf(parameter, value)).toEqual(WANTED[protects(parameter, value, parameter.floor)]);
      }),
      RUNS,
    );
  });

  it('the floor itself passes, whatever it is', () => {
    fc.assert(
      fc.property(given, ({ parameter }) => {
        expect(floorRemarks(parameter, parameter.floor)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('any text has an answer, and never an exception', () => {
    fc.assert(
      fc.property(fc.string(), given, (value, { parameter }) => {
        const found = floorRemarks(parameter, value);
        expect(found.some(({ code }) => code === 'NOT_A_VALUE')).toBe(!isValue(parameter, value));
      }),
      RUNS,
    );
  });
});

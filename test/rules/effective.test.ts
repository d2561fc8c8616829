import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause, Parameter } from '../../api/rules/clause.ts';
import { effectiveCode, type Operation } from '../../api/rules/effective.ts';
import { atLeastAsStrong } from '../../api/rules/floor.ts';
import { passes } from '../../api/rules/remark.ts';

const CLAUSES: Clause[] = [
  {
    ...{ key: 'redress', parentKey: null, position: 2, kind: 'REMEDY', policy: 'PARAMETERS' },
    heading: 'Redress',
    text: 'The member pays {{amount}} EUR after {{wait}} days.',
  },
  {
    ...{ key: 'answers', parentKey: null, position: 1, kind: 'PROMISE', policy: 'EXTENSIBLE' },
    heading: 'Answers',
    text: 'Members answer.',
  },
  {
    ...{ key: 'enquiries', parentKey: 'answers', position: 1, kind: 'PROMISE', policy: 'PARAMETERS' },
    heading: 'Enquiries',
    text: 'The member answers within {{days}} working days, and within {{ days }} again.',
  },
  {
    ...{ key: 'fixed', parentKey: 'answers', position: 2, kind: 'PROMISE', policy: 'VERBATIM' },
    heading: 'Letters',
    text: 'Letters are kept for {{years}} years.',
  },
];
const parameter = (
  clauseKey: string,
  key: string,
  floor: string,
  rest: Pick<Parameter, 'type' | 'unit' | 'stronger'>,
): Parameter => ({ clauseKey, key, label: `Label of ${key}`, floor, ...rest });

const PARAMETERS: Parameter[] = [
  parameter('enquiries', 'days', '10', { type: 'DURATION', unit: 'working days', stronger: 'LOWER' }),
  parameter('redress', 'amount', '15', { type: 'MONEY', unit: 'EUR', stronger: 'HIGHER' }),
  parameter('redress', 'wait', '30', { type: 'DURATION', unit: 'days', stronger: 'LOWER' }),
  parameter('fixed', 'years', '3', { type: 'DURATION', unit: 'years', stronger: 'HIGHER' }),
];
const EDITION = { clauses: CLAUSES, parameters: PARAMETERS };

const set = (place: string, value: string): Operation => {
  const [clauseKey = '', parameterKey = ''] = place.split('/');
  return { operation: 'SET_PARAMETER', clauseKey, parameterKey, value };
};
const texts = (operations: Operation[]) =>
  Object.fromEntries(
    effectiveCode(EDITION, operations).clauses.map(({ key, effectiveText }) => [key, effectiveText]),
  );
const MASTER = {
  answers: 'Members answer.',
  enquiries: 'The member answers within 10 working days, and within 10 again.',
  fixed: 'Letters are kept for 3 years.',
  redress: 'The member pays 15 EUR after 30 days.',
};

describe('an effective code', () => {
  it('without operations is the master code, numbered and in reading order', () => {
    const { clauses, remarks } = effectiveCode(EDITION, []);
    expect(remarks).toEqual([]);
    expect(clauses.map(({ number, depth, key, origin }) => [number, depth, key, origin])).toEqual([
      ['1', 0, 'answers', 'MASTER'],
      ['1.1', 1, 'enquiries', 'MASTER'],
      ['1.2', 1, 'fixed', 'MASTER'],
      ['2', 0, 'redress', 'MASTER'],
    ]);
    expect(texts([])).toEqual(MASTER);
  });

  it('keeps all that the clause says, and tells the value beside the floor', () => {
    const found = effectiveCode(EDITION, [set('enquiries/days', '5')]).clauses.find(
      ({ key }) => key === 'enquiries',
    );
    expect(found).toEqual({
      ...CLAUSES[2],
      number: '1.1',
      depth: 1,
      origin: 'STRENGTHENED',
      effectiveText: 'The member answers within 5 working days, and within 5 again.',
      parameters: [
        {
          key: 'days',
          label: 'Label of days',
          unit: 'working days',
          stronger: 'LOWER',
          floor: '10',
          value: '5',
          own: true,
        },
      ],
    });
  });

  it.each([
    ['a stronger value strengthens its clause alone', [set('enquiries/days', '5')], ['enquiries']],
    ['the floor itself is the firm’s own value, and no strengthening', [set('enquiries/days', '10.0')], []],
    [
      'two values of two clauses',
      [set('redress/amount', '20'), set('enquiries/days', '3')],
      ['enquiries', 'redress'],
    ],
    ['two values of one clause', [set('redress/amount', '20'), set('redress/wait', '7')], ['redress']],
  ])('%s', (_name, operations, strengthened) => {
    const { clauses, remarks } = effectiveCode(EDITION, operations);
    expect(remarks).toEqual([]);
    expect(clauses.filter(({ origin }) => origin === 'STRENGTHENED').map(({ key }) => key)).toEqual(
      strengthened,
    );
    expect(clauses.flatMap(({ parameters }) => parameters).filter(({ own }) => own)).toHaveLength(
      operations.length,
    );
  });
});

describe('an operation that may not be', () => {
  it.each([
    ['on no clause', [set('gone/days', '5')], ['HITS_NOTHING gone.days']],
    ['on no parameter', [set('enquiries/hours', '5')], ['HITS_NOTHING enquiries.hours']],
    ['on a parameter of another clause', [set('redress/days', '5')], ['HITS_NOTHING redress.days']],
    ['on a clause that is adopted as it stands', [set('fixed/years', '5')], ['NOT_ADAPTABLE fixed.years']],
    ['below the floor', [set('enquiries/days', '11')], ['BELOW_FLOOR enquiries.days']],
    ['that is no value', [set('redress/amount', 'much')], ['NOT_A_VALUE redress.amount']],
    [
      'twice the same',
      [set('enquiries/days', '5'), set('enquiries/days', '5')],
      ['SET_TWICE enquiries.days'],
    ],
    [
      'thrice, told once',
      [set('enquiries/days', '5'), set('enquiries/days', '4'), set('enquiries/days', '3')],
      ['SET_TWICE enquiries.days'],
    ],
    [
      'once below the floor and once not, in this order',
      [set('enquiries/days', '11'), set('enquiries/days', '5')],
      ['SET_TWICE enquiries.days'],
    ],
    [
      'once not and once below the floor, in this order',
      [set('enquiries/days', '5'), set('enquiries/days', '11')],
      ['SET_TWICE enquiries.days'],
    ],
  ])('%s is an error, and takes no effect', (_name, operations, wanted) => {
    const { remarks } = effectiveCode(EDITION, operations);
    expect(remarks.map(({ code, where }) => `${code} ${where.replace('parameters.', '')}`)).toEqual(wanted);
    expect(passes(remarks)).toBe(false);
    expect(texts(operations)).toEqual(MASTER);
  });

  it('does not keep the good ones from their effect', () => {
    const operations = [set('gone/days', '5'), set('redress/wait', '7'), set('enquiries/days', '99')];
    expect(texts(operations)).toEqual({ ...MASTER, redress: 'The member pays 15 EUR after 7 days.' });
  });
});

describe('for any operations', () => {
  const PLACES = [...PARAMETERS.map(({ clauseKey, key }) => `${clauseKey}/${key}`), 'gone/x', 'redress/x'];
  const value = fc.oneof(
    fc.integer({ min: -2, max: 60 }).map(String),
    fc.constantFrom('0.005', '29.99', 'soon', ''),
  );
  const operation = fc.tuple(fc.constantFrom(...PLACES), value).map(([place, text]) => set(place, text));
  const operations = fc.array(operation, { maxLength: 6 });
  const independent = fc.uniqueArray(operation, {
    maxLength: 6,
    selector: ({ clauseKey, parameterKey }) => `${clauseKey}/${parameterKey}`,
  });
  const inAnyOrder = (list: readonly object[]) => list.map((item) => JSON.stringify(item)).sort();

  it('no value is weaker than the edition’s, whether it passes or not', () => {
    fc.assert(
      fc.property(operations, (given) => {
        const all = effectiveCode(EDITION, given).clauses.flatMap(({ parameters }) => parameters);
        expect(all).toHaveLength(PARAMETERS.length);
        expect(all.filter((one) => !atLeastAsStrong(one, one.value))).toEqual([]);
      }),
    );
  });

  it('every operation takes effect or is remarked on', () => {
    fc.assert(
      fc.property(operations, (given) => {
        const { clauses, remarks } = effectiveCode(EDITION, given);
        for (const { clauseKey, parameterKey, value: wanted } of given) {
          const held = clauses
            .find(({ key }) => key === clauseKey)
            ?.parameters.find(({ key }) => key === parameterKey);
          const heard = remarks.some(({ where }) => where === `parameters.${clauseKey}.${parameterKey}`);
          expect(heard).not.toBe(held?.own === true && held.value === wanted);
        }
      }),
    );
  });

  it('the order of operations does not matter, nor that of clauses and parameters', () => {
    fc.assert(
      fc.property(operations, (given) => {
        const there = effectiveCode(EDITION, given);
        const back = effectiveCode(
          { clauses: [...CLAUSES].reverse(), parameters: PARAMETERS },
          [...given].reverse(),
        );
        expect(back.clauses).toEqual(there.clauses);
        expect(inAnyOrder(back.remarks)).toEqual(inAnyOrder(there.remarks));
      }),
    );
  });

  it('independent operations have their effect one by one as together', () => {
    fc.assert(
      fc.property(independent, (given) => {
        const together = effectiveCode(EDITION, given);
        const alone = given.flatMap((one) => effectiveCode(EDITION, [one]).remarks);
        expect(together.remarks).toEqual(alone);
      }),
    );
  });

  it('is the same each time, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(operations, (given) => {
        const before = JSON.stringify([EDITION, given]);
        expect(effectiveCode(EDITION, given)).toEqual(effectiveCode(EDITION, given));
        expect(JSON.stringify([EDITION, given])).toBe(before);
      }),
    );
  });
});

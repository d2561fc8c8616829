import { describe, expect, it } from 'vitest';
import type { Clause, Parameter } from '../../api/rules/clause.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import type { Operation } from '../../api/rules/operation.ts';
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
  {
    ...{ key: 'contact', parentKey: null, position: 3, kind: 'CONTACT', policy: 'PARAMETERS' },
    heading: 'Contact',
    text: 'The member can be reached by {{ways}}.',
  },
  {
    ...{ key: 'branches', parentKey: null, position: 4, kind: 'PROMISE', policy: 'CONDITIONAL' },
    heading: 'Branches',
    text: 'Branches are open on Saturday.',
  },
];
const parameter = (
  clauseKey: string,
  key: string,
  floor: string,
  rest: Pick<Parameter, 'type' | 'unit' | 'stronger'> & Partial<Parameter>,
): Parameter => ({ clauseKey, key, label: `Label of ${key}`, floor, choices: [], ...rest });

const PARAMETERS: Parameter[] = [
  parameter('enquiries', 'days', '10', { type: 'DURATION', unit: 'working days', stronger: 'LOWER' }),
  parameter('redress', 'amount', '15', { type: 'MONEY', unit: 'EUR', stronger: 'HIGHER' }),
  parameter('redress', 'wait', '30', { type: 'DURATION', unit: 'days', stronger: 'LOWER' }),
  parameter('fixed', 'years', '3', { type: 'DURATION', unit: 'years', stronger: 'HIGHER' }),
  parameter('contact', 'ways', 'letter|web', {
    ...{ type: 'CHOICE', unit: '', stronger: 'SUPERSET', choices: ['letter', 'telephone', 'web'] },
  }),
];
const EDITION = { clauses: CLAUSES, parameters: PARAMETERS };

const set = (place: string, value: string): Operation => {
  const [clauseKey = '', parameterKey = ''] = place.split('/');
  return { operation: 'SET_PARAMETER', clauseKey, parameterKey, value };
};
const add = (given: object = {}): Operation => ({
  ...{ operation: 'ADD_CLAUSE', key: 'nights', parentKey: 'answers', position: 0, kind: 'PROMISE' },
  ...{ heading: 'Nights', text: 'The firm answers at night.' },
  ...given,
});
const describes = (clauseKey: string, text: string): Operation => ({
  ...{ operation: 'DESCRIBE_DELIVERY', clauseKey, text },
});
const declares = (clauseKey: string): Operation => ({
  ...{ operation: 'DECLARE_NOT_APPLICABLE', clauseKey, reason: 'We have none.' },
});
const texts = (operations: Operation[]) =>
  Object.fromEntries(
    effectiveCode(EDITION, operations).clauses.map(({ key, effectiveText }) => [key, effectiveText]),
  );
const MASTER = {
  answers: 'Members answer.',
  enquiries: 'The member answers within 10 working days, and within 10 again.',
  fixed: 'Letters are kept for 3 years.',
  redress: 'The member pays 15 EUR after 30 days.',
  contact: 'The member can be reached by letter and web.',
  branches: 'Branches are open on Saturday.',
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
      ['3', 0, 'contact', 'MASTER'],
      ['4', 0, 'branches', 'MASTER'],
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
          type: 'DURATION',
          unit: 'working days',
          stronger: 'LOWER',
          floor: '10',
          choices: [],
          value: '5',
          own: true,
        },
      ],
      ...{ delivery: null, notApplicable: null, operations: ['SET_PARAMETER enquiries/days'] },
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
    ['on no clause', [set('gone/days', '5')], ['HITS_NOTHING SET_PARAMETER gone/days']],
    ['on no parameter', [set('enquiries/hours', '5')], ['HITS_NOTHING SET_PARAMETER enquiries/hours']],
    [
      'on a parameter of another clause',
      [set('redress/days', '5')],
      ['HITS_NOTHING SET_PARAMETER redress/days'],
    ],
    [
      'on a clause that is adopted as it stands',
      [set('fixed/years', '5')],
      ['NOT_ADAPTABLE SET_PARAMETER fixed/years'],
    ],
    ['below the floor', [set('enquiries/days', '11')], ['BELOW_FLOOR SET_PARAMETER enquiries/days']],
    ['that is no value', [set('redress/amount', 'much')], ['NOT_A_VALUE SET_PARAMETER redress/amount']],
    [
      'twice the same',
      [set('enquiries/days', '5'), set('enquiries/days', '5')],
      ['SET_TWICE SET_PARAMETER enquiries/days'],
    ],
    [
      'thrice, told once',
      [set('enquiries/days', '5'), set('enquiries/days', '4'), set('enquiries/days', '3')],
      ['SET_TWICE SET_PARAMETER enquiries/days'],
    ],
    [
      'beneath a clause that takes none',
      [add({ parentKey: 'redress' })],
      ['NOT_ADAPTABLE ADD_CLAUSE nights'],
    ],
    ['beneath no clause', [add({ parentKey: 'gone' })], ['HITS_NOTHING ADD_CLAUSE nights']],
    ['with a key of the master’s', [add({ key: 'fixed' })], ['KEY_TAKEN ADD_CLAUSE fixed']],
    ['with one key for two', [add(), add({ text: 'Twice.' })], ['KEY_TAKEN ADD_CLAUSE nights']],
    [
      'in a circle of its own',
      [add({ parentKey: 'days' }), add({ key: 'days', parentKey: 'nights' })],
      ['HITS_NOTHING ADD_CLAUSE nights', 'HITS_NOTHING ADD_CLAUSE days'],
    ],
    [
      'beneath one that can not be added',
      [add({ parentKey: 'redress' }), add({ key: 'deeper', parentKey: 'nights' })],
      ['NOT_ADAPTABLE ADD_CLAUSE nights', 'HITS_NOTHING ADD_CLAUSE deeper'],
    ],
    ['about no clause', [describes('gone', 'By post.')], ['HITS_NOTHING DESCRIBE_DELIVERY gone']],
    ['declared of what binds all', [declares('redress')], ['NOT_ADAPTABLE DECLARE_NOT_APPLICABLE redress']],
    [
      'once below the floor and once not, in this order',
      [set('enquiries/days', '11'), set('enquiries/days', '5')],
      ['SET_TWICE SET_PARAMETER enquiries/days'],
    ],
    [
      'once not and once below the floor, in this order',
      [set('enquiries/days', '5'), set('enquiries/days', '11')],
      ['SET_TWICE SET_PARAMETER enquiries/days'],
    ],
  ])('%s is an error, and takes no effect', (_name, operations, wanted) => {
    const { remarks } = effectiveCode(EDITION, operations);
    expect(remarks.map(({ code, where }) => `${code} ${where.replace('operations.', '')}`)).toEqual(wanted);
    expect(passes(remarks)).toBe(false);
    expect(texts(operations)).toEqual(MASTER);
  });

  it('does not keep the good ones from their effect', () => {
    const operations = [set('gone/days', '5'), set('redress/wait', '7'), set('enquiries/days', '99')];
    expect(texts(operations)).toEqual({ ...MASTER, redress: 'The member pays 15 EUR after 7 days.' });
  });
});

describe('what a firm says of its own', () => {
  it('stands after the master’s clauses, in the order of positions, and with what is beneath it', () => {
    const operations = [
      add({ key: 'deeper', parentKey: 'nights' }),
      add({ position: 2 }),
      add({ key: 'days', position: 1 }),
    ];
    const { clauses, remarks } = effectiveCode(EDITION, operations);
    expect(remarks).toEqual([]);
    expect(clauses.slice(0, 6).map(({ number, key, origin }) => `${number} ${key} ${origin}`)).toEqual([
      '1 answers MASTER',
      '1.1 enquiries MASTER',
      '1.2 fixed MASTER',
      '1.3 days ADDED',
      '1.4 nights ADDED',
      '1.4.1 deeper ADDED',
    ]);
  });

  it('of how a clause is kept stands beside its text', () => {
    const { clauses, remarks } = effectiveCode(EDITION, [describes('fixed', 'In a vault.')]);
    expect(remarks).toEqual([]);
    expect(clauses.find(({ key }) => key === 'fixed')).toMatchObject({
      ...{ delivery: 'In a vault.', effectiveText: MASTER.fixed, origin: 'MASTER' },
      operations: ['DESCRIBE_DELIVERY fixed'],
    });
  });
});

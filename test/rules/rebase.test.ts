import { describe, expect, it } from 'vitest';
import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { rebase } from '../../api/rules/rebase.ts';
import { type Answer, settle } from '../../api/rules/settle.ts';
import type { RebaseAnswerKind, RebaseState } from '../../schema/words.ts';

const clause = (key: string, given: Partial<Clause> = {}): Clause => ({
  ...{ key, parentKey: null, position: 0, kind: 'PROMISE', policy: 'VERBATIM' },
  ...{ heading: `Heading of ${key}`, text: `Text of ${key}.` },
  ...given,
});
const days = (given: Partial<Parameter> = {}): Parameter => ({
  ...{ clauseKey: 'answers', key: 'days', label: 'Days', type: 'DURATION', unit: 'days', stronger: 'LOWER' },
  ...{ floor: '10', choices: [] },
  ...given,
});
const CHOICES = ['letter', 'telephone', 'web'];
const ways = (given: Partial<Parameter> = {}): Parameter =>
  days({
    ...{ key: 'ways', type: 'CHOICE', stronger: 'SUPERSET', floor: 'letter', choices: CHOICES },
    ...given,
  });

const answers = clause('answers', { policy: 'PARAMETERS', position: 0 });
const repairs = clause('repairs', { policy: 'EXTENSIBLE', position: 1 });
const branches = clause('branches', { policy: 'CONDITIONAL', position: 2 });
const OLD: CodeContent = {
  clauses: [answers, repairs, branches],
  parameters: [days(), ways()],
  indicators: [],
};
const next = (part: Partial<CodeContent>): CodeContent => ({ ...OLD, ...part });
const without = (key: string) => next({ clauses: OLD.clauses.filter((held) => held.key !== key) });
const changed = (key: string, given: Partial<Clause>) =>
  next({ clauses: OLD.clauses.map((held) => (held.key === key ? { ...held, ...given } : held)) });
const OTHER = { text: 'Quite other words.' };
const beneathAnswers = { parentKey: 'answers' };

const set = (value: string, parameterKey = 'days'): Operation => ({
  ...{ operation: 'SET_PARAMETER', clauseKey: 'answers', parameterKey, value },
});
const add = (given: object = {}): Operation => ({
  ...{ operation: 'ADD_CLAUSE', key: 'own', parentKey: 'repairs', position: 0, kind: 'PROMISE' },
  ...{ heading: 'Our own', text: 'We also come at night.' },
  ...given,
});
const describes = (clauseKey: string): Operation => ({
  ...{ operation: 'DESCRIBE_DELIVERY', clauseKey, text: 'By our own people.' },
});
const declares: Operation = {
  ...{ operation: 'DECLARE_NOT_APPLICABLE', clauseKey: 'branches', reason: 'We have none.' },
};

type Case = [string, CodeContent, Operation, RebaseState, RebaseAnswerKind[]];

const SETTINGS: Case[] = [
  ['a value on the same edition', OLD, set('7'), 'CARRIED', []],
  ['a value that is the floor on both sides', OLD, set('10'), 'CARRIED', []],
  ['a value whose clause moved', changed('answers', { parentKey: 'repairs' }), set('7'), 'MOVED', []],
  ['a value whose clause is gone', without('answers'), set('7'), 'ORPHANED', ['DROP']],
  ['a value whose parameter is gone', next({ parameters: [] }), set('7'), 'ORPHANED', ['DROP']],
  [
    'a value that can not be set any more',
    changed('answers', { policy: 'VERBATIM' }),
    set('7'),
    'CONFLICTS',
    ['DROP'],
  ],
  [
    'a value that the floor has moved past',
    next({ parameters: [days({ floor: '5' })] }),
    set('7'),
    'CONFLICTS',
    ['SET_VALUE', 'DROP'],
  ],
  [
    'a value that the floor has reached',
    next({ parameters: [days({ floor: '7.0' })] }),
    set('7'),
    'REDUNDANT',
    ['DROP', 'KEEP', 'SET_VALUE'],
  ],
  [
    'a choice whose member vanished',
    next({ parameters: [ways({ choices: ['letter', 'telephone'] })] }),
    set('letter|web', 'ways'),
    'CONFLICTS',
    ['SET_VALUE', 'DROP'],
  ],
  [
    'a choice that can not be weighed any more',
    next({ parameters: [ways({ floor: 'letter|telephone' })] }),
    set('letter|web', 'ways'),
    'NEEDS_REVIEW',
    ['KEEP', 'SET_VALUE', 'DROP'],
  ],
  [
    'a value of another type',
    next({ parameters: [days({ type: 'DATE', stronger: 'EARLIER', floor: '2027-01-01' })] }),
    set('7'),
    'CONFLICTS',
    ['SET_VALUE', 'DROP'],
  ],
  [
    'a value in another unit',
    next({ parameters: [days({ unit: 'hours' })] }),
    set('7'),
    'NEEDS_REVIEW',
    ['KEEP', 'SET_VALUE', 'DROP'],
  ],
  [
    'a value whose clause was reworded',
    changed('answers', OTHER),
    set('7'),
    'NEEDS_REVIEW',
    ['KEEP', 'SET_VALUE', 'DROP'],
  ],
  [
    'a value whose clause was moved and reworded at once',
    changed('answers', { ...OTHER, parentKey: 'repairs' }),
    set('7'),
    'NEEDS_REVIEW',
    ['KEEP', 'SET_VALUE', 'DROP'],
  ],
  [
    'a value whose clause has other white space',
    changed('answers', { text: ' Text  of\nanswers. ' }),
    set('7'),
    'CARRIED',
    [],
  ],
];

const ADDITIONS: Case[] = [
  ['an addition on the same edition', OLD, add(), 'CARRIED', []],
  ['an addition whose parent moved', changed('repairs', beneathAnswers), add(), 'MOVED', []],
  ['an addition whose parent is gone', without('repairs'), add(), 'ORPHANED', ['PUT_UNDER', 'DROP']],
  [
    'an addition whose parent takes none any more',
    changed('repairs', { policy: 'VERBATIM' }),
    add(),
    'CONFLICTS',
    ['PUT_UNDER', 'DROP'],
  ],
  [
    'an addition whose parent was reworded',
    changed('repairs', OTHER),
    add(),
    'NEEDS_REVIEW',
    ['KEEP', 'REPLACE_TEXT', 'DROP'],
  ],
  [
    'an addition whose key the master uses now',
    next({ clauses: [...OLD.clauses, clause('own')] }),
    add(),
    'CONFLICTS',
    ['RENAME', 'DROP'],
  ],
  [
    'an addition that the master says now in the same place',
    next({
      clauses: [
        ...OLD.clauses,
        clause('nights', { parentKey: 'repairs', heading: 'Our own', text: 'We also  come at night.' }),
      ],
    }),
    add(),
    'REDUNDANT',
    ['DROP', 'KEEP'],
  ],
  [
    'an addition that the master says now under the same key',
    next({
      clauses: [...OLD.clauses, clause('own', { heading: 'Our own', text: 'We also come at night.' })],
    }),
    add(),
    'REDUNDANT',
    ['DROP', 'RENAME'],
  ],
];

const WORDS: Case[] = [
  ['a delivery on the same edition', OLD, describes('answers'), 'CARRIED', []],
  ['a delivery whose clause moved', changed('branches', beneathAnswers), describes('branches'), 'MOVED', []],
  ['a delivery whose clause is gone', without('branches'), describes('branches'), 'ORPHANED', ['DROP']],
  [
    'a delivery whose clause was reworded',
    changed('answers', OTHER),
    describes('answers'),
    'NEEDS_REVIEW',
    ['KEEP', 'REPLACE_TEXT', 'DROP'],
  ],
  [
    'a delivery whose clause’s key was used again for other words',
    changed('answers', { heading: 'Prices', text: 'Prices are shown.' }),
    describes('answers'),
    'NEEDS_REVIEW',
    ['KEEP', 'REPLACE_TEXT', 'DROP'],
  ],
  ['a declaration on the same edition', OLD, declares, 'CARRIED', []],
  ['a declaration whose clause moved', changed('branches', beneathAnswers), declares, 'MOVED', []],
  ['a declaration whose clause is gone', without('branches'), declares, 'ORPHANED', ['DROP']],
  [
    'a declaration whose clause binds all now',
    changed('branches', { policy: 'VERBATIM' }),
    declares,
    'CONFLICTS',
    ['DROP'],
  ],
  [
    'a declaration whose clause was reworded',
    changed('branches', OTHER),
    declares,
    'NEEDS_REVIEW',
    ['KEEP', 'REPLACE_TEXT', 'DROP'],
  ],
];

describe('an extension that is moved to another edition', () => {
  it.each([...SETTINGS, ...ADDITIONS, ...WORDS])('finds %s', (_name, to, operation, state, allowed) => {
    expect(rebase(OLD, to, [operation])).toMatchObject([{ operation, state, answers: allowed }]);
  });

  it('shows the old, the new and its own side by side', () => {
    const to = next({ ...changed('answers', OTHER), parameters: [days({ floor: '5' })] });
    const [one] = rebase(OLD, to, [set('7')]);
    expect(one?.fields).toEqual([
      { field: 'value', old: '10', next: '5', own: '7' },
      { field: 'heading', old: 'Heading of answers', next: 'Heading of answers', own: null },
      { field: 'text', old: 'Text of answers.', next: 'Quite other words.', own: null },
    ]);
  });

  it.each<[string, CodeContent]>([
    ['a parent that is missing', changed('repairs', { parentKey: 'gone' })],
    [
      'parents in a circle',
      next({
        clauses: [{ ...answers, parentKey: 'repairs' }, { ...repairs, parentKey: 'answers' }, branches],
      }),
    ],
    ['one clause twice', next({ clauses: [...OLD.clauses, { ...answers, ...OTHER }] })],
    ['two parameters of one name', next({ parameters: [days(), days({ floor: '5' }), ways()] })],
  ])('bears %s in the next edition', (_name, to) => {
    const operations = [set('7'), add(), describes('branches'), declares];
    expect(rebase(OLD, to, operations).map(({ operation }) => operation)).toEqual(operations);
  });

  it('keeps what stands beneath its own clauses with them', () => {
    const operations = [add(), add({ key: 'deeper', parentKey: 'own' })];
    expect(rebase(OLD, without('repairs'), operations).map(({ state }) => state)).toEqual([
      'ORPHANED',
      'CARRIED',
    ]);
  });
});

describe('settling what was decided', () => {
  const settled = (to: CodeContent, operations: Operation[], decided: Record<string, Answer>) => {
    const { operations: result, remarks } = settle(
      to,
      rebase(OLD, to, operations),
      new Map(Object.entries(decided)),
    );
    return { result, codes: remarks.map(({ code, where }) => `${code} ${where}`) };
  };
  const stronger = next({ parameters: [days({ floor: '5' }), ways()] });
  const DAYS = 'SET_PARAMETER answers/days';

  it('takes along what needs no answer', () => {
    expect(settled(OLD, [set('7'), add()], {})).toEqual({ result: [set('7'), add()], codes: [] });
  });

  it.each<[string, CodeContent, Operation, Answer, Operation[]]>([
    ['another value', stronger, set('7'), { answer: 'SET_VALUE', value: '4' }, [set('4')]],
    ['dropping', stronger, set('7'), { answer: 'DROP' }, []],
    ['keeping what was reworded', changed('answers', OTHER), set('7'), { answer: 'KEEP' }, [set('7')]],
    [
      'another text',
      changed('answers', OTHER),
      describes('answers'),
      { answer: 'REPLACE_TEXT', text: 'By post.' },
      [{ ...describes('answers'), text: 'By post.' } as Operation],
    ],
    [
      'another reason',
      changed('branches', OTHER),
      declares,
      { answer: 'REPLACE_TEXT', text: 'None yet.' },
      [{ ...declares, reason: 'None yet.' } as Operation],
    ],
    [
      'another parent',
      next({ clauses: [answers, branches, clause('visits', { policy: 'EXTENSIBLE' })] }),
      add(),
      { answer: 'PUT_UNDER', parentKey: 'visits' },
      [add({ parentKey: 'visits' })],
    ],
    [
      'another key',
      next({ clauses: [...OLD.clauses, clause('own')] }),
      add(),
      { answer: 'RENAME', key: 'own-2' },
      [add({ key: 'own-2' })],
    ],
  ])('does as decided: %s', (_name, to, operation, answer, wanted) => {
    const [{ name } = { name: '' }] = rebase(OLD, to, [operation]);
    expect(settled(to, [operation], { [name]: answer })).toEqual({ result: wanted, codes: [] });
  });

  it('renames the parent of what stands beneath a renamed clause', () => {
    const to = next({ clauses: [...OLD.clauses, clause('own')] });
    const operations = [add(), add({ key: 'deeper', parentKey: 'own' })];
    const { result, codes } = settled(to, operations, {
      'ADD_CLAUSE own': { answer: 'RENAME', key: 'own-2' },
    });
    expect(codes).toEqual([]);
    expect(result).toEqual([add({ key: 'own-2' }), add({ key: 'deeper', parentKey: 'own-2' })]);
  });

  it.each<[string, CodeContent, Operation, Record<string, Answer>, string]>([
    ['no answer', stronger, set('7'), {}, `UNANSWERED operations.${DAYS}`],
    [
      'an answer that is not allowed',
      stronger,
      set('7'),
      { [DAYS]: { answer: 'KEEP' } },
      `ANSWER_NOT_ALLOWED operations.${DAYS}`,
    ],
    [
      'an answer that brings nothing',
      stronger,
      set('7'),
      { [DAYS]: { answer: 'SET_VALUE' } },
      `ANSWER_NOT_ALLOWED operations.${DAYS}`,
    ],
    [
      'a value below the floor',
      stronger,
      set('7'),
      { [DAYS]: { answer: 'SET_VALUE', value: '6' } },
      `BELOW_FLOOR operations.${DAYS}`,
    ],
    [
      'no value at all',
      stronger,
      set('7'),
      { [DAYS]: { answer: 'SET_VALUE', value: 'soon' } },
      `NOT_A_VALUE operations.${DAYS}`,
    ],
    [
      'an operation that is none',
      OLD,
      set('7'),
      { nothing: { answer: 'DROP' } },
      'UNKNOWN_OPERATION operations.nothing',
    ],
  ])('refuses %s', (_name, to, operation, decided, code) => {
    expect(settled(to, [operation], decided).codes).toEqual([code]);
  });

  it('says so where something stands beneath what was dropped', () => {
    const operations = [add(), add({ key: 'deeper', parentKey: 'own' })];
    const { codes } = settled(without('repairs'), operations, { 'ADD_CLAUSE own': { answer: 'DROP' } });
    expect(codes).toEqual(['HITS_NOTHING operations.ADD_CLAUSE deeper']);
  });
});

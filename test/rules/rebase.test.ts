import { describe, expect, it } from 'vitest';
import type { CodeContent } from '../../api/rules/clause.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { rebase } from '../../api/rules/rebase.ts';
import type { RebaseAnswerKind, RebaseState } from '../../schema/words.ts';
import {
  add,
  answers,
  beneathAnswers,
  branches,
  changed,
  clause,
  days,
  declares,
  describes,
  next,
  OLD,
  OTHER,
  repairs,
  set,
  ways,
  without,
} from './small-code.ts';

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
  [
    'an addition that the master says now beneath a clause that takes none any more',
    next({
      clauses: [
        ...changed('repairs', { policy: 'VERBATIM' }).clauses,
        clause('nights', { parentKey: 'repairs', heading: 'Our own', text: 'We also come at night.' }),
      ],
    }),
    add(),
    'REDUNDANT',
    ['DROP'],
  ],
  [
    'an addition whose key the master uses now, and whose parent is gone',
    next({ clauses: [answers, branches, clause('own')] }),
    add(),
    'CONFLICTS',
    ['DROP'],
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

  it.each<[string, CodeContent, RebaseState[]]>([
    [
      'a parent that is missing',
      changed('repairs', { parentKey: 'gone' }),
      ['CARRIED', 'CARRIED', 'CARRIED', 'CARRIED'],
    ],
    [
      'parents in a circle',
      next({
        clauses: [{ ...answers, parentKey: 'repairs' }, { ...repairs, parentKey: 'answers' }, branches],
      }),
      ['MOVED', 'MOVED', 'CARRIED', 'CARRIED'],
    ],
    [
      'each clause twice',
      next({ clauses: [...OLD.clauses, ...OLD.clauses] }),
      ['CONFLICTS', 'CONFLICTS', 'CONFLICTS', 'CONFLICTS'],
    ],
    [
      'two parameters of one name',
      next({ parameters: [days(), days({ floor: '5' }), ways()] }),
      ['CONFLICTS', 'CARRIED', 'CARRIED', 'CARRIED'],
    ],
  ])('bears %s in the next edition', (_name, to, states) => {
    const operations = [set('7'), add(), describes('branches'), declares];
    const rebased = rebase(OLD, to, operations);
    expect(rebased.map(({ operation }) => operation)).toEqual(operations);
    expect(rebased.map(({ state }) => state)).toEqual(states);
  });

  const family = [
    add(),
    add({ key: 'deeper', parentKey: 'own' }),
    add({ key: 'deepest', parentKey: 'deeper' }),
  ];

  it('takes what stands beneath its own clauses along with them', () => {
    expect(rebase(OLD, changed('repairs', beneathAnswers), family).map(({ state }) => state)).toEqual([
      'MOVED',
      'CARRIED',
      'CARRIED',
    ]);
  });

  it('asks about what stands beneath its own clauses where it asks about those', () => {
    expect(rebase(OLD, without('repairs'), family)).toMatchObject([
      { state: 'ORPHANED', answers: ['PUT_UNDER', 'DROP'] },
      { state: 'NEEDS_REVIEW', answers: ['KEEP', 'PUT_UNDER', 'DROP'] },
      { state: 'NEEDS_REVIEW', answers: ['KEEP', 'PUT_UNDER', 'DROP'] },
    ]);
  });
});

import { expect, it } from 'vitest';
import { checkEdition } from '../../api/rules/check.ts';
import type { CodeContent } from '../../api/rules/clause.ts';
import { compareCodes } from '../../api/rules/compare.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { rebase } from '../../api/rules/rebase.ts';
import { type Answer, settle } from '../../api/rules/settle.ts';
import {
  BOTH,
  CIRCLE,
  COLLIDING,
  HOURS,
  LOST,
  NAMESAKES,
  NO_FLOOR,
  OWN_KEY,
  PAST,
  PHONED,
  REACHED,
  REUSED,
  SWAPPED,
  TURNED,
  TWICE,
  VANISHED,
} from './hard-editions.ts';
import { add, changed, declares, describes, OLD, set, without } from './small-code.ts';

const faults = (code: CodeContent) =>
  checkEdition(code)
    .filter(({ level }) => level === 'ERROR')
    .map(({ code: fault, where }) => `${fault} ${where}`);
const outline = (code: CodeContent, operations: Operation[] = []) =>
  effectiveCode(code, operations).clauses.map(({ number, key }) => `${number} ${key}`);
const told = (code: CodeContent, operations: Operation[]) =>
  effectiveCode(code, operations).remarks.map(({ code: fault, where }) => `${fault} ${where}`);
const texts = (code: CodeContent, operations: Operation[] = []) =>
  effectiveCode(code, operations).clauses.map(({ effectiveText }) => effectiveText);
const compared = (after: CodeContent) => [
  ...compareCodes(OLD, after).clauses.map(({ key, changes }) => `${key} ${changes.join(' ')}`),
  ...compareCodes(OLD, after).parameters.map(({ clauseKey, key, change }) => `${clauseKey}/${key} ${change}`),
];
const states = (after: CodeContent, operations: Operation[]) =>
  rebase(OLD, after, operations).map(({ state, answers: allowed }) => [state, ...allowed].join(' '));
const fieldsOf = (after: CodeContent, operation: Operation) =>
  rebase(OLD, after, [operation]).flatMap(({ fields }) =>
    fields.map(({ field, old, next: now, own }) => [field, old, now, own].join(' / ')),
  );
const settled = (after: CodeContent, operations: Operation[], decided: Record<string, Answer>) =>
  settle(after, rebase(OLD, after, operations), new Map(Object.entries(decided))).remarks.map(
    ({ code: fault, where }) => `${fault} ${where}`,
  );

const OWN_CIRCLE = [add({ parentKey: 'deeper' }), add({ key: 'deeper', parentKey: 'own' })];
const FAMILY = [add(), add({ key: 'deeper', parentKey: 'own' })];
const DAYS = 'SET_PARAMETER answers/days';
const WAYS = 'SET_PARAMETER answers/ways';

/** By where else a case is known from: what it is, what Accord makes of it, and what that must be. */
const CASES: Record<string, [what: string, seen: () => unknown, wanted: unknown][]> = {
  'OSCAL: a reference that is broken': [
    ['a parent that is missing blocks', () => faults(LOST), ['DANGLING_PARENT clauses.repairs']],
    [
      'a parent that is missing loses no clause',
      () => outline(LOST, [add()]),
      ['1 answers', '2 repairs', '2.1 own', '3 branches'],
    ],
    [
      'a text with an undefined parameter blocks',
      () => faults(changed('branches', PHONED)),
      ['UNDEFINED_PARAMETER clauses.branches'],
    ],
    [
      'a text with an undefined parameter keeps it in sight',
      () => texts(changed('branches', PHONED)).at(-1),
      PHONED.text,
    ],
  ],
  'OSCAL: an alteration that hits nothing': [
    [
      'an operation on a clause that is not there is an error',
      () => told(OLD, [describes('gone')]),
      ['HITS_NOTHING operations.DESCRIBE_DELIVERY gone'],
    ],
  ],
  'OSCAL: imports in a circle': [
    [
      'parents in a circle block',
      () => faults(CIRCLE),
      ['CIRCULAR_PARENT clauses.answers', 'CIRCULAR_PARENT clauses.repairs'],
    ],
    ['parents in a circle lose no clause', () => outline(CIRCLE), ['1 branches', '2 answers', '2.1 repairs']],
    [
      'additions in a circle hit nothing',
      () => told(OLD, OWN_CIRCLE),
      ['HITS_NOTHING operations.ADD_CLAUSE own', 'HITS_NOTHING operations.ADD_CLAUSE deeper'],
    ],
  ],
  'OSCAL: one control imported twice': [
    ['one clause twice blocks', () => faults(TWICE), ['DUPLICATE_KEY clauses.answers']],
    [
      'one clause twice is never set by guess',
      () => told(TWICE, [set('7')]),
      [`NOT_ADAPTABLE operations.${DAYS}`],
    ],
    [
      'one clause twice is a conflict for what stands on it',
      () => states(TWICE, [set('7'), describes('answers')]),
      ['CONFLICTS DROP', 'CONFLICTS DROP'],
    ],
    ['one clause twice counts once, as it stands first', () => compared(TWICE), []],
    [
      'one clause added twice is an error',
      () => told(OLD, [add(), add()]),
      ['KEY_TAKEN operations.ADD_CLAUSE own'],
    ],
  ],
  'OSCAL: colliding parameters': [
    ['two parameters of one name block', () => faults(COLLIDING), ['DUPLICATE_KEY parameters.answers.days']],
    [
      'two parameters of one name are never set by guess',
      () => told(COLLIDING, [set('4')]),
      [`NOT_ADAPTABLE operations.${DAYS}`],
    ],
    [
      'two parameters of one name are a conflict for a value',
      () => states(COLLIDING, [set('4')]),
      ['CONFLICTS DROP'],
    ],
    [
      'one name in two clauses is no collision',
      () => [faults(NAMESAKES), texts(NAMESAKES, [set('4')]).at(-1)],
      [[], 'Within 10 days.'],
    ],
    [
      'one parameter set twice is an error, whichever comes last',
      () => told(OLD, [set('4'), set('3')]),
      [`SET_TWICE operations.${DAYS}`],
    ],
  ],
  'three-way merge: deleted here, changed there': [
    [
      'an addition under a removed clause is orphaned',
      () => states(without('repairs'), [add()]),
      ['ORPHANED PUT_UNDER DROP'],
    ],
    [
      'an addition under a removed clause can not be kept',
      () => settled(without('repairs'), [add()], { 'ADD_CLAUSE own': { answer: 'KEEP' } }),
      ['ANSWER_NOT_ALLOWED operations.ADD_CLAUSE own'],
    ],
    [
      'what stands beneath such an addition waits with it',
      () => states(without('repairs'), FAMILY),
      ['ORPHANED PUT_UNDER DROP', 'NEEDS_REVIEW KEEP PUT_UNDER DROP'],
    ],
    [
      'a declaration of a removed clause is orphaned',
      () => states(without('branches'), [declares]),
      ['ORPHANED DROP'],
    ],
  ],
  'Git: a name used again': [
    [
      'a key reused for another clause is told as other words and another kind',
      () => compared(REUSED),
      ['answers REWORDED RECLASSIFIED'],
    ],
    [
      'a key reused for another clause takes no value along',
      () => states(REUSED, [set('7')]),
      ['CONFLICTS DROP'],
    ],
    [
      'a key reused for another clause has what is said of it looked at',
      () => states(REUSED, [describes('answers')]),
      ['NEEDS_REVIEW KEEP REPLACE_TEXT DROP'],
    ],
  ],
  'three-way merge: added on both sides': [
    [
      'a firm’s key that the code uses now is given up, or changed',
      () => states(OWN_KEY, [add()]),
      ['CONFLICTS RENAME DROP'],
    ],
    [
      'a firm’s key that the code uses now takes what is beneath along',
      () =>
        settled(OWN_KEY, FAMILY, {
          'ADD_CLAUSE own': { answer: 'RENAME', key: 'own-2' },
          'ADD_CLAUSE deeper': { answer: 'KEEP' },
        }),
      [],
    ],
  ],
  'Git: renamed and changed': [
    ['a clause moved and reworded is told as both', () => compared(BOTH)[0], 'answers MOVED REWORDED'],
    [
      'a clause moved and reworded has what stands on it looked at',
      () => states(BOTH, [set('7')]),
      ['NEEDS_REVIEW KEEP SET_VALUE DROP'],
    ],
    [
      'a clause moved and reworded shows both side by side',
      () => fieldsOf(BOTH, set('7')),
      [
        'value / 10 / 10 / 7',
        'number / 1 / 1.1 / ',
        'heading / Heading of answers / Heading of answers / ',
        'text / Text of answers. / Quite other words. / ',
      ],
    ],
    [
      'of two clauses that changed places one has moved',
      () => compared(SWAPPED),
      ['repairs RENUMBERED', 'answers MOVED'],
    ],
  ],
  'a minimum that is raised': [
    [
      'a floor past the firm’s value is a conflict',
      () => states(PAST, [set('7')]),
      ['CONFLICTS SET_VALUE DROP'],
    ],
    [
      'a floor past the firm’s value lets it not be kept',
      () => settled(PAST, [set('7')], { [DAYS]: { answer: 'KEEP' } }),
      [`ANSWER_NOT_ALLOWED operations.${DAYS}`],
    ],
    [
      'a floor past the firm’s value holds for another value too',
      () => settled(PAST, [set('7')], { [DAYS]: { answer: 'SET_VALUE', value: '6' } }),
      [`BELOW_FLOOR operations.${DAYS}`],
    ],
    [
      'a floor that reaches the firm’s value makes it redundant',
      () => states(REACHED, [set('7.0')]),
      ['REDUNDANT DROP KEEP SET_VALUE'],
    ],
    [
      'the same number in another unit is looked at',
      () => states(HOURS, [set('7')]),
      ['NEEDS_REVIEW KEEP SET_VALUE DROP'],
    ],
    [
      'the same number where the other end protects is looked at',
      () => states(TURNED, [set('7')]),
      ['NEEDS_REVIEW KEEP SET_VALUE DROP'],
    ],
  ],
  'an enumeration that shrinks': [
    [
      'a vanished choice that the firm has chosen is a conflict',
      () => states(VANISHED, [set('letter|web', 'ways')]),
      ['CONFLICTS SET_VALUE DROP'],
    ],
    [
      'a vanished choice is no value any more',
      () => told(VANISHED, [set('letter|web', 'ways')]),
      [`NOT_A_VALUE operations.${WAYS}`],
    ],
    [
      'a vanished choice that the firm has not chosen is looked at',
      () => states(VANISHED, [set('letter|telephone', 'ways')]),
      ['NEEDS_REVIEW KEEP SET_VALUE DROP'],
    ],
    [
      'a vanished choice that the floor names blocks',
      () => faults(NO_FLOOR),
      ['BAD_FLOOR parameters.answers.ways'],
    ],
    ['a vanished choice can not be weighed', () => compared(VANISHED), ['answers/ways OTHER']],
  ],
};

const TABLE = Object.entries(CASES).flatMap(([from, rows]) => rows.map((row) => [from, ...row] as const));

it.each(TABLE)('%s — %s', (_from, _what, seen, wanted) => {
  expect(seen()).toEqual(wanted);
});

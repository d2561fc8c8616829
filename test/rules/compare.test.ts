import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import { compareCodes } from '../../api/rules/compare.ts';
import { wordChanges } from '../../api/rules/words-diff.ts';

const clause = (key: string, given: Partial<Clause> = {}): Clause => ({
  ...{ key, parentKey: null, position: 0, kind: 'PROMISE', policy: 'VERBATIM' },
  ...{ heading: `Heading of ${key}`, text: `Text of ${key}.` },
  ...given,
});
const days = (given: Partial<Parameter> = {}): Parameter => ({
  ...{ clauseKey: 'a', key: 'days', label: 'Days', type: 'DURATION', unit: 'days', stronger: 'LOWER' },
  ...{ floor: '10', choices: [] },
  ...given,
});
const code = (clauses: Clause[], parameters: Parameter[] = []): CodeContent => ({
  clauses,
  parameters,
  indicators: [],
});
const said = (before: CodeContent, after: CodeContent) =>
  compareCodes(before, after).clauses.map(({ key, changes }) => `${key}: ${changes.join(' ')}`);

const [a, b, c] = [clause('a', { position: 0 }), clause('b', { position: 1 }), clause('c', { position: 2 })];

describe('a comparison of two codes', () => {
  it.each<[string, Clause[], Clause[], string[]]>([
    ['of the same', [a, b], [b, a], []],
    ['sees what is new', [a], [a, b], ['b: ADDED']],
    ['sees what is gone', [a, b], [a], ['b: REMOVED']],
    ['sees what was reworded', [a], [{ ...a, text: 'Other words.' }], ['a: REWORDED']],
    ['sees what was reclassified', [a], [{ ...a, policy: 'CONDITIONAL' }], ['a: RECLASSIFIED']],
    ['sees what stands beneath another', [a, b], [a, { ...b, parentKey: 'a' }], ['b: MOVED']],
    [
      'sees the one that went past the others',
      [a, b, c],
      [clause('c', { position: 0 }), clause('a', { position: 1 }), clause('b', { position: 2 })],
      ['c: MOVED', 'a: RENUMBERED', 'b: RENUMBERED'],
    ],
    [
      'says both of what was moved and reworded at once',
      [a, b],
      [a, { ...b, parentKey: 'a', text: 'Other.' }],
      ['b: MOVED REWORDED'],
    ],
    [
      'calls a key that is used for other words reworded',
      [a],
      [clause('a', { heading: 'X', text: 'Y' })],
      ['a: REWORDED'],
    ],
    ['takes the first of two clauses with one key', [a, { ...a, position: 5, text: 'Twice.' }], [a], []],
    [
      'takes a clause whose parent is missing for one at the top',
      [{ ...a, parentKey: 'gone' }],
      [a],
      ['a: RENUMBERED'],
    ],
    [
      'bears a circle of parents',
      [
        { ...a, parentKey: 'b' },
        { ...b, parentKey: 'a' },
      ],
      [a, b],
      ['a: RENUMBERED', 'b: MOVED'],
    ],
  ])('%s', (_name, before, after, wanted) => {
    expect(said(code(before), code(after))).toEqual(wanted);
  });

  it.each<[string, Partial<Parameter>, string]>([
    ['a stronger floor', { floor: '5' }, 'STRONGER'],
    ['a weaker floor', { floor: '12' }, 'WEAKER'],
    ['another way of writing the floor', { floor: '10.0' }, 'OTHER'],
    ['another unit', { unit: 'working days', floor: '5' }, 'OTHER'],
    ['another direction', { stronger: 'HIGHER' }, 'OTHER'],
  ])('weighs %s', (_name, given, change) => {
    const { parameters } = compareCodes(code([a], [days()]), code([a], [days(given)]));
    expect(parameters).toMatchObject([{ clauseKey: 'a', key: 'days', change }]);
  });

  it('can not weigh sets of which neither holds the other', () => {
    const choice = { type: 'CHOICE', stronger: 'SUPERSET', choices: ['letter', 'web', 'chat'] } as const;
    const [before, after] = [
      days({ ...choice, floor: 'letter|web' }),
      days({ ...choice, floor: 'letter|chat' }),
    ];
    expect(compareCodes(code([a], [before]), code([a], [after])).parameters).toMatchObject([
      { change: 'OTHER' },
    ]);
  });

  it('tells where a clause stood and stands', () => {
    const [change] = compareCodes(code([a, b]), code([a, { ...b, parentKey: 'a' }])).clauses;
    expect(change).toMatchObject({ numberBefore: '2', numberAfter: '1.1' });
  });
});

describe('what changed word by word', () => {
  it.each<[string, string, string, string]>([
    ['nothing', 'We answer.', 'We answer.', '=We answer.'],
    ['one word', 'within ten days', 'within five days', '=within -ten +five =days'],
    ['the end', 'We answer.', 'We answer in writing.', '=We -answer. +answer in writing.'],
    ['all', 'Old.', 'New.', '-Old. +New.'],
    ['nothing to something', '', 'New words.', '+New words.'],
  ])('%s', (_name, before, after, wanted) => {
    const signs = { SAME: '=', REMOVED: '-', ADDED: '+' };
    const seen = wordChanges(before, after).map(({ change, text }) => `${signs[change]}${text.trim()}`);
    expect(seen.join(' ')).toBe(wanted);
  });

  it('gives both texts back, word for word', () => {
    const words = fc.array(fc.constantFrom('we ', 'answer ', 'in ', 'ten\n', 'days. '), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (old, now) => {
        const [before, after] = [old.join(''), now.join('')];
        const changes = wordChanges(before, after);
        const text = (without: string) =>
          changes
            .filter(({ change }) => change !== without)
            .map((change) => change.text)
            .join('');
        expect([text('ADDED'), text('REMOVED')]).toEqual([before, after]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('bears texts of a hundred thousand words, whatever they have in common', () => {
    const text = (other: string, every: number) =>
      Array.from({ length: 100_000 }, (_, at) =>
        at % every === 0 ? `${other}${at} ` : `word${at % 50} `,
      ).join('');
    for (const [every, runs] of [
      [1, 2],
      [5, 3],
      [1_000, 300],
    ] as const) {
      const [before, after] = [text('old', every), text('new', every)];
      const changes = wordChanges(before, after);
      const without = (kind: string) =>
        changes.filter(({ change }) => change !== kind).map((one) => one.text);
      expect(without('ADDED').join('')).toBe(before);
      expect(without('REMOVED').join('')).toBe(after);
      expect(changes).toHaveLength(runs);
    }
  });

  it('shows texts that have too little in common one after the other', () => {
    const text = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordChanges(text('old'), text('new')).map(({ change }) => change)).toEqual(['REMOVED', 'ADDED']);
  });
});

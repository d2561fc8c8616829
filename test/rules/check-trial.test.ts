import { describe, expect, it } from 'vitest';
import { tryCheck } from '../../api/rules/check-trial.ts';
import { parseExpression, referencesOf, referenceText } from '../../api/rules/expression.ts';
import type { Indicator } from '../../api/rules/indicator.ts';
import { CHECK_EMPTIES, CHECK_RELATIONS, type CheckEmpties } from '../../schema/words-return.ts';

const indicator = (key: string, part: Partial<Indicator> = {}): Indicator => ({
  ...{ key, clauseKey: 'answers', kind: 'COUNT', label: key, numeratorLabel: key, denominatorLabel: null },
  ...{ unit: 'complaints', stronger: null, target: null, audience: 'NAMED', breakdown: [] },
  ...part,
});
const MEASURED = {
  indicators: [indicator('opened', { breakdown: ['Home', 'Motor'] }), indicator('closed')],
  complaintCategories: ['Billing'],
};
const WRITTEN = {
  left: '{closed}',
  relation: 'AT_MOST',
  right: '{opened} + 2',
  empties: 'SKIP_IF_ANY',
} as const;

const trial = (part: object, figures: Record<string, string> = {}) =>
  tryCheck({ ...WRITTEN, ...part }, new Map(Object.entries(figures)), MEASURED);

describe('a check that is being written', () => {
  it('tells which figures it names, each once, as they are written', () => {
    const left = '{closed} + {closed} - {opened[Home]}';
    expect(trial({ left, right: '{complaints FIRM received[Billing]}' }).named).toEqual([
      'closed',
      'opened[Home]',
      'complaints FIRM received[Billing]',
    ]);
  });

  it.each([
    [{ left: '' }, [['left', 'A figure is missing at character 1 of “”.']]],
    [{ left: '{closed} +' }, [['left', 'A figure is missing at character 11 of “{closed} +”.']]],
    [{ right: '{opend}' }, [['right', 'This edition has no indicator “opend”.']]],
    [
      { left: '{opened[Boat]}', right: '$' },
      [
        ['left', '“Boat” is no part of opened.'],
        ['right', '“$” can not be read at character 1 of “$”.'],
      ],
    ],
  ])('tells what is wrong, and on which side: %j', (part, wanted) => {
    const { remarks, named, weighed } = trial(part);
    expect(remarks.map(({ where, why }) => [where, why])).toEqual(wanted);
    expect({ named, weighed }).toEqual({ named: [], weighed: null });
  });

  it.each<[CheckEmpties, Record<string, string>, object | null]>([
    ['SKIP_IF_ANY', { closed: '13', opened: '10' }, { left: '13', right: '12', holds: false }],
    ['SKIP_IF_ANY', { closed: '12', opened: '10' }, { left: '12', right: '12', holds: true }],
    ['SKIP_IF_ANY', { closed: '13' }, null],
    ['SKIP_IF_ALL', { closed: '13' }, { left: '13', right: '2', holds: false }],
    ['SKIP_IF_ALL', {}, null],
    ['AS_ZERO', {}, { left: '0', right: '2', holds: true }],
  ])('comes out by what becomes of empties: %s, %j', (empties, figures, wanted) => {
    expect(trial({ empties }, figures).weighed).toEqual(wanted);
  });

  it.each(CHECK_RELATIONS)('has the relation %s', (relation) => {
    const orders = ['1', '2', '3'].map(
      (closed) => trial({ relation, right: '2' }, { closed }).weighed?.holds,
    );
    const wanted = {
      ...{ EQUAL: [false, true, false], NOT_EQUAL: [true, false, true], AT_MOST: [true, true, false] },
      ...{ AT_LEAST: [false, true, true], LESS_THAN: [true, false, false], MORE_THAN: [false, false, true] },
    };
    expect(orders).toEqual(wanted[relation]);
  });

  it.each(['opened', 'opened[Home]', 'in-time:numerator', 'in-time:denominator[Home]'])(
    'writes a reference as it was read: %s',
    (text) => {
      expect(referencesOf(parseExpression(`{${text}}`)).map(referenceText)).toEqual([text]);
    },
  );

  it('needs no figure where it names none', () => {
    for (const empties of CHECK_EMPTIES) {
      expect(trial({ left: '1', right: '2 * 3', empties }).weighed).toEqual({
        left: '1',
        right: '6',
        holds: true,
      });
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { CodeContent } from '../../api/rules/clause.ts';
import type { Operation } from '../../api/rules/operation.ts';
import { rebase } from '../../api/rules/rebase.ts';
import { type Answer, settle } from '../../api/rules/settle.ts';
import {
  add,
  answers,
  branches,
  changed,
  clause,
  days,
  declares,
  describes,
  next,
  OLD,
  OTHER,
  set,
  ways,
  without,
} from './small-code.ts';

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
      'ADD_CLAUSE deeper': { answer: 'KEEP' },
    });
    expect(codes).toEqual([]);
    expect(result).toEqual([add({ key: 'own-2' }), add({ key: 'deeper', parentKey: 'own-2' })]);
  });

  it('puts a clause under the master’s also where one of the firm’s own was called so', () => {
    const to = next({ clauses: [...OLD.clauses, clause('own', { policy: 'EXTENSIBLE' })] });
    const operations = [add(), add({ key: 'deeper', parentKey: 'own' })];
    const { result, codes } = settled(to, operations, {
      'ADD_CLAUSE own': { answer: 'RENAME', key: 'own-2' },
      'ADD_CLAUSE deeper': { answer: 'PUT_UNDER', parentKey: 'own' },
    });
    expect(codes).toEqual([]);
    expect(result).toEqual([add({ key: 'own-2' }), add({ key: 'deeper', parentKey: 'own' })]);
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

  const DROPPED: Answer = { answer: 'DROP' };
  it.each<[string, Record<string, Answer>, string[]]>([
    ['is not decided', { 'ADD_CLAUSE own': DROPPED }, ['UNANSWERED operations.ADD_CLAUSE deeper']],
    [
      'is kept',
      { 'ADD_CLAUSE own': DROPPED, 'ADD_CLAUSE deeper': { answer: 'KEEP' } },
      ['HITS_NOTHING operations.ADD_CLAUSE deeper'],
    ],
    ['is dropped too', { 'ADD_CLAUSE own': DROPPED, 'ADD_CLAUSE deeper': DROPPED }, []],
    [
      'is kept while what it stands beneath is not decided',
      { 'ADD_CLAUSE deeper': { answer: 'KEEP' } },
      ['UNANSWERED operations.ADD_CLAUSE own'],
    ],
  ])('of what stands beneath a dropped clause says where it %s', (_name, decided, wanted) => {
    const operations = [add(), add({ key: 'deeper', parentKey: 'own' })];
    expect(settled(without('repairs'), operations, decided).codes).toEqual(wanted);
  });
});

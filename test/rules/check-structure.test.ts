import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../api/rules/check.ts';
import type { Clause, CodeContent, Parameter } from '../../api/rules/clause.ts';
import type { Indicator } from '../../api/rules/indicator.ts';
import { passes } from '../../api/rules/remark.ts';
import { CLAUSE_KINDS } from '../../schema/words.ts';
import { ANSWERED, answer, clause, DAYS, SOUND, told, withClauses } from './sound-edition.ts';

const choosing = (choices: string[]): Partial<Parameter> => ({
  ...{ type: 'CHOICE', stronger: 'SUPERSET', floor: 'letter', choices },
});

describe('the structure of an edition', () => {
  it.each<[string, CodeContent, string[]]>([
    [
      'a key twice',
      { ...SOUND, clauses: [...SOUND.clauses, clause('scope', { kind: 'SCOPE' })] },
      ['ERROR DUPLICATE_KEY clauses.scope'],
    ],
    [
      'a parameter twice',
      { ...SOUND, parameters: [DAYS, DAYS] },
      ['ERROR DUPLICATE_KEY parameters.answer.days'],
    ],
    [
      'an indicator twice',
      { ...SOUND, indicators: [ANSWERED, ANSWERED, ANSWERED] },
      ['ERROR DUPLICATE_KEY indicators.answered'],
    ],
    [
      'a missing parent',
      withClauses(clause('lost', { parentKey: 'gone' })),
      ['ERROR DANGLING_PARENT clauses.lost'],
    ],
    [
      'a clause under itself',
      withClauses(clause('self', { parentKey: 'self' })),
      ['ERROR CIRCULAR_PARENT clauses.self'],
    ],
    [
      'a circle of two, and what stands under it is not in it',
      withClauses(
        clause('x', { parentKey: 'y' }),
        clause('y', { parentKey: 'x' }),
        clause('z', { parentKey: 'x' }),
      ),
      ['ERROR CIRCULAR_PARENT clauses.x', 'ERROR CIRCULAR_PARENT clauses.y'],
    ],
    [
      'a placeholder that is not defined',
      withClauses(answer('Within {{days}} or {{hours}}.')),
      ['ERROR UNDEFINED_PARAMETER clauses.answer'],
    ],
    [
      'a placeholder of another clause',
      withClauses(clause('note', { text: 'See {{days}}.' })),
      ['ERROR UNDEFINED_PARAMETER clauses.note'],
    ],
    [
      'a misspelt placeholder',
      withClauses(answer('Within {{Days}}, that is {{days}}.')),
      ['ERROR UNDEFINED_PARAMETER clauses.answer'],
    ],
    [
      'a parameter of no clause',
      { ...SOUND, parameters: [DAYS, { ...DAYS, clauseKey: 'gone' }] },
      ['ERROR DANGLING_PARAMETER parameters.gone.days'],
    ],
    [
      'a floor that is no value',
      { ...SOUND, parameters: [{ ...DAYS, floor: 'soon' }] },
      ['ERROR BAD_FLOOR parameters.answer.days'],
    ],
    [
      'a floor out of the range of its type',
      { ...SOUND, parameters: [{ ...DAYS, type: 'PERCENTAGE', floor: '101' }] },
      ['ERROR BAD_FLOOR parameters.answer.days'],
    ],
    ...(
      [
        ['an hour that rises', { type: 'TIME', stronger: 'HIGHER', floor: '09:00' }, 'BAD_DIRECTION'],
        ['a length of time as a set', { stronger: 'SUPERSET' }, 'BAD_DIRECTION'],
        ['choices of what is no choice', { choices: ['letter'] }, 'BAD_CHOICES'],
        ['a choice from nothing', { type: 'CHOICE', stronger: 'SUPERSET' }, 'BAD_CHOICES'],
        ['a choice listed twice', choosing(['letter', 'letter']), 'BAD_CHOICES'],
        ['a choice with a bar in it', choosing(['letter', 'web|app']), 'BAD_CHOICES'],
        ['a choice with blanks around it', choosing(['letter', ' web']), 'BAD_CHOICES'],
        ['an empty choice', choosing(['letter', '']), 'BAD_CHOICES'],
        ['a floor that can not be chosen', choosing(['web', 'telephone']), 'BAD_FLOOR'],
      ] as [string, Partial<Parameter>, string][]
    ).map(([name, changes, code]): [string, CodeContent, string[]] => [
      name,
      { ...SOUND, parameters: [{ ...DAYS, ...changes }] },
      [`ERROR ${code} parameters.answer.days`],
    ]),
    ['a choice that is sound', { ...SOUND, parameters: [{ ...DAYS, ...choosing(['letter', 'web']) }] }, []],
    [
      'an indicator of no clause',
      { ...SOUND, indicators: [ANSWERED, { ...ANSWERED, key: 'lost', clauseKey: 'gone' }] },
      ['ERROR DANGLING_INDICATOR indicators.lost'],
    ],
    [
      'a ratio of nothing named',
      { ...SOUND, indicators: [{ ...ANSWERED, denominatorLabel: '  ' }] },
      ['ERROR RATIO_WITHOUT_DENOMINATOR indicators.answered'],
    ],
    [
      'a count of nothing named',
      { ...SOUND, indicators: [{ ...ANSWERED, kind: 'COUNT', denominatorLabel: null }] },
      [],
    ],
    [
      'a promise without words',
      { ...withClauses(answer(' \n ')), parameters: [] },
      ['ERROR EMPTY_PROMISE clauses.answer'],
    ],
    [
      'no clause, and parameters that belong to none',
      { clauses: [], parameters: [DAYS, DAYS], indicators: [] },
      [
        ...['ERROR EMPTY clauses', 'ERROR DUPLICATE_KEY parameters.answer.days'],
        ...[
          'ERROR DANGLING_PARAMETER parameters.answer.days',
          'ERROR DANGLING_PARAMETER parameters.answer.days',
        ],
      ],
    ],
    ['a provision without words', withClauses(clause('note', { text: '' })), []],
  ])('blocks, or not, for broken structure: %s', (_name, edition, wanted) => {
    const advice = (remark: string) => remark.startsWith('ADVICE ');
    expect(told(edition).filter((remark) => edition.clauses.length > 0 || !advice(remark))).toEqual(wanted);
    expect(passes(checkEdition(edition))).toBe(wanted.length === 0);
  });
});

describe('for any edition', () => {
  const RUNS = { numRuns: 10_000 };
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const clauses = fc.array(
    fc
      .record({
        key,
        parentKey: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone'), { freq: 1 }),
        kind: fc.constantFrom(...CLAUSE_KINDS),
        text: fc.constantFrom('', 'Plain.', '{{days}}', 'Promptly {{gone}}.'),
      })
      .map((one) => clause(one.key, one)),
  );
  const parameters = fc.array(
    fc.record({ clauseKey: key, floor: fc.constantFrom('5', 'soon') }).map((one) => ({ ...DAYS, ...one })),
  );
  const edition = fc.record({ clauses, parameters, indicators: fc.constant<Indicator[]>([]) });

  it('ends, speaks in whole sentences, and says nothing twice about an edition without repeated keys', () => {
    fc.assert(
      fc.property(edition, (given) => {
        const remarks = checkEdition(given);
        for (const { why } of remarks) expect(why).toMatch(/^.{10,}\.$/s);
        if (remarks.some(({ code }) => code === 'DUPLICATE_KEY')) return;
        const names = remarks.map(({ code, where, why }) => `${code} ${where} ${why}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      RUNS,
    );
  });

  /** True where each clause has a key of its own and leads up to a root. */
  const isTree = (given: readonly Clause[]): boolean => {
    const parents = new Map(given.map((one) => [one.key, one.parentKey]));
    const top = (own: string): string | null | undefined => {
      let above: string | null | undefined = own;
      for (let step = 0; step <= parents.size && typeof above === 'string'; step += 1)
        above = parents.get(above);
      return above;
    };
    return parents.size === given.length && given.every((one) => top(one.key) === null);
  };

  it('of the places of clauses it finds fault with all but trees', () => {
    fc.assert(
      fc.property(edition, (given) => {
        const faults = checkEdition(given).filter(
          ({ code, where }) =>
            ['DANGLING_PARENT', 'CIRCULAR_PARENT'].includes(code) ||
            (code === 'DUPLICATE_KEY' && where.startsWith('clauses.')),
        );
        expect(faults.length === 0).toBe(isTree(given.clauses));
      }),
      RUNS,
    );
  });
});

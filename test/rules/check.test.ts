import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../api/rules/check.ts';
import type { Clause, Parameter } from '../../api/rules/clause.ts';
import type { Indicator } from '../../api/rules/indicator.ts';
import { passes } from '../../api/rules/remark.ts';
import { CLAUSE_KINDS } from '../../schema/words.ts';

interface Edition {
  clauses: Clause[];
  parameters: Parameter[];
  indicators: Indicator[];
}

const clause = (key: string, changes: Partial<Clause> = {}): Clause => ({
  key,
  parentKey: null,
  position: 0,
  kind: 'PROVISION',
  policy: 'VERBATIM',
  heading: `The ${key}`,
  text: `The text of ${key}.`,
  ...changes,
});

const DAYS: Parameter = {
  clauseKey: 'answer',
  key: 'days',
  label: 'Days to answer',
  type: 'DURATION',
  unit: 'working days',
  stronger: 'LOWER',
  floor: '5',
};

const ANSWERED: Indicator = {
  key: 'answered',
  clauseKey: 'answer',
  kind: 'RATIO',
  label: 'Answered in time',
  numeratorLabel: 'answered in time',
  denominatorLabel: 'all enquiries',
  unit: 'share',
  stronger: 'HIGHER',
  target: null,
  audience: 'AGGREGATE',
  breakdown: [],
};

const SOUND: Edition = {
  clauses: [
    clause('scope', { kind: 'SCOPE' }),
    clause('answer', { kind: 'PROMISE', policy: 'PARAMETERS', text: 'An answer comes within {{days}}.' }),
    clause('redress', { kind: 'REMEDY' }),
    clause('route', { kind: 'PROCEDURE', heading: 'How to complain' }),
    clause('contact', { kind: 'CONTACT' }),
  ],
  parameters: [DAYS],
  indicators: [ANSWERED],
};

/** The sound edition with clauses put in, by key in the place of what is there. */
const withClauses = (...changed: Clause[]): Edition => ({
  ...SOUND,
  clauses: [...SOUND.clauses.filter(({ key }) => !changed.some((one) => one.key === key)), ...changed],
});
const without = (key: string): Edition => ({
  ...SOUND,
  clauses: SOUND.clauses.filter((one) => one.key !== key),
});
const answer = (text: string): Clause => clause('answer', { kind: 'PROMISE', policy: 'PARAMETERS', text });
const told = (edition: Edition): string[] =>
  checkEdition(edition).map(({ level, code, where }) => `${level} ${code} ${where}`);

describe('the check of an edition', () => {
  it('has nothing to say of a sound one', () => {
    expect(checkEdition(SOUND)).toEqual([]);
  });

  it.each<[string, Edition, string[]]>([
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
    ['a provision without words', withClauses(clause('note', { text: '' })), []],
  ])('blocks, or not, for broken structure: %s', (_name, edition, wanted) => {
    expect(told(edition)).toEqual(wanted);
    expect(passes(checkEdition(edition))).toBe(wanted.length === 0);
  });

  it('of an empty edition says so, and what is missing', () => {
    expect(told({ clauses: [], parameters: [], indicators: [] })).toEqual([
      'ERROR EMPTY clauses',
      'ADVICE NO_SCOPE clauses',
      'ADVICE NO_CONTACT clauses',
      'ADVICE NO_REMEDY clauses',
      'ADVICE NO_COMPLAINT_ROUTE clauses',
    ]);
  });

  it.each<[string, Edition, string[]]>([
    ['no scope', without('scope'), ['ADVICE NO_SCOPE clauses']],
    ['no contact', without('contact'), ['ADVICE NO_CONTACT clauses']],
    ['no remedy', without('redress'), ['ADVICE NO_REMEDY clauses']],
    ['no complaint route', without('route'), ['ADVICE NO_COMPLAINT_ROUTE clauses']],
    [
      'a procedure about something else',
      withClauses(clause('route', { kind: 'PROCEDURE', heading: 'How to pay' })),
      ['ADVICE NO_COMPLAINT_ROUTE clauses'],
    ],
    [
      'complaints, but in no procedure',
      withClauses(clause('route', { heading: 'Complaints' })),
      ['ADVICE NO_COMPLAINT_ROUTE clauses'],
    ],
    [
      'complaints in the text of a procedure',
      withClauses(clause('route', { kind: 'PROCEDURE', text: 'A COMPLAINT is made by letter.' })),
      [],
    ],
    [
      'a promise that nothing measures',
      withClauses(clause('mend', { kind: 'PROMISE' })),
      ['ADVICE PROMISE_WITHOUT_INDICATOR clauses.mend'],
    ],
    [
      'a promise that is spelt out in measured ones',
      withClauses(clause('chapter', { kind: 'PROMISE' }), {
        ...answer('Within {{days}}.'),
        parentKey: 'chapter',
      }),
      [],
    ],
    [
      'a promise with a mere limitation beneath',
      withClauses(
        clause('mend', { kind: 'PROMISE' }),
        clause('storm', { kind: 'LIMITATION', parentKey: 'mend' }),
      ),
      ['ADVICE PROMISE_WITHOUT_INDICATOR clauses.mend'],
    ],
    [
      'a parameter that the text does not use',
      withClauses(answer('An answer comes.')),
      ['ADVICE UNUSED_PARAMETER parameters.answer.days'],
    ],
  ])('advises without blocking: %s', (_name, edition, wanted) => {
    expect(told(edition)).toEqual(wanted);
    expect(passes(checkEdition(edition))).toBe(true);
  });
});

describe('for any edition', () => {
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
      { numRuns: 500 },
    );
  });
});

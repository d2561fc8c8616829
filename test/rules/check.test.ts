import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../api/rules/check.ts';
import type { CodeContent } from '../../api/rules/clause.ts';
import { passes } from '../../api/rules/remark.ts';
import { answer, clause, DAYS, PRINCIPLES, SOUND, told, withClauses, without } from './sound-edition.ts';

describe('the check of an edition', () => {
  it('has nothing to say of a sound one', () => {
    expect(checkEdition(SOUND)).toEqual([]);
  });

  it('of an empty edition says so, and what is missing', () => {
    expect(told({ clauses: [], parameters: [], indicators: [] })).toEqual([
      'ERROR EMPTY clauses',
      'ADVICE NO_SCOPE clauses',
      'ADVICE NO_CONTACT clauses',
      'ADVICE NO_REMEDY clauses',
      'ADVICE NO_COMPLAINT_ROUTE clauses',
      ...Object.keys(PRINCIPLES).map(() => 'ADVICE PRINCIPLE_NOT_ADDRESSED clauses'),
    ]);
  });

  it.each<[string, CodeContent, string[]]>([
    ['no scope', without('scope'), ['ADVICE NO_SCOPE clauses']],
    ['no contact', without('contact'), ['ADVICE NO_CONTACT clauses']],
    [
      'no remedy',
      without('redress'),
      ['ADVICE PROMISE_WITHOUT_REMEDY clauses.answer', 'ADVICE NO_REMEDY clauses'],
    ],
    [
      'a promise whose chapter has no remedy, where another chapter has one',
      withClauses(
        clause('redress', { kind: 'REMEDY', parentKey: 'chapter' }),
        clause('chapter', { kind: 'PROVISION' }),
      ),
      ['ADVICE PROMISE_WITHOUT_REMEDY clauses.answer'],
    ],
    [
      'a promise with a remedy beneath',
      withClauses(clause('redress', { kind: 'REMEDY', parentKey: 'answer' })),
      [],
    ],
    [
      'a promise with a remedy beside it',
      withClauses(
        clause('chapter', { kind: 'PROVISION' }),
        clause('redress', { kind: 'REMEDY', parentKey: 'chapter' }),
        { ...answer('Within {{days}}.'), parentKey: 'chapter' },
      ),
      [],
    ],
    [
      'vague words in a promise',
      withClauses(answer('An answer comes promptly, within {{days}}.')),
      ['ADVICE VAGUE_WORD clauses.answer'],
    ],
    [
      'a sentence that is hard to read',
      withClauses(clause('note', { text: `${'word '.repeat(36)}.` })),
      ['ADVICE HARD_READING clauses.note'],
    ],
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
    for (const { where, why } of checkEdition(edition)) {
      const [, key] = where.split('.');
      if (where.startsWith('clauses.')) expect(why).toContain(`“The ${key}”`);
      if (where.startsWith('parameters.')) expect(why).toContain(DAYS.label);
    }
  });
});

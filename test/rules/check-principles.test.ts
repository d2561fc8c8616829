import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../api/rules/check.ts';
import { clause, PRINCIPLES, withClauses } from './sound-edition.ts';

const told = (text: string, heading = 'Principles') =>
  checkEdition(withClauses(clause('principles', { kind: 'PRINCIPLE', heading, text })));
const without = (number: string) =>
  Object.entries(PRINCIPLES)
    .filter(([one]) => one !== number)
    .map(([, sentence]) => sentence)
    .join(' ');

describe('the guiding principles (ISO 10001:2018, 4.2–4.13)', () => {
  it('are twelve', () => {
    expect(Object.keys(PRINCIPLES)).toHaveLength(12);
  });

  it.each(Object.keys(PRINCIPLES))('are missed one by one: %s', (number) => {
    expect(told(without(number))).toEqual([
      {
        ...{ level: 'ADVICE', code: 'PRINCIPLE_NOT_ADDRESSED', where: 'clauses' },
        why: expect.stringMatching(
          new RegExp(
            `^No clause is about the principle of [a-z -]+ \\(${number.replace('.', '\\.')}\\): say .+\\.$`,
          ),
        ),
      },
    ]);
  });

  it.each(Object.entries(PRINCIPLES))('are found in a heading too: %s', (number, sentence) => {
    expect(told(without(number), sentence)).toEqual([]);
  });

  it('are not found in words that only hold theirs', () => {
    const words = 'An untrained, unaccountable and inaccessible firm is told within reason.';
    const missed = told(words).map(({ why }) => why.match(/\((4\.\d+)\)/)?.[1]);
    expect(missed).toEqual(Object.keys(PRINCIPLES));
  });
});

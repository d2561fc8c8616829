import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../api/rules/check.ts';
import { CLAUSE_KINDS, type ClauseKind } from '../../schema/words.ts';

/** What the check says under a code about the words of a single clause. */
const said = (code: string, kind: ClauseKind, text: string) =>
  checkEdition({
    clauses: [{ key: 'one', parentKey: null, position: 0, kind, policy: 'VERBATIM', heading: 'One', text }],
    parameters: [],
    indicators: [],
  }).filter((remark) => remark.code === code);

describe('vague words', () => {
  const vague = (text: string, kind: ClauseKind = 'PROMISE') =>
    said('VAGUE_WORD', kind, text).map(({ why }) => why.match(/says “(.*?)”/)?.[1]);

  it.each<[string, string, string[]]>([
    ['one', 'The member pays promptly.', ['promptly']],
    ['in capitals', 'PROMPTLY, the member pays.', ['promptly']],
    ['of several words', 'The member pays where possible.', ['where possible']],
    ['of several words over a line end', 'The member pays where\n possible.', ['where possible']],
    ['two', 'The member pays a reasonable sum from time to time.', ['reasonable', 'from time to time']],
    ['one in another word', 'Unreasonable delay is paid for, untimely or not.', []],
    ['none', 'The member pays 15 EUR within 5 days.', []],
  ])('%s', (_name, text, wanted) => {
    expect(vague(text)).toEqual(wanted);
  });

  it('are said to be, as advice, with where they stand', () => {
    expect(said('VAGUE_WORD', 'REMEDY', 'Redress is timely.')).toEqual([
      {
        level: 'ADVICE',
        code: 'VAGUE_WORD',
        where: 'clauses.one',
        why: '“One” says “timely”: a customer can not hold anybody to that. Say how much or by when.',
      },
    ]);
  });

  it('may stand where nothing is promised', () => {
    expect(CLAUSE_KINDS.filter((kind) => vague('Promptly.', kind).length > 0)).toEqual(['PROMISE', 'REMEDY']);
  });
});

describe('hard reading', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  it.each<[string, string, number | null]>([
    ['35 words', `${words(35)}.`, null],
    ['36 words', `${words(36)}.`, 36],
    ['36 words without an end', words(36), 36],
    ['two sentences of 30', `${words(30)}. ${words(30)}.`, null],
    ['a question and a call of 30', `${words(30)}? ${words(30)}! ${words(30)}`, null],
    ['the longest of three', `${words(36)}. ${words(40)}. ${words(2)}.`, 40],
    ['a decimal is no end', `${words(30)} 2.5 ${words(10)}.`, 41],
    ['no words', '', null],
  ])('%s', (_name, text, longest) => {
    const why = longest === null ? [] : [`“One” has a sentence of ${longest} words: split it.`];
    const found = said('HARD_READING', 'PROVISION', text);
    expect(found.map((remark) => remark.why)).toEqual(why);
    expect(found.every(({ level, where }) => level === 'ADVICE' && where === 'clauses.one')).toBe(true);
  });
});

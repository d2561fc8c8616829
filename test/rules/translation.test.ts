import { describe, expect, it } from 'vitest';
import { isLanguage, sourceHash } from '../../api/rules/translation.ts';

describe('the hash of the words that a translation was made from', () => {
  const words = { heading: 'Answers', text: 'The firm answers within {{days}} days.' };

  it('is the same for the same words, whatever else is told of the clause', () => {
    expect(sourceHash({ ...words })).toBe(sourceHash(words));
    expect(sourceHash(Object.assign({ key: 'answers' }, words))).toBe(sourceHash(words));
    expect(sourceHash(words)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, { heading: string; text: string }]>([
    ['another heading', { ...words, heading: 'Answer' }],
    ['another text', { ...words, text: 'The firm answers within {{hours}} days.' }],
    ['another letter case', { ...words, heading: 'ANSWERS' }],
    ['words that went from the heading to the text', { heading: '', text: `${words.heading}${words.text}` }],
    ['heading and text about', { heading: words.text, text: words.heading }],
  ])('is another for %s', (_name, other) => {
    expect(sourceHash(other)).not.toBe(sourceHash(words));
  });
});

describe('a language', () => {
  it.each(['nl', 'en', 'gsw', 'pt-BR', 'es-419'])('is %s', (text) => {
    expect(isLanguage(text)).toBe(true);
  });

  it.each(['', 'e', 'english', 'EN', 'pt-br', 'pt_BR', 'es-41', 'nl ', 'nl\n', 'zh-Hant-TW'])(
    'is not “%s”',
    (text) => {
      expect(isLanguage(text)).toBe(false);
    },
  );
});

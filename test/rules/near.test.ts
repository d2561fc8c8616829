import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupNamed, nameFinder, nearest, plainName } from '../../api/rules/near.ts';

const KNOWN = ['Acorn Mutual', 'Beech Bank', 'Zürich Sparkasse', 'AB'];

describe('a name', () => {
  it.each([
    ['  Acorn   MUTUAL ', 'acorn mutual'],
    ['Zürich', 'zurich'],
    ['A.I.B. (UK) Plc', 'a i b uk plc'],
    ['Группа № 1', 'группа no 1'],
    ['—', ''],
  ])('%s is compared as %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it.each([
    ['', null],
    [' - ', null],
    ['No group', null],
    ['n/a', null],
    [' Oak Group ', 'Oak Group'],
  ])('“%s” of a group is %s', (cell, group) => {
    expect(groupNamed(cell)).toBe(group);
  });
});

describe('the name that is meant', () => {
  it.each([
    ['acorn mutual', 'Acorn Mutual'],
    ['Acorn Mutuel', 'Acorn Mutual'],
    ['Acrn Mutal', 'Acorn Mutual'],
    ['Beach Benk', 'Beech Bank'],
    ['Zurich-Sparkasse', 'Zürich Sparkasse'],
    ['Bec Bak', 'Beech Bank'],
    ['Be Bak', null],
    ['Nobody', null],
    ['XY', null],
    ['', null],
    ['Acorn Mutual Insurance Company Limited', null],
  ])('by “%s” is %s', (name, meant) => {
    expect(nearest(name, KNOWN)).toBe(meant);
  });

  it('is the nearest of several', () => {
    expect(nearest('Oak Cover', ['Oat Caver', 'Oak Over', 'Oak Covers'])).toBe('Oak Over');
    expect(nearest('anything', [])).toBeNull();
  });

  /** Levenshtein's definition, word for word. */
  const plainly = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length;
    const rest = [a.slice(1), b.slice(1)] as const;
    if (a[0] === b[0]) return plainly(...rest);
    return 1 + Math.min(plainly(rest[0], b), plainly(a, rest[1]), plainly(...rest));
  };

  it('is at most three letters away, by the definition', () => {
    const word = fc.stringMatching(/^[ab]{1,7}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (name, known) => {
        const least = Math.min(4, ...known.map((other) => plainly(name, other)));
        const meant = nearest(name, known);
        if (least < 4 && least < Math.max(1, name.length / 2)) expect(plainly(name, meant ?? '')).toBe(least);
        else expect(meant).toBeNull();
      }),
    );
  });

  it('is found among very many', () => {
    const find = nameFinder(Array.from({ length: 20_000 }, (_, place) => `Firm of the name ${place}`));
    expect(find('Frim of the name 19999')).toBe('Firm of the name 19999');
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, digest, type JsonValue } from '../../api/rules/canonical.ts';

describe('one text for one content', () => {
  it.each<[string, JsonValue, string]>([
    ['null', null, 'null'],
    ['true', true, 'true'],
    ['a whole number', 42, '42'],
    ['minus zero', -0, '0'],
    ['the largest number', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['a decimal as text', '0.57', '"0.57"'],
    ['quotes and line ends', 'a"b\nc', '"a\\"b\\nc"'],
    ['letters beyond ASCII as they are', 'Ärger €', '"Ärger €"'],
    ['nothing in a list', [], '[]'],
    ['a list in its own order', [2, 1, [null]], '[2,1,[null]]'],
    ['an empty object', {}, '{}'],
    ['members by key', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    ['capitals before small letters', { a: 1, B: 2 }, '{"B":2,"a":1}'],
    ['keys that look like numbers, as text', { 10: 'x', 9: 'y' }, '{"10":"x","9":"y"}'],
    // RFC 8785, 3.2.3: by UTF-16 units, where a pair of surrogates comes before U+FB33.
    ['keys beyond the basic plane', { '\ufb33': 1, '\ud83d\ude00': 2 }, '{"\ud83d\ude00":2,"\ufb33":1}'],
    ['absent members left out', { a: undefined, b: null }, '{"b":null}'],
  ])('%s', (_name, value, wanted) => {
    expect(canonical(value)).toBe(wanted);
  });

  it.each<[string, JsonValue]>([
    ['a fraction', 0.5],
    ['a fraction deep inside', { a: [{ b: 1.25 }] }],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a number that is no longer exact', 2 ** 53],
  ])('refuses %s', (_name, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
    expect(() => digest(value)).toThrow(TypeError);
  });

  it('has the known digest of nothing in an object', () => {
    expect(digest({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('hashes letters beyond ASCII as UTF-8', () => {
    expect(digest('é')).toBe(
      createHash('sha256')
        .update(Buffer.from([0x22, 0xc3, 0xa9, 0x22]))
        .digest('hex'),
    );
  });
});

describe('for any content', () => {
  const content = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme' }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value;

  const turned = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(turned);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, member]) => [key, turned(member)]),
    );
  };

  it('the text reads back as the content', () => {
    fc.assert(
      fc.property(content, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(value);
      }),
    );
  });

  it('the order in which members were written does not matter', () => {
    fc.assert(
      fc.property(content, (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
        expect(digest(turned(value))).toBe(digest(value));
      }),
    );
  });

  it('another content has another digest', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        expect(digest(a) === digest(b)).toBe(canonical(a) === canonical(b));
        expect(digest([a])).not.toBe(digest(a));
      }),
    );
  });
});

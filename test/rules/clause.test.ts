import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clause, clauseTree, fillText, flattenTree, placeholders } from '../../api/rules/clause.ts';

const clause = (key: string, parentKey: string | null = null, position = 0): Clause => ({
  ...{ key, parentKey, position },
  kind: 'PROVISION',
  policy: 'VERBATIM',
  heading: `Heading of ${key}`,
  text: `Text of ${key}.`,
});

const outline = (clauses: readonly Clause[]): string[] =>
  flattenTree(clauseTree(clauses)).map(({ number, clause: { key } }) => `${number} ${key}`);

describe('the tree of clauses', () => {
  it.each<[string, Clause[], string[]]>([
    ['of nothing', [], []],
    ['in the order of positions', [clause('b', null, 2), clause('a', null, 7)], ['1 b', '2 a']],
    ['of one position in the order of keys', [clause('b'), clause('a')], ['1 a', '2 b']],
    ['with a gap in positions', [clause('a', null, 10), clause('b', null, 30)], ['1 a', '2 b']],
    [
      'three deep, written children first',
      [clause('c', 'b'), clause('b', 'a', 1), clause('d', 'a', 0), clause('a'), clause('e', null, 1)],
      ['1 a', '1.1 d', '1.2 b', '1.2.1 c', '2 e'],
    ],
    [
      'with a tenth child after the ninth',
      Array.from({ length: 10 }, (_, place) => clause(`k${place}`, null, place)),
      Array.from({ length: 10 }, (_, place) => `${place + 1} k${place}`),
    ],
    [
      'with a clause whose parent is missing, in its place at the root',
      [clause('a'), clause('lost', 'gone', 1), clause('under', 'lost'), clause('z', null, 2)],
      ['1 a', '2 lost', '2.1 under', '3 z'],
    ],
    [
      'with a circle, after the root',
      [clause('y', 'x', 1), clause('x', 'y', 0), clause('a')],
      ['1 a', '2 x', '2.1 y'],
    ],
    [
      'with a circle that has other children, without a gap in the numbers',
      [clause('x', 'y', 0), clause('y', 'x', 1), clause('other', 'y', 5)],
      ['1 x', '1.1 y', '1.1.1 other'],
    ],
    ['with a clause under itself', [clause('a', 'a'), clause('b')], ['1 b', '2 a']],
    ['with a key twice', [clause('a'), clause('a'), clause('b', 'a')], ['1 a', '1.1 b', '2 a']],
  ])('%s', (_name, clauses, wanted) => {
    expect(outline(clauses)).toEqual(wanted);
  });

  it('tells how deep a clause stands, and keeps what else the clause carries', () => {
    const [root] = clauseTree([
      { ...clause('a'), id: 7 },
      { ...clause('b', 'a'), id: 8 },
    ]);
    expect(root).toMatchObject({ depth: 0, number: '1', clause: { id: 7 } });
    expect(root?.children).toMatchObject([
      { depth: 1, number: '1.1', clause: { id: 8, text: 'Text of b.' }, children: [] },
    ]);
  });
});

describe('placeholders', () => {
  it.each([
    ['none', 'Members answer.', []],
    ['one', 'within {{days}} of it', ['days']],
    ['with blanks inside', 'within {{  days }}', ['days']],
    ['two, in order', '{{b}} and {{a}}', ['b', 'a']],
    ['one twice, once', '{{a}} to {{a}}', ['a']],
    ['without a blank between', '{{a}}{{b}}', ['a', 'b']],
    ['one misspelt, so that it is noticed', 'within {{Answer_Days}}', ['Answer_Days']],
    ['an empty one, so that it is noticed', 'within {{ }}', ['']],
    ['single braces', 'a {set} of', []],
    ['left open', 'within {{days', []],
    ['in three braces', '{{{days}}}', ['days']],
  ])('%s', (_name, text, wanted) => {
    expect(placeholders(text)).toEqual(wanted);
  });

  it.each([
    ['a known one', 'within {{days}}.', { days: '5 working days' }, 'within 5 working days.'],
    ['a known one with blanks', 'within {{ days }}.', { days: '5' }, 'within 5.'],
    ['a known one twice', '{{a}}, {{a}}', { a: 'x' }, 'x, x'],
    ['an unknown one stays', 'within {{days}}', { hours: '5' }, 'within {{days}}'],
    [
      'a name that every object has stays',
      '{{constructor}} {{toString}}',
      {},
      '{{constructor}} {{toString}}',
    ],
    ['a value that looks like a placeholder is not filled again', '{{a}}', { a: '{{b}}', b: 'x' }, '{{b}}'],
    ['a value with a dollar stays as it is', '{{a}}', { a: '$& $1' }, '$& $1'],
    ['an empty value is a value', 'x{{a}}y', { a: '' }, 'xy'],
  ])('fills: %s', (_name, text, values, wanted) => {
    expect(fillText(text, values)).toBe(wanted);
  });

  it('reads a text of nothing but braces', () => {
    expect(placeholders('{{ '.repeat(7_000))).toEqual([]);
    expect(placeholders(`{{${' '.repeat(20_000)}`)).toEqual([]);
  });
});

describe('for any clauses, broken ones too', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const clauses = fc.uniqueArray(
    fc
      .tuple(key, fc.option(fc.oneof(key, fc.constant('gone'))), fc.integer({ min: 0, max: 3 }))
      .map(([own, parent, position]) => clause(own, parent, position)),
    { selector: (one) => one.key },
  );

  it('each comes out exactly once', () => {
    fc.assert(
      fc.property(clauses, (given) => {
        const found = flattenTree(clauseTree(given)).map((node) => node.clause.key);
        expect([...found].sort()).toEqual(given.map((one) => one.key).sort());
      }),
    );
  });

  it('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(clauses, fc.infiniteStream(fc.nat()), (given, ranks) => {
        const shuffled = given
          .map((one) => ({ one, rank: ranks.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        expect(outline(shuffled)).toEqual(outline(given));
      }),
    );
  });

  it('numbers count up without a gap, and say how deep a clause stands', () => {
    fc.assert(
      fc.property(clauses, (given) => {
        const nodes = flattenTree(clauseTree(given));
        const numbers = new Set(nodes.map((node) => node.number));
        expect(numbers.size).toBe(nodes.length);
        for (const { number, depth } of nodes) {
          const parts = number.split('.');
          const last = Number(parts.at(-1));
          expect(parts).toHaveLength(depth + 1);
          if (depth > 0) expect(numbers).toContain(parts.slice(0, -1).join('.'));
          if (last > 1) expect(numbers).toContain([...parts.slice(0, -1), last - 1].join('.'));
        }
      }),
    );
  });

  it('filling changes the known placeholders and nothing else', () => {
    const FILLED: Record<string, string> = { '{{a}}': 'x', '{{ b }}': 'y' };
    const part = fc.constantFrom('{{a}}', '{{ b }}', '{{c}}', ' and ', '5 } ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const wanted = parts.map((one) => FILLED[one] ?? one).join('');
        expect(fillText(parts.join(''), { a: 'x', b: 'y' })).toBe(wanted);
      }),
    );
  });

  it('a text with nothing to fill in stays as it is, however its braces stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{{a}}', '{{ b }}', ' and ', '{', '}', '{{')), (parts) => {
        expect(fillText(parts.join(''), {})).toBe(parts.join(''));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, type Cell, type Respondent } from '../../api/rules/aggregate.ts';
import { subtractDecimals } from '../../api/rules/number.ts';
import { protect, suppressTable, thresholdUnsafe } from '../../api/rules/suppress.ts';
import { indicator, parts, ratio, value } from './figures.ts';

const MINIMUM = 3;

describe('the threshold', () => {
  const by = (...respondents: string[]) => respondents.map((respondent) => ({ respondent, value: '5' }));
  it.each([
    ['of nobody', by(), false],
    ['of one', by('a'), true],
    ['of fewer than the minimum', by('a', 'b'), true],
    ['of just the minimum', by('a', 'b', 'c'), false],
    ['of one who comes three times', by('a', 'a', 'a'), true],
    ['of a group and two others', by('a', 'a', 'b', 'c'), false],
    ['of three who gave zero', by('a', 'b', 'c').map((one) => ({ ...one, value: '0' })), false],
  ])('%s', (_, contributions, unsafe) => {
    expect(thresholdUnsafe(contributions, MINIMUM)).toBe(unsafe);
  });
});

describe('a table with its total', () => {
  const people = (count: number, from = 0) => Array.from({ length: count }, (_, place) => `r${from + place}`);
  const part = (key: string, count: number, from: number, weight = '1') => ({
    ...{ key, respondents: people(count, from), weight },
  });
  const [few, alone] = ['FEW_RESPONDENTS', 'PROTECTS_ANOTHER'];
  type Table = [string, ReturnType<typeof part>[], string[], string];

  it.each<Table>([
    ['of safe parts is shown', [part('a', 3, 0), part('b', 3, 10)], ['NONE', 'NONE'], 'NONE'],
    [
      'hides the lightest part beside one that is unsafe',
      [part('a', 1, 0), part('b', 5, 10, '40'), part('c', 5, 20, '7.5')],
      [few, 'NONE', alone],
      'NONE',
    ],
    [
      'hides no further one where two unsafe ones have enough respondents together',
      [part('a', 1, 0), part('b', 2, 10), part('c', 5, 20)],
      [few, few, 'NONE'],
      'NONE',
    ],
    [
      'hides a further one where two unsafe ones have not',
      [part('a', 1, 0), part('b', 1, 10), part('c', 5, 20)],
      [few, few, alone],
      'NONE',
    ],
    [
      'hides a further one where the same stand behind both',
      [part('a', 2, 0), part('b', 2, 0), part('c', 5, 20)],
      [few, few, alone],
      'NONE',
    ],
    [
      'goes whole with its total where all together are too few',
      [part('a', 1, 0), part('b', 1, 10)],
      [few, few],
      alone,
    ],
    ['of a single unsafe part loses its total', [part('a', 2, 0)], [few], alone],
    [
      'takes no empty part for a cover',
      [part('a', 1, 0), part('b', 0, 0), part('c', 4, 9)],
      [few, 'NONE', alone],
      'NONE',
    ],
    ['of nobody is shown', [part('a', 0, 0)], ['NONE'], 'NONE'],
  ])('%s', (_, table, wanted, total) => {
    const decided = suppressTable(table, { minimum: MINIMUM });
    expect([...decided.cells.values()].length).toBe(table.length);
    expect(table.map(({ key }) => decided.cells.get(key))).toEqual(wanted);
    expect(decided.total).toBe(total);
  });

  it('keeps hidden what is hidden already, and covers it', () => {
    const table = [part('a', 9, 0, '9'), part('b', 9, 10, '1'), part('c', 9, 20, '2')];
    const { cells } = suppressTable(table, { minimum: MINIMUM, hidden: new Set(['a']) });
    expect([...cells]).toEqual([
      ['a', alone],
      ['b', alone],
      ['c', 'NONE'],
    ]);
  });

  it('covers a few who are in the total and in no part, and leaves many as they are', () => {
    const table = [part('a', 5, 0, '2'), part('b', 5, 10, '1')];
    const with_ = (unlisted: string[]) => [
      ...suppressTable(table, { minimum: MINIMUM, unlisted }).cells.values(),
    ];
    expect(with_(['x'])).toEqual(['NONE', alone]);
    expect(with_(['x', 'y', 'z'])).toEqual(['NONE', 'NONE']);
  });

  it('never tells by subtraction what few respondents gave', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 6 });
    const row = fc.record({ who: some, weight: fc.nat({ max: 99 }) });
    fc.assert(
      fc.property(
        ...([fc.array(row, { maxLength: 7 }), some, fc.integer({ min: 1, max: 5 })] as const),
        (rows, others, minimum) => {
          const table = rows.map(({ who, weight }, place) => ({
            ...{ key: String(place), respondents: who.map(String), weight: String(weight) },
          }));
          const { cells, total } = suppressTable(table, { minimum, unlisted: others.map(String) });
          const shown = table.filter(({ key }) => cells.get(key) === 'NONE');
          const away = table.filter(({ key }) => cells.get(key) !== 'NONE');
          for (const { respondents } of shown)
            expect(respondents.length === 0 || respondents.length >= minimum).toBe(true);
          const rest = new Set([...away.flatMap(({ respondents }) => respondents), ...others.map(String)]);
          if (total === 'NONE' && rest.size > 0) {
            expect(rest.size).toBeGreaterThanOrEqual(minimum);
            expect(away.length + (others.length > 0 ? 1 : 0)).not.toBe(others.length > 0 ? 0 : 1);
          }
          if (total !== 'NONE') expect(shown.every(({ respondents }) => respondents.length === 0)).toBe(true);
        },
      ),
    );
  });
});

type Place = [segment: string, sizeBand: Respondent['sizeBand'], region: string | null, groupId?: string];

/** Firms of these places, each with a figure that is a power of two: every sum tells who is in it. */
const world = (...places: Place[]) => {
  const due = places.map(([segment, sizeBand, region, groupId = null], place) => ({
    ...{ firmId: `f${place}`, groupId, segment, sizeBand, region },
    observations: [value(String(2 ** place))],
  }));
  return aggregate({ indicators: [indicator()], due });
};
const times = (count: number, place: Place): Place[] => Array.from({ length: count }, () => place);
const marks = (cells: readonly Cell[]) =>
  protect(cells, MINIMUM)
    .filter(({ suppression }) => suppression !== 'NONE')
    .map(({ dimension, category, suppression }) => `${dimension} ${category} ${suppression}`);

describe('a report', () => {
  it('of many firms everywhere hides nothing', () => {
    expect(marks(world(...times(4, ['A', 'SMALL', 'N']), ...times(4, ['B', 'LARGE', 'S'])))).toEqual([]);
  });

  it('hides a part of few, and another one that covers it', () => {
    const cells = world(
      ...times(1, ['A', 'SMALL', null]),
      ...times(3, ['B', 'SMALL', null]),
      ...times(5, ['C', 'SMALL', null]),
    );
    expect(marks(cells)).toEqual(['SEGMENT A FEW_RESPONDENTS', 'SEGMENT B PROTECTS_ANOTHER']);
  });

  it('takes a group for one', () => {
    const cells = world(...times(4, ['A', 'SMALL', null, 'g']), ...times(5, ['B', 'SMALL', null]));
    expect(marks(cells)).toEqual(['SEGMENT A FEW_RESPONDENTS', 'SEGMENT B PROTECTS_ANOTHER']);
  });

  it('hides all where all are few, and keeps no data apart from that', () => {
    const cells = world(...times(2, ['A', 'SMALL', 'N']));
    expect(protect(cells, MINIMUM).map(({ suppression }) => suppression)).toEqual([
      ...['FEW_RESPONDENTS', 'FEW_RESPONDENTS', 'FEW_RESPONDENTS', 'FEW_RESPONDENTS'],
    ]);
    const empty = aggregate({ indicators: [indicator()], due: [] });
    expect(protect(empty, MINIMUM).map(({ suppression }) => suppression)).toEqual(['NO_DATA']);
  });

  it('does not tell the firm that is in no region by the sector less all regions', () => {
    const cells = world(
      ...times(4, ['A', 'SMALL', 'N']),
      ...times(5, ['A', 'SMALL', 'S']),
      ...times(1, ['A', 'SMALL', null]),
    );
    expect(marks(cells)).toEqual(['REGION N PROTECTS_ANOTHER']);
  });

  it('does not show a hidden part again under another dimension', () => {
    const cells = world(
      ...times(1, ['A', 'LARGE', null]),
      ...times(3, ['B', 'SMALL', null]),
      ...times(5, ['C', 'LARGE', null]),
    );
    // The small ones are just segment B: without it, segment A would be sector less C less small.
    expect(marks(cells)).toEqual([
      ...['SEGMENT A FEW_RESPONDENTS', 'SEGMENT B PROTECTS_ANOTHER'],
      ...['SIZE_BAND LARGE PROTECTS_ANOTHER', 'SIZE_BAND SMALL PROTECTS_ANOTHER'],
    ]);
  });

  it('does not show all firms but those of a hidden part', () => {
    const cells = world(
      ...times(1, ['A', 'SMALL', 'N']),
      ...times(3, ['B', 'SMALL', null]),
      ...times(5, ['C', 'SMALL', 'N']),
    );
    expect(marks(cells)).toEqual([
      ...['SEGMENT A FEW_RESPONDENTS', 'SEGMENT B PROTECTS_ANOTHER', 'REGION N PROTECTS_ANOTHER'],
    ]);
  });

  it('does not tell one firm by a part of one dimension less a part of another', () => {
    const cells = world(
      ...times(4, ['A', 'SMALL', null]),
      ...times(1, ['A', 'LARGE', null]),
      ...times(5, ['B', 'LARGE', null]),
    );
    // Segment A less the small ones is one firm.
    expect(marks(cells)).not.toEqual([]);
    const shown = protect(cells, MINIMUM).filter(({ suppression }) => suppression === 'NONE');
    const sums = shown.map((cell) => cell.value ?? '0');
    for (const one of sums) for (const other of sums) expect(subtractDecimals(one, other)).not.toBe('16');
  });

  it('keeps the parts of a breakdown, each with respondents of its own, as it keeps the others', () => {
    const due = [1, 2, 4, 8, 16].map((count, place) => ({
      ...{ firmId: `f${place}`, groupId: null, segment: 'A', sizeBand: 'SMALL' as const, region: null },
      observations: [
        value(String(count), 'Cards'),
        ...(place < 2 ? [value('100', 'Loans')] : []),
        ...(place < 4 ? [value('7', 'Cover')] : []),
      ],
    }));
    const indicators = [indicator({ breakdown: ['Cards', 'Loans', 'Cover'] })];
    expect(marks(aggregate({ indicators, due }))).toEqual([
      ...['BREAKDOWN Loans FEW_RESPONDENTS', 'BREAKDOWN Cover PROTECTS_ANOTHER'],
    ]);
  });

  it('looks at each indicator by itself, and keeps the order and the true figures of all', () => {
    const due = ['a', 'b', 'c'].map((firmId, place) => ({
      ...{ firmId, groupId: null, segment: 'A', sizeBand: 'SMALL' as const, region: null },
      observations: [value('5'), ...(place === 0 ? [parts('1', '2')] : [])],
    }));
    const cells = aggregate({ indicators: [ratio(), indicator()], due });
    const kept = protect(cells, MINIMUM);
    expect(kept.map(({ suppression: _, ...cell }) => cell)).toEqual(
      cells.map(({ suppression: _, ...cell }) => cell),
    );
    expect(kept.map(({ indicatorKey, suppression }) => `${indicatorKey} ${suppression}`)).toEqual([
      ...['upheld FEW_RESPONDENTS', 'upheld FEW_RESPONDENTS', 'upheld FEW_RESPONDENTS'],
      ...['opened NONE', 'opened NONE', 'opened NONE'],
    ]);
  });

  it('tells nobody’s figure by what it guarantees, in any world', () => {
    const place = fc.tuple(
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom<Respondent['sizeBand']>('SMALL', 'MEDIUM', 'LARGE'),
      fc.constantFrom('N', 'S', null),
      fc.constantFrom(undefined, undefined, undefined, 'g', 'h'),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const cells = world(...(places as Place[]));
        const kept = protect(cells, MINIMUM);
        const shown = kept.filter(({ suppression }) => suppression === 'NONE');
        const hidden = kept.filter(({ suppression }) => suppression !== 'NONE').map((cell) => cell.value);
        const people = new Map(places.map(([, , , group], number) => [number, group ?? `f${number}`]));
        /** Respondents whose figures make up a sum of powers of two, or null where it is no sum of firms. */
        const respondents = (sum: string) => {
          const bits = [...people].filter(([number]) => (BigInt(sum) >> BigInt(number)) & 1n);
          return new Set(bits.map(([, respondent]) => respondent)).size;
        };
        const totals = ['SEGMENT', 'SIZE_BAND', 'REGION'].flatMap((dimension) => {
          const sector = shown.find((cell) => cell.dimension === 'SECTOR')?.value;
          const own = shown.filter((cell) => cell.dimension === dimension).map((cell) => cell.value ?? '0');
          return sector ? [own.reduce((rest, part) => subtractDecimals(rest, part), sector)] : [];
        });
        const inside = shown.flatMap((outer) =>
          shown
            .filter((inner) => [...inner.contributors.keys()].every((one) => outer.contributors.has(one)))
            .map((inner) => subtractDecimals(outer.value ?? '0', inner.value ?? '0')),
        );
        for (const sum of [...totals, ...inside, ...shown.map((cell) => cell.value ?? '0')]) {
          if (sum === '0') continue;
          expect(respondents(sum)).toBeGreaterThanOrEqual(MINIMUM);
        }
        for (const sum of [...inside, ...shown.map((cell) => cell.value)]) expect(hidden).not.toContain(sum);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aggregate, type Cell, type Respondent } from '../../api/rules/aggregate.ts';
import { subtractDecimals } from '../../api/rules/number.ts';
import { type EarlierCell, kindsOf, protectReport } from '../../api/rules/protect-report.ts';
import { solverReady } from '../../api/rules/solver.ts';
import { indicator, parts, ratio, value } from './figures.ts';

const MINIMUM = 3;
const POLICY = { minimum: MINIMUM, range: 10 };
const protect = (cells: readonly Cell[], earlier: readonly EarlierCell[][] = []) =>
  protectReport(cells, kindsOf([indicator(), ratio()]), POLICY, earlier).cells;

beforeAll(() => solverReady());

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
  protect(cells)
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
    expect(protect(cells).map(({ suppression }) => suppression)).toEqual([
      ...['FEW_RESPONDENTS', 'FEW_RESPONDENTS', 'FEW_RESPONDENTS', 'FEW_RESPONDENTS'],
    ]);
    const empty = aggregate({ indicators: [indicator()], due: [] });
    expect(protect(empty).map(({ suppression }) => suppression)).toEqual(['NO_DATA']);
  });

  it('does not tell the firm that is in no region by the sector less all regions', () => {
    const cells = world(
      ...times(4, ['A', 'SMALL', 'N']),
      ...times(5, ['A', 'SMALL', 'S']),
      ...times(1, ['A', 'SMALL', null]),
    );
    // In place of the larger region the smaller would do too, but that its figures are worth too little to cover the one firm's.
    expect(marks(cells)).toEqual(['REGION S PROTECTS_ANOTHER']);
  });

  it('does not show a hidden part again under another dimension', () => {
    const cells = world(
      ...times(1, ['A', 'LARGE', null]),
      ...times(3, ['B', 'SMALL', null]),
      ...times(5, ['C', 'LARGE', null]),
    );
    // The small ones are just segment B: to hide that would hide two size bands as well.
    expect(marks(cells)).toEqual(['SEGMENT A FEW_RESPONDENTS', 'SEGMENT C PROTECTS_ANOTHER']);
  });

  it('does not show all firms but those of a hidden part', () => {
    const cells = world(
      ...times(1, ['A', 'SMALL', 'N']),
      ...times(3, ['B', 'SMALL', null]),
      ...times(5, ['C', 'SMALL', 'N']),
    );
    // All but B are region N: with B hidden, N would have to be too.
    expect(marks(cells)).toEqual(['SEGMENT A FEW_RESPONDENTS', 'SEGMENT C PROTECTS_ANOTHER']);
  });

  it('does not tell one firm by a part of one dimension less a part of another', () => {
    const cells = world(
      ...times(4, ['A', 'SMALL', null]),
      ...times(1, ['A', 'LARGE', null]),
      ...times(5, ['B', 'LARGE', null]),
    );
    // Segment A less the small ones is one firm.
    expect(marks(cells)).not.toEqual([]);
    const shown = protect(cells).filter(({ suppression }) => suppression === 'NONE');
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
    const kept = protect(cells);
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
        const kept = protect(cells);
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
            .filter((inner) =>
              inner.figures.every(({ firmId }) => outer.figures.some((one) => one.firmId === firmId)),
            )
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reported } from '../../api/rules/indicator.ts';
import { type NamedFigure, namedFigures, withPlaces } from '../../api/rules/named.ts';
import { compareDecimals } from '../../api/rules/number.ts';
import type { IndicatorKind } from '../../schema/words.ts';
import { opened, rate, said, share } from './named.ts';

const firm = (
  firmId: string,
  observations: ReturnType<typeof said>[] | null,
  groupId: string | null = null,
) => ({
  ...{ firmId, groupId, segment: 'Retail', sizeBand: 'SMALL' as const, region: null, observations },
});

describe('the figures that stand beside the names of firms', () => {
  it('are a line a firm that reported, firms of a group for themselves, with both parts of a rate', () => {
    const due = [firm('a', [share('90', '100')], 'g'), firm('b', [share('1', '30')], 'g'), firm('c', null)];
    expect(namedFigures([rate], due, 30)).toEqual([
      {
        ...{ indicatorKey: 'in-time', breakdown: '', adoptionId: 'a', value: null, numerator: '90' },
        ...{ denominator: '100', rate: '0.9', smallBase: false },
      },
      {
        ...{ indicatorKey: 'in-time', breakdown: '', adoptionId: 'b', value: null, numerator: '1' },
        ...{ denominator: '30', rate: '0.033333333333', smallBase: true },
      },
    ]);
  });

  it.each<[string, ReturnType<typeof said>[], Partial<NamedFigure>[]]>([
    [
      'a nil is zero of nothing',
      [said('in-time', { state: 'NIL' })],
      [{ numerator: '0', rate: null, smallBase: true }],
    ],
    ['what does not apply has no line', [said('in-time', { state: 'NOT_APPLICABLE' })], []],
    ['what is not at hand has no line', [said('in-time', { state: 'NOT_AVAILABLE' })], []],
    ['a base just above the least is none', [share('1', '30.5')], [{ smallBase: false }]],
    ['another indicator has no line', [said('other', { value: '3' })], []],
  ])('%s', (_, observations, lines) => {
    const found = namedFigures([rate], [firm('a', observations)], 30);
    expect(found).toHaveLength(lines.length);
    expect(found).toMatchObject(lines);
  });

  it('are told as a whole and by part; what does not add up by part alone', () => {
    const parts = [
      said('opened', { breakdown: 'Home', value: '3' }),
      said('opened', { breakdown: 'Motor', value: '4.5' }),
    ];
    const told = (kind: IndicatorKind) =>
      namedFigures([{ ...opened, kind }], [firm('a', parts)], 30).map(({ breakdown, value }) => [
        breakdown,
        value,
      ]);
    expect(told('COUNT')).toEqual([
      ['', '7.5'],
      ['Home', '3'],
      ['Motor', '4.5'],
    ]);
    for (const kind of ['SCORE', 'DURATION', 'YES_NO'] as const) {
      expect(told(kind)).toEqual([
        ['Home', '3'],
        ['Motor', '4.5'],
      ]);
    }
  });
});

const line = (firmName: string, numerator: string | null, denominator: string | null, part = {}) => {
  const small = denominator !== null && Number(denominator) <= 30;
  const figure = {
    indicatorKey: 'in-time',
    breakdown: '',
    adoptionId: firmName,
    value: null,
    numerator,
    denominator,
  };
  const quotient = denominator && numerator ? String(Number(numerator) / Number(denominator)) : null;
  return { ...figure, rate: quotient, smallBase: small, firmName, certificateNumber: firmName, ...part };
};
const placed = (lines: ReturnType<typeof line>[], standing: Partial<Reported> = {}) =>
  withPlaces({ ...rate, ...standing }, lines).map(({ firmName, place }) => [firmName, place]);

describe('places', () => {
  it('are by rate, of equal rates by base, and are shared by who is equal in both: 1, 2, 2, 4', () => {
    const lines = [
      ...[line('D', '40', '80'), line('B', '45', '50'), line('C', '45', '50'), line('A', '90', '100')],
      line('Tiny', '3', '3'),
    ];
    expect(placed(lines)).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 2],
      ['D', 4],
      ['Tiny', null],
    ]);
  });

  it('begin with the lowest where lower is better, still with the larger base first', () => {
    const lines = [line('A', '10', '100'), line('B', '20', '200'), line('C', '90', '100')];
    expect(placed(lines, { stronger: 'LOWER' })).toEqual([
      ['B', 1],
      ['A', 2],
      ['C', 3],
    ]);
  });

  it.each<[string, Partial<Reported>]>([
    ['of counts', { kind: 'COUNT' }],
    ['of amounts', { kind: 'AMOUNT' }],
    ['without a better direction', { stronger: null }],
  ])('there are none %s: by name, in code-unit order', (_, standing) => {
    const lines = [line('b', null, null, { value: '1' }), line('Z', null, null, { value: '2' })];
    expect(placed(lines, standing)).toEqual([
      ['Z', null],
      ['b', null],
    ]);
  });

  it('are by value where there is no rate, and for each part by itself', () => {
    const score = (name: string, value: string, breakdown: string) =>
      line(name, null, null, { value, breakdown });
    const lines = [score('A', '9.5', 'Home'), score('B', '10', 'Home'), score('A', '3', 'Motor')];
    expect(withPlaces({ kind: 'SCORE', stronger: 'HIGHER' }, lines)).toMatchObject([
      ...[
        { firmName: 'B', breakdown: 'Home', place: 1 },
        { firmName: 'A', breakdown: 'Home', place: 2 },
      ],
      { firmName: 'A', breakdown: 'Motor', place: 1 },
    ]);
  });

  it('do not hang on the order of the lines, and no small base ever has one', () => {
    const lines = fc
      .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
      .map((own) =>
        own.map(([part, base], at) => line(`F${at}`, String(Math.min(part, base)), String(base))),
      );
    fc.assert(
      fc.property(lines, fc.nat(), (own, seed) => {
        const shuffled = [...own].sort(
          (a, b) => ((a.firmName.length * seed + seed) % 7) - ((b.firmName.length + seed) % 5),
        );
        const found = withPlaces(rate, own);
        expect(withPlaces(rate, shuffled)).toEqual(found);
        for (const one of found) {
          expect(one.place === null).toBe(one.smallBase);
          const better = found.filter(
            (other) =>
              !other.smallBase &&
              (compareDecimals(other.rate ?? '0', one.rate ?? '0') > 0 ||
                (other.rate === one.rate && Number(other.denominator) > Number(one.denominator))),
          );
          if (one.place !== null) expect(one.place).toBe(better.length + 1);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageByBand, coverageBySize, excludedFirms, type Sized } from '../../api/rules/coverage.ts';
import { addDecimals, compareDecimals, multiplyDecimals } from '../../api/rules/number.ts';

describe('who was left out', () => {
  it('is counted by the reason', () => {
    expect(excludedFirms(['LEFT', 'DUE', 'SUSPENDED', 'LEFT', 'COVERED', 'DUE'])).toEqual([
      { reason: 'LEFT', firms: 2 },
      { reason: 'SUSPENDED', firms: 1 },
      { reason: 'COVERED', firms: 1 },
    ]);
    expect(excludedFirms(['DUE'])).toEqual([]);
  });
});

describe('coverage by size of firm', () => {
  it('counts who was due, reported, and was nil, from small to large', () => {
    const said = (...states: ('REPORTED' | 'NIL')[]) => ({
      observations: states.map((state) => ({ state })),
    });
    expect(
      coverageByBand([
        { sizeBand: 'LARGE', accepted: said('REPORTED', 'NIL') },
        { sizeBand: 'MICRO', accepted: said('NIL') },
        { sizeBand: 'MICRO', accepted: null },
        { sizeBand: 'LARGE', accepted: said() },
      ]),
    ).toEqual([
      { sizeBand: 'MICRO', due: 2, reported: 1, nil: 1 },
      { sizeBand: 'LARGE', due: 2, reported: 2, nil: 0 },
    ]);
  });
});

describe('coverage by size of business', () => {
  const firm = (respondent: string, size: string | null, reported: boolean): Sized => ({
    ...{ respondent, size, reported },
  });
  const reporters = [firm('a', '500', true), firm('b', '320', true)];
  const rules = { minimum: 3, p: '10' };

  it.each<[string, Sized[], string | null]>([
    ['is whole where nobody of known size is silent', [...reporters, firm('c', null, false)], '1'],
    ['is not given where few are silent', [...reporters, firm('c', '9', false), firm('d', '8', false)], null],
    [
      'is not given where the firms of one group are silent',
      [...reporters, ...['c', 'd', 'e'].map((_, at) => firm('g', `${at + 1}`, false))],
      null,
    ],
    [
      'is not given where one has most of the silent business',
      [...reporters, firm('c', '900', false), firm('d', '1', false), firm('e', '1', false)],
      null,
    ],
    [
      'is rounded down to a twentieth',
      [...reporters, firm('c', '60', false), firm('d', '60', false), firm('e', '60', false)],
      '0.8',
    ],
    ['is not given where nobody reported', [firm('c', '5', false)], null],
    ['is not given of nothing', [firm('c', '0', true)], null],
  ])('%s', (_, firms, share) => {
    expect(coverageBySize(firms, rules)).toMatchObject({ due: firms.length, share });
  });

  it('says of how many firms the size is known', () => {
    expect(coverageBySize([...reporters, firm('c', null, true)], rules)).toMatchObject({ due: 3, sized: 2 });
  });

  it('is never above the share, nor a twentieth below it', () => {
    const any = fc.record({
      respondent: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      reported: fc.boolean(),
      size: fc.nat({ max: 1_000_000 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (firms) => {
        const { share } = coverageBySize(firms, { minimum: 2 });
        if (share === null) return;
        const sum = (list: readonly Sized[]) => addDecimals(list.map(({ size }) => size ?? '0'));
        const [all, own] = [sum(firms), sum(firms.filter(({ reported }) => reported))];
        expect(compareDecimals(multiplyDecimals(share, all), own)).toBeLessThanOrEqual(0);
        expect(compareDecimals(multiplyDecimals(addDecimals([share, '0.05']), all), own)).toBe(1);
      }),
    );
  });
});

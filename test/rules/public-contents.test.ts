import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicContents } from '../../api/rules/public-contents.ts';
import type { ReportContents } from '../../api/rules/report-contents.ts';
import { SIZE_BANDS, type SizeBand } from '../../schema/words.ts';

const band = (sizeBand: SizeBand, due: number, reported: number, nil = 0) => ({
  sizeBand,
  due,
  reported,
  nil,
});
const contents = (part: Partial<ReportContents> = {}): ReportContents => ({
  ...{ excluded: [], bands: [], business: null, adoption: [], parameters: [] },
  ...part,
});
const bandsOf = (bands: ReportContents['bands'], minimum = 3) =>
  publicContents(contents({ bands }), minimum)?.bands.map(({ sizeBands, due, reported }) => [
    ...[sizeBands.join(' '), due, reported],
  ]);

describe('what of a report’s contents goes public', () => {
  it('is nothing of a report that has none', () => {
    expect(publicContents(null, 3)).toBeNull();
  });

  it('is why firms were left out, and others where that is on no register', () => {
    const excluded = [
      { reason: 'NOT_YET_REGISTERED' as const, firms: 1 },
      { reason: 'LEFT' as const, firms: 2 },
      { reason: 'SUSPENDED' as const, firms: 1 },
      { reason: 'COVERED' as const, firms: 3 },
    ];
    expect(publicContents(contents({ excluded }), 3)?.excluded).toEqual([
      { reason: 'NOT_YET_REGISTERED', firms: 1 },
      { reason: 'LEFT', firms: 2 },
      { reason: 'SUSPENDED', firms: 1 },
      { reason: 'OTHER', firms: 3 },
    ]);
  });

  it('is what the register and the promises say, as they say it', () => {
    const adoption = [{ editionNumber: 2, status: 'SUSPENDED' as const, firms: 1 }];
    const named = { clauseKey: 'answers', heading: 'Answers', label: 'Days', unit: 'days', floor: '10' };
    const parameters = [{ ...named, firms: 1, more: 1, values: [{ value: '5', firms: 1 }] }];
    const business = { due: 9, sized: 8, share: '0.85' };
    expect(publicContents(contents({ adoption, parameters, business }), 3)).toEqual({
      ...{ excluded: [], bands: [], adoption, parameters },
    });
  });

  it.each([
    [
      'each size by itself',
      [band('MICRO', 3, 2, 1), band('LARGE', 4, 4)],
      [
        ['MICRO', 3, 2],
        ['LARGE', 4, 4],
      ],
    ],
    [
      'a small one with the next',
      [band('MICRO', 1, 0), band('SMALL', 2, 2, 2), band('LARGE', 5, 4)],
      [
        ['MICRO SMALL', 3, 2],
        ['LARGE', 5, 4],
      ],
    ],
    [
      'what is left at the end with the last',
      [band('MICRO', 4, 3), band('MEDIUM', 3, 3), band('LARGE', 2, 1)],
      [
        ['MICRO', 4, 3],
        ['MEDIUM LARGE', 5, 4],
      ],
    ],
    ['all where they are few', [band('MICRO', 1, 1), band('LARGE', 1, 0)], [['MICRO LARGE', 2, 1]]],
    ['none of nobody', [], []],
  ])('is coverage by size, %s, and not how many were nil', (_name, bands, told) => {
    expect(bandsOf(bands)).toEqual(told);
    expect(JSON.stringify(publicContents(contents({ bands }), 3))).not.toContain('nil');
  });

  it('adds up to all firms, and has no row of fewer than the minimum but where all are fewer', () => {
    const counts = fc
      .uniqueArray(fc.constantFrom(...SIZE_BANDS))
      .chain((sizes) =>
        fc.tuple(
          ...SIZE_BANDS.filter((size) => sizes.includes(size)).map((size) =>
            fc
              .tuple(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }))
              .map(([due, part]) => band(size, due, Math.floor(due * part))),
          ),
        ),
      );
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 6 }), (bands, minimum) => {
        const told = publicContents(contents({ bands }), minimum)?.bands ?? [];
        const sum = (rows: readonly { due: number; reported: number }[]) => [
          rows.reduce((all, { due }) => all + due, 0),
          rows.reduce((all, { reported }) => all + reported, 0),
        ];
        expect(sum(told)).toEqual(sum(bands));
        expect(told.flatMap(({ sizeBands }) => sizeBands)).toEqual(bands.map(({ sizeBand }) => sizeBand));
        if (told.length > 1) expect(told.every(({ due }) => due >= minimum)).toBe(true);
      }),
    );
  });
});

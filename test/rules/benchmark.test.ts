import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkRows, standingAmong, standingInWords } from '../../api/rules/benchmark.ts';
import type { Indicator, Observation } from '../../api/rules/indicator.ts';
import { compareDecimals, quartiles } from '../../api/rules/number.ts';
import type { Series } from '../../api/rules/publication.ts';
import { type PublishedCell, roundedQuartile } from '../../api/rules/publishable.ts';
import type { DueFirm } from '../../api/rules/sector.ts';
import { QUARTILE_STANDINGS } from '../../schema/words-benchmark.ts';
import { figure, indicator, parts, ratio, value } from './figures.ts';

const RATES = { rate: '0.9', q1: '0.800', median: '0.900', q3: '0.950' };
const VALUES = { rate: null, q1: '500', median: '1200', q3: '2800' };

describe('where a firm lies among published quartiles', () => {
  it.each([
    ['below', '0.7', RATES, 'BELOW_LOWER'],
    ['on the lower quartile: the inner side', '0.8', RATES, 'LOWER_TO_MEDIAN'],
    ['on the lower quartile once it is rounded, from below', '0.79951', RATES, 'LOWER_TO_MEDIAN'],
    ['just further below', '0.7994', RATES, 'BELOW_LOWER'],
    ['between', '0.85', RATES, 'LOWER_TO_MEDIAN'],
    ['on the median', '0.9', RATES, 'AT_MEDIAN'],
    ['on the median once it is rounded', '0.9004', RATES, 'AT_MEDIAN'],
    ['above the median', '0.9006', RATES, 'MEDIAN_TO_UPPER'],
    ['on the upper quartile: the inner side', '0.95', RATES, 'MEDIAN_TO_UPPER'],
    ['on the upper quartile once it is rounded, from above', '0.9504', RATES, 'MEDIAN_TO_UPPER'],
    ['above', '0.951', RATES, 'ABOVE_UPPER'],
    ['a value, of two digits', '1249', VALUES, 'AT_MEDIAN'],
    ['a value above what rounds to the median', '1251', VALUES, 'MEDIAN_TO_UPPER'],
    ['a small value', '9', VALUES, 'BELOW_LOWER'],
    ['all quartiles the same', '1', { rate: '1', q1: '1.000', median: '1.000', q3: '1.000' }, 'AT_MEDIAN'],
    ['none published', '0.9', { rate: '0.9', q1: null, median: null, q3: null }, null],
  ])('%s', (_name, own, cell, standing) => {
    expect(standingAmong(own, cell)).toBe(standing);
  });

  it('is told exactly where the quartiles are, because firms are told by name', () => {
    expect(standingAmong('0.9001', RATES)).toBe('AT_MEDIAN');
    expect(standingAmong('0.9001', RATES, true)).toBe('MEDIAN_TO_UPPER');
    expect(standingAmong('0.9', RATES, true)).toBe('AT_MEDIAN');
    expect(standingAmong('0.9501', RATES, true)).toBe('ABOVE_UPPER');
    const exact = { ...seriesOf(ratio(), [cell({ ...RATES, indicatorKey: 'upheld' })]), named: [LINE] };
    const [row] = benchmarkRows({
      ...{ series: [exact], editions: [edition(1, [ratio()])] },
      firm: firm([parts('9001', '10000')]),
    });
    expect(row?.beside[0]?.standing).toBe('MEDIAN_TO_UPPER');
  });

  const some = fc.integer({ min: 0, max: 30_000 }).map((count) => String(count / 10_000));

  it('is never outside a quartile that it is not outside of before rounding', () => {
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 12 }),
        some,
        fc.boolean(),
        (all, own, ofRates) => {
          const before = quartiles(all);
          const [q1, median, q3] = [before.q1, before.median, before.q3].map((one) =>
            roundedQuartile(one ?? '0', ofRates),
          );
          const cell = { rate: ofRates ? '1' : null, q1: q1 ?? '', median: median ?? '', q3: q3 ?? '' };
          const standing = standingAmong(own, cell);
          const side = (one: string | null) => compareDecimals(own, one ?? '0');
          if (standing === 'BELOW_LOWER') expect(side(before.q1)).toBe(-1);
          if (standing === 'ABOVE_UPPER') expect(side(before.q3)).toBe(1);
          if (standing === 'LOWER_TO_MEDIAN') expect(side(before.median)).toBe(-1);
          if (standing === 'MEDIAN_TO_UPPER') expect(side(before.median)).toBe(1);
        },
      ),
    );
  });

  it('never falls where the figure rises', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 3, maxLength: 3 }), some, some, (three, one, other) => {
        const [q1, median, q3] = [...three]
          .sort(compareDecimals)
          .map((quartile) => roundedQuartile(quartile, true));
        const cell = { rate: '1', q1: q1 ?? '', median: median ?? '', q3: q3 ?? '' };
        const places = [one, other]
          .sort(compareDecimals)
          .map((own) => QUARTILE_STANDINGS.indexOf(standingAmong(own, cell) ?? 'AT_MEDIAN'));
        expect(places[0]).toBeLessThanOrEqual(places[1] ?? -1);
      }),
    );
  });

  it.each([
    ['BELOW_LOWER', 'HIGHER', 'Below the lower quartile: among the worse quarter of firms.'],
    ['BELOW_LOWER', 'LOWER', 'Below the lower quartile: among the better quarter of firms.'],
    ['LOWER_TO_MEDIAN', 'HIGHER', 'Between the lower quartile and the median: worse than the middle firm.'],
    ['AT_MEDIAN', 'HIGHER', 'At the median.'],
    ['MEDIAN_TO_UPPER', 'LOWER', 'Between the median and the upper quartile: worse than the middle firm.'],
    ['ABOVE_UPPER', 'HIGHER', 'Above the upper quartile: among the better quarter of firms.'],
    ['ABOVE_UPPER', null, 'Above the upper quartile.'],
  ] as const)('says %s where %s is better', (standing, stronger, words) => {
    expect(standingInWords(standing, stronger)).toBe(words);
  });
});

const NOTHING = {
  ...{ due: null, respondents: null, value: null, numerator: null, denominator: null, rate: null },
  ...{ q1: null, median: null, q3: null, meetingTarget: null, meetingBase: null },
  ...{ change: null, changeShare: null },
};
const LINE = {
  ...{ indicatorKey: 'upheld', breakdown: '', firmName: 'F', certificateNumber: 'C-1', place: 1 },
  ...{ value: null, numerator: '9', denominator: '10', rate: '0.9', smallBase: false },
};
const cell = (place: Partial<PublishedCell>): PublishedCell => ({
  ...NOTHING,
  ...{ indicatorKey: 'opened', dimension: 'SECTOR', category: '', suppression: 'NONE' },
  ...place,
});
const seriesOf = (measured: Indicator, cells: PublishedCell[]): Series => {
  const { key: indicatorKey, label, kind, unit, numeratorLabel, denominatorLabel, target } = measured;
  return { indicatorKey, label, kind, unit, numeratorLabel, denominatorLabel, target, cells };
};
const edition = (number: number, indicators: Indicator[]) => ({
  ...{ id: `e${number}`, number, indicators, complaintCategories: [] },
});
const firm = (observations: Observation[] | null, region: string | null = 'North'): DueFirm => ({
  ...{ firmId: 'f', groupId: null, segment: 'Banks', sizeBand: 'SMALL', region },
  accepted: observations && { editionId: 'e1', observations, complaints: [] },
});
const beside = (measured: Indicator, cells: PublishedCell[], own: DueFirm, now = measured) =>
  benchmarkRows({
    series: [seriesOf(now, cells)],
    editions: [edition(1, [measured]), ...(now === measured ? [] : [edition(2, [now])])],
    firm: own,
  });

describe('a firm beside a release', () => {
  it('has its own figure, and the cells of the sector and of where it stood, each with its quartile', () => {
    const cells = [
      cell({ dimension: 'REGION', category: 'North', suppression: 'FEW_RESPONDENTS' }),
      cell({ dimension: 'REGION', category: 'South', value: '7' }),
      cell({ dimension: 'SEGMENT', category: 'Banks', value: '90', q1: '20', median: '30', q3: '40' }),
      cell({ dimension: 'SEGMENT', category: 'Shops', value: '9' }),
      cell({ value: '300', q1: '10', median: '15', q3: '18' }),
    ];
    const [row, ...more] = beside(indicator({ stronger: 'LOWER', target: '20' }), cells, firm([value('19')]));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      ...{ indicatorKey: 'opened', meetsTarget: true, stronger: 'LOWER', parts: [] },
      own: { value: '19', numerator: null, denominator: null, rate: null },
    });
    expect(
      row?.beside.map(({ cell: { dimension, category, suppression }, standing }) => [
        ...[dimension, category, suppression, standing],
      ]),
    ).toEqual([
      ['SECTOR', '', 'NONE', 'ABOVE_UPPER'],
      ['SEGMENT', 'Banks', 'NONE', 'BELOW_LOWER'],
      ['REGION', 'North', 'FEW_RESPONDENTS', null],
    ]);
  });

  it.each([
    ['a rate with both parts', ratio(), parts('3', '4'), ['3', '4', '0.75', null]],
    ['a rate of nothing', ratio(), parts('0', '0'), ['0', '0', null, null]],
    ['a duration', indicator({ kind: 'DURATION' }), value('4.5'), [null, null, null, '4.5']],
    ['a yes', indicator({ kind: 'YES_NO' }), value('1'), [null, null, null, '1']],
    ['a nil, as zero', indicator(), figure({ state: 'NIL' }), [null, null, null, '0']],
  ])('shows %s', (_name, measured, said, [numerator, denominator, rate, own]) => {
    const sector = cell({ indicatorKey: measured.key, q1: '1', median: '2', q3: '3' });
    const [row] = beside(measured, [sector], firm([said]));
    expect(row?.own).toEqual({ numerator, denominator, rate, value: own });
    expect(row?.beside[0]?.standing === null).toBe(rate === null && own === null);
  });

  it('shows its parts beside those that are published, and null where it said nothing', () => {
    const measured = indicator({ breakdown: ['Home', 'Motor'] });
    const cells = [
      cell({ value: '30' }),
      cell({ dimension: 'BREAKDOWN', category: 'Home', value: '30' }),
      cell({ dimension: 'BREAKDOWN', category: 'Motor', suppression: 'PROTECTS_ANOTHER' }),
    ];
    const said = [value('7', 'Home'), figure({ breakdown: 'Motor', state: 'NOT_AVAILABLE' })];
    const [row] = beside(measured, cells, firm(said));
    expect(row?.own.value).toBe('7');
    expect(
      row?.parts.map(({ category, own, cell: { suppression } }) => [category, own?.value, suppression]),
    ).toEqual([
      ['Home', '7', 'NONE'],
      ['Motor', undefined, 'PROTECTS_ANOTHER'],
    ]);
  });

  it.each([
    ['the firm has no figure', indicator(), indicator(), [figure({ state: 'NOT_APPLICABLE' })]],
    ['the firm did not report', indicator(), indicator(), null],
    ['the release measures it otherwise', indicator(), indicator({ unit: 'thousands' }), [value('7')]],
    ['the release breaks it down otherwise', indicator(), indicator({ breakdown: ['Home'] }), [value('7')]],
  ])('has no row where %s', (_name, own, now, said) => {
    const cells = [
      cell({ value: '30' }),
      ...now.breakdown.map((category) => cell({ dimension: 'BREAKDOWN', category, value: '1' })),
    ];
    expect(beside(own, cells, firm(said), now === own ? own : now)).toEqual([]);
  });

  it('names the answer that the firm gave, and no quartile of answers', () => {
    const clauses = [{ key: 'answers', kind: 'PROMISE' as const, heading: 'Answers', text: 'We answer.' }];
    const asking = { ...edition(1, []), clauses, asks: [{ what: 'SELF_ASSESSMENT' as const }] };
    const own = firm([]);
    const said = { topic: 'CLAUSE' as const, key: 'answers', answer: 'PARTLY' as const };
    const of = { indicatorKey: 'assessed-answers', value: '9', q1: '1', median: '1', q3: '1' };
    const told = ['Met', 'Not applicable', 'Not met', 'Partly'];
    const assessed = indicator({
      ...{ key: of.indicatorKey, unit: 'firms' },
      numeratorLabel: 'Firms that answered',
    });
    const [row, ...more] = benchmarkRows({
      series: [
        seriesOf(assessed, [
          cell(of),
          ...told.map((category) => cell({ ...of, dimension: 'BREAKDOWN', category })),
        ]),
      ],
      editions: [asking],
      firm: { ...own, accepted: own.accepted && { ...own.accepted, answers: [said] } },
    });
    expect(more).toEqual([]);
    expect(row).toMatchObject({ answer: 'Partly', beside: [{ standing: null, words: null }] });
  });

  it('has no region to stand beside where the firm has none', () => {
    const cells = [cell({ value: '30' }), cell({ dimension: 'REGION', category: '', value: '3' })];
    const [row] = beside(indicator(), cells, firm([value('7')], null));
    expect(row?.beside.map(({ cell: { dimension } }) => dimension)).toEqual(['SECTOR']);
  });
});

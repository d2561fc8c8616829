import { beforeAll, describe, expect, it } from 'vitest';
import { aggregate, type Cell, type Respondent } from '../../api/rules/aggregate.ts';
import { asComplaint } from '../../api/rules/complaint-row.ts';
import { kindsOf, protectReport } from '../../api/rules/protect-report.ts';
import { reportedIndicators, sectorOf } from '../../api/rules/sector.ts';
import { solverReady } from '../../api/rules/solver.ts';
import { toldTogether } from '../../api/rules/told-together.ts';
import type { Suppression } from '../../schema/words.ts';
import { indicator, value } from './figures.ts';

const firm = (at: number, observations: Respondent['observations']): Respondent => ({
  ...{ firmId: `f${at}`, groupId: null, segment: 'Banks', sizeBand: 'SMALL', region: null, observations },
});

describe('a further breakdown of a total', () => {
  const base = indicator();
  const further = {
    ...indicator({ key: 'by-channel', breakdown: ['Letter'] }),
    totalOf: 'opened',
    partsOnly: true,
  };
  const cells = aggregate({
    indicators: [base, further],
    due: [firm(1, [value('3'), { ...value('3', 'Letter'), indicatorKey: 'by-channel' }])],
  });
  const marked = (total: Suppression, own: Suppression) =>
    toldTogether(
      cells.map((cell): Cell => {
        if (cell.dimension !== 'SECTOR') return { ...cell, suppression: 'NONE' };
        return { ...cell, suppression: cell.indicatorKey === 'opened' ? total : own };
      }),
      [base, further],
    )
      .filter(({ indicatorKey, dimension }) => indicatorKey === 'by-channel' || dimension === 'SECTOR')
      .map(({ suppression }) => suppression);

  it.each<[Suppression, Suppression, Suppression[]]>([
    ['NONE', 'NONE', ['NONE', 'NONE', 'NONE']],
    ['FEW_RESPONDENTS', 'NONE', ['FEW_RESPONDENTS', 'PROTECTS_ANOTHER', 'PROTECTS_ANOTHER']],
    ['NONE', 'PROTECTS_ANOTHER', ['NONE', 'PROTECTS_ANOTHER', 'PROTECTS_ANOTHER']],
    ['PROTECTS_ANOTHER', 'DOMINATED', ['PROTECTS_ANOTHER', 'DOMINATED', 'PROTECTS_ANOTHER']],
  ])('with a total that is %s there and %s here', (total, own, wanted) => {
    expect(marked(total, own)).toEqual(wanted);
  });
});

describe('complaints for each thousand of the size of a business', () => {
  beforeAll(() => solverReady());
  const size = indicator({
    ...{ key: 'size-of-business', label: 'Customers', numeratorLabel: 'Customers', unit: 'customers' },
  });
  const edition = { id: 'e', number: 1, indicators: [size], complaintCategories: ['Billing', 'Delay'] };
  const complained = (category: string, received: number) =>
    asComplaint({ level: 'FIRM', category, received, closed: 1, upheld: 1 });
  const accepted = (customers: string | null, received: number) => ({
    editionId: 'e',
    observations: customers === null ? [] : [{ ...value(customers), indicatorKey: 'size-of-business' }],
    complaints: [complained('Billing', received), complained('Delay', 1)],
  });
  const sector = (...returns: [string | null, number][]) => {
    const firms = returns.map(([customers, received], at) => ({
      ...{ firmId: `f${at}`, groupId: null, segment: 'Banks', sizeBand: 'SMALL' as const, region: null },
      accepted: accepted(customers, received),
    }));
    const { indicators, due } = sectorOf([edition], firms);
    const cells = aggregate({ indicators, due });
    const policy = { minimum: 3, range: 5 };
    return protectReport(cells, kindsOf(indicators), policy).cells.filter(
      ({ dimension }) => dimension === 'SECTOR',
    );
  };
  const at = (cells: readonly Cell[], key: string) => cells.find(({ indicatorKey }) => indicatorKey === key);

  it('are a ratio of sums with both its parts, over firms that have both', () => {
    const cells = sector(['1000', 4], ['2000', 9], ['2000', 14], ['5000', 19]);
    expect(at(cells, 'complaints-per-thousand')).toMatchObject({
      ...{ numerator: '50', denominator: '10000', rate: '5', median: '5', reported: 4, suppression: 'NONE' },
    });
  });

  it('do not tell the complaints of the one firm that has no size', () => {
    const cells = sector(['1000', 4], ['2000', 9], ['2000', 14], ['5000', 19], [null, 7]);
    const all = at(cells, 'complaints-received');
    const some = at(cells, 'complaints-per-thousand');
    expect([all?.value, some?.numerator]).toEqual(['58', '50']);
    expect([all?.suppression, some?.suppression].sort()).toEqual(['NONE', 'PROTECTS_ANOTHER']);
  });

  it.each([
    ['there is no measure of size', { ...edition, indicators: [] }],
    ['it does not add up', { ...edition, indicators: [{ ...size, kind: 'SCORE' as const }] }],
    [
      'complaints received are an indicator of the code’s own',
      { ...edition, indicators: [size, indicator({ key: 'complaints-received' })] },
    ],
  ])('are none where %s', (_, own) => {
    expect(reportedIndicators([own]).map(({ key }) => key)).not.toContain('complaints-per-thousand');
  });
});

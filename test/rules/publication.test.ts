import { describe, expect, it } from 'vitest';
import type { Cell } from '../../api/rules/aggregate.ts';
import type { Indicator } from '../../api/rules/indicator.ts';
import {
  comparableCells,
  type PublicationHead,
  publicationDigest,
  publicSeries,
  sameContents,
  showsAnything,
} from '../../api/rules/publication.ts';

const indicator: Indicator = {
  key: 'opened',
  clauseKey: 'answers',
  kind: 'COUNT',
  label: 'Opened',
  numeratorLabel: 'Complaints opened',
  denominatorLabel: null,
  unit: 'complaints',
  stronger: null,
  target: null,
  audience: 'AGGREGATE',
  breakdown: [],
};
const cell: Omit<Cell, 'figures'> = {
  indicatorKey: 'opened',
  dimension: 'SECTOR',
  category: '',
  due: 6,
  reported: 5,
  nil: 0,
  respondents: 5,
  value: '100',
  numerator: null,
  denominator: null,
  rate: null,
  q1: null,
  median: null,
  q3: null,
  meetingTarget: null,
  meetingBase: null,
  ...{ notApplicable: 0, notAvailable: 0, notReported: 0 },
  change: null,
  changeShare: null,
  suppression: 'NONE',
};
const few: typeof cell = {
  ...cell,
  dimension: 'SEGMENT',
  category: 'Retail',
  suppression: 'FEW_RESPONDENTS',
};
const head: PublicationHead = {
  reference: 'a-b-1',
  number: 1,
  title: 'B: 2024 H1',
  associationName: 'A',
  codeKey: 'b',
  codeTitle: 'B',
  editionNumber: 1,
  periodLabel: '2024 H1',
  periodStartsOn: '2024-01-01',
  periodEndsOn: '2024-06-30',
  publishedAt: '2024-09-01T00:00:00.000Z',
  due: 6,
  reported: 5,
  nil: 0,
  minimumRespondents: 5,
  comparedWith: null,
  comparedVintage: null,
  comparedPeriod: null,
  vintage: 1,
  supersedes: null,
  reason: null,
  changes: [],
  engine: '1',
  licence: 'CC-BY-4.0',
};

describe('what is published of a report', () => {
  it('has no figure in a suppressed cell, and says why', () => {
    const [series] = publicSeries([indicator], [few, cell], 5);
    const hidden = series?.cells.find(({ dimension }) => dimension === 'SEGMENT');
    expect(hidden).toMatchObject({
      value: null,
      due: null,
      respondents: null,
      suppression: 'FEW_RESPONDENTS',
    });
    expect(series?.cells.find(({ dimension }) => dimension === 'SECTOR')).toMatchObject({ value: '100' });
  });

  it('has no indicator that is for the association alone', () => {
    expect(publicSeries([{ ...indicator, audience: 'ASSOCIATION' }], [cell], 5)).toEqual([]);
  });

  it('is nothing where no figure of the whole sector is shown', () => {
    const shownPart = { ...few, suppression: 'NONE' } as const;
    const hiddenSector = { ...cell, suppression: 'FEW_RESPONDENTS' } as const;
    expect(showsAnything(publicSeries([indicator], [hiddenSector, shownPart], 5))).toBe(false);
    expect(showsAnything(publicSeries([indicator], [cell, few], 5))).toBe(true);
  });
});

describe('the digest of a publication', () => {
  const series = publicSeries([indicator], [cell, few], 5);

  it('does not depend on the order in which cells are read', () => {
    const turned = series.map((one) => ({ ...one, cells: [...one.cells].reverse() }));
    expect(publicationDigest(head, turned)).toBe(publicationDigest(head, series));
  });

  it('changes with any figure and any word', () => {
    const altered = publicSeries([indicator], [{ ...cell, value: '101' }, few], 5);
    const digests = [
      publicationDigest(head, series),
      publicationDigest(head, altered),
      publicationDigest({ ...head, title: 'C' }, series),
      publicationDigest(head, publicSeries([{ ...indicator, label: 'Received' }], [cell, few], 5)),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('the digest of a publication that tells something beside its figures', () => {
  const series = publicSeries([indicator], [cell, few], 5);
  const contents = {
    excluded: [{ reason: 'LEFT' as const, firms: 1 }],
    bands: [{ sizeBands: ['SMALL' as const], due: 6, reported: 5 }],
    adoption: [{ editionNumber: 1, status: 'REGISTERED' as const, firms: 6 }],
    parameters: [],
  };

  it('is another one with it, and with each count of it; without it is what it was before that was published', () => {
    const more = { ...contents, bands: [{ sizeBands: ['SMALL' as const], due: 6, reported: 6 }] };
    const digests = [undefined, contents, more].map((told) =>
      publicationDigest({ ...head, contents: told }, series),
    );
    expect(new Set(digests).size).toBe(3);
    expect(digests[0]).toBe(publicationDigest(head, series));
    expect(publicationDigest({ ...head, contents: null }, series)).toBe(digests[0]);
  });

  it('is told apart from what else would have been told', () => {
    expect(sameContents(contents, structuredClone(contents))).toBe(true);
    expect(sameContents(contents, { ...contents, excluded: [] })).toBe(false);
    expect(sameContents(contents, null)).toBe(false);
    expect(sameContents(null, null)).toBe(true);
  });
});

describe('an earlier publication', () => {
  const earlier = { series: publicSeries([indicator], [cell], 5), cells: [cell] };

  it('is compared where it measured the same thing', () => {
    expect(comparableCells(earlier, [indicator])).toEqual([cell]);
  });

  it('is not compared across a change of definition', () => {
    expect(comparableCells(earlier, [{ ...indicator, unit: 'thousands' }])).toEqual([]);
    expect(comparableCells(earlier, [])).toEqual([]);
  });
});

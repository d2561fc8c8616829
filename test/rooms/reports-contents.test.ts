import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { foundSector, type Sector, type SectorFirm } from './sector.ts';

interface SeenCell {
  indicatorKey: string;
  dimension: string;
  category: string;
  due: number;
  reported: number;
  respondents: number;
  value: string | null;
  suppression: string;
}

const REPORT = `{ id version
  cells { indicatorKey dimension category due reported respondents value suppression } }`;

let world: World;
let guild: Association;
let sector: Sector;
let firms: SectorFirm[];

const LISTS = {
  ...{ complaintCategories: ['Billing', 'Delay'], levels: ['FIRM', 'REGULATOR'] },
  ...{ products: ['Loans', 'Cards'], channels: ['Telephone', 'Letter'], redressParts: [], others: [] },
  outcomes: [],
  timeBands: [],
};

const opened = (value: string) => ({ indicatorKey: 'opened', value });

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3 });
  ({ sector } = await foundSector(world, guild, LISTS));
  firms = [];
  for (const region of ['North', 'South']) {
    for (const sizeBand of ['MICRO', 'LARGE']) {
      for (const number of ['1', '2', '3', '4']) {
        const name = `${region} ${sizeBand} ${number}`;
        firms.push(await sector.firm(name, { segment: 'Wholesale', region, sizeBand }));
      }
    }
  }
});
afterAll(() => world.close());

const compile = (periodId: string) =>
  guild.officer.act<{ id: string; version: number; cells: SeenCell[] }>(
    'compileReport',
    { periodId },
    REPORT,
  );

describe('two cuts at once', () => {
  it('are compiled, stored and published where most respondents are in cells of enough', async () => {
    const periodId = await sector.period('2021', '2022-02-01', '2022-07-31');
    for (const firm of firms) await sector.version(firm, periodId, { figures: [opened('10')] });
    const report = await compile(periodId);
    const cells = report.cells.filter(
      ({ indicatorKey, dimension }) => indicatorKey === 'opened' && dimension === 'SIZE_REGION',
    );
    expect(cells).toMatchObject(
      ['LARGE × North', 'LARGE × South', 'MICRO × North', 'MICRO × South'].map((category) => ({
        ...{ category, due: 4, reported: 4, respondents: 4, value: '40', suppression: 'NONE' },
      })),
    );
    const input = { reportId: report.id, expectedVersion: report.version };
    const { publicationReference } = await guild.admin.act<{ publicationReference: string }>(
      'publishReport',
      input,
      '{ publicationReference }',
    );
    const { publication } = await world.stranger.askPublic<{
      publication: { series: { indicatorKey: string; cells: SeenCell[] }[] };
    }>(
      `{ publication(reference: "${publicationReference}") { series { indicatorKey cells { dimension category value } } } }`,
    );
    const told = publication.series.find(({ indicatorKey }) => indicatorKey === 'opened')?.cells ?? [];
    expect(told.filter(({ dimension }) => dimension === 'SIZE_REGION')).toHaveLength(4);
    expect(told.some(({ dimension }) => dimension === 'SEGMENT_REGION')).toBe(false);
  });
});

describe('complaints', () => {
  it('are broken down by every list of the edition, a firm without parts under what is not said, and levels apart', async () => {
    const periodId = await sector.period('2020', '2022-08-01', '2023-01-31');
    for (const [at, firm] of firms.entries()) {
      const channels = at < 4 ? [] : ['3', '2'];
      await sector.version(firm, periodId, {
        figures: [],
        complaints: [
          {
            ...{ level: 'FIRM', category: 'Billing', product: 'Cards', received: 5, closed: 4, upheld: 2 },
            parts: channels.map((figure, part) => ({
              ...{ dimension: 'CHANNEL', part: LISTS.channels[part] ?? '', figure },
            })),
          },
          { level: 'REGULATOR', category: 'Delay', product: 'Cards', received: 1, closed: 1, upheld: 1 },
        ],
      });
    }
    const report = await compile(periodId);
    const of = (key: string) =>
      report.cells
        .filter(({ indicatorKey }) => indicatorKey === key)
        .map(({ dimension, category, value, suppression }) => [dimension, category, value, suppression]);
    expect(of('complaints-received')).toContainEqual(['SECTOR', '', '80', 'NONE']);
    expect(of('complaints-received-by-product')).toEqual([
      ['BREAKDOWN', 'Cards', '80', 'NONE'],
      ['BREAKDOWN', 'Loans', '0', 'NONE'],
      ['SECTOR', '', '80', 'NONE'],
    ]);
    expect(of('complaints-received-by-channel')).toEqual([
      ['BREAKDOWN', 'Letter', '24', 'NONE'],
      ['BREAKDOWN', 'Not said', '20', 'NONE'],
      ['BREAKDOWN', 'Telephone', '36', 'NONE'],
      ['SECTOR', '', '80', 'NONE'],
    ]);
    expect(of('complaints-received-regulator')).toEqual([
      ['BREAKDOWN', 'Billing', null, 'NO_DATA'],
      ['BREAKDOWN', 'Delay', '16', 'NONE'],
      ['SECTOR', '', '16', 'NONE'],
    ]);
  });
});

describe('what returns say beside figures', () => {
  const cellsOf = (cells: readonly SeenCell[], key: string) =>
    cells
      .filter(({ indicatorKey, dimension }) => indicatorKey === key && dimension === 'BREAKDOWN')
      .map(({ dimension, category, value, suppression }) => [dimension, category, value, suppression]);

  it('is reported: breaches that were found on its days, zeros that are attested, and answers by clause', async () => {
    const periodId = await sector.period('2019', '2023-02-01', '2023-07-31');
    for (const [at, firm] of firms.entries()) {
      const answer = at < 9 ? 'MET' : 'PARTLY';
      await sector.version(firm, periodId, {
        ...(at < 6
          ? {}
          : { nilAttestation: at < 12 ? 'Every ticket of the half-year was read.' : undefined }),
        figures: [],
        answers: [{ topic: 'CLAUSE', key: 'answers', answer }],
      });
      if (at < 6) {
        const seriousness = at < 3 ? 'ORDINARY' : 'SERIOUS';
        await sector.breach(firm, { found_on: '2023-03-05', seriousness, cause: 'SYSTEM' });
        await sector.breach(firm, { found_on: '2022-03-05', seriousness, cause: 'SYSTEM' });
      }
    }
    const report = await compile(periodId);
    const sum = (key: string) =>
      report.cells.find(({ indicatorKey, dimension }) => indicatorKey === key && dimension === 'SECTOR');
    expect(sum('breaches')).toMatchObject({ value: '6', reported: 12, respondents: 12, suppression: 'NONE' });
    expect(sum('breaches-customers')).toMatchObject({ value: '18', reported: 12 });
    expect(cellsOf(report.cells, 'breaches')).toEqual([
      ['BREAKDOWN', 'Ordinary', '3', 'NONE'],
      ['BREAKDOWN', 'Serious', '3', 'NONE'],
      ['BREAKDOWN', 'Significant', '0', 'NONE'],
    ]);
    expect(cellsOf(report.cells, 'breaches-by-clause')).toContainEqual(['BREAKDOWN', 'Answers', '6', 'NONE']);
    expect(cellsOf(report.cells, 'assessed-answers')).toEqual([
      ['BREAKDOWN', 'Met', '9', 'NONE'],
      ['BREAKDOWN', 'Not applicable', null, 'NO_DATA'],
      ['BREAKDOWN', 'Not met', null, 'NO_DATA'],
      ['BREAKDOWN', 'Partly', '7', 'NONE'],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../api/rules/canonical.ts';
import { verify } from '../../api/verify.ts';
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

const REPORT = `{ id version status
  cells { indicatorKey dimension category due reported respondents value suppression notApplicable notAvailable notReported
    meetingTarget meetingBase }
  contents {
    excluded { reason firms } bands { sizeBand due reported nil } business { due sized share }
    adoption { editionNumber status firms }
    parameters { clauseKey label floor firms more values { value firms } } } }`;

let world: World;
let guild: Association;
let sector: Sector;
let firms: SectorFirm[];
let contents: { report: SeenReport; told: object };

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

interface SeenReport {
  id: string;
  version: number;
  status: string;
  cells: SeenCell[];
  contents: object;
}

/** The report, once it is compiled. */
async function compile(periodId: string): Promise<SeenReport> {
  const { id } = await guild.officer.act<{ id: string }>('compileReport', { periodId }, '{ id }');
  for (;;) {
    const { report } = await guild.officer.ask<{ report: SeenReport }>(
      `query($id: ID!) { report(id: $id) ${REPORT} }`,
      { id },
    );
    if (report.status !== 'COMPILING') return report;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

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
        ...(at < 9
          ? {}
          : { nilAttestation: at < 12 ? 'Every ticket of the half-year was read.' : undefined }),
        figures: [],
        answers: [{ topic: 'CLAUSE', key: 'answers', answer }],
      });
      if (at < 9) {
        const seriousness = ['ORDINARY', 'SERIOUS', 'SIGNIFICANT'][at % 3] ?? '';
        await sector.breach(firm, { found_on: '2023-03-05', seriousness, cause: 'SYSTEM' });
        await sector.breach(firm, { found_on: '2022-03-05', seriousness, cause: 'SYSTEM' });
      }
    }
    const report = await compile(periodId);
    const sum = (key: string) =>
      report.cells.find(({ indicatorKey, dimension }) => indicatorKey === key && dimension === 'SECTOR');
    expect(sum('breaches')).toMatchObject({ value: '9', reported: 12, respondents: 12, suppression: 'NONE' });
    expect(sum('breaches-customers')).toMatchObject({ value: '27', reported: 12 });
    const figures = (key: string) =>
      cellsOf(report.cells, key).map(([, category, value]) => [category, value]);
    expect(figures('breaches')).toEqual([
      ['Ordinary', '3'],
      ['Serious', '3'],
      ['Significant', '3'],
    ]);
    expect(figures('breaches-by-clause')).toContainEqual(['Answers', '9']);
    expect(cellsOf(report.cells, 'assessed-answers')).toEqual([
      ['BREAKDOWN', 'Met', '9', 'NONE'],
      ['BREAKDOWN', 'Not applicable', null, 'NO_DATA'],
      ['BREAKDOWN', 'Not met', null, 'NO_DATA'],
      ['BREAKDOWN', 'Partly', '7', 'NONE'],
    ]);
  });
});

describe('what a report tells beside its figures', () => {
  it('is who had no figure and why, who was left out, coverage by size, and what the register says', async () => {
    const periodId = await sector.period('2018', '2023-08-01', '2024-01-31');
    const [first, second, third, ...others] = firms;
    if (!first || !second || !third) throw new Error('there are no firms');
    const state = (is: 'NOT_APPLICABLE' | 'NOT_AVAILABLE') => ({ indicatorKey: 'opened', state: is });
    await sector.version(first, periodId, { figures: [state('NOT_APPLICABLE')] });
    await sector.version(second, periodId, { figures: [state('NOT_AVAILABLE')] });
    for (const firm of others) await sector.version(firm, periodId, { figures: [opened('5')] });
    const left = await sector.firm('Left', { segment: 'Retail', endedOn: '2023-12-01' });
    await sector.promise(left, { status: 'WITHDRAWN', on: '2023-12-01', days: '3' });
    await sector.promise(first, { status: 'REGISTERED', on: '2023-01-01', days: '5' });
    await sector.promise(second, { status: 'SUSPENDED', on: '2023-09-01', days: '10' });
    await sector.promise(third, { status: 'REGISTERED', on: '2024-02-01', days: '1' });
    const report = await compile(periodId);
    const [cell] = report.cells.filter(
      ({ indicatorKey, dimension }) => indicatorKey === 'opened' && dimension === 'SECTOR',
    );
    expect(cell).toMatchObject({ due: 24, reported: 13, notApplicable: 1, notAvailable: 1, notReported: 9 });
    const rate = report.cells.find(({ indicatorKey }) => indicatorKey === 'answered-in-time');
    expect(rate).toMatchObject({ meetingTarget: null, meetingBase: null });
    expect(report.contents).toEqual({
      excluded: [{ reason: 'LEFT', firms: 1 }],
      bands: [
        { sizeBand: 'MICRO', due: 8, reported: 7, nil: 0 },
        { sizeBand: 'SMALL', due: 8, reported: 0, nil: 0 },
        { sizeBand: 'LARGE', due: 8, reported: 8, nil: 0 },
      ],
      business: null,
      adoption: [
        { editionNumber: 1, status: 'REGISTERED', firms: 1 },
        { editionNumber: 1, status: 'SUSPENDED', firms: 1 },
        { editionNumber: 1, status: 'WITHDRAWN', firms: 1 },
      ],
      parameters: [
        {
          ...{ clauseKey: 'answers', label: 'Days to answer', floor: '10', firms: 2, more: 1 },
          values: [
            { value: '5', firms: 1 },
            { value: '10', firms: 1 },
          ],
        },
      ],
    });
    contents = { report, told: report.contents };
  });

  it('goes public with the release: not how many of a size were nil, and nothing of their business', async () => {
    const { report, told } = contents;
    const input = { reportId: report.id, expectedVersion: report.version };
    const published = await guild.admin.act<{ publicationReference: string }>(
      ...(['publishReport', input, '{ publicationReference }'] as const),
    );
    const reference = published.publicationReference;
    const {
      business: _,
      bands,
      ...rest
    } = told as { business: null; bands: { sizeBand: string; nil: number }[] };
    const everybody = {
      ...rest,
      bands: bands.map(({ sizeBand, nil: _nil, ...counts }) => ({ sizeBands: [sizeBand], ...counts })),
    };
    const { publication } = await world.stranger.askPublic<{ publication: { contents: object } }>(
      `{ publication(reference: "${reference}") { contents { excluded { reason firms } bands { sizeBands due reported }
        adoption { editionNumber status firms }
        parameters { clauseKey label floor firms more values { value firms } } } } }`,
    );
    expect(publication.contents).toEqual(everybody);
    const file = (await world.app.inject({ url: `/public/reports/${reference}.json` })).json();
    expect(file.publication.contents).toMatchObject(everybody);
    expect(digest(file.publication)).toBe(file.digest);
    const [sound] = await verify(world.database, reference);
    expect(sound?.faults).toEqual([]);
    const tamper = (from: string, to: string) =>
      world.behind.begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql`update published.publications set contents = replace(contents::text, ${from}, ${to})::jsonb
          where reference = ${reference}`;
      });
    await tamper('"reported": 7', '"reported": 8');
    const [altered] = await verify(world.database, reference);
    expect(altered?.faults).toEqual(['What is told beside figures was printed otherwise than it comes out.']);
    await tamper('"reported": 8, "sizeBands": ["MICRO"]', '"reported": 7, "sizeBands": ["MICRO"]');
    expect((await verify(world.database, reference))[0]?.faults).toEqual([]);
    const before = await verify(world.database, '1');
    expect(before[0]?.faults).toEqual([]);
  });
});

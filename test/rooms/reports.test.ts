import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PublicationHead, publicationDigest, type Series } from '../../api/rules/publication.ts';
import { openWorld, type World } from '../world.ts';
import { type Association, admitFirm, type Firm, foundAssociation, publish, writeDraft } from './parties.ts';
import { foundSector, Sector, type SectorFirm } from './sector.ts';

interface SeenCell {
  indicatorKey: string;
  dimension: string;
  category: string;
  due: number;
  respondents: number;
  value: string | null;
  rate: string | null;
  change: string | null;
  suppression: string;
}

interface SeenReport {
  id: string;
  version: number;
  status: string;
  publicationReference: string | null;
  comparedWith: string | null;
  cells: SeenCell[];
}

const REPORT = `{ id version status due reported nil minimumRespondents comparedWith publicationReference viewerCan
  code { key } period { label } edition { number }
  cells { indicatorKey dimension category due reported nil respondents value numerator denominator rate change suppression } }`;

const HEAD = `reference number title associationName codeKey codeTitle editionNumber periodLabel periodStartsOn
  periodEndsOn publishedAt due reported nil minimumRespondents comparedWith comparedVintage comparedPeriod vintage
  supersedes reason changes { indicatorKey dimension category field was now } engine licence contents { excluded { reason firms } bands { sizeBands due reported } adoption { editionNumber status firms } parameters { clauseKey heading label unit floor firms more values { value firms } } }`;
const SERIES = `series { indicatorKey label kind unit numeratorLabel denominatorLabel target cells {
  dimension category due respondents value numerator denominator rate q1 median q3 meetingTarget meetingBase change changeShare suppression } }`;

let world: World;
let guild: Association;
let member: Firm;
let sector: Sector;
let firms: SectorFirm[];
let firstHalf: string;
let secondHalf: string;

const share = (numerator: string) => ({
  ...{ indicatorKey: 'answered-in-time', numerator, denominator: '100' },
});
const opened = (value: string) => ({ indicatorKey: 'opened', value });
const secret = (value: string) => ({ indicatorKey: 'staff', value });

const firm = (name: string): SectorFirm => {
  const named = firms.find((candidate) => candidate.name === name);
  if (!named) throw new Error(`no firm ${name}`);
  return named;
};

const compile = (periodId: string) => guild.officer.act<SeenReport>('compileReport', { periodId }, REPORT);

const release = (report: SeenReport, said: object = {}) =>
  guild.admin.act<SeenReport>(
    'publishReport',
    { reportId: report.id, expectedVersion: report.version, ...said },
    REPORT,
  );

const cellOf = (report: SeenReport, indicatorKey: string, dimension = 'SECTOR', category = '') =>
  report.cells.find(
    (cell) =>
      cell.indicatorKey === indicatorKey && cell.dimension === dimension && cell.category === category,
  );

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  member = await admitFirm(world, guild, { name: 'Onlooker', number: '900', sizeBand: 'SMALL' });
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3, p: null });
  ({ sector, firms } = await foundSector(world, guild));
  firstHalf = await sector.period('2024 H1', '2024-01-01', '2024-06-30');
  secondHalf = await sector.period('2024 H2', '2024-07-01', '2024-12-31');
});
afterAll(() => world.close());

describe('a period without returns', () => {
  it('compiles into a report that says so, and that is not published', async () => {
    const empty = await sector.period('2023 H1', '2023-01-01', '2023-06-30');
    const report = await compile(empty);
    expect(report).toMatchObject({ due: 8, reported: 0, nil: 0, edition: { number: 1 }, comparedWith: null });
    expect(cellOf(report, 'opened')).toMatchObject({ value: null, suppression: 'NO_DATA' });
    const input = { reportId: report.id, expectedVersion: report.version };
    expect((await guild.admin.actRefused('publishReport', input)).code).toBe('NOTHING_TO_PUBLISH');
  });

  it('is refused before it has ended, where it does not exist, and to whom it does not belong', async () => {
    const running = await sector.period('Running', '2024-01-01', '2999-12-31');
    expect((await guild.officer.actRefused('compileReport', { periodId: running })).code).toBe('TOO_EARLY');
    for (const periodId of ['no-id', randomUUID()]) {
      expect((await guild.officer.actRefused('compileReport', { periodId })).code).toBe('NOT_FOUND');
    }
    for (const waitSeconds of [-1, 61]) {
      const refused = await guild.officer.actRefused('compileReport', { periodId: firstHalf, waitSeconds });
      expect(refused.path).toEqual(['waitSeconds']);
    }
    const rival = await foundAssociation(world, 'rival');
    expect((await rival.officer.actRefused('compileReport', { periodId: firstHalf })).code).toBe('NOT_FOUND');
    for (const person of [guild.editor, member.admin, world.operator]) {
      expect((await person.actRefused('compileReport', { periodId: firstHalf })).code).toBe('FORBIDDEN');
    }
    const unknown = await world.stranger.actRefused('compileReport', { periodId: firstHalf });
    expect(unknown.code).toBe('NOT_SIGNED_IN');
  });
});

describe('a compiled report', () => {
  let report: SeenReport;

  beforeAll(async () => {
    await sector.version(firm('A'), firstHalf, { figures: [opened('1'), share('1'), secret('9')] });
    await sector.version(firm('A'), firstHalf, {
      number: 2,
      figures: [opened('10'), share('90'), secret('4')],
      complaints: [
        { level: 'FIRM', category: 'Billing', received: 7, closed: 5, upheld: 2 },
        { level: 'REGULATOR', category: 'Billing', received: 99, closed: 99, upheld: 99 },
      ],
    });
    await sector.version(firm('A'), firstHalf, { number: 3, accepted: false, figures: [opened('777')] });
    await sector.version(firm('B'), firstHalf, { figures: [opened('20'), share('80')] });
    await sector.version(firm('C'), firstHalf, { figures: [opened('30'), share('70')] });
    await sector.version(firm('D'), firstHalf, {
      figures: [
        { ...opened('0'), value: undefined, state: 'NIL' },
        { indicatorKey: 'answered-in-time', state: 'NIL' },
      ],
    });
    await sector.version(firm('E'), firstHalf, { figures: [opened('5'), share('60')] });
    await sector.version(firm('F'), firstHalf, { figures: [opened('6'), share('50')] });
    report = await compile(firstHalf);
  });

  it('counts who was due, reported, and was nil, out of the latest accepted versions alone', () => {
    expect(report).toMatchObject({
      ...{ status: 'COMPILED', due: 7, reported: 6, nil: 1, minimumRespondents: 3, version: 1 },
      ...{ code: { key: 'guild-code' }, period: { label: '2024 H1' }, edition: { number: 1 } },
      ...{ comparedWith: null, publicationReference: null },
      viewerCan: ['READ_REPORTS', 'COMPILE_REPORT', 'PROPOSE_REPORT'],
    });
    expect(cellOf(report, 'opened')).toMatchObject({
      value: '71',
      due: 7,
      respondents: 5,
      suppression: 'NONE',
    });
    expect(cellOf(report, 'answered-in-time')).toMatchObject({
      ...{ numerator: '350', denominator: '500', rate: '0.7' },
    });
  });

  it('keeps true figures of suppressed cells for the association, a group counted once', () => {
    expect(cellOf(report, 'opened', 'SEGMENT', 'Trade')).toMatchObject({
      ...{ value: '11', respondents: 1, suppression: 'FEW_RESPONDENTS' },
    });
    expect(cellOf(report, 'opened', 'SEGMENT', 'Retail')).toMatchObject({
      ...{ value: '60', suppression: 'PROTECTS_ANOTHER' },
    });
  });

  it('has the complaints to firms as series, and what is for the association alone', () => {
    expect(cellOf(report, 'complaints-received')).toMatchObject({
      value: '7',
      suppression: 'FEW_RESPONDENTS',
    });
    expect(cellOf(report, 'complaints-upheld', 'BREAKDOWN', 'Billing')).toMatchObject({
      ...{ numerator: '2', denominator: '5', rate: '0.4' },
    });
    expect(cellOf(report, 'staff')).toMatchObject({ value: '4' });
  });

  it('names the versions that it was made of', async () => {
    const inputs = await world.behind`select i.content_hash, v.number from accord.report_inputs i
      join accord.return_versions v on v.id = i.version_id where i.report_id = ${report.id}`;
    expect(inputs.map(({ number }) => number).sort()).toEqual([1, 1, 1, 1, 1, 2]);
    expect(inputs.every(({ content_hash }) => /^[0-9a-f]{64}$/.test(content_hash))).toBe(true);
  });

  it('is seen by officers of its association, and by nobody else', async () => {
    const query = 'query($id: ID!) { report(id: $id) { id } reports { id } }';
    type Answer = { report: { id: string } | null; reports: { id: string }[] };
    const seen = await guild.officer.ask<Answer>(query, { id: report.id });
    expect(seen.report).toEqual({ id: report.id });
    expect(seen.reports[0]).toEqual({ id: report.id });
    expect((await guild.officer.ask<Answer>(query, { id: 'no-id' })).report).toBeNull();
    const byCode = 'query($codeId: ID) { reports(codeId: $codeId) { id } }';
    expect(await guild.officer.ask(byCode, { codeId: 'no-id' })).toEqual({ reports: [] });
    expect(await guild.officer.ask(byCode, { codeId: randomUUID() })).toEqual({ reports: [] });
    const rival = await world.signIn('officer@rival.example');
    expect(await rival.ask<Answer>(query, { id: report.id })).toEqual({ report: null, reports: [] });
    expect((await member.admin.refused(query, { id: report.id })).code).toBe('FORBIDDEN');
    const unpublished = await world.stranger.refused('{ reports { id } }', {}, '/public/graphql');
    expect(unpublished.message).toContain('Cannot query field "reports"');
  });

  it('is published once, by the administrator, as it was last seen', async () => {
    const input = { reportId: report.id, expectedVersion: report.version };
    expect((await guild.officer.actRefused('publishReport', input)).code).toBe('FORBIDDEN');
    const stale = { ...input, expectedVersion: 7 };
    expect((await guild.admin.actRefused('publishReport', stale)).code).toBe('STALE_VERSION');
    const nowhere = { ...input, reportId: randomUUID() };
    expect((await guild.admin.actRefused('publishReport', nowhere)).code).toBe('NOT_FOUND');
    const rival = await world.signIn('admin@rival.example');
    expect((await rival.actRefused('publishReport', input)).code).toBe('NOT_FOUND');
    const published = await release(report);
    expect(published).toMatchObject({
      ...{ status: 'PUBLISHED', version: 2, publicationReference: 'guild-guild-code-1' },
      viewerCan: ['READ_REPORTS', 'COMPILE_REPORT'],
    });
    const again = { ...input, expectedVersion: 2 };
    expect((await guild.admin.actRefused('publishReport', again)).code).toBe('WRONG_STATUS');
  });

  it('is public with its safe figures alone, under a digest that anybody can recompute', async () => {
    const { publication } = await world.stranger.askPublic<{
      publication: PublicationHead & { digest: string; series: Series[] };
    }>(`{ publication(reference: "guild-guild-code-1") { digest ${HEAD} ${SERIES} } }`);
    const { digest, series, ...head } = publication;
    expect(head).toMatchObject({
      ...{ number: 1, title: 'Code guild-code: 2024 H1', associationName: 'Association guild' },
      ...{ due: 7, reported: 6, nil: 1, minimumRespondents: 3, comparedWith: null, editionNumber: 1 },
      ...{ periodStartsOn: '2024-01-01', periodEndsOn: '2024-06-30' },
    });
    expect(series.map(({ indicatorKey }) => indicatorKey)).toEqual([
      ...['answered-in-time', 'opened', 'complaints-received', 'complaints-upheld'],
    ]);
    const cells = series.flatMap((one) => one.cells);
    const hidden = cells.filter(({ suppression }) => suppression !== 'NONE');
    expect(hidden.length).toBeGreaterThan(4);
    for (const { dimension: _, category: __, suppression: ___, ...figures } of hidden) {
      expect(Object.values(figures).every((figure) => figure === null)).toBe(true);
    }
    const shown = series.find(({ indicatorKey }) => indicatorKey === 'opened')?.cells;
    expect(shown?.find(({ dimension }) => dimension === 'SECTOR')).toMatchObject({ value: '71', due: 7 });
    expect(publicationDigest(head, series)).toBe(digest);
  });

  it('is compared in the next period, and a second print is the next number', async () => {
    for (const name of ['A', 'B', 'C', 'D']) {
      await sector.version(firm(name), secondHalf, { figures: [opened('30'), share('75')] });
    }
    const later = await compile(secondHalf);
    expect(later.comparedWith).toBe('guild-guild-code-1');
    expect(cellOf(later, 'opened')).toMatchObject({ value: '120', change: '49' });
    expect(cellOf(later, 'answered-in-time')).toMatchObject({ rate: '0.75', change: '0.05' });
    expect(cellOf(later, 'opened', 'SEGMENT', 'Retail')?.change).toBeNull();
    const again = await compile(secondHalf);
    const { reports } = await guild.officer.ask<{ reports: { id: string }[] }>('{ reports { id } }');
    expect(reports.slice(0, 2).map(({ id }) => id)).toEqual([again.id, later.id]);
    const input = { reportId: again.id, expectedVersion: again.version };
    const both = await Promise.all([
      release(later),
      // Whichever comes second was not looked at together with the first.
      guild.admin.actRefused('publishReport', { ...input, reason: 'A typing error.' }),
    ]);
    expect(both[0].publicationReference).toBe('guild-guild-code-2');
    expect(['RELEASED_SINCE', 'BAD_INPUT']).toContain(both[1].code);
    expect((await guild.admin.actRefused('publishReport', input)).code).toBe('RELEASED_SINCE');
    await release(await compile(secondHalf), { reason: 'A typing error.' });
    const { publications } = await world.stranger.askPublic<{ publications: { number: number }[] }>(
      '{ publications(codeKey: "guild-code") { number } }',
    );
    expect(publications.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    expect(publications.at(-1)?.number).toBe(1);
  });
});

describe('the row policies alone', () => {
  it('show a member no report, and let it make none', async () => {
    const open = await openWorld({ guards: false });
    try {
      const club = await foundAssociation(open, 'club');
      const inside = await admitFirm(open, club, { name: 'Inside', number: '1', sizeBand: 'SMALL' });
      const { codeId: clubCode, draft } = await writeDraft(club.editor, 'club-code');
      await publish(club.editor, draft);
      const clubSector = new Sector(open, club, { id: clubCode, editionId: draft.id });
      const periodId = await clubSector.period('2024', '2024-01-01', '2024-12-31');
      const { id } = await club.officer.act<{ id: string }>('compileReport', { periodId });
      expect(
        await inside.admin.ask('query($id: ID!) { report(id: $id) { id } reports { id } }', { id }),
      ).toEqual({
        report: null,
        reports: [],
      });
      expect((await inside.admin.actRefused('compileReport', { periodId })).code).toBe('NOT_FOUND');
      const input = { reportId: id, expectedVersion: 1 };
      expect((await inside.admin.actRefused('publishReport', input)).code).toBe('NOT_FOUND');
    } finally {
      await open.close();
    }
  });
});

import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { licenceOf } from '../../api/public/about.ts';
import { COLUMNS } from '../../api/public/columns.ts';
import { digest } from '../../api/rules/canonical.ts';
import { contract } from '../fences/asking.ts';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation } from './parties.ts';
import { foundSector } from './sector.ts';

const LICENCE = licenceOf('CC-BY-4.0');
const REFERENCE = 'guild-guild-code-1';

let world: World;
let guild: Association;

const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  world.app.inject({ method, url, headers });
const file = (end: string) => get(`/public/reports/${REFERENCE}.${end}`);
const FORMATS = ['csv', 'csv?indicator=opened', 'xlsx', 'json', 'csv-metadata.json'];

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  await guild.admin.act('setDisclosurePolicy', { minimumRespondents: 3 });
  const { sector, firms } = await foundSector(world, guild);
  const periodId = await sector.period('2024 H1', '2024-01-01', '2024-06-30');
  for (const [place, firm] of firms.slice(0, 7).entries()) {
    await sector.version(firm, periodId, {
      figures: [
        { indicatorKey: 'opened', value: String(10 + place) },
        { indicatorKey: 'answered-in-time', numerator: String(80 + place), denominator: '100' },
        { indicatorKey: 'staff', value: '4711' },
      ],
    });
  }
  const REPORT = '{ id version }';
  const report = await guild.officer.act<{ id: string; version: number }>(
    'compileReport',
    { periodId },
    REPORT,
  );
  await guild.admin.act('publishReport', { reportId: report.id, expectedVersion: report.version });
});
afterAll(() => world.close());

describe('a release as a table', () => {
  it('has a row for each cell, with figures as they are stored, and says where each is from', async () => {
    const answer = await file('csv');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${REFERENCE}.csv"`);
    const { data } = Papa.parse<Record<string, string>>(answer.body, { header: true, skipEmptyLines: true });
    const [{ count } = { count: 0 }] = await world.behind<{ count: number }[]>`
      select count(*)::int as count from published.publication_cells`;
    expect(data).toHaveLength(count);
    const sector = data.find((row) => row.indicatorKey === 'answered-in-time' && row.dimension === 'SECTOR');
    expect(sector).toMatchObject({
      ...{ reference: REFERENCE, licence: 'CC-BY-4.0', period: '2024 H1', numerator: '581' },
      ...{ denominator: '700', rate: '0.83', suppression: 'NONE', note: '' },
    });
    const hidden = data.find((row) => row.indicatorKey === 'opened' && row.category === 'Trade');
    expect(hidden).toMatchObject({
      ...{ value: '', due: '', suppression: 'FEW_RESPONDENTS' },
      note: 'not shown: fewer than 3 respondents',
    });
    expect(answer.body).not.toContain('4711');
  });

  it('is explained by the file that its Link names', async () => {
    const { headers } = await file('csv');
    const [, link = ''] =
      /^<http:\/\/127\.0\.0\.1:4000(.+)>; rel="describedby"$/.exec(String(headers.link)) ?? [];
    const metadata = (await get(link)).json();
    expect(metadata['dc:license']).toEqual({ '@id': LICENCE.address });
    expect(metadata['dc:bibliographicCitation']).toContain(`(${REFERENCE})`);
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(
      COLUMNS.map(({ name }) => name),
    );
  });

  it('is had by indicator and by cut; what is not in it is not found', async () => {
    const rows = async (query: string) =>
      Papa.parse<Record<string, string>>((await file(`csv?${query}`)).body, {
        header: true,
        skipEmptyLines: true,
      }).data;
    expect(new Set((await rows('indicator=opened')).map((row) => row.indicatorKey))).toEqual(
      new Set(['opened']),
    );
    const cut = await rows('indicator=opened&dimension=SEGMENT');
    expect(cut.map(({ category }) => category)).toEqual(['Retail', 'Trade']);
    const none = await file('csv?indicator=staff');
    expect([none.statusCode, none.json().error.code, none.headers.etag]).toEqual([
      404,
      'NOT_FOUND',
      undefined,
    ]);
    const two = await file('csv?indicator=opened&indicator=staff');
    expect([two.statusCode, two.json().error.code]).toEqual([400, 'BAD_INPUT']);
  });

  it('explains each member of a cell that the public endpoint has', () => {
    const type = contract('public').getType('PublishedCell');
    const fields = type && 'getFields' in type ? Object.keys(type.getFields()) : [];
    expect(COLUMNS.map(({ name }) => name)).toEqual(expect.arrayContaining(fields));
  });
});

describe('a release as JSON', () => {
  it('has the shape that it names', async () => {
    const document = (await file('json')).json();
    const schema = (await get(new URL(document.$schema).pathname)).json();
    const ajv = new Ajv2020();
    ajvFormats.default(ajv);
    const fits = ajv.compile(schema);
    expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...document, digest: 'none' })).toBe(false);
    expect(document).toMatchObject({ format: 'accord-release-1', licence: LICENCE });
    expect(document.columns).toHaveLength(COLUMNS.length);
  });

  it('carries what its fingerprint is of, so that anybody can check it', async () => {
    const { publication, digest: stated } = (await file('json')).json();
    expect(digest(publication)).toBe(stated);
    expect(digest({ ...publication, due: publication.due + 1 })).not.toBe(stated);
  });
});

describe('a release as a workbook', () => {
  it('has the figures as numbers, and a sheet that says what they are', async () => {
    const { sheets } = await readXlsx((await file('xlsx')).rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual(['Figures', 'About']);
    const [figures, about] = sheets.map(({ rows }) => rows);
    const head = figures?.[0] ?? [];
    const sector = figures?.find((row) => row.includes('SECTOR') && row.includes('answered-in-time')) ?? [];
    expect(sector[head.indexOf('rate')]).toBe(0.83);
    expect(sector[head.indexOf('respondents')]).toBe(6);
    const said = (about ?? []).flat().join('\n');
    for (const text of [LICENCE.address, `(${REFERENCE})`, ...COLUMNS.map(({ says }) => says)]) {
      expect(said).toContain(text);
    }
  });
});

describe('each file of a release', () => {
  it.each(FORMATS)(
    '%s is the same, byte by byte, whenever and however often it is asked for',
    async (end) => {
      const first = await file(end);
      vi.useFakeTimers({ now: Date.parse('2031-05-06T07:08:09Z'), toFake: ['Date'] });
      const later = await file(end).finally(() => vi.useRealTimers());
      expect(later.statusCode).toBe(200);
      expect(later.rawPayload.equals(first.rawPayload)).toBe(true);
      expect(later.headers.etag).toBe(first.headers.etag);
    },
  );

  it.each(FORMATS)('%s may be kept for good, and is not sent twice', async (end) => {
    const url = `/public/reports/${REFERENCE}.${end}`;
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      etag: expect.stringMatching(/^"[0-9a-f]{40}"$/),
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    const tag = String(headers.etag);
    for (const wanted of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get(url, { 'if-none-match': wanted });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    }
    expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    const since = String(headers['last-modified']);
    expect((await get(url, { 'if-modified-since': since })).statusCode).toBe(304);
    const before = new Date(Date.parse(since) - 1000).toUTCString();
    expect((await get(url, { 'if-modified-since': before })).statusCode).toBe(200);
    expect((await get(url, { 'if-modified-since': since, 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('is described without being sent', async () => {
    const [whole, head] = [await file('json'), await get(`/public/reports/${REFERENCE}.json`, {}, 'HEAD')];
    expect([head.statusCode, head.body]).toEqual([200, '']);
    const known = ({ date: _date, ...headers }: Record<string, unknown>) => headers;
    expect(known(head.headers)).toEqual(known(whole.headers));
  });

  it('has a tag of its own', async () => {
    const tags = await Promise.all(FORMATS.map(async (end) => (await file(end)).headers.etag));
    expect(new Set(tags).size).toBe(FORMATS.length);
  });

  it.each(['no-such-1.csv', '%00.json', 'guild-guild-code-1.pdf', '.csv'])(
    'is not found as %s',
    async (name) => {
      const answer = await get(`/public/reports/${name}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers.etag).toBeUndefined();
      if (/\.(csv|json)$/.test(name) && name !== '.csv') {
        expect(answer.json().error.code).toBe('NOT_FOUND');
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    },
  );
});

describe('GET questions at /public/graphql', () => {
  const ask = (query: string, headers: Record<string, string> = {}) =>
    get(`/public/graphql?query=${encodeURIComponent(query)}`, {
      'apollo-require-preflight': 'yes',
      ...headers,
    });

  it('carry a tag of their answer, and are not answered twice', async () => {
    const first = await ask('{ publications { reference } }');
    expect(first.json()).toEqual({ data: { publications: [{ reference: REFERENCE }] } });
    expect(first.headers).toMatchObject({
      ...{ 'cache-control': 'public, max-age=60', vary: 'accept' },
      etag: expect.stringMatching(/^"[0-9a-f]{40}"$/),
    });
    const tag = String(first.headers.etag);
    const again = await ask('{ publications { reference } }', { 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    const other = await ask('{ publications { number } }', { 'if-none-match': tag });
    expect(other.statusCode).toBe(200);
  });

  it('are not kept where they are refused, and are of no use to POST', async () => {
    const refused = await ask('{ returns { id } }');
    expect([refused.headers['cache-control'], refused.headers.etag]).toEqual(['no-store', undefined]);
    const posted = await world.app.inject({
      method: 'POST',
      url: '/public/graphql',
      payload: { query: '{ publications { reference } }' },
    });
    expect(posted.headers.etag).toBeUndefined();
  });

  it('may be sent as a hash once they are known', async () => {
    const query = '{ publications { title } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
    const headers = { 'apollo-require-preflight': 'yes' };
    const unknown = await get(`/public/graphql?extensions=${extensions}`, headers);
    expect(unknown.headers['cache-control']).toBe('no-store');
    const told = await get(
      `/public/graphql?query=${encodeURIComponent(query)}&extensions=${extensions}`,
      headers,
    );
    const known = await get(`/public/graphql?extensions=${extensions}`, headers);
    expect(known.json()).toEqual(told.json());
    expect(known.headers.etag).toBe(told.headers.etag);
  });
});

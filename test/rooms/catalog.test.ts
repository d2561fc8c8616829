import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenceOf } from '../../api/public/about.ts';
import { headOf } from '../../api/public/dataset.ts';
import type { Publication } from '../../api/public/release.ts';
import { openWorld, type World } from '../world.ts';
import { foundAssociation, publish, writeDraft } from './parties.ts';

const HOME = 'http://127.0.0.1:4000';

let world: World;

interface Node {
  '@id': string;
  '@type': string;
  [name: string]: unknown;
}

const catalog = (headers = {}) => world.app.inject({ url: '/public/catalog.jsonld', headers });

const publication = (number: number): Publication => ({
  ...{ reference: `guild-guild-code-${number}`, number, title: `Report </script> ${number}` },
  ...{ associationName: 'Association guild', codeKey: 'guild-code', codeTitle: 'Code guild-code' },
  ...{ editionNumber: 1, periodLabel: `202${number}`, periodStartsOn: `202${number}-01-01` },
  ...{ periodEndsOn: `202${number}-12-31`, publishedAt: new Date(`202${number + 1}-03-01T12:00:00Z`) },
  ...{ digest: `digest ${number}`, due: 9, reported: 8, nil: 1, minimumRespondents: 3, comparedWith: null },
  ...{ comparedVintage: null, comparedPeriod: null, vintage: 1, supersedes: null, reason: null, changes: [] },
  ...{ engine: '1', licence: 'CC-BY-4.0', publicFrom: null },
  ...{ comparedVintage: null, comparedPeriod: null, vintage: 1, supersedes: null, reason: null, changes: [] },
  ...{ engine: '1', licence: 'CC-BY-4.0', publicFrom: null },
  contents: null,
  associationId: crypto.randomUUID(),
});

beforeAll(async () => {
  world = await openWorld();
  const guild = await foundAssociation(world, 'guild');
  const { draft } = await writeDraft(guild.editor, 'guild-code');
  await publish(guild.editor, draft);
  const silent = await writeDraft(guild.editor, 'silent-code');
  await publish(guild.editor, silent.draft);
});
afterAll(() => world.close());

describe('the catalogue', () => {
  it('is one of nothing before anything is published', async () => {
    const answer = await catalog();
    expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ '@type': 'dcat:Catalog', 'dcat:dataset': [] });
  });

  it('has a data set for each code that was reported on, and a distribution for each file', async () => {
    const before = await catalog();
    for (const number of [1, 2]) {
      const { associationId, ...row } = publication(number);
      const snake = Object.entries(row).map(([name, value]) => [
        name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value,
      ]);
      await world.behind`insert into published.publications ${world.behind({
        ...Object.fromEntries(snake),
        association_id: associationId,
      })}`;
    }
    const answer = await catalog();
    expect(answer.headers.etag).not.toBe(before.headers.etag);
    const document = answer.json();
    expect(document['@id']).toBe(`${HOME}/public/catalog.jsonld`);
    const [dataset, ...others] = document['dcat:dataset'] as Node[];
    expect(others).toEqual([]);
    expect(dataset).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:identifier': 'guild-code',
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Association guild' },
      'dct:issued': { '@type': 'xsd:dateTime', '@value': '2022-03-01T12:00:00.000Z' },
      'dct:modified': { '@type': 'xsd:dateTime', '@value': '2023-03-01T12:00:00.000Z' },
      'dct:temporal': {
        'dcat:startDate': { '@value': '2021-01-01' },
        'dcat:endDate': { '@value': '2022-12-31' },
      },
    });
    const files = dataset?.['dcat:distribution'] as Node[];
    expect(files.map((file) => (file['dcat:downloadURL'] as Node)['@id']).sort()).toEqual(
      [1, 2].flatMap((number) =>
        ['csv', 'json', 'xlsx'].map((end) => `${HOME}/public/reports/guild-guild-code-${number}.${end}`),
      ),
    );
    expect(document['dcat:service']['dcat:servesDataset']).toEqual([{ '@id': dataset?.['@id'] }]);
  });

  it('names only files that are there, of the types that they are served as, and uses no prefix that it does not explain', async () => {
    const document = (await catalog()).json();
    for (const file of document['dcat:dataset'][0]['dcat:distribution'] as Node[]) {
      const address = (file['dcat:downloadURL'] as Node)['@id'];
      const served = await world.app.inject(address.slice(HOME.length));
      expect(served.statusCode).toBe(200);
      const type = String(served.headers['content-type']).split(';')[0];
      expect((file['dcat:mediaType'] as Node)['@id']).toBe(
        `https://www.iana.org/assignments/media-types/${type}`,
      );
    }
    const prefixes = [...JSON.stringify(document).matchAll(/"(?:@type":")?([a-z]+):[a-zA-Z]+"/g)];
    expect(prefixes.length).toBeGreaterThan(20);
    for (const [, prefix] of prefixes) expect(Object.keys(document['@context'])).toContain(prefix);
  });

  it('is not sent twice', async () => {
    const { headers } = await catalog();
    expect(headers['cache-control']).toBe('public, max-age=60');
    const again = await catalog({ 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe("the head of a publication's page", () => {
  const series = [{ indicatorKey: 'opened', label: 'Opened', unit: 'number' }];
  const head = headOf(publication(1), series, HOME);

  it('says what the data set is, in a script that no title can end', () => {
    const [, data = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(head) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Report </script> 1',
      license: licenceOf('CC-BY-4.0').address,
      identifier: ['guild-guild-code-1', 'sha256:digest 1'],
      temporalCoverage: '2021-01-01/2021-12-31',
      variableMeasured: [
        { '@type': 'PropertyValue', propertyID: 'opened', name: 'Opened', unitText: 'number' },
      ],
      description: expect.stringContaining('8 of 9 firms'),
    });
    expect(head.match(/<\/script>/g)).toHaveLength(1);
  });

  it('links the files', () => {
    const links = [...head.matchAll(/rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
    expect(links.map(([, type, address]) => [type, address])).toEqual([
      ['text/csv', `${HOME}/public/reports/guild-guild-code-1.csv`],
      [
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        `${HOME}/public/reports/guild-guild-code-1.xlsx`,
      ],
      ['application/json', `${HOME}/public/reports/guild-guild-code-1.json`],
    ]);
  });
});

import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { World } from '../world.ts';
import { contract, rootFields } from './asking.ts';
import { type Difference, type Staged, stage } from './two-worlds.ts';

// Each world has some twenty accounts, whose passwords are hashed at length.
vi.setConfig({ hookTimeout: 600_000 });

const QUIET: Difference = { hidden: null, released: '41' };
const BUSY: Difference = { hidden: { figure: '987654', words: 'nobody may know' }, released: '41' };
/** One figure that is in both releases is another. */
const OTHER: Difference = { hidden: null, released: '42' };

/** Two periods, a correction of the first, and what is under embargo. */
const [FIRST, SECOND, CORRECTED, NEXT] = [1, 2, 3, 4].map((number) => `guild-guild-code-${number}`);
const CERTIFICATE = 'GUILD-2022-0001';

const CLAUSES = `clauses { key number depth kind heading text origin delivery notApplicable
  parameters { label unit floor value } }`;
const CELL = `dimension category due respondents value numerator denominator rate q1 median q3 meetingTarget meetingBase change changeShare suppression`;
const PUBLICATION = `reference number title associationName codeKey codeTitle editionNumber periodLabel periodStartsOn periodEndsOn
  publishedAt publicSince digest due reported nil minimumRespondents comparedWith comparedVintage comparedPeriod
  vintage supersedes supersededBy reason engine licence coverage citation caveats terms { id name address }
  contents { excluded { reason firms } bands { sizeBands due reported } adoption { editionNumber status firms } parameters { clauseKey heading label unit floor firms more values { value firms } } }
  files { format mediaType address } changes { indicatorKey dimension category field was now }
  series { indicatorKey label kind unit numeratorLabel denominatorLabel target sentence cells { ${CELL} } }`;
const ENTRY = `certificateNumber firmName associationName codeKey codeTitle editionNumber status since until withPlan
  events { status on }`;

const BESIDE = {
  releases:
    'query($memberId: ID!) { benchmarkReleases(memberId: $memberId) { reference vintage supersededBy publishedAt } }',
  benchmark: `query($memberId: ID!, $reference: String!) { benchmark(memberId: $memberId, reference: $reference) {
    segment sizeBand region returnVersion restatedSince rows { indicatorKey meetsTarget own { value numerator denominator rate }
      released { dimension category respondents value numerator denominator rate q1 median q3 suppression standing words }
      parts { category own { value } released { value suppression } } } } }`,
};

/** What is asked of each root field of the public endpoint: all that it can say, about what is there and what is hidden. */
const QUESTIONS: Record<string, string[]> = {
  register: [
    `{ register(first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes { ${ENTRY} } } }`,
    `{ register(first: 2, search: "a") { totalCount pageInfo { endCursor } nodes { firmName } } }`,
  ],
  registerEntry: [CERTIFICATE, 'GUILD-2022-0009'].map(
    (number) => `{ registerEntry(certificateNumber: "${number}") { ${ENTRY} } }`,
  ),
  codes: [
    '{ codes { key title summary associationName editions { number effectiveOn adoptBy contentHash } } }',
  ],
  edition: [1, 2].map(
    (number) => `{ edition(codeKey: "guild-code", number: ${number}) { number contentHash ${CLAUSES} } }`,
  ),
  effectiveCode: ['2021-12-31', '2025-06-30', '2026-09-01'].map(
    (day) => `{ effectiveCode(certificateNumber: "${CERTIFICATE}", on: "${day}") {
      firmName codeTitle editionNumber extensionNumber inForceFrom contentHash status ${CLAUSES} } }`,
  ),
  effectiveCodeFile: ['HTML', 'DOCX'].map(
    (format) => `{ effectiveCodeFile(certificateNumber: "${CERTIFICATE}", format: ${format}) {
      fileName mediaType base64 } }`,
  ),
  publications: [
    `{ publications { reference number title digest publishedAt due reported nil comparedWith } }`,
    `{ publications(codeKey: "guild-code", first: 1) { reference } }`,
    `{ publications(asOf: "2025-12-31") { reference supersededBy } }`,
  ],
  publicationsOf: ['2025 H1', '2026 H1'].map(
    (label) => `{ publicationsOf(codeKey: "guild-code", periodLabel: "${label}") {
      reference vintage supersedes supersededBy reason } }`,
  ),
  series: [
    ['opened', 'SECTOR', ''],
    ['opened', 'BREAKDOWN', 'Home'],
    ['staff', 'SECTOR', ''],
  ].map(
    ([key, dimension, category]) => `{ series(codeKey: "guild-code", indicatorKey: "${key}",
      dimension: ${dimension}, category: "${category}") { label dimension category stretches {
        kind unit numeratorLabel denominatorLabel because points { reference vintage periodLabel periodStartsOn
          periodEndsOn publishedAt editionNumber label target cell { ${CELL} } } } } }`,
  ),
  publicationDifference: [SECOND, CORRECTED, NEXT].map(
    (to) => `{ publicationDifference(from: "${FIRST}", to: "${to}") { counts { name from to }
      from { reference } to { reference } cells(first: 100) { totalCount pageInfo { endCursor } nodes {
        indicatorKey label kind unit dimension category comparable from { ${CELL} } to { ${CELL} } } } } }`,
  ),
  publication: [
    ...[FIRST, SECOND, CORRECTED, NEXT].map(
      (reference) => `{ publication(reference: "${reference}") { ${PUBLICATION} } }`,
    ),
    `{ publication(reference: "${FIRST}", asOf: "2025-12-31") { reference } }`,
  ],
};

const FILES = ['csv', 'xlsx', 'json', 'csv-metadata.json', 'csv?indicator=opened', 'csv?indicator=staff'];

/** Every address that strangers may ask, but for the endpoint. */
const ADDRESSES = [
  ...[FIRST, SECOND, CORRECTED, NEXT].flatMap((reference) => [
    `/public/reports/${reference}`,
    ...FILES.map((file) => `/public/reports/${reference}.${file}`),
  ]),
  '/public/catalog.jsonld',
  '/public/release.schema.json',
  '/public',
  '/public/register',
  '/health',
  '/ready',
];

interface Heard {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** All that a stranger can hear, by what was asked: bytes and headers, without the moment that the server stamps on each answer. */
async function heard({ app }: World): Promise<Map<string, Heard>> {
  const all = new Map<string, Heard>();
  const hear = async (name: string, request: InjectOptions) => {
    const answer = await app.inject(request);
    const { date: _date, ...headers } = answer.headers;
    all.set(name, { status: answer.statusCode, headers, body: answer.rawPayload.toString('base64') });
  };
  for (const [field, documents] of Object.entries(QUESTIONS)) {
    for (const [place, query] of documents.entries()) {
      const url = `/public/graphql?query=${encodeURIComponent(query)}`;
      await hear(`GET ${field} ${place}`, { url, headers: { 'apollo-require-preflight': 'yes' } });
      await hear(`POST ${field} ${place}`, { url: '/public/graphql', method: 'POST', payload: { query } });
    }
  }
  for (const url of ADDRESSES) {
    await hear(`GET ${url}`, { url });
    await hear(`HEAD ${url}`, { url, method: 'HEAD' });
  }
  return all;
}

const textOf = (one: Heard | undefined) => Buffer.from(one?.body ?? '', 'base64').toString('utf8');

/** What is asked that the two answer differently, with both answers. */
function differing(one: Map<string, Heard>, other: Map<string, Heard>) {
  return [...one.keys()].filter((name) => JSON.stringify(one.get(name)) !== JSON.stringify(other.get(name)));
}

const stages: Staged[] = [];
const answers: Record<'quiet' | 'busy' | 'other', Map<string, Heard>> = {
  quiet: new Map(),
  busy: new Map(),
  other: new Map(),
};

async function play(difference: Difference): Promise<Map<string, Heard>> {
  const staged = await stage(difference);
  stages.push(staged);
  return heard(staged.world);
}

beforeAll(async () => {
  answers.quiet = await play(QUIET);
  answers.busy = await play(BUSY);
  answers.other = await play(OTHER);
});
afterAll(() => Promise.all(stages.map((staged) => staged.close())));

describe('what strangers hear', () => {
  it('is asked of every root field that there is', () => {
    expect(Object.keys(QUESTIONS).sort()).toEqual(rootFields(contract('public'), 'Query').sort());
  });

  it('is something: the questions are good, and what is published is there', () => {
    for (const [name, { status }] of answers.quiet) {
      const hidden = name.includes(String(NEXT)) || name.endsWith('indicator=staff');
      expect([name, status]).toEqual([name, hidden && /\.(csv|xlsx|json)/.test(name) ? 404 : 200]);
      if (/^(GET|POST) [a-z]+[A-Za-z]* \d/.test(name)) {
        expect(textOf(answers.quiet.get(name)), name).not.toContain('"errors"');
      }
    }
    expect(textOf(answers.quiet.get('GET publication 1'))).toContain(`"comparedWith":"${FIRST}"`);
    expect(textOf(answers.quiet.get('GET effectiveCode 2'))).toContain('"firmName":"Alpha"');
    expect(textOf(answers.quiet.get('GET register 0'))).toContain(CERTIFICATE);
    expect(answers.quiet.get(`GET /public/reports/${FIRST}.csv`)?.headers.etag).toMatch(/^"/);
  });

  it('is the same, byte by byte, whatever one firm keeps to itself or tells its association alone', async () => {
    const [quiet, busy] = stages;
    const count = async (table: string) =>
      Promise.all(
        [quiet, busy].map(async (staged) => {
          const sql = staged?.world.behind;
          const rows = sql ? await sql`select count(*)::int as count from ${sql(table)}` : [];
          return rows[0]?.count as number;
        }),
      );
    for (const table of [
      'return_versions',
      'queries',
      'breaches',
      'breach_notices',
      'evidence_files',
      'reports',
    ]) {
      const [few = 0, more = 0] = await count(`accord.${table}`);
      expect([table, more > few]).toEqual([table, true]);
    }
    expect(differing(answers.quiet, answers.busy)).toEqual([]);
    expect([...answers.busy.keys()]).toEqual([...answers.quiet.keys()]);
    for (const [name, one] of answers.busy) expect(textOf(one), name).not.toMatch(/987654|nobody may know/);
  });

  it('differs where a released figure does', () => {
    const seen = differing(answers.quiet, answers.other);
    for (const reference of [FIRST, SECOND, CORRECTED]) {
      for (const file of ['csv', 'xlsx', 'json'])
        expect(seen).toContain(`GET /public/reports/${reference}.${file}`);
    }
    for (const name of ['GET publication 0', 'POST publication 1', 'GET publications 0'])
      expect(seen).toContain(name);
    expect(seen.filter((name) => name.includes('register') || name.includes('effectiveCode'))).toEqual([]);
  });

  it('is told nothing by the rows behind it, but for the ids of who may publish there and what is under embargo', async () => {
    const rows = async (staged: Staged | undefined) => {
      const sql = staged?.world.behind;
      if (!sql) throw new Error('Nothing was staged');
      const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables
        where schemaname = 'published' order by 1`;
      const all: Record<string, string[]> = {};
      for (const { name } of tables) {
        const found = await sql<{ row: string }[]>`
          select (to_jsonb(t) - 'association_id' - 'member_id')::text as row from ${sql(`published.${name}`)} t`;
        all[name] = found.flatMap(({ row }) => (row.includes(String(NEXT)) ? [] : [row])).sort();
      }
      return all;
    };
    const [quiet, busy, other] = await Promise.all(stages.map((staged) => rows(staged)));
    expect(busy).toEqual(quiet);
    expect(other).not.toEqual(quiet);
  });

  it('is nothing of what is under embargo, of which the association has another figure in each world', async () => {
    for (const [name, one] of answers.busy) {
      if (!name.includes(String(NEXT))) expect(textOf(one), name).not.toContain(NEXT);
    }
    const sums = await Promise.all(
      stages.slice(0, 2).map(async ({ world }) => {
        const [row] = await world.behind<{ value: string }[]>`select value from published.publication_cells
          where reference = ${String(NEXT)} and indicator_key = 'opened' and dimension = 'SECTOR'`;
        return row?.value;
      }),
    );
    expect(sums[0]).not.toBe(sums[1]);
  });
});

describe('what a firm sees of itself beside its sector', () => {
  it('is the same, byte by byte, whatever a rival keeps to itself', async () => {
    const seen = await Promise.all(
      stages.map(async ({ bravo }) => {
        const asked = { memberId: bravo.id };
        const of = await bravo.reporter.send<{ benchmarkReleases: { reference: string }[] }>(
          ...(['/graphql', BESIDE.releases, asked] as const),
        );
        const beside = await Promise.all(
          [FIRST, SECOND, CORRECTED, NEXT].map((reference) =>
            bravo.reporter.send('/graphql', BESIDE.benchmark, { ...asked, reference }),
          ),
        );
        return {
          references: of.data?.benchmarkReleases.map(({ reference }) => reference),
          all: [of, beside],
        };
      }),
    );
    const [quiet, busy, other] = seen;
    expect(quiet?.references).toEqual([CORRECTED, SECOND, FIRST]);
    expect(JSON.stringify(busy?.all)).toBe(JSON.stringify(quiet?.all));
    expect(JSON.stringify(quiet?.all)).toContain('NOT_FOUND');
    expect(JSON.stringify(other?.all)).not.toBe(JSON.stringify(quiet?.all));
  });
});

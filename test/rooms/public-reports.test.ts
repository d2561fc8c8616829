import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { print } from './printing.ts';

const [FIRST, CORRECTED, SECOND, THIRD, OTHER] = [1, 2, 3, 4, 5].map(
  (number) => `guild-${number === 5 ? 'other-code' : 'guild-code'}-${number}`,
);
const CELLS = '{ dimension category value respondents suppression }';

let world: World;

const ask = <T>(query: string, variables: Record<string, unknown> = {}) =>
  world.stranger.askPublic<T>(query, variables);

beforeAll(async () => {
  world = await openWorld();
  await print(world, { number: 1 }, [
    {
      indicatorKey: 'opened',
      cells: {
        'SECTOR ': { value: '100', respondents: 8 },
        'SEGMENT Retail': { value: '60' },
        'SEGMENT Trade': { value: '40' },
      },
    },
    { indicatorKey: 'left', cells: { 'SECTOR ': { value: '1' } } },
  ]);
  const h2 = { periodLabel: '2025 H2', periodStartsOn: '2025-07-01', periodEndsOn: '2025-12-31' };
  await print(
    world,
    {
      ...{ number: 3, ...h2, publishedAt: '2026-03-01T23:59:59.999Z' },
      ...{ comparedWith: FIRST ?? '', comparedVintage: 1 },
    },
    [{ indicatorKey: 'opened', cells: { 'SECTOR ': { value: '120' } } }],
  );
  await print(
    world,
    {
      ...{ number: 2, vintage: 2, supersedes: FIRST ?? '', reason: 'Two were counted twice.' },
      ...{ publishedAt: '2026-04-01T12:00:00Z', due: 10 },
    },
    [
      {
        indicatorKey: 'opened',
        cells: {
          'SECTOR ': { value: '98', respondents: 8 },
          'SEGMENT Retail': { suppression: 'FEW_RESPONDENTS' },
          'SEGMENT Trade': { value: '40' },
          'REGION North': { value: '98' },
        },
      },
      { indicatorKey: 'new', cells: { 'SECTOR ': { value: '7' } } },
    ],
  );
  const h3 = { periodLabel: '2026 H1', periodStartsOn: '2026-01-01', periodEndsOn: '2026-06-30' };
  await print(world, { number: 4, ...h3, publishedAt: '2026-09-01T12:00:00Z' }, [
    {
      ...{ indicatorKey: 'opened', label: 'Opened by phone', unit: 'calls', numeratorLabel: 'Calls' },
      cells: { 'SECTOR ': { value: '5000' } },
    },
  ]);
  await print(world, { number: 5, codeKey: 'other-code', publishedAt: '2025-12-01T12:00:00Z' });
});
afterAll(() => world.close());

describe('what was in print on a day', () => {
  const references = async (variables: object) => {
    const query = `query($asOf: Date, $codeKey: String, $first: Int! = 100) {
      publications(asOf: $asOf, codeKey: $codeKey, first: $first) { reference } }`;
    const { publications } = await ask<{ publications: { reference: string }[] }>(query, { ...variables });
    return publications.map(({ reference }) => reference);
  };

  it.each([
    ['2025-08-31', []],
    ['2025-09-01', [FIRST]],
    ['2026-02-28', [OTHER, FIRST]],
    ['2026-03-01', [SECOND, OTHER, FIRST]],
    ['2026-03-31', [SECOND, OTHER, FIRST]],
    ['2026-04-01', [CORRECTED, SECOND, OTHER]],
    ['2099-01-01', [THIRD, CORRECTED, SECOND, OTHER]],
  ])('by %s', async (asOf, expected) => {
    expect(await references({ asOf })).toEqual(expected);
    expect(await references({ asOf, codeKey: 'guild-code' })).toEqual(
      expected.filter((one) => one !== OTHER),
    );
  });

  it('is every print where no day is asked about, as many as are wanted', async () => {
    expect(await references({})).toEqual([THIRD, CORRECTED, SECOND, OTHER, FIRST]);
    expect(await references({ first: 2 })).toEqual([THIRD, CORRECTED]);
    expect(await references({ first: 0 })).toEqual([THIRD]);
    expect(await references({ first: 1, asOf: '2026-04-01' })).toEqual([CORRECTED]);
  });

  it('is found from any print of the report', async () => {
    const query =
      'query($reference: String!, $asOf: Date) { publication(reference: $reference, asOf: $asOf) { reference } }';
    const found = async (reference: string | undefined, asOf: string | null) =>
      (await ask<{ publication: { reference: string } | null }>(query, { reference, asOf })).publication
        ?.reference ?? null;
    expect(await found(CORRECTED, '2026-03-31')).toBe(FIRST);
    expect(await found(FIRST, '2026-04-01')).toBe(CORRECTED);
    expect(await found(CORRECTED, '2025-08-31')).toBeNull();
    expect(await found('no-such', '2026-04-01')).toBeNull();
    expect(await found(FIRST, null)).toBe(FIRST);
  });
});

describe('the prints of a report', () => {
  it('are listed, the first one first, and each says what it corrects, why, and what follows it', async () => {
    const query = `query($periodLabel: String!) { publicationsOf(codeKey: "guild-code", periodLabel: $periodLabel) {
      reference vintage supersedes supersededBy reason comparedVintage } }`;
    expect(await ask(query, { periodLabel: '2025 H1' })).toEqual({
      publicationsOf: [
        {
          ...{ reference: FIRST, vintage: 1, supersedes: null, supersededBy: CORRECTED, reason: null },
          comparedVintage: null,
        },
        {
          ...{ reference: CORRECTED, vintage: 2, supersedes: FIRST, supersededBy: null },
          ...{ reason: 'Two were counted twice.', comparedVintage: null },
        },
      ],
    });
    expect(await ask(query, { periodLabel: 'None \u0000' })).toEqual({ publicationsOf: [] });
  });

  it('carry citation, caveats, licence, files and sentences of their own', async () => {
    const query = `query($reference: String!) { publication(reference: $reference) {
      citation caveats licence terms { name } files { format mediaType address } coverage series { sentence } } }`;
    const { publication } = await ask<{ publication: Record<string, unknown> }>(query, { reference: SECOND });
    expect(publication).toMatchObject({
      ...{
        coverage: '8 of 9 firms that were due reported; 1 of them a nil return.',
        licence: 'CC-BY-4.0',
      },
      citation: expect.stringContaining(`(${SECOND}), 1 March 2026.`),
      caveats: expect.arrayContaining([expect.stringContaining(String(FIRST))]),
      series: [{ sentence: 'opened: 120 complaints, from 5 respondents.' }],
    });
    for (const { address } of publication.files as { address: string }[]) {
      expect((await world.app.inject(new URL(address).pathname)).statusCode).toBe(200);
    }
  });
});

describe('a figure over periods', () => {
  interface Seen {
    series: {
      label: string;
      stretches: {
        unit: string;
        because: string | null;
        points: { periodLabel: string; vintage: number; cell: { value: string | null } | null }[];
      }[];
    } | null;
  }
  const query = `query($key: String!, $dimension: Dimension! = SECTOR, $category: String! = "", $asOf: Date) {
    series(codeKey: "guild-code", indicatorKey: $key, dimension: $dimension, category: $category, asOf: $asOf) {
      label stretches { unit because points { periodLabel vintage reference cell ${CELLS} } } } }`;
  const over = async (variables: object) => {
    const { series } = await ask<Seen>(query, { key: 'opened', ...variables });
    return (series?.stretches ?? []).map(({ points }) =>
      points.map(
        ({ periodLabel, vintage, cell }) => `${periodLabel} ${vintage}: ${cell ? cell.value : 'no cell'}`,
      ),
    );
  };

  it('is of the print that was last, and does not cross the day on which another thing was measured', async () => {
    const { series } = await ask<Seen>(query, { key: 'opened' });
    expect(series).toMatchObject({
      label: 'Opened by phone',
      stretches: [
        {
          ...{ unit: 'complaints', because: null },
          points: [
            {
              periodLabel: '2025 H1',
              vintage: 2,
              cell: { value: '98', respondents: 8, suppression: 'NONE' },
            },
            { periodLabel: '2025 H2', vintage: 1, cell: { value: '120' } },
          ],
        },
        {
          unit: 'calls',
          because:
            'From 2026 H1 on another thing is measured (unit: “complaints” before, “calls” since; what is counted: “Complaints” before, “Calls” since).',
          points: [{ periodLabel: '2026 H1', vintage: 1, cell: { value: '5000' } }],
        },
      ],
    });
  });

  it('is as it had been printed by a day', async () => {
    expect(await over({ asOf: '2026-03-31' })).toEqual([['2025 H1 1: 100', '2025 H2 1: 120']]);
    expect(await over({ asOf: '2025-08-31' })).toEqual([]);
  });

  it('is of any cell; where a report does not have it or does not show it, the point says so', async () => {
    expect(await over({ dimension: 'SEGMENT', category: 'Retail' })).toEqual([
      ['2025 H1 2: null', '2025 H2 1: no cell'],
      ['2026 H1 1: no cell'],
    ]);
    expect(await over({ key: 'left' })).toEqual([]);
    expect((await ask<Seen>(query, { key: 'never' })).series).toBeNull();
  });
});

describe('the difference of two prints', () => {
  interface Seen {
    publicationDifference: {
      counts: object[];
      cells: {
        totalCount: number;
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
        nodes: {
          indicatorKey: string;
          dimension: string;
          category: string;
          comparable: boolean;
          from: { value: string | null } | null;
          to: { value: string | null; suppression: string } | null;
        }[];
      };
    } | null;
  }
  const query = `query($from: String!, $to: String!, $first: Int! = 50, $after: String) {
    publicationDifference(from: $from, to: $to) {
      from { reference vintage } to { reference vintage reason } counts { name from to }
      cells(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
        nodes { indicatorKey label kind unit dimension category comparable from ${CELLS} to ${CELLS} } } } }`;
  const differ = async (from: string | undefined, to: string | undefined, page: object = {}) =>
    (await ask<Seen>(query, { from, to, ...page })).publicationDifference;

  it('is each cell that does not read the same, with both sides, and the counts', async () => {
    const found = await differ(FIRST, CORRECTED);
    expect(found).toMatchObject({
      from: { reference: FIRST, vintage: 1 },
      to: { reference: CORRECTED, vintage: 2, reason: 'Two were counted twice.' },
      counts: [{ name: 'due', from: 9, to: 10 }],
    });
    const told = found?.cells.nodes.map(
      ({ indicatorKey, dimension, category, comparable, from, to }) =>
        `${indicatorKey} ${dimension} ${category}: ${from?.value} → ${to?.value} ${comparable}`,
    );
    expect(told).toEqual([
      'left SECTOR : 1 → undefined false',
      'new SECTOR : undefined → 7 false',
      'opened SECTOR : 100 → 98 true',
      'opened REGION North: undefined → 98 true',
      'opened SEGMENT Retail: 60 → null true',
    ]);
    expect(found?.cells.totalCount).toBe(5);
    expect(found?.cells.nodes.at(-1)?.to?.suppression).toBe('FEW_RESPONDENTS');
  });

  it('comes page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const found: Seen['publicationDifference'] = await differ(FIRST, CORRECTED, { first: 2, after });
      seen.push(
        ...(found?.cells.nodes ?? []).map(({ indicatorKey, dimension }) => `${indicatorKey} ${dimension}`),
      );
      after = found?.cells.pageInfo.hasNextPage ? found.cells.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['left SECTOR', 'new SECTOR', 'opened SECTOR', 'opened REGION', 'opened SEGMENT']);
  });

  it('is nothing between a print and itself, says that other measures are not to be compared, and is not made across codes', async () => {
    expect((await differ(FIRST, FIRST))?.cells).toMatchObject({ totalCount: 0, nodes: [] });
    const redefined = await differ(SECOND, THIRD);
    expect(redefined?.cells.nodes).toMatchObject([{ indicatorKey: 'opened', comparable: false }]);
    expect(await differ(FIRST, OTHER)).toBeNull();
    expect(await differ(FIRST, 'no-such')).toBeNull();
    expect(await differ('\u0000', FIRST)).toBeNull();
  });
});

describe('what a question may cost', () => {
  const all = (first: number) =>
    `{ publications(first: ${first}) { reference series { indicatorKey label kind unit sentence cells ${CELLS} } } }`;

  it('is bounded by what reports may well hold, before anything is read', async () => {
    expect(await ask(all(5))).toMatchObject({ publications: expect.any(Array) });
    const refusal = await world.stranger.refused(all(50), {}, '/public/graphql');
    expect(refusal.code).toBe('BAD_INPUT');
    expect(refusal.message).toMatch(/may cost \d+/);
    const wide = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (n) => `p${n}: publications(first: 3) { series { cells ${CELLS} } }`,
    );
    expect((await world.stranger.refused(`{ ${wide.join(' ')} }`, {}, '/public/graphql')).code).toBe(
      'BAD_INPUT',
    );
  });
});

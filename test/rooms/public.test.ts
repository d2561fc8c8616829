import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { type Association, foundAssociation, publish, writeDraft } from './parties.ts';

interface SeenEntry {
  certificateNumber: string;
  firmName: string;
}

interface SeenPage {
  nodes: SeenEntry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const CLAUSE =
  '{ key number depth kind heading text origin delivery notApplicable parameters { label unit floor value } }';

let world: World;
let guild: Association;

async function register(
  certificateNumber: string,
  firmName: string,
  more: { code_key?: string; until?: string } = {},
) {
  await world.behind`insert into published.register_entries ${world.behind({
    ...{ certificate_number: certificateNumber, firm_name: firmName, association_id: guild.id },
    ...{ member_id: guild.id, association_name: 'Association guild', code_key: 'guild-code' },
    ...{ code_title: 'Code guild-code', edition_number: 1, status: 'REGISTERED', since: '2022-01-01' },
    ...more,
  })}`;
  await world.behind`insert into published.register_events ${world.behind({
    ...{ certificate_number: certificateNumber, association_id: guild.id, member_id: guild.id },
    ...{ status: 'REGISTERED', on: '2022-01-01', recorded_at: '2022-01-01T08:00:00Z' },
  })}`;
}

async function promise(inForceFrom: string, recordedAt: string, extensionNumber: number | null) {
  const clauses = [
    {
      ...{
        key: 'answers',
        number: '1',
        depth: 0,
        kind: 'PROMISE',
        heading: 'Answers',
        origin: 'STRENGTHENED',
      },
      ...{ delivery: null, notApplicable: null },
      text: `In the words of ${extensionNumber ?? 'the code'}.`,
      parameters: [{ label: 'Days', unit: 'days', floor: '10', value: '5' }],
    },
  ];
  await world.behind`insert into published.effective_codes ${world.behind({
    ...{ certificate_number: 'C-2', association_id: guild.id, member_id: guild.id },
    ...{ in_force_from: inForceFrom, recorded_at: recordedAt, edition_number: 1 },
    ...{ extension_number: extensionNumber, content_hash: 'hash', clauses: world.behind.json(clauses) },
  })}`;
}

const page = async (variables: Record<string, unknown> = {}): Promise<SeenPage> => {
  const { register: answer } = await world.stranger.askPublic<{ register: SeenPage }>(
    `query($first: Int! = 50, $after: String, $search: String, $codeKey: String) {
      register(first: $first, after: $after, search: $search, codeKey: $codeKey) {
        nodes { certificateNumber firmName } pageInfo { hasNextPage endCursor } totalCount } }`,
    variables,
  );
  return answer;
};

beforeAll(async () => {
  world = await openWorld();
  guild = await foundAssociation(world, 'guild');
  const { draft } = await writeDraft(guild.editor, 'guild-code');
  await publish(guild.editor, draft);
  await register('C-3', 'Beta 100% Ltd');
  await register('C-2', 'Alpha', { until: '2025-03-31' });
  await register('C-1', 'Beta 1000 Ltd');
  await register('C-4', 'Gamma', { code_key: 'other-code' });
  await promise('2022-01-01', '2022-01-01T09:00:00Z', null);
  await promise('2024-01-01', '2024-01-01T09:00:00Z', 1);
  await promise('2024-01-01', '2024-01-01T10:00:00Z', 2);
});
afterAll(() => world.close());

describe('the public register', () => {
  it('goes by name of firm, page after page, and each firm stands there once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo, totalCount }: SeenPage = await page({ first: 1, after });
      expect(totalCount).toBe(4);
      seen.push(...nodes.map(({ firmName }) => firmName));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
    expect([seen[0], seen[3]]).toEqual(['Alpha', 'Gamma']);
  });

  it('is searched by any part of a name, in which signs mean themselves, and by code', async () => {
    const names = async (variables: object) =>
      (await page({ ...variables })).nodes.map((one) => one.firmName);
    expect(await names({ search: 'bEtA' })).toHaveLength(2);
    expect(await names({ search: '100%' })).toEqual(['Beta 100% Ltd']);
    expect(await names({ search: '\u0000' })).toHaveLength(4);
    expect(await names({ codeKey: 'other-code' })).toEqual(['Gamma']);
    expect(await names({ codeKey: 'no-code' })).toEqual([]);
  });

  it.each(['nonsense', Buffer.from('["a\\u0000","b"]').toString('base64url')])(
    'begins at the beginning after a cursor that it never gave out',
    async (after) => {
      expect((await page({ after })).nodes).toHaveLength(4);
    },
  );

  it('verifies a certificate', async () => {
    const query = `query($number: String!) { registerEntry(certificateNumber: $number) {
      firmName associationName codeKey codeTitle editionNumber status since until } }`;
    expect(await world.stranger.askPublic(query, { number: 'C-2' })).toEqual({
      registerEntry: {
        ...{ firmName: 'Alpha', associationName: 'Association guild', codeKey: 'guild-code' },
        ...{ codeTitle: 'Code guild-code', editionNumber: 1, status: 'REGISTERED' },
        ...{ since: '2022-01-01', until: '2025-03-31' },
      },
    });
    expect(await world.stranger.askPublic(query, { number: 'C-9' })).toEqual({ registerEntry: null });
  });
});

describe('a published code', () => {
  it('is listed with its editions', async () => {
    expect(
      await world.stranger.askPublic(
        '{ codes { key title associationName editions { number clauses { key } } } }',
      ),
    ).toEqual({
      codes: [
        {
          ...{ key: 'guild-code', title: 'Code guild-code', associationName: 'Association guild' },
          editions: [{ number: 1, clauses: [{ key: 'scope' }, { key: 'answers' }, { key: 'redress' }] }],
        },
      ],
    });
  });

  it('is read by edition, the latest where none is named', async () => {
    const query = `query($codeKey: String!, $number: Int) { edition(codeKey: $codeKey, number: $number) {
      number effectiveOn adoptBy contentHash clauses ${CLAUSE} } }`;
    const latest = await world.stranger.askPublic<{ edition: { clauses: { text: string }[] } }>(query, {
      codeKey: 'guild-code',
    });
    const texts = latest.edition.clauses.map(({ text }) => text).join(' ');
    expect(texts).toMatch(/answer a complaint within 10\b/);
    expect(texts).not.toContain('{{');
    expect(await world.stranger.askPublic(query, { codeKey: 'guild-code', number: 1 })).toEqual(latest);
    expect(await world.stranger.askPublic(query, { codeKey: 'guild-code', number: 2 })).toEqual({
      edition: null,
    });
  });
});

describe("a firm's effective code", () => {
  const on = async (date?: string) => {
    const { effectiveCode } = await world.stranger.askPublic<{
      effectiveCode: { extensionNumber: number | null; firmName: string; clauses: object[] } | null;
    }>(
      `query($on: Date) { effectiveCode(certificateNumber: "C-2", on: $on) {
        firmName codeTitle editionNumber extensionNumber inForceFrom clauses ${CLAUSE} } }`,
      { on: date },
    );
    return effectiveCode;
  };

  it('is what was in force on the day, the later recorded of two of one day', async () => {
    expect(await on('2023-12-31')).toMatchObject({ extensionNumber: null, inForceFrom: '2022-01-01' });
    expect(await on('2024-01-01')).toMatchObject({
      ...{ firmName: 'Alpha', extensionNumber: 2, inForceFrom: '2024-01-01' },
      clauses: [
        { text: 'In the words of 2.', origin: 'STRENGTHENED', parameters: [{ floor: '10', value: '5' }] },
      ],
    });
  });

  it('is nothing before the firm joined and after it left', async () => {
    expect(await on('2021-12-31')).toBeNull();
    expect(await on('2025-03-31')).toMatchObject({ extensionNumber: 2 });
    expect(await on('2025-04-01')).toBeNull();
    expect(await on()).toBeNull();
  });
});

describe('strangers', () => {
  it('can name nothing that is not published', async () => {
    for (const query of ['{ reports { id } }', '{ returns { totalCount } }', '{ me { person { name } } }']) {
      expect((await world.stranger.refused(query, {}, '/public/graphql')).message).toContain(
        'Cannot query field',
      );
    }
    const { __schema } = await world.stranger.askPublic<{ __schema: { types: { name: string }[] } }>(
      '{ __schema { types { name } } }',
    );
    const names = __schema.types.map(({ name }) => name);
    expect(names).toContain('Publication');
    expect(
      names.filter((name) => /Return|Report|Adoption$|Person|Mutation|Seat|Observation/.test(name)),
    ).toEqual([]);
  });

  it('read as a database role that can not enter the rest', async () => {
    await expect(
      world.database.public.db.transaction((tx) => tx.execute('select 1 from accord.returns limit 1')),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('get nothing for a publication that is not there', async () => {
    const query = '{ publication(reference: "no-such") { reference } publications { reference } }';
    expect(await world.stranger.askPublic(query)).toEqual({ publication: null, publications: [] });
  });
});

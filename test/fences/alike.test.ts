import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Person } from '../ask.ts';
import { look } from '../rooms/reporting.ts';
import { asking, contract, type Given, idFields, rootFields } from './asking.ts';
import { openRivals, type Rivals, versionOf } from './rivals.ts';

// A rivals' world has some thirty accounts, whose passwords are hashed at length.
vi.setConfig({ hookTimeout: 240_000 });

const schema = contract('schema');
const ROOTS = (['Query', 'Mutation'] as const).flatMap((root) =>
  rootFields(schema, root)
    .filter((field) => idFields(schema, root, field).length > 0)
    .map((field) => ({ root, field, name: `${root}.${field}` })),
);

/** By the name that an id has in the contract: the things of others, and the table in which they stand. */
type Strange = Record<string, { table: string; ids: string[] }>;

/** Whatever a member of alpha may not know to exist. A bare `id` is that of the field's own noun. */
function strangeTo({ north, south, beta, gamma }: Rivals): Strange {
  const others = [beta, gamma];
  return {
    returnId: {
      table: 'returns',
      ids: others.flatMap((one) => [one.draftReturnId, one.queriedReturnId, one.acceptedReturnId]),
    },
    adoptionId: { table: 'adoptions', ids: others.flatMap((one) => [one.adoptionId, one.consideredId]) },
    transitionId: { table: 'transitions', ids: others.map((one) => one.transitionId) },
    queryId: { table: 'queries', ids: others.map((one) => one.queryId) },
    breachId: { table: 'breaches', ids: others.map((one) => one.breachId) },
    rootCauseId: { table: 'root_causes', ids: others.map((one) => one.rootCauseId) },
    breachNoticeId: { table: 'breach_notices', ids: others.map((one) => one.breachNoticeId) },
    coverageId: { table: 'coverages', ids: others.map((one) => one.coverageId) },
    noticeId: { table: 'notices', ids: others.map((one) => one.noticeId) },
    evidenceId: { table: 'evidence_files', ids: others.map((one) => one.evidenceId) },
    apiKeyId: { table: 'api_keys', ids: others.map((one) => one.apiKeyId) },
    jobId: { table: 'import_jobs', ids: others.map((one) => one.jobId) },
    periodId: { table: 'periods', ids: [south.periods.drafted, south.periods.accepted] },
    codeId: { table: 'codes', ids: [south.codeId] },
    editionId: { table: 'editions', ids: [south.editionId, south.draftEditionId, north.draftEditionId] },
    waiverId: { table: 'disclosure_waivers', ids: [north.waiverId, south.waiverId] },
    reportId: { table: 'reports', ids: [north.reportId, south.reportId] },
    organizationId: { table: 'organizations', ids: [beta.firm.id, gamma.firm.id, south.association.id] },
  };
}

/** Some of the people of an association that is not the viewer's. */
async function peopleOf({ world, south }: Rivals): Promise<string[]> {
  const rows = await world.behind<{ id: string }[]>`select distinct person_id as id from accord.seats
    where organization_id = ${south.association.id} limit 3`;
  return rows.map(({ id }) => id);
}

/** Imports that other firms have under way. */
async function jobsOf({ world, beta, gamma }: Rivals): Promise<string[]> {
  const rows = await world.behind<{ id: string }[]>`select id from accord.import_jobs
    where member_id in ${world.behind([beta.firm.id, gamma.firm.id])}`;
  return rows.map(({ id }) => id);
}

const SAME: Record<string, string> = {
  ...{ fromEditionId: 'editionId', toEditionId: 'editionId', returnIds: 'returnId' },
  ...{
    byAdoptionId: 'adoptionId',
    adoptionIds: 'adoptionId',
    noticeIds: 'noticeId',
    importJobId: 'jobId',
    memberId: 'organizationId',
  },
};
const kindOf = (field: string, id: string) => (id === 'id' ? `${field}Id` : (SAME[id] ?? id));

describe.each([
  { guards: true, title: 'behind all fences' },
  { guards: false, title: 'with the row policies alone' },
])('a member of one firm, $title', ({ guards }) => {
  let rivals: Rivals;
  let strange: Strange;
  let people: Person[];
  let own: Given;

  beforeAll(async () => {
    rivals = await openRivals({ guards });
    strange = {
      ...strangeTo(rivals),
      personId: { table: 'people', ids: await peopleOf(rivals) },
      importJobId: { table: 'import_jobs', ids: await jobsOf(rivals) },
    };
    for (const [id, { ids }] of Object.entries(strange)) expect(ids.length, id).toBeGreaterThan(0);
    const { alpha, north } = rivals;
    // The row policies tell the three apart only where they appoint, and there the administrator may most.
    people = guards ? [alpha.firm.reporter, alpha.firm.approver, alpha.firm.admin] : [alpha.firm.admin];
    own = {
      ...{ returnId: alpha.draftReturnId, adoptionId: alpha.adoptionId, queryId: alpha.queryId },
      transitionId: alpha.transitionId,
      ...{ breachId: alpha.breachId, rootCauseId: alpha.rootCauseId },
      ...{ periodId: north.periods.drafted, codeId: north.codeId, editionId: north.editionId },
    };
  });
  afterAll(() => rivals.world.close());

  /** The bare answers to the same question about a thing of somebody else's and about one that never was. */
  async function answers(
    person: Person,
    root: 'Query' | 'Mutation',
    field: string,
    theirs: Given,
    never: Given,
  ) {
    const idempotencyKey = randomUUID();
    const asked = [theirs, never].map((ids) => asking(schema, root, field, { idempotencyKey, ...ids }));
    const sent: string[] = [];
    for (const { document, variables } of asked) {
      sent.push(JSON.stringify(await person.send('/graphql', document, variables)));
    }
    return sent;
  }

  it.each(ROOTS)(
    'is answered alike about a stranger’s thing and about none by $name',
    async ({ root, field }) => {
      for (const id of idFields(schema, root, field)) {
        const kind = strange[kindOf(field, id)];
        if (!kind)
          throw new Error(`${root}.${field} takes an ${id} of which the test has none of somebody else's`);
        for (const theirs of kind.ids) {
          const expectedVersion = [
            'returns',
            'adoptions',
            'editions',
            'reports',
            'transitions',
            'breaches',
            'root_causes',
          ].includes(kind.table)
            ? await versionOf(rivals.world, kind.table, theirs)
            : 1;
          for (const person of people) {
            const [about, none] = await answers(
              ...([person, root, field] as const),
              { ...own, expectedVersion, [id]: theirs },
              { ...own, expectedVersion, [id]: randomUUID() },
            );
            expect(about, `${id} ${theirs}`).toBe(none);
            expect(about).not.toContain('UNFORESEEN');
          }
        }
      }
    },
  );

  it('is answered about its own, so that the likeness means something', async () => {
    const { alpha } = rivals;
    expect((await look(alpha.firm.reporter, alpha.draftReturnId))?.id).toBe(alpha.draftReturnId);
    for (const [field, id] of [
      ['return', alpha.queriedReturnId],
      ['adoption', alpha.consideredId],
      ['period', rivals.north.periods.drafted],
      ['code', rivals.north.codeId],
      ['edition', rivals.north.editionId],
    ] as const) {
      const { document, variables } = asking(schema, 'Query', field, { id });
      const { data } = await alpha.firm.admin.send<Record<string, unknown>>('/graphql', document, variables);
      expect(data?.[field], field).toMatchObject({ __typename: expect.any(String) });
    }
  });

  it('finds itself alone in every list, count and board', async () => {
    const { alpha, north } = rivals;
    const seen = await alpha.firm.reporter.ask<Record<string, unknown>>(
      `query($period: ID!) { returns(first: 100) { totalCount nodes { member { name } } }
        adoptions(first: 100) { totalCount nodes { member { name } } } worklist(first: 100) { nodes { title } }
        period(id: $period) { board { due notBegun draft submitted queried accepted late nil } } }`,
      { period: north.periods.drafted },
    );
    expect(JSON.stringify(seen)).not.toMatch(/Beta|Gamma/);
    expect(seen).toMatchObject({
      returns: { totalCount: 3 },
      adoptions: { totalCount: 2 },
      period: { board: { due: 1, draft: 1, notBegun: 0, submitted: 0, queried: 0, accepted: 0 } },
    });
    const found = await alpha.firm.reporter.ask(
      '{ returns(search: "Beta") { totalCount } adoptions(search: "Beta") { totalCount } }',
    );
    expect(found).toEqual({ returns: { totalCount: 0 }, adoptions: { totalCount: 0 } });
  });
});

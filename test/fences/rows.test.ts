import { randomUUID } from 'node:crypto';
import { sql as raw } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { within } from '../../db/scope.ts';
import { look } from '../rooms/reporting.ts';
import { openRivals, type Possessions, type Rivals, SECRET } from './rivals.ts';
import {
  as,
  KEPT,
  OF_ASSOCIATIONS,
  OF_MEMBERS,
  type Seat,
  SHELVES,
  type Shelf,
  seenBy,
  there,
} from './shelf.ts';

// A rivals' world has some thirty accounts, whose passwords are hashed at length.
vi.setConfig({ hookTimeout: 240_000 });

const MEMBERS = ['MEMBER_REPORTER', 'MEMBER_APPROVER', 'MEMBER_ADMIN'] as const;
const ASSOCIATIONS = ['ASSOCIATION_EDITOR', 'ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN'] as const;
const UNSEATED = ['CONSUMER_ANALYST', 'OPERATOR'] as const;

/** What an association may not see of its own members, as a condition on the table. */
const UNSUBMITTED: Record<string, string> = {
  'accord.adoptions': 'committed_at is null',
  'accord.adoption_events': 'adoption_id in (select id from accord.adoptions where committed_at is null)',
  'accord.assessment_entries': 'adoption_id in (select id from accord.adoptions where committed_at is null)',
  'accord.adoption_gaps': 'adoption_id in (select id from accord.adoptions where committed_at is null)',
  'accord.extensions': `status = 'DRAFT'`,
  'accord.transition_answers': 'true',
  'accord.return_versions': 'submitted_at is null',
  'accord.observations': 'version_id in (select id from accord.return_versions where submitted_at is null)',
  'accord.complaint_counts':
    'version_id in (select id from accord.return_versions where submitted_at is null)',
  'accord.evidence_files': 'version_id in (select id from accord.return_versions where submitted_at is null)',
  'accord.cell_changes': 'true',
  'accord.breaches': 'true',
  'accord.root_causes': 'true',
  'accord.imports': 'member_id is not null',
  'accord.import_jobs': 'member_id is not null',
  'accord.import_progress': 'member_id is not null',
  'accord.import_mappings': 'member_id is not null',
};

let rivals: Rivals;
let alpha: string;
let beta: string;
let north: string;
let south: string;

const seat = (organizationId: string, role: Seat['role']): Seat => ({
  organizationId,
  role,
  personId: randomUUID(),
});

beforeAll(async () => {
  rivals = await openRivals({ guards: false });
  [alpha, beta] = [rivals.alpha.firm.id, rivals.beta.firm.id];
  [north, south] = [rivals.north.association.id, rivals.south.association.id];
});
afterAll(() => rivals.world.close());

describe('with the permissions switched off', () => {
  it('has something of everything to hide', async () => {
    for (const shelf of SHELVES.filter(
      ({ name }) => name !== 'accord.verifications' && name !== 'accord.groups',
    )) {
      expect(await there(rivals.world, shelf), shelf.name).toBeGreaterThan(0);
    }
    for (const shelf of OF_MEMBERS) {
      expect(await there(rivals.world, shelf, `member_id = '${beta}'`), shelf.name).toBeGreaterThan(0);
    }
    for (const [name, where] of Object.entries(UNSUBMITTED)) {
      const shelf = shelfOf(name);
      expect(await there(rivals.world, shelf, `member_id = '${beta}' and ${where}`), name).toBeGreaterThan(0);
    }
  });

  it.each(KEPT)('nobody sees a row of $name', async (shelf) => {
    expect(await seenBy(rivals.world, null, shelf)).toBe(0);
    const asked = within(rivals.world.database.app, null, { access: 'READ' }, (tx) =>
      tx.execute(raw.raw(`select * from ${shelf.name}`)),
    );
    const rows = await asked.then((seen) => seen.length).catch((error: Error) => error.cause);
    expect([0, expect.objectContaining({ code: '42501' })]).toContainEqual(rows);
  });

  it.each(OF_MEMBERS)('a firm sees its own of $name, and nobody else’s', async (shelf) => {
    for (const role of MEMBERS) {
      expect(await seenBy(rivals.world, seat(alpha, role), shelf, `member_id <> '${alpha}'`), role).toBe(0);
      const own = await there(rivals.world, shelf, `member_id = '${alpha}'`);
      expect(await seenBy(rivals.world, seat(alpha, role), shelf), role).toBe(own);
    }
  });

  it.each(OF_ASSOCIATIONS)('nothing of $name crosses from one association to another', async (shelf) => {
    for (const role of MEMBERS) {
      const strange = `association_id <> '${north}'`;
      expect(await seenBy(rivals.world, seat(alpha, role), shelf, strange), role).toBe(0);
    }
    for (const role of ASSOCIATIONS) {
      const strange = `association_id <> '${north}'`;
      expect(await seenBy(rivals.world, seat(north, role), shelf, strange), role).toBe(0);
    }
  });

  it('a member sees no report, no cell of one, no draft of an edition and no trail', async () => {
    for (const role of MEMBERS) {
      for (const name of [
        'reports',
        'report_cells',
        'report_progress',
        'disclosure_policies',
        'audit_entries',
      ]) {
        expect(await seenBy(rivals.world, seat(alpha, role), shelfOf(`accord.${name}`)), name).toBe(0);
      }
      const drafts = `edition_id = '${rivals.north.draftEditionId}'`;
      for (const name of ['clauses', 'parameters', 'indicators']) {
        expect(await there(rivals.world, shelfOf(`accord.${name}`), drafts)).toBeGreaterThan(0);
        expect(await seenBy(rivals.world, seat(alpha, role), shelfOf(`accord.${name}`), drafts), name).toBe(
          0,
        );
      }
      expect(
        await seenBy(rivals.world, seat(alpha, role), shelfOf('accord.editions'), `status = 'DRAFT'`),
      ).toBe(0);
    }
  });

  it.each(Object.entries(UNSUBMITTED))('an association sees no row of %s where %s', async (name, where) => {
    for (const role of ASSOCIATIONS) {
      expect(await seenBy(rivals.world, seat(north, role), shelfOf(name), where), role).toBe(0);
      if (name.startsWith('accord.import') || where === 'true') continue;
      const submitted = await there(
        rivals.world,
        shelfOf(name),
        `association_id = '${north}' and not (${where})`,
      );
      expect(submitted).toBeGreaterThan(0);
      expect(await seenBy(rivals.world, seat(north, role), shelfOf(name)), role).toBe(submitted);
    }
  });

  it.each(UNSEATED)('%s sees no row of any member or association', async (role) => {
    // Even one who names a firm or an association as their organization.
    for (const organization of [randomUUID(), alpha, north]) {
      for (const shelf of OF_ASSOCIATIONS) {
        expect(await seenBy(rivals.world, seat(organization, role), shelf), shelf.name).toBe(0);
      }
    }
  });

  it('GraphQL shows a rival, an analyst and the operator nothing of a figure, and the association none of a draft', async () => {
    const { world, analyst, north: house } = rivals;
    const whole = `{ returns(first: 100) { nodes { id remarks { why } previousObservations { value }
      versions { observations { value numerator } complaints { received }
        selfAssessments { evidence } satisfaction { methodWords } } } }
      adoptions(first: 100) { nodes { id draftExtension { id } assessment { note } } }
      reports { id cells { value } } codes { editions { status } } }`;
    const everything = async (person: typeof analyst) => JSON.stringify(await person.ask(whole));
    for (const person of [analyst, world.operator]) {
      expect(await everything(person)).toBe(
        '{"returns":{"nodes":[]},"adoptions":{"nodes":[]},"reports":[],"codes":[]}',
      );
    }
    const toRival = await everything(rivals.alpha.firm.reporter);
    for (const one of [rivals.beta, rivals.gamma]) {
      for (const id of idsOf(one)) expect(toRival).not.toContain(id);
    }
    expect(toRival).toContain(SECRET.draft);
    expect(JSON.parse(toRival).reports).toEqual([]);
    const toOfficer = await everything(house.association.officer);
    expect(toOfficer).toContain(SECRET.submitted);
    expect(toOfficer).not.toContain(SECRET.draft);
    expect((await look(house.association.officer, rivals.beta.draftReturnId))?.versions).toEqual([]);
  });
});

describe('writing into what is somebody else’s', () => {
  const idsOfRows = ['id', 'certificate_number', 'number', 'digest', 'question', 'indicator_key', 'category'];
  const EXCEPT_MEMBERSHIPS = OF_MEMBERS.filter(({ name }) => name !== 'accord.memberships');

  it.each(OF_MEMBERS)('changes and removes no row of $name', async (shelf) => {
    for (const role of [...MEMBERS, ...UNSEATED]) {
      for (const statement of [
        `update ${shelf.name} set member_id = member_id where member_id <> '${alpha}'`,
        `delete from ${shelf.name} where member_id <> '${alpha}'`,
      ]) {
        const outcome = await as(
          rivals.world,
          seat(alpha, role),
          async (sql) => (await sql.unsafe(statement)).count,
        );
        expect([{ done: 0 }, { refused: '42501' }], `${role}: ${statement}`).toContainEqual(outcome);
      }
    }
  });

  it.each(OF_ASSOCIATIONS)('one association changes and removes no row of another’s $name', async (shelf) => {
    for (const statement of [
      `update ${shelf.name} set association_id = association_id where association_id = '${south}'`,
      `delete from ${shelf.name} where association_id = '${south}'`,
    ]) {
      const who = seat(north, 'ASSOCIATION_ADMIN');
      const outcome = await as(rivals.world, who, async (sql) => (await sql.unsafe(statement)).count);
      expect([{ done: 0 }, { refused: '42501' }], statement).toContainEqual(outcome);
    }
  });

  it.each(EXCEPT_MEMBERSHIPS)(
    'adds no row of a rival’s, and gives none of its own away, in $name',
    async (shelf) => {
      const rows = await rivals.world.behind.unsafe(
        `select to_jsonb(t) as row from ${shelf.name} t where member_id = '${beta}' limit 1`,
      );
      const fresh = { ...rows[0]?.row };
      for (const column of idsOfRows) {
        if (column in fresh)
          fresh[column] = column === 'id' ? randomUUID() : column === 'number' ? 99 : randomUUID();
      }
      for (const role of MEMBERS) {
        const added = await as(rivals.world, seat(alpha, role), (sql) => put(sql, shelf, fresh));
        expect(['42501', 'AC001'], `${role} ${JSON.stringify(added)}`).toContain(
          'refused' in added && added.refused,
        );
        const given = await as(rivals.world, seat(alpha, role), (sql) =>
          sql.unsafe(`update ${shelf.name} set member_id = '${beta}' where member_id = '${alpha}'`),
        );
        expect(['42501', 'AC001'], `${role} ${JSON.stringify(given)}`).toContain(
          'refused' in given && given.refused,
        );
      }
    },
  );

  it.each([
    ['accord.return_versions', 'return_id'],
    ['accord.observations', 'version_id'],
    ['accord.complaint_counts', 'version_id'],
    ['accord.evidence_files', 'version_id'],
    ['accord.returns', 'adoption_id'],
    ['accord.extensions', 'adoption_id'],
    ['accord.assessment_entries', 'adoption_id'],
    ['accord.adoption_events', 'adoption_id'],
    ['accord.commitments', 'adoption_id'],
    ['accord.adoption_gaps', 'adoption_id'],
    ['accord.transitions', 'adoption_id'],
    ['accord.transition_answers', 'transition_id'],
    ['accord.breaches', 'adoption_id'],
    ['accord.root_causes', 'adoption_id'],
    ['accord.breach_notices', 'breach_id'],
    ['accord.adoptions', 'membership_id'],
  ])('slips no row of its own under a rival’s: %s by %s', async (name) => {
    const shelf = shelfOf(name);
    const rows = await rivals.world.behind.unsafe(
      `select to_jsonb(t) as row from ${name} t where member_id = '${beta}' limit 1`,
    );
    const fresh = { ...rows[0]?.row, member_id: alpha };
    for (const column of idsOfRows) {
      if (column in fresh) fresh[column] = column === 'number' ? 99 : randomUUID();
    }
    if (name === 'accord.returns') fresh.period_id = rivals.north.periods.queried;
    const outcome = await as(rivals.world, seat(alpha, 'MEMBER_ADMIN'), (sql) => put(sql, shelf, fresh));
    expect(['42501', 'AC001'], JSON.stringify(outcome)).toContain('refused' in outcome && outcome.refused);
  });
});

function shelfOf(name: string): Shelf {
  const shelf = SHELVES.find((one) => one.name === name);
  if (!shelf) throw new Error(`There is no ${name}`);
  return shelf;
}

function idsOf({ adoptionId, consideredId, draftReturnId, queriedReturnId, acceptedReturnId }: Possessions) {
  return [adoptionId, consideredId, draftReturnId, queriedReturnId, acceptedReturnId];
}

function put(sql: Parameters<Parameters<typeof as>[2]>[0], shelf: Shelf, row: object) {
  return sql.unsafe(
    `insert into ${shelf.name} select * from jsonb_populate_record(null::${shelf.name}, $1::text::jsonb)`,
    [JSON.stringify(row)],
  );
}

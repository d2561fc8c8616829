import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openRivals, type Rivals } from './rivals.ts';
import { as, attempt, SHELVES } from './shelf.ts';

// A rivals' world has some thirty accounts, whose passwords are hashed at length.
vi.setConfig({ hookTimeout: 240_000 });

let rivals: Rivals;

beforeAll(async () => {
  rivals = await openRivals();
});
afterAll(() => rivals.world.close());

const SUBMITTED = 'version_id in (select id from accord.return_versions where submitted_at is not null)';
const OF_PUBLISHED_EDITION = `edition_id in (select id from accord.editions where status <> 'DRAFT')`;

/** What was handed in, published or recorded: a table, one of its columns, and which of its rows are frozen. */
const FROZEN: [string, string, string][] = [
  ['accord.audit_entries', 'action', 'true'],
  ['accord.return_versions', 'source', 'submitted_at is not null'],
  ['accord.observations', 'value', SUBMITTED],
  ['accord.complaint_counts', 'received', SUBMITTED],
  ['accord.evidence_files', 'file_name', SUBMITTED],
  ['accord.evidence_reads', 'person_id', 'true'],
  ['accord.self_assessments', 'evidence', SUBMITTED],
  ['accord.satisfactions', 'note', SUBMITTED],
  ['accord.editions', 'release_notes', `status <> 'DRAFT'`],
  ['accord.clauses', 'text', OF_PUBLISHED_EDITION],
  ['accord.clause_texts', 'text', OF_PUBLISHED_EDITION],
  ['accord.parameters', 'floor', OF_PUBLISHED_EDITION],
  ['accord.indicators', 'label', OF_PUBLISHED_EDITION],
  ['accord.extensions', 'operations', `status <> 'DRAFT'`],
  ['accord.rulings', 'reason', 'true'],
  ['accord.deadlines', 'until', 'true'],
  ['accord.cell_changes', 'cell', 'true'],
  ['accord.return_terms', 'due_on', 'true'],
  ['accord.breaches', 'description', 'withdrawn_at is not null'],
  ['accord.breach_notices', 'content', 'true'],
  ['accord.breach_sightings', 'words', 'true'],
  ['accord.reminders', 'words', 'true'],
  ['accord.api_keys', 'name', 'true'],
  ['accord.commitments', 'text', 'true'],
  ['accord.adoption_events', 'reason', 'true'],
  ['accord.transitions', 'effective_from', `status <> 'OPEN'`],
  [
    'accord.transition_answers',
    'value',
    `transition_id in (select id from accord.transitions where status <> 'OPEN')`,
  ],
  ['accord.report_cells', 'value', 'true'],
  ['accord.report_inputs', 'segment', 'true'],
  ['accord.report_named', 'value', 'true'],
  [
    'accord.report_previews',
    'response',
    `report_id in (select id from accord.reports where status = 'PUBLISHED')`,
  ],
  ['accord.disclosure_policies', 'minimum', 'true'],
  ['accord.disclosure_waivers', 'statement', 'true'],
  ['accord.reports', 'due', `status = 'PUBLISHED'`],
  ['published.editions', 'clauses', 'true'],
  ['published.effective_codes', 'content_hash', 'true'],
  ['published.register_events', 'status', 'true'],
  ['published.publications', 'title', 'true'],
  ['published.publication_series', 'label', 'true'],
  ['published.publication_cells', 'value', 'true'],
  ['published.publication_named', 'value', 'true'],
  ['published.publication_answers', 'response', 'true'],
];

/** What goes on being edited, and where what was promised or published of it is kept instead. */
const EDITED: Record<string, string> = {
  'accord.accounts': 'the sign-in desk’s alone',
  'accord.credentials': 'the sign-in desk’s alone',
  'accord.sessions': 'the sign-in desk’s alone',
  'accord.verifications': 'the sign-in desk’s alone',
  'accord.people': 'who they are is no promise',
  'accord.seats': 'who sits where is told by the trail',
  'accord.organizations': 'what it publishes of itself stands in the publications',
  'accord.api_key_uses': 'when it was used last',
  'accord.groups': 'goes into each report as it was',
  'accord.memberships': 'go into each report as they were',
  'accord.idempotency_keys': 'the answer to a repeated act',
  'accord.codes': 'its editions are frozen',
  'accord.adoptions': 'each step stands in adoption_events, each text in commitments',
  'accord.assessment_entries': 'the signed text of the commitment holds them',
  'accord.adoption_gaps': 'the signed text of the commitment holds them; they are closed later',
  'accord.periods': 'no figure',
  'accord.coverages': 'only its last day is set; the trail tells when',
  'accord.root_causes': 'the firm’s own; what was told of them stands in breach_notices',
  'accord.imports': 'no figure',
  'accord.import_jobs': 'no figure; what it brought stands in imports',
  'accord.import_progress': 'no figure',
  'accord.import_mappings': 'no figure; the latest holds',
  'accord.returns': 'each version is frozen',
  'accord.queries': 'answered once',
  'accord.notices': 'tell of what stands elsewhere; only that one was read, and what became of its mail',
  'accord.mail_wishes': 'no promise',
  'accord.report_progress': 'no figure',
  'published.register_entries': 'the present status alone; each one stands in register_events',
};

describe('what is frozen', () => {
  it('is told of every table of the house: frozen, or why it is edited', () => {
    const told = [...FROZEN.map(([name]) => name), ...Object.keys(EDITED)];
    expect(told.sort()).toEqual(SHELVES.map(({ name }) => name).sort());
  });

  it.each(FROZEN)(
    'stays as it is in %s, even for the account that owns the server',
    async (name, column, where) => {
      const { behind } = rivals.world;
      const [row] = await behind.unsafe(`select count(*)::int as count from ${name} where ${where}`);
      expect(row?.count).toBeGreaterThan(0);
      for (const statement of [
        `update ${name} set ${column} = null where ${where}`,
        `delete from ${name} where ${where}`,
      ]) {
        expect(await attempt(behind, (sql) => sql.unsafe(statement)), statement).toBe('AC001');
      }
    },
  );

  it.each(FROZEN)('is not for the owner of the tables to see or alter in %s', async (name, column, where) => {
    // The trail's own trigger writes as the owner, which may therefore read it, and is stopped by the chain.
    const trailItself = name === 'accord.audit_entries';
    for (const statement of [
      `update ${name} set ${column} = null where ${where}`,
      `delete from ${name} where ${where}`,
    ]) {
      let touched = 0;
      const refused = await attempt(rivals.world.behind, async (sql) => {
        await sql`set local role accord_owner`;
        touched = (await sql.unsafe(statement)).count;
      });
      expect(refused, statement).toBe(trailItself ? 'AC001' : null);
      expect(touched).toBe(0);
    }
  });

  it.each(FROZEN)('is not for anybody with a seat to alter in %s', async (name, column, where) => {
    const { alpha, north } = rivals;
    for (const [organizationId, role] of [
      [alpha.firm.id, 'MEMBER_ADMIN'],
      [north.association.id, 'ASSOCIATION_ADMIN'],
    ] as const) {
      for (const statement of [
        `update ${name} set ${column} = null where ${where}`,
        `delete from ${name} where ${where}`,
      ]) {
        const outcome = await as(
          rivals.world,
          { organizationId, role },
          async (sql) => (await sql.unsafe(statement)).count,
        );
        expect([{ refused: 'AC001' }, { refused: '42501' }, { done: 0 }], statement).toContainEqual(outcome);
      }
    }
  });

  it.each(FROZEN.filter(([name, , where]) => where === 'true' || name.startsWith('published.')))(
    'is not emptied at a stroke: %s',
    async (name) => {
      const sqlState = await attempt(rivals.world.behind, (sql) => sql.unsafe(`truncate ${name} cascade`));
      expect(sqlState).toBe('AC001');
    },
  );

  it('leaves of a register entry nothing but its status to be changed', async () => {
    const { north } = rivals;
    const seat = { organizationId: north.association.id, role: 'ASSOCIATION_ADMIN' } as const;
    const change = (set: string) =>
      as(
        rivals.world,
        seat,
        async (sql) => (await sql.unsafe(`update published.register_entries set ${set}`)).count,
      );
    expect(await change(`status = 'SUSPENDED'`)).toEqual({ done: 3 });
    for (const set of [`firm_name = 'Other'`, `since = '2000-01-01'`, 'with_plan = true']) {
      expect(await change(set), set).toEqual({ refused: '42501' });
    }
  });

  it('takes no further figure into what was handed in', async () => {
    const { alpha } = rivals;
    const added = await as(
      rivals.world,
      { organizationId: alpha.firm.id, role: 'MEMBER_ADMIN' },
      (sql) =>
        sql`insert into accord.observations select (jsonb_populate_record(o, '{"breakdown":"Boats"}')).*
        from accord.observations o join accord.return_versions v on v.id = o.version_id
        where v.submitted_at is not null limit 1`,
    );
    expect(added).toEqual({ refused: 'AC001' });
  });
});

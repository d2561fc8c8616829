import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { ComplaintLevel, ObservationState, ReturnSource, ReturnStatus } from '../../schema/words.ts';
import type { ComplaintDimension } from '../../schema/words-complaint.ts';
import { adoptions } from '../adoptions/tables.ts';
import { codes, editions } from '../codes/tables.ts';
import { accord, day, decimal, id, moment, version, word } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';

const association = () =>
  uuid('association_id')
    .notNull()
    .references(() => organizations.id);
const member = () =>
  uuid('member_id')
    .notNull()
    .references(() => organizations.id);

export const periods = accord.table(
  'periods',
  {
    id: id(),
    associationId: association(),
    codeId: uuid('code_id')
      .notNull()
      .references(() => codes.id),
    label: text('label').notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    dueOn: day('due_on').notNull(),
    /** Last day on which a return counts as timely; null: the due day. */
    timelyOn: day('timely_on'),
    /** Last day on which a first return is taken; null: none is refused for its day. */
    lockOn: day('lock_on'),
    version: version(),
  },
  (table) => [
    unique('periods_label').on(table.codeId, table.label),
    check('periods_order', sql`starts_on <= ends_on and ends_on <= due_on`),
    check('periods_timely', sql`timely_on >= due_on and lock_on >= coalesce(timely_on, due_on)`),
  ],
);

/** One adoption's report for one period. Its figures stand in its versions. */
export const returns = accord.table(
  'returns',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: uuid('adoption_id')
      .notNull()
      .references(() => adoptions.id),
    periodId: uuid('period_id')
      .notNull()
      .references(() => periods.id),
    status: word<ReturnStatus>('status').notNull().default('DRAFT'),
    /** True where it was brought in as the joint return of several firms that are not named. */
    joint: boolean('joint').notNull().default(false),
    /** The officer who looks after it. */
    assigneeId: uuid('assignee_id').references(() => people.id),
    version: version(),
  },
  (table) => [
    unique('returns_once').on(table.adoptionId, table.periodId),
    index('returns_period').on(table.periodId, table.status),
  ],
);

const versionColumns = () => ({
  id: id(),
  associationId: association(),
  memberId: member(),
  returnId: uuid('return_id')
    .notNull()
    .references(() => returns.id),
  editionId: uuid('edition_id')
    .notNull()
    .references(() => editions.id),
  number: integer('number').notNull(),
  source: word<ReturnSource>('source').notNull(),
  nilAttestation: text('nil_attestation'),
  explanation: text('explanation'),
  preparedById: uuid('prepared_by_id').references(() => people.id),
  preparedAt: moment('prepared_at'),
  submittedById: uuid('submitted_by_id').references(() => people.id),
  submittedAt: moment('submitted_at'),
  acceptedById: uuid('accepted_by_id').references(() => people.id),
  acceptedAt: moment('accepted_at'),
  contentHash: text('content_hash'),
  /** Number of the accepted version that this one restates, and why; null where it restates none. */
  restates: integer('restates'),
  restatementReason: text('restatement_reason'),
  /** The cells that were reopened, and no other may be changed; null: all. */
  openCells: text('open_cells').array(),
  approvedById: uuid('approved_by_id').references(() => people.id),
  approvedAt: moment('approved_at'),
});

/** A version is frozen, with all its figures, from the moment it is submitted. */
export const returnVersions = accord.table('return_versions', versionColumns(), (table) => [
  unique('return_versions_number').on(table.returnId, table.number),
]);

/** The version of each return that counts now; for the association, the latest one that was submitted. */
export const currentReturnVersions = accord.view('current_return_versions', versionColumns()).existing();

export const returnVersion = () =>
  uuid('version_id')
    .notNull()
    .references(() => returnVersions.id);

/** How often a cell was written, and by whom last: who writes says which writing they saw. */
export const edited = () => ({
  revision: integer('revision').notNull().default(1),
  changedById: uuid('changed_by_id').references(() => people.id),
  changedAt: moment('changed_at'),
});

export const observations = accord.table(
  'observations',
  {
    associationId: association(),
    memberId: member(),
    versionId: returnVersion(),
    indicatorKey: text('indicator_key').notNull(),
    breakdown: text('breakdown').notNull().default(''),
    state: word<ObservationState>('state').notNull(),
    value: decimal('value'),
    numerator: decimal('numerator'),
    denominator: decimal('denominator'),
    note: text('note'),
    ...edited(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.indicatorKey, table.breakdown] }),
    check(
      'observations_only_reported_has_figures',
      sql`state = 'REPORTED' or (value is null and numerator is null and denominator is null)`,
    ),
  ],
);

interface StoredPart {
  dimension: ComplaintDimension;
  part: string;
  figure: string;
}

export const complaintCounts = accord.table(
  'complaint_counts',
  {
    associationId: association(),
    memberId: member(),
    versionId: returnVersion(),
    level: word<ComplaintLevel>('level').notNull(),
    category: text('category').notNull(),
    /** '' where the edition has no products. */
    product: text('product').notNull().default(''),
    state: word<ObservationState>('state').notNull().default('REPORTED'),
    openAtStart: integer('open_at_start'),
    received: integer('received'),
    closed: integer('closed'),
    upheld: integer('upheld'),
    openAtEnd: integer('open_at_end'),
    redressCount: integer('redress_count'),
    redressAmount: decimal('redress_amount'),
    /** By channel, outcome, time band and kind of redress; each figure an exact decimal as text. */
    parts: jsonb('parts').$type<StoredPart[]>().notNull().default([]),
    note: text('note'),
    ...edited(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.level, table.category, table.product] }),
    check(
      'complaint_counts_only_reported_has_figures',
      sql`state = 'REPORTED' or (num_nonnulls(open_at_start, received, closed, upheld, open_at_end, redress_count, redress_amount) = 0
        and parts = '[]')`,
    ),
  ],
);

/** What a cell of a return held, with every field that it has. */
export type CellContent = Record<string, string | number | null>;

/** Append-only: every writing of a cell or text of a return by hand. */
export const cellChanges = accord.table(
  'cell_changes',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    versionId: returnVersion(),
    /** `observations.<indicator>.<breakdown or _>`, `complaints.<level>.<category>|<product>`, `explanation`. */
    cell: text('cell').notNull(),
    revision: integer('revision').notNull(),
    before: jsonb('before').$type<CellContent>(),
    after: jsonb('after').$type<CellContent>().notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
  },
  (table) => [index('cell_changes_cell').on(table.versionId, table.cell)],
);

/** A file that was brought in whole: the same file twice changes nothing. */
export const imports = accord.table(
  'imports',
  {
    id: id(),
    associationId: association(),
    /** The firm that brought it in, or null where the association did. */
    memberId: uuid('member_id').references(() => organizations.id),
    periodId: uuid('period_id')
      .notNull()
      .references(() => periods.id),
    fileName: text('file_name').notNull(),
    digest: text('digest').notNull(),
    firms: integer('firms').notNull(),
    cells: integer('cells').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
  },
  (table) => [unique('imports_once').on(table.periodId, table.memberId, table.digest).nullsNotDistinct()],
);

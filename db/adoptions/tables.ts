import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AdoptionStatus,
  AssessmentAnswer,
  ClauseKind,
  ExtensionStatus,
  RebaseAnswerKind,
  Ruling,
  TransitionStatus,
} from '../../schema/words.ts';
import { codes, editions } from '../codes/tables.ts';
import { accord, day, id, moment, version, word } from '../columns.ts';
import { memberships, organizations, people } from '../identity/tables.ts';

const association = () =>
  uuid('association_id')
    .notNull()
    .references(() => organizations.id);
const member = () =>
  uuid('member_id')
    .notNull()
    .references(() => organizations.id);

export const adoptions = accord.table(
  'adoptions',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id),
    codeId: uuid('code_id')
      .notNull()
      .references(() => codes.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    status: word<AdoptionStatus>('status').notNull(),
    certificateNumber: text('certificate_number').unique(),
    /** From this moment on the association may see the adoption; before it, only the firm may. */
    committedAt: moment('committed_at'),
    registeredOn: day('registered_on'),
    endedOn: day('ended_on'),
    /** True where the association brought the adoption over from its paper register. */
    broughtOver: boolean('brought_over').notNull().default(false),
    version: version(),
  },
  (table) => [
    uniqueIndex('adoptions_living').on(table.memberId, table.codeId).where(sql`ended_on is null`),
    index('adoptions_association').on(table.associationId, table.codeId),
  ],
);

const adoption = () =>
  uuid('adoption_id')
    .notNull()
    .references(() => adoptions.id);

/** Append-only: each status that an adoption has had, and since which day. */
export const adoptionEvents = accord.table(
  'adoption_events',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    status: word<AdoptionStatus>('status').notNull(),
    on: day('on').notNull(),
    reason: text('reason'),
    personId: uuid('person_id').references(() => people.id),
  },
  (table) => [index('adoption_events_adoption').on(table.adoptionId)],
);

export const assessmentEntries = accord.table(
  'assessment_entries',
  {
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    question: text('question').notNull(),
    answer: word<AssessmentAnswer>('answer').notNull(),
    note: text('note'),
    /** What shows it: a document, a place, a person to ask. */
    evidence: text('evidence'),
    action: text('action'),
    owner: text('owner'),
    dueOn: day('due_on'),
  },
  (table) => [primaryKey({ columns: [table.adoptionId, table.question] })],
);

/** A clause that the firm can not keep from the first day, and the plan that closes the gap. */
export const adoptionGaps = accord.table(
  'adoption_gaps',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    clauseKey: text('clause_key').notNull(),
    gap: text('gap').notNull(),
    action: text('action').notNull(),
    owner: text('owner').notNull(),
    dueOn: day('due_on').notNull(),
    closedOn: day('closed_on'),
  },
  (table) => [unique('adoption_gaps_clause').on(table.adoptionId, table.clauseKey)],
);

/** Append-only: what a named approver signed, word for word. */
export const commitments = accord.table(
  'commitments',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    signerId: uuid('signer_id')
      .notNull()
      .references(() => people.id),
    signerName: text('signer_name').notNull(),
    signedAt: moment('signed_at').notNull(),
  },
  (table) => [index('commitments_adoption').on(table.adoptionId)],
);

/** One operation of a member on the master code, in the form that `api/rules/effective` resolves. */
export type StoredOperation =
  | { operation: 'SET_PARAMETER'; clauseKey: string; parameterKey: string; value: string }
  | {
      operation: 'ADD_CLAUSE';
      key: string;
      parentKey: string;
      position: number;
      kind: ClauseKind;
      heading: string;
      text: string;
    }
  | { operation: 'DESCRIBE_DELIVERY'; clauseKey: string; text: string }
  | { operation: 'DECLARE_NOT_APPLICABLE'; clauseKey: string; reason: string };

export const extensions = accord.table(
  'extensions',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    number: integer('number').notNull(),
    status: word<ExtensionStatus>('status').notNull().default('DRAFT'),
    operations: jsonb('operations').$type<StoredOperation[]>().notNull().default([]),
    effectiveFrom: day('effective_from'),
    publishedAt: moment('published_at'),
    contentHash: text('content_hash'),
    version: version(),
  },
  (table) => [
    unique('extensions_number').on(table.adoptionId, table.number),
    uniqueIndex('extensions_one_draft').on(table.adoptionId).where(sql`status in ('DRAFT', 'UNDER_REVIEW')`),
  ],
);

/** Append-only: what an officer decided about one operation, as it stood. */
export const rulings = accord.table(
  'rulings',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    extensionId: uuid('extension_id')
      .notNull()
      .references(() => extensions.id),
    operationName: text('operation_name').notNull(),
    operationHash: text('operation_hash').notNull(),
    ruling: word<Ruling>('ruling').notNull(),
    reason: text('reason').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    ruledAt: moment('ruled_at').notNull(),
  },
  (table) => [index('rulings_adoption').on(table.adoptionId, table.operationHash)],
);

/** Append-only: a later day than the edition's own by which one firm must have moved to it. */
export const deadlines = accord.table(
  'deadlines',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    until: day('until').notNull(),
    reason: text('reason').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (table) => [index('deadlines_edition').on(table.editionId, table.adoptionId)],
);

/** One adoption on its way from one edition to another. */
export const transitions = accord.table(
  'transitions',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: adoption(),
    fromEditionId: uuid('from_edition_id')
      .notNull()
      .references(() => editions.id),
    toEditionId: uuid('to_edition_id')
      .notNull()
      .references(() => editions.id),
    status: word<TransitionStatus>('status').notNull().default('OPEN'),
    /** How many operations still wait for a decision, and how many of them conflict. */
    undecided: integer('undecided').notNull(),
    conflicts: integer('conflicts').notNull(),
    effectiveFrom: day('effective_from'),
    appliedAt: moment('applied_at'),
    /** The version of the adoption right after; as long as it has it, nothing was built on the move. */
    appliedVersion: integer('applied_version'),
    undoneAt: moment('undone_at'),
    version: version(),
  },
  (table) => [
    uniqueIndex('transitions_one_open').on(table.adoptionId).where(sql`status = 'OPEN'`),
    index('transitions_edition').on(table.toEditionId, table.adoptionId),
  ],
);

/** What a member decided about one operation while moving to another edition; its own until the move is applied. */
export const transitionAnswers = accord.table(
  'transition_answers',
  {
    associationId: association(),
    memberId: member(),
    transitionId: uuid('transition_id')
      .notNull()
      .references(() => transitions.id),
    operationName: text('operation_name').notNull(),
    answer: word<RebaseAnswerKind>('answer').notNull(),
    value: text('value'),
    text: text('text'),
    parentKey: text('parent_key'),
    key: text('key'),
  },
  (table) => [primaryKey({ columns: [table.transitionId, table.operationName] })],
);

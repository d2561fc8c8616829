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
import type { AdoptionStatus, AssessmentAnswer, ExtensionStatus } from '../../schema/words.ts';
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
    action: text('action'),
    owner: text('owner'),
    dueOn: day('due_on'),
  },
  (table) => [primaryKey({ columns: [table.adoptionId, table.question] })],
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
export interface StoredOperation {
  operation: 'SET_PARAMETER';
  clauseKey: string;
  parameterKey: string;
  value: string;
}

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
    uniqueIndex('extensions_one_draft').on(table.adoptionId).where(sql`status = 'DRAFT'`),
  ],
);

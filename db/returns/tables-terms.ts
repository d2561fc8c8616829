import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CoverageKind } from '../../schema/words-return.ts';
import { adoptions } from '../adoptions/tables.ts';
import { accord, day, id, version, word } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { periods } from './tables.ts';

const association = () =>
  uuid('association_id')
    .notNull()
    .references(() => organizations.id);
const member = () =>
  uuid('member_id')
    .notNull()
    .references(() => organizations.id);

/** Append-only: what one firm was granted for one period; the latest holds. What is null is as for all. */
export const returnTerms = accord.table(
  'return_terms',
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
    startsOn: day('starts_on'),
    endsOn: day('ends_on'),
    dueOn: day('due_on'),
    reason: text('reason').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
  },
  (table) => [index('return_terms_adoption').on(table.adoptionId, table.periodId)],
);

/** The return of one firm that covers another, from a day until another (null: for good). The member is the one that is covered. */
export const coverages = accord.table(
  'coverages',
  {
    id: id(),
    associationId: association(),
    memberId: member(),
    adoptionId: uuid('adoption_id')
      .notNull()
      .references(() => adoptions.id),
    byMemberId: uuid('by_member_id')
      .notNull()
      .references(() => organizations.id),
    byAdoptionId: uuid('by_adoption_id')
      .notNull()
      .references(() => adoptions.id),
    /** The name of the covered firm, for the one that reports for it. */
    memberName: text('member_name').notNull(),
    byMemberName: text('by_member_name').notNull(),
    kind: word<CoverageKind>('kind').notNull(),
    since: day('since').notNull(),
    until: day('until'),
    reason: text('reason').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    version: version(),
  },
  (table) => [
    index('coverages_adoption').on(table.adoptionId, table.since),
    index('coverages_by').on(table.byAdoptionId, table.since),
    uniqueIndex('coverages_one_open').on(table.adoptionId).where(sql`until is null`),
    check('coverages_of_another', sql`adoption_id <> by_adoption_id and (until is null or until >= since)`),
  ],
);

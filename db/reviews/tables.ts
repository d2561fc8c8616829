import { boolean, index, text, uuid } from 'drizzle-orm/pg-core';
import { accord, id, moment } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { returns, returnVersions } from '../returns/tables.ts';

/** The officer asks, the member answers; about one submitted version, and one indicator of it where named. */
export const queries = accord.table(
  'queries',
  {
    id: id(),
    associationId: uuid('association_id')
      .notNull()
      .references(() => organizations.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => organizations.id),
    returnId: uuid('return_id')
      .notNull()
      .references(() => returns.id),
    versionId: uuid('version_id')
      .notNull()
      .references(() => returnVersions.id),
    indicatorKey: text('indicator_key'),
    /** The member of the indicator's breakdown that it is about; null: the whole. */
    breakdown: text('breakdown'),
    /** Path of the cell that it is about, where that is no figure. */
    cell: text('cell'),
    /** True where the firm is to change the figure, and not only to explain it. */
    reopens: boolean('reopens').notNull().default(false),
    question: text('question').notNull(),
    askedById: uuid('asked_by_id')
      .notNull()
      .references(() => people.id),
    askedAt: moment('asked_at').notNull(),
    answer: text('answer'),
    answeredById: uuid('answered_by_id').references(() => people.id),
    answeredAt: moment('answered_at'),
  },
  (table) => [index('queries_return').on(table.returnId)],
);

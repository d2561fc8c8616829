import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { accord, moment } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { periods } from '../returns/tables.ts';
import { reports } from './tables.ts';

/** That a firm says that a figure beside its name is not right, and why. */
export interface Dispute {
  indicatorKey: string;
  reason: string;
}

/**
 * What one firm that a report names is shown of it before it is published, until when, and what the firm has to say. Once it is published
 * nothing of it is changed.
 */
export const reportPreviews = accord.table(
  'report_previews',
  {
    associationId: uuid('association_id')
      .notNull()
      .references(() => organizations.id),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => organizations.id),
    periodId: uuid('period_id')
      .notNull()
      .references(() => periods.id),
    /** The firm can answer before this moment; null where the report was withheld. */
    until: moment('until'),
    response: text('response'),
    disputes: jsonb('disputes').$type<Dispute[]>().notNull().default([]),
    answeredById: uuid('answered_by_id').references(() => people.id),
    answeredAt: moment('answered_at'),
    /** Of what the firm has to say. */
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.memberId] })],
);

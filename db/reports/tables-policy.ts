import { boolean, date, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accord, decimal, id, moment } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';

const association = () =>
  uuid('association_id')
    .notNull()
    .references(() => organizations.id);

/** What an association does not publish: each row is a policy that held until the next. Confidential: who knows p can come nearer. */
export const disclosurePolicies = accord.table(
  'disclosure_policies',
  {
    id: id(),
    associationId: association(),
    number: integer('number').notNull(),
    minimum: integer('minimum').notNull(),
    p: decimal('p'),
    dominance: jsonb('dominance').$type<{ n: number; k: string }[]>().notNull(),
    zeros: boolean('zeros').notNull(),
    same: boolean('same').notNull(),
    range: decimal('range').notNull(),
    smallBase: integer('small_base').notNull(),
    /** Null for a policy that was set before it was kept who did. */
    setById: uuid('set_by_id').references(() => people.id),
    setAt: moment('set_at').notNull(),
  },
  (table) => [unique('disclosure_policies_number').on(table.associationId, table.number)],
);

/** A firm agreed that its own figures may be found out: from a day on, until a day where it took that back. */
export const disclosureWaivers = accord.table(
  'disclosure_waivers',
  {
    id: id(),
    associationId: association(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => organizations.id),
    since: date('since', { mode: 'string' }).notNull(),
    until: date('until', { mode: 'string' }),
    /** What the firm said, and where it is kept. */
    statement: text('statement').notNull(),
    recordedById: uuid('recorded_by_id')
      .notNull()
      .references(() => people.id),
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [index('disclosure_waivers_association').on(table.associationId)],
);

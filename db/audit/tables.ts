import { bigint, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accord, moment } from '../columns.ts';

/**
 * Who did what, when, to what. Written by trigger in the transaction of the change, and by nothing else; each entry's
 * hash covers the one before it of the same association. It names rows and columns and never their values: a member's
 * draft figures must not be readable in the association's trail.
 */
export const auditEntries = accord.table(
  'audit_entries',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** All zeros for what belongs to the installation and to no association. */
    associationId: uuid('association_id').notNull(),
    /** Place in the association's chain; given at commit, with the hashes. */
    sequence: integer('sequence'),
    at: moment('at').notNull(),
    action: text('action').notNull(),
    personId: uuid('person_id'),
    /** The API key that acted, which the person had issued; null where the person did. */
    keyId: uuid('key_id'),
    role: text('role'),
    organizationId: uuid('organization_id'),
    tableName: text('table_name').notNull(),
    operation: text('operation').notNull(),
    rowKeys: text('row_keys').array().notNull(),
    columns: text('columns').array().notNull(),
    previousHash: text('previous_hash'),
    hash: text('hash'),
  },
  (table) => [unique('audit_entries_sequence').on(table.associationId, table.sequence)],
);

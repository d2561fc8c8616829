import { index, text, uuid } from 'drizzle-orm/pg-core';
import type { KeyRole } from '../../schema/words-key.ts';
import { accord, day, id, moment, word } from '../columns.ts';
import { organizations, people } from './tables.ts';

/** By what a program asks in an organization's seat. The secret is shown once and not kept: only its hash is. */
export const apiKeys = accord.table(
  'api_keys',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    role: word<KeyRole>('role').notNull(),
    name: text('name').notNull(),
    /** How the secret begins, to tell one key from another. */
    prefix: text('prefix').notNull(),
    /** SHA-256 of the secret, which is read by the sign-in desk alone. */
    hash: text('hash').notNull().unique(),
    /** The last day on which it works; null: until it is revoked. */
    lastDay: day('last_day'),
    issuedById: uuid('issued_by_id')
      .notNull()
      .references(() => people.id),
    issuedAt: moment('issued_at').notNull(),
    revokedById: uuid('revoked_by_id').references(() => people.id),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('api_keys_organization').on(table.organizationId)],
);

/** When a key was used last, to the minute: written by the sign-in desk, and no part of the trail. */
export const apiKeyUses = accord.table('api_key_uses', {
  keyId: uuid('key_id')
    .primaryKey()
    .references(() => apiKeys.id),
  usedAt: moment('used_at').notNull(),
});

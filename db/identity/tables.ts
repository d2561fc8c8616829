import { sql } from 'drizzle-orm';
import { boolean, index, integer, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { OrganizationKind, SeatRole, SizeBand } from '../../schema/words.ts';
import { accord, day, id, moment, version, word } from '../columns.ts';

export const organizations = accord.table('organizations', {
  id: id(),
  kind: word<OrganizationKind>('kind').notNull(),
  name: text('name').notNull(),
  slug: text('slug').notNull().unique(),
  /** How many officers it takes to accept a return: one, or one who approves and another who accepts. */
  acceptances: integer('acceptances').notNull().default(1),
  /** Within how many business days an association is told of a significant breach, after it was found. */
  breachNoticeDays: integer('breach_notice_days').notNull().default(10),
  createdAt: moment('created_at').notNull().defaultNow(),
});

/** A corporate group that owns several members of one association; it counts as one respondent. */
export const groups = accord.table(
  'groups',
  {
    id: id(),
    associationId: uuid('association_id')
      .notNull()
      .references(() => organizations.id),
    name: text('name').notNull(),
  },
  (table) => [unique('groups_name').on(table.associationId, table.name)],
);

export const memberships = accord.table(
  'memberships',
  {
    id: id(),
    associationId: uuid('association_id')
      .notNull()
      .references(() => organizations.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => organizations.id),
    number: text('number').notNull(),
    segment: text('segment').notNull(),
    sizeBand: word<SizeBand>('size_band').notNull(),
    region: text('region'),
    groupId: uuid('group_id').references(() => groups.id),
    since: day('since').notNull(),
    until: day('until'),
    version: version(),
  },
  (table) => [
    unique('memberships_number').on(table.associationId, table.number),
    uniqueIndex('memberships_current').on(table.associationId, table.memberId).where(sql`until is null`),
    index('memberships_member').on(table.memberId),
  ],
);

export const people = accord.table('people', {
  id: id(),
  /** The sign-in account of this person; accounts hold passwords and sessions and nothing else. */
  accountId: text('account_id').notNull().unique(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
});

export const seats = accord.table(
  'seats',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    role: word<SeatRole>('role').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('seats_current')
      .on(table.personId, table.organizationId, table.role)
      .where(sql`ended_at is null`),
    index('seats_organization').on(table.organizationId),
  ],
);

/** One answer per idempotency key and asker, who is a person or one of the API keys: asking twice does a thing once. */
export const idempotencyKeys = accord.table(
  'idempotency_keys',
  {
    organizationId: uuid('organization_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The API key by which the person's organization asked; null where the person did. */
    apiKeyId: uuid('api_key_id'),
    key: text('key').notNull(),
    action: text('action').notNull(),
    requestDigest: text('request_digest').notNull(),
    resultId: text('result_id'),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [
    unique('idempotency_keys_key')
      .on(table.organizationId, table.personId, table.apiKeyId, table.key)
      .nullsNotDistinct(),
  ],
);

export const accounts = accord.table('accounts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const sessions = accord.table('sessions', {
  id: text('id').primaryKey(),
  token: text('token').notNull().unique(),
  userId: text('user_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  expiresAt: moment('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const credentials = accord.table('credentials', {
  id: text('id').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  password: text('password'),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: moment('access_token_expires_at'),
  refreshTokenExpiresAt: moment('refresh_token_expires_at'),
  scope: text('scope'),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const verifications = accord.table('verifications', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: moment('expires_at').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

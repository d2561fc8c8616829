import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { MailState, NoticeKind, ReminderOccasion } from '../../schema/words-notice.ts';
import { adoptions } from '../adoptions/tables.ts';
import { accord, day, id, moment, word } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { periods } from '../returns/tables.ts';

const organization = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => organizations.id);

const person = () => uuid('person_id').references(() => people.id);

/**
 * What one person is told, in one organization whose seat they hold; and the queue of the mails that tell it. The same key is told once.
 */
export const notices = accord.table(
  'notices',
  {
    id: id(),
    associationId: organization('association_id'),
    organizationId: organization('organization_id'),
    personId: person().notNull(),
    kind: word<NoticeKind>('kind').notNull(),
    key: text('key').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    /** Path of the screen that it is about. */
    link: text('link').notNull(),
    createdAt: moment('created_at').notNull(),
    readAt: moment('read_at'),
    mailState: word<MailState>('mail_state').notNull(),
    mailAttempts: integer('mail_attempts').notNull().default(0),
    /** Not before this moment is it taken up: the next try while it waits, the end of the lease while it is being sent. */
    mailNotBefore: moment('mail_not_before').notNull(),
    mailSentAt: moment('mail_sent_at'),
    mailFailure: text('mail_failure'),
  },
  (table) => [
    unique('notices_once').on(table.personId, table.organizationId, table.key),
    index('notices_unread').on(table.personId, table.organizationId).where(sql`read_at is null`),
    index('notices_mails').on(table.mailNotBefore).where(sql`mail_state in ('WAITING', 'SENDING')`),
    check('notices_sent', sql`(mail_state = 'SENT') = (mail_sent_at is not null)`),
  ],
);

/** Whether a person wishes mails of a kind; who has said nothing gets those that the house sends by itself. */
export const mailWishes = accord.table(
  'mail_wishes',
  {
    personId: person().notNull(),
    kind: word<NoticeKind>('kind').notNull(),
    wanted: boolean('wanted').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind] })],
);

/** Append-only: that a firm was reminded of a return, by the clock (no person) or by an officer. */
export const reminders = accord.table(
  'reminders',
  {
    id: id(),
    associationId: organization('association_id'),
    memberId: organization('member_id'),
    adoptionId: uuid('adoption_id')
      .notNull()
      .references(() => adoptions.id),
    periodId: uuid('period_id')
      .notNull()
      .references(() => periods.id),
    occasion: word<ReminderOccasion>('occasion').notNull(),
    /** The due day that the firm was reminded of. */
    dueOn: day('due_on').notNull(),
    on: day('on').notNull(),
    at: moment('at').notNull(),
    words: text('words'),
    personId: person(),
  },
  (table) => [
    uniqueIndex('reminders_once')
      .on(table.adoptionId, table.periodId, table.occasion, table.dueOn)
      .where(sql`occasion <> 'BY_HAND'`),
    uniqueIndex('reminders_once_a_day')
      .on(table.adoptionId, table.periodId, table.on)
      .where(sql`occasion = 'BY_HAND'`),
    check('reminders_by_hand', sql`(occasion = 'BY_HAND') = (person_id is not null)`),
  ],
);

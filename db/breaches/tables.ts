import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import type {
  BreachCause,
  BreachFinding,
  FactorWeight,
  NoticeWay,
  RemedyStatus,
  Seriousness,
  SignificanceFactor,
} from '../../schema/words-breach.ts';
import { adoptions } from '../adoptions/tables.ts';
import { accord, day, decimal, id, moment, version, word } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { returns } from '../returns/tables.ts';

const sides = () => ({
  associationId: uuid('association_id')
    .notNull()
    .references(() => organizations.id),
  memberId: uuid('member_id')
    .notNull()
    .references(() => organizations.id),
});
const adoption = () =>
  uuid('adoption_id')
    .notNull()
    .references(() => adoptions.id);
const person = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => people.id);

/** What lies behind several breaches, which are then scored together. The firm's alone. */
export const rootCauses = accord.table(
  'root_causes',
  {
    id: id(),
    ...sides(),
    adoptionId: adoption(),
    title: text('title').notNull(),
    /** How grave the firm finds the whole; null: as it is proposed. */
    seriousness: word<Seriousness>('seriousness'),
    seriousnessReason: text('seriousness_reason'),
    version: version(),
  },
  (table) => [unique('root_causes_title').on(table.adoptionId, table.title)],
);

/** What was weighed about a breach. */
export interface StoredFactor {
  factor: SignificanceFactor;
  weight: FactorWeight;
  words: string;
}

/** What went wrong, as the firm knows it now. The firm's alone: what the association was told stands in the notices. */
export const breaches = accord.table(
  'breaches',
  {
    id: id(),
    ...sides(),
    adoptionId: adoption(),
    clauseKey: text('clause_key').notNull(),
    /** The obligation as customers were promised it on the day of the breach. */
    clauseNumber: text('clause_number').notNull(),
    clauseHeading: text('clause_heading').notNull(),
    clauseText: text('clause_text').notNull(),
    editionNumber: integer('edition_number').notNull(),
    extensionNumber: integer('extension_number'),
    happenedFrom: day('happened_from').notNull(),
    happenedUntil: day('happened_until'),
    foundOn: day('found_on').notNull(),
    foundHow: word<BreachFinding>('found_how').notNull(),
    foundHowWords: text('found_how_words'),
    cause: word<BreachCause>('cause').notNull(),
    causeWords: text('cause_words'),
    description: text('description').notNull(),
    customersAffected: integer('customers_affected'),
    moneyLost: decimal('money_lost'),
    currency: text('currency'),
    remedy: text('remedy'),
    remedyStatus: word<RemedyStatus>('remedy_status').notNull(),
    remedyDueOn: day('remedy_due_on'),
    remedyDoneOn: day('remedy_done_on'),
    factors: jsonb('factors').$type<StoredFactor[]>().notNull().default([]),
    seriousness: word<Seriousness>('seriousness').notNull(),
    seriousnessReason: text('seriousness_reason'),
    systemic: boolean('systemic').notNull(),
    rootCauseId: uuid('root_cause_id').references(() => rootCauses.id),
    loggedById: person('logged_by_id'),
    loggedAt: moment('logged_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason'),
    version: version(),
  },
  (table) => [
    index('breaches_adoption').on(table.adoptionId, table.foundOn),
    index('breaches_root_cause').on(table.rootCauseId),
    check(
      'breaches_days',
      sql`found_on >= happened_from and (happened_until is null or happened_until >= happened_from)`,
    ),
    check('breaches_money', sql`(money_lost is null) = (currency is null) and money_lost >= 0`),
    check('breaches_withdrawn', sql`(withdrawn_at is null) = (withdrawn_reason is null)`),
  ],
);

/** A breach as it stood when the association was told. */
export interface NotifiedBreach
  extends Omit<
    typeof breaches.$inferSelect,
    | 'id'
    | 'associationId'
    | 'memberId'
    | 'adoptionId'
    | 'rootCauseId'
    | 'loggedById'
    | 'loggedAt'
    | 'withdrawnAt'
    | 'version'
  > {
  /** Title of the root cause; null where it has none. */
  rootCause: string | null;
}

/** Append-only: what the association was told of a breach, version after version. It sees nothing else of it. */
export const breachNotices = accord.table(
  'breach_notices',
  {
    id: id(),
    ...sides(),
    adoptionId: adoption(),
    breachId: uuid('breach_id')
      .notNull()
      .references(() => breaches.id),
    number: integer('number').notNull(),
    way: word<NoticeWay>('way').notNull(),
    /** The return with which it was handed in; null where it was told by itself. */
    returnId: uuid('return_id').references(() => returns.id),
    content: jsonb('content').$type<NotifiedBreach>().notNull(),
    contentHash: text('content_hash').notNull(),
    /** By when the association had to be told; null where there was no such day. */
    noticeBy: day('notice_by'),
    late: boolean('late').notNull(),
    notifiedById: person('notified_by_id'),
    notifiedAt: moment('notified_at').notNull(),
  },
  (table) => [
    unique('breach_notices_number').on(table.breachId, table.number),
    index('breach_notices_adoption').on(table.adoptionId, table.notifiedAt),
  ],
);

/** Append-only: an officer has seen a notice, and says so in words that the firm reads. */
export const breachSightings = accord.table(
  'breach_sightings',
  {
    id: id(),
    ...sides(),
    noticeId: uuid('notice_id')
      .notNull()
      .references(() => breachNotices.id),
    words: text('words').notNull(),
    personId: person('person_id'),
    seenAt: moment('seen_at').notNull(),
  },
  (table) => [unique('breach_sightings_once').on(table.noticeId)],
);

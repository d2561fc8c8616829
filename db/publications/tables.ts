import { boolean, index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type {
  AdoptionStatus,
  ClauseKind,
  ClauseOrigin,
  Dimension,
  IndicatorKind,
  SizeBand,
  Suppression,
} from '../../schema/words.ts';
import type { PublicReason } from '../../schema/words-return.ts';
import { day, decimal, moment, published, word } from '../columns.ts';

/** A clause as strangers read it: numbered, filled in, and marked where the firm's code differs from the master. */
export interface PublishedClauseDocument {
  key: string;
  number: string;
  depth: number;
  kind: ClauseKind;
  heading: string;
  text: string;
  origin: ClauseOrigin;
  /** How the firm says that it keeps the clause. */
  delivery: string | null;
  /** Why the clause does not apply to the firm. */
  notApplicable: string | null;
  parameters: { label: string; unit: string; floor: string; value: string }[];
}

export const publishedEditions = published.table(
  'editions',
  {
    /** Who may publish here; not shown. */
    associationId: uuid('association_id').notNull(),
    associationName: text('association_name').notNull(),
    codeKey: text('code_key').notNull(),
    codeTitle: text('code_title').notNull(),
    codeSummary: text('code_summary').notNull(),
    number: integer('number').notNull(),
    effectiveOn: day('effective_on').notNull(),
    adoptBy: day('adopt_by'),
    contentHash: text('content_hash').notNull(),
    clauses: jsonb('clauses').$type<PublishedClauseDocument[]>().notNull(),
    withdrawn: boolean('withdrawn').notNull().default(false),
    /** The language of the clauses, as BCP 47 names it. */
    language: text('language').notNull().default('en'),
  },
  (table) => [primaryKey({ columns: [table.codeKey, table.number] })],
);

/** The public register: one row per certificate, following the adoption's status. */
export const registerEntries = published.table(
  'register_entries',
  {
    certificateNumber: text('certificate_number').primaryKey(),
    associationId: uuid('association_id').notNull(),
    memberId: uuid('member_id').notNull(),
    associationName: text('association_name').notNull(),
    firmName: text('firm_name').notNull(),
    codeKey: text('code_key').notNull(),
    codeTitle: text('code_title').notNull(),
    editionNumber: integer('edition_number').notNull(),
    status: word<AdoptionStatus>('status').notNull(),
    since: day('since').notNull(),
    until: day('until'),
    /** True where the firm was registered with a plan for what it can not keep yet. */
    withPlan: boolean('with_plan').notNull().default(false),
  },
  (table) => [index('register_entries_name').on(table.firmName, table.certificateNumber)],
);

/** Append-only: each status that a certificate has had, and since which day. */
export const registerEvents = published.table(
  'register_events',
  {
    certificateNumber: text('certificate_number')
      .notNull()
      .references(() => registerEntries.certificateNumber),
    associationId: uuid('association_id').notNull(),
    memberId: uuid('member_id').notNull(),
    status: word<AdoptionStatus>('status').notNull(),
    on: day('on').notNull(),
    /** Orders the events of one day: the later recorded one holds. */
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.certificateNumber, table.on, table.recordedAt] })],
);

/** What one firm promises its customers from a day on. Never altered; the next row supersedes it. */
export const effectiveCodes = published.table(
  'effective_codes',
  {
    certificateNumber: text('certificate_number')
      .notNull()
      .references(() => registerEntries.certificateNumber),
    associationId: uuid('association_id').notNull(),
    memberId: uuid('member_id').notNull(),
    inForceFrom: day('in_force_from').notNull(),
    /** Orders rows of one day: the later recorded one holds. */
    recordedAt: moment('recorded_at').notNull(),
    editionNumber: integer('edition_number').notNull(),
    extensionNumber: integer('extension_number'),
    contentHash: text('content_hash').notNull(),
    clauses: jsonb('clauses').$type<PublishedClauseDocument[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.certificateNumber, table.inForceFrom, table.recordedAt] })],
);

/** A figure that a correction prints otherwise than the vintage before; null where one of both does not show it. */
export interface PublishedChange {
  indicatorKey: string;
  dimension: Dimension;
  category: string;
  field: string;
  was: string | null;
  now: string | null;
}

/** What a release tells beside its figures. */
export interface PublishedContents {
  excluded: { reason: PublicReason; firms: number }[];
  bands: { sizeBands: SizeBand[]; due: number; reported: number }[];
  adoption: { editionNumber: number; status: AdoptionStatus; firms: number }[];
  parameters: {
    clauseKey: string;
    heading: string;
    label: string;
    unit: string;
    floor: string;
    firms: number;
    more: number;
    values: { value: string; firms: number }[];
  }[];
}

const LICENCE = 'CC-BY-4.0';

export const publications = published.table(
  'publications',
  {
    reference: text('reference').primaryKey(),
    associationId: uuid('association_id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    associationName: text('association_name').notNull(),
    codeKey: text('code_key').notNull(),
    codeTitle: text('code_title').notNull(),
    editionNumber: integer('edition_number').notNull(),
    periodLabel: text('period_label').notNull(),
    periodStartsOn: day('period_starts_on').notNull(),
    periodEndsOn: day('period_ends_on').notNull(),
    publishedAt: moment('published_at').notNull(),
    digest: text('digest').notNull(),
    due: integer('due').notNull(),
    reported: integer('reported').notNull(),
    nil: integer('nil').notNull(),
    minimumRespondents: integer('minimum_respondents').notNull(),
    comparedWith: text('compared_with'),
    /** Which vintage that one was, and of what period. */
    comparedVintage: integer('compared_vintage'),
    comparedPeriod: text('compared_period'),
    /** 1 as first printed, 2 the first correction, … of the same code and period. */
    vintage: integer('vintage').notNull().default(1),
    /** Reference of the vintage before. */
    supersedes: text('supersedes'),
    /** Why it was corrected. */
    reason: text('reason'),
    /** What differs from the vintage before. */
    changes: jsonb('changes').$type<PublishedChange[]>().notNull().default([]),
    /** Null where it was published before contents were. */
    contents: jsonb('contents').$type<PublishedContents>(),
    /** Version of the rules by which it was compiled. */
    engine: text('engine').notNull().default('0'),
    licence: text('licence').notNull().default(LICENCE),
    /** Nobody but the association reads it before; null: at once. */
    publicFrom: moment('public_from'),
  },
  (table) => [unique('publications_number').on(table.associationId, table.number)],
);

const reference = () =>
  text('reference')
    .notNull()
    .references(() => publications.reference);

/** The definition of each published indicator, frozen with the figures. */
export const publicationSeries = published.table(
  'publication_series',
  {
    reference: reference(),
    associationId: uuid('association_id').notNull(),
    position: integer('position').notNull(),
    indicatorKey: text('indicator_key').notNull(),
    label: text('label').notNull(),
    kind: word<IndicatorKind>('kind').notNull(),
    unit: text('unit').notNull(),
    numeratorLabel: text('numerator_label').notNull(),
    denominatorLabel: text('denominator_label'),
    target: decimal('target'),
  },
  (table) => [primaryKey({ columns: [table.reference, table.indicatorKey] })],
);

/** Published figures. A suppressed cell has no figure here at all. */
export const publicationCells = published.table(
  'publication_cells',
  {
    reference: reference(),
    associationId: uuid('association_id').notNull(),
    indicatorKey: text('indicator_key').notNull(),
    dimension: word<Dimension>('dimension').notNull(),
    category: text('category').notNull(),
    due: integer('due'),
    respondents: integer('respondents'),
    value: decimal('value'),
    numerator: decimal('numerator'),
    denominator: decimal('denominator'),
    rate: decimal('rate'),
    q1: decimal('q1'),
    median: decimal('median'),
    q3: decimal('q3'),
    meetingTarget: integer('meeting_target'),
    meetingBase: integer('meeting_base'),
    change: decimal('change'),
    changeShare: decimal('change_share'),
    suppression: word<Suppression>('suppression').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reference, table.indicatorKey, table.dimension, table.category] }),
  ],
);

/** Published figures of single firms, in the order in which they are listed. What is not told by firm has none. */
export const publicationNamed = published.table(
  'publication_named',
  {
    reference: reference(),
    associationId: uuid('association_id').notNull(),
    indicatorKey: text('indicator_key').notNull(),
    /** '' for the whole. */
    breakdown: text('breakdown').notNull(),
    position: integer('position').notNull(),
    place: integer('place'),
    firmName: text('firm_name').notNull(),
    certificateNumber: text('certificate_number').notNull(),
    value: decimal('value'),
    numerator: decimal('numerator'),
    denominator: decimal('denominator'),
    rate: decimal('rate'),
    smallBase: boolean('small_base').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reference, table.indicatorKey, table.breakdown, table.position] }),
  ],
);

/** What firms that are named have to say: a response to all of it, and which figures they dispute. */
export const publicationAnswers = published.table(
  'publication_answers',
  {
    reference: reference(),
    associationId: uuid('association_id').notNull(),
    certificateNumber: text('certificate_number').notNull(),
    firmName: text('firm_name').notNull(),
    response: text('response'),
    disputes: jsonb('disputes').$type<{ indicatorKey: string; reason: string }[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reference, table.certificateNumber] })],
);

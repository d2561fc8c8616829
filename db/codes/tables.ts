import { index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import type {
  AdaptationPolicy,
  Audience,
  ClauseKind,
  ComplaintLevel,
  EditionStatus,
  IndicatorKind,
  ParameterType,
  StrongerDirection,
} from '../../schema/words.ts';
import type { ReturnAsk } from '../../schema/words-assessment.ts';
import type { CheckEmpties, CheckRelation, Frequency } from '../../schema/words-return.ts';
import { accord, day, decimal, id, moment, texts, version, word } from '../columns.ts';
import { organizations } from '../identity/tables.ts';

/** A check as it is kept; `api/rules/figure-check` says what it means. */
type StoredCheck = { key: string; frequency: Frequency | null } & (
  | {
      kind: 'BOUNDS';
      indicatorKey: string;
      least: string | null;
      most: string | null;
      level: 'ERROR' | 'WARNING';
    }
  | {
      kind: 'CHANGE';
      indicatorKey: string;
      ratio: string | null;
      robustZ: string | null;
      smallBase: string;
    }
  | { kind: 'ZERO'; indicatorKey: string; first: boolean; improbableAbove: string | null; breaches?: boolean }
  | {
      kind: 'EXPRESSION';
      left: string;
      relation: CheckRelation;
      right: string;
      empties: CheckEmpties;
      level: 'ERROR' | 'WARNING';
      says: string;
    }
);

/** By what complaints are counted, as it is kept; `api/rules/complaint-lists` says what it means. */
type StoredLists = {
  levels: ComplaintLevel[];
  products: string[];
  channels: string[];
  outcomes: { name: string; upheld: boolean }[];
  timeBands: { name: string; days: number | null; business: boolean }[];
  redressUnit: string | null;
  redressParts: string[];
  others: string[];
  otherShare: string | null;
};

const NO_LISTS: StoredLists = {
  ...{ levels: [], products: [], channels: [], outcomes: [], timeBands: [] },
  ...{ redressUnit: null, redressParts: [], others: [], otherShare: null },
};

const association = () =>
  uuid('association_id')
    .notNull()
    .references(() => organizations.id);

export const codes = accord.table(
  'codes',
  {
    id: id(),
    associationId: association(),
    /** Public name in addresses, unique in the installation. */
    key: text('key').notNull().unique(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    version: version(),
  },
  (table) => [index('codes_association').on(table.associationId)],
);

export const editions = accord.table(
  'editions',
  {
    id: id(),
    associationId: association(),
    codeId: uuid('code_id')
      .notNull()
      .references(() => codes.id),
    number: integer('number').notNull(),
    status: word<EditionStatus>('status').notNull().default('DRAFT'),
    effectiveOn: day('effective_on'),
    adoptBy: day('adopt_by'),
    releaseNotes: text('release_notes'),
    complaintCategories: texts('complaint_categories'),
    /** By what complaints are counted beside their categories. */
    complaintLists: jsonb('complaint_lists').$type<StoredLists>().notNull().default(NO_LISTS),
    /** What its figures are held against. */
    checks: jsonb('checks').$type<StoredCheck[]>().notNull().default([]),
    /** What it asks of a return beside figures. */
    asks: jsonb('asks').$type<{ what: ReturnAsk; frequency: Frequency | null }[]>().notNull().default([]),
    contentHash: text('content_hash'),
    publishedAt: moment('published_at'),
    /** The language in which the edition is written, as BCP 47 names it. */
    language: text('language').notNull().default('en'),
    withdrawnOn: day('withdrawn_on'),
    withdrawnReason: text('withdrawn_reason'),
    version: version(),
  },
  (table) => [unique('editions_number').on(table.codeId, table.number)],
);

const edition = () =>
  uuid('edition_id')
    .notNull()
    .references(() => editions.id);

export const clauses = accord.table(
  'clauses',
  {
    id: id(),
    associationId: association(),
    editionId: edition(),
    key: text('key').notNull(),
    parentKey: text('parent_key'),
    position: integer('position').notNull(),
    kind: word<ClauseKind>('kind').notNull(),
    policy: word<AdaptationPolicy>('policy').notNull(),
    heading: text('heading').notNull(),
    text: text('text').notNull(),
  },
  (table) => [unique('clauses_key').on(table.editionId, table.key)],
);

export const parameters = accord.table(
  'parameters',
  {
    id: id(),
    associationId: association(),
    editionId: edition(),
    clauseKey: text('clause_key').notNull(),
    key: text('key').notNull(),
    label: text('label').notNull(),
    type: word<ParameterType>('type').notNull(),
    unit: text('unit').notNull(),
    stronger: word<StrongerDirection>('stronger').notNull(),
    /** A value of the type, as text: an exact decimal, a set of choices, yes or no, a day, a time. */
    floor: text('floor').notNull(),
    choices: texts('choices'),
  },
  (table) => [unique('parameters_key').on(table.editionId, table.clauseKey, table.key)],
);

/** What a clause says in another language than its edition's. Stale where the source words have changed since. */
export const clauseTexts = accord.table(
  'clause_texts',
  {
    id: id(),
    associationId: association(),
    editionId: edition(),
    clauseKey: text('clause_key').notNull(),
    language: text('language').notNull(),
    heading: text('heading').notNull(),
    text: text('text').notNull(),
    /** Hash of the words that were translated. */
    sourceHash: text('source_hash').notNull(),
  },
  (table) => [unique('clause_texts_language').on(table.editionId, table.clauseKey, table.language)],
);

export const indicators = accord.table(
  'indicators',
  {
    id: id(),
    associationId: association(),
    editionId: edition(),
    key: text('key').notNull(),
    clauseKey: text('clause_key').notNull(),
    kind: word<IndicatorKind>('kind').notNull(),
    label: text('label').notNull(),
    numeratorLabel: text('numerator_label').notNull(),
    denominatorLabel: text('denominator_label'),
    unit: text('unit').notNull(),
    stronger: word<StrongerDirection>('stronger'),
    target: decimal('target'),
    audience: word<Audience>('audience').notNull(),
    breakdown: texts('breakdown'),
  },
  (table) => [unique('indicators_key').on(table.editionId, table.key)],
);

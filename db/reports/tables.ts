import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type {
  AdoptionStatus,
  Dimension,
  RemarkLevel,
  ReportStatus,
  SizeBand,
  Suppression,
} from '../../schema/words.ts';
import type { DueState } from '../../schema/words-return.ts';
import { adoptions } from '../adoptions/tables.ts';
import { codes, editions } from '../codes/tables.ts';
import { accord, day, decimal, id, moment, version, word } from '../columns.ts';
import { groups, organizations, people } from '../identity/tables.ts';
import { periods, returnVersions } from '../returns/tables.ts';

const association = () =>
  uuid('association_id')
    .notNull()
    .references(() => organizations.id);

/** The disclosure policy that a report followed, as it stood; `waivers` are the respondents who had waived. */
export interface FollowedPolicy {
  number: number;
  minimum: number;
  p: string | null;
  dominance: { n: number; k: string }[];
  zeros: boolean;
  same: boolean;
  range: string;
  smallBase: number;
  waivers: string[];
}

/** How the further cells of a report were chosen, and what the rules had to say. */
export interface Protection {
  primary: number;
  further: number;
  /** Cost of the further cells, and what no safe choice can be below. */
  cost: number;
  bound: number;
  proven: boolean;
  remarks: { level: RemarkLevel; code: string; where: string; why: string }[];
}

/** What a report tells beside its figures. */
export interface Contents {
  excluded: { reason: Exclude<DueState, 'DUE'>; firms: number }[];
  bands: { sizeBand: SizeBand; due: number; reported: number; nil: number }[];
  business: { due: number; sized: number; share: string | null } | null;
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

/** The aggregation of one code for one period, as the association sees it before it is published. */
export const reports = accord.table('reports', {
  id: id(),
  associationId: association(),
  codeId: uuid('code_id')
    .notNull()
    .references(() => codes.id),
  periodId: uuid('period_id')
    .notNull()
    .references(() => periods.id),
  editionId: uuid('edition_id')
    .notNull()
    .references(() => editions.id),
  status: word<ReportStatus>('status').notNull().default('COMPILED'),
  compiledById: uuid('compiled_by_id')
    .notNull()
    .references(() => people.id),
  compiledAt: moment('compiled_at').notNull(),
  minimumRespondents: integer('minimum_respondents').notNull(),
  policy: jsonb('policy').$type<FollowedPolicy>().notNull(),
  /** Version of the rules by which it was compiled. */
  engine: text('engine').notNull(),
  /** References of the releases that it was audited together with, in the order of their numbers. */
  ledger: jsonb('ledger').$type<string[]>().notNull(),
  protection: jsonb('protection').$type<Protection>(),
  contents: jsonb('contents').$type<Contents>(),
  /** SHA-256 of all that went in: never for the public, who could guess few small figures from it. */
  inputsDigest: text('inputs_digest').notNull(),
  /** Why compiling failed, in words. */
  refusal: text('refusal'),
  proposedById: uuid('proposed_by_id').references(() => people.id),
  proposedAt: moment('proposed_at'),
  /** The firms that it names see what is said of them until this moment; null where it was not shown to them. */
  previewUntil: moment('preview_until'),
  /** Nobody but the association reads it before this moment. */
  embargoUntil: moment('embargo_until'),
  /** Why it corrects an earlier release of its period. */
  reason: text('reason'),
  due: integer('due').notNull(),
  reported: integer('reported').notNull(),
  nil: integer('nil').notNull(),
  /** Reference of the publication that changes are measured against. */
  comparedWith: text('compared_with'),
  publicationReference: text('publication_reference').unique(),
  version: version(),
});

const report = () =>
  uuid('report_id')
    .notNull()
    .references(() => reports.id);

/** The true figures of every cell, suppressed ones included: for the association only. */
export const reportCells = accord.table(
  'report_cells',
  {
    associationId: association(),
    reportId: report(),
    indicatorKey: text('indicator_key').notNull(),
    dimension: word<Dimension>('dimension').notNull(),
    category: text('category').notNull().default(''),
    due: integer('due').notNull(),
    reported: integer('reported').notNull(),
    nil: integer('nil').notNull(),
    notApplicable: integer('not_applicable').notNull().default(0),
    notAvailable: integer('not_available').notNull().default(0),
    notReported: integer('not_reported').notNull().default(0),
    respondents: integer('respondents').notNull(),
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
  (table) => [primaryKey({ columns: [table.reportId, table.indicatorKey, table.dimension, table.category] })],
);

/** What a report tells of single firms: who is named, as the firm was called then, and which figures stand beside the name. */
export const reportNamed = accord.table(
  'report_named',
  {
    associationId: association(),
    reportId: report(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => organizations.id),
    adoptionId: uuid('adoption_id')
      .notNull()
      .references(() => adoptions.id),
    firmName: text('firm_name').notNull(),
    certificateNumber: text('certificate_number').notNull(),
    indicatorKey: text('indicator_key').notNull(),
    /** '' for the whole. */
    breakdown: text('breakdown').notNull().default(''),
    value: decimal('value'),
    numerator: decimal('numerator'),
    denominator: decimal('denominator'),
    rate: decimal('rate'),
    smallBase: boolean('small_base').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.indicatorKey, table.breakdown, table.adoptionId] }),
  ],
);

/** Each firm beside the period of a report as it stood when it was compiled, and the return version that went in, with its content hash. */
export const reportInputs = accord.table(
  'report_inputs',
  {
    associationId: association(),
    reportId: report(),
    adoptionId: uuid('adoption_id')
      .notNull()
      .references(() => adoptions.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => organizations.id),
    groupId: uuid('group_id').references(() => groups.id),
    segment: text('segment').notNull(),
    sizeBand: word<SizeBand>('size_band').notNull(),
    region: text('region'),
    /** Whether it owed a return, or why not. */
    state: word<DueState>('state').notNull(),
    /** The days that its return is about. */
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on').notNull(),
    versionId: uuid('version_id').references(() => returnVersions.id),
    contentHash: text('content_hash'),
    /** SHA-256 of the breaches of those days, as they were told by then; null where none was. */
    breachesHash: text('breaches_hash'),
  },
  (table) => [
    unique('report_inputs_firm').on(table.reportId, table.adoptionId),
    unique('report_inputs_once').on(table.reportId, table.versionId),
  ],
);

/** How far the compiling of a report has come: written often while it runs, and no part of the trail. */
export const reportProgress = accord.table('report_progress', {
  associationId: association(),
  reportId: uuid('report_id')
    .primaryKey()
    .references(() => reports.id),
  done: integer('done').notNull().default(0),
  total: integer('total').notNull().default(0),
  touchedAt: moment('touched_at').notNull().default(sql`clock_timestamp()`),
});

import { integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Dimension, ReportStatus, Suppression } from '../../schema/words.ts';
import { codes, editions } from '../codes/tables.ts';
import { accord, decimal, id, moment, version, word } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { periods, returnVersions } from '../returns/tables.ts';

const association = () =>
  uuid('association_id')
    .notNull()
    .references(() => organizations.id);

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
    respondents: integer('respondents').notNull(),
    value: decimal('value'),
    numerator: decimal('numerator'),
    denominator: decimal('denominator'),
    rate: decimal('rate'),
    q1: decimal('q1'),
    median: decimal('median'),
    q3: decimal('q3'),
    meetingTarget: integer('meeting_target'),
    change: decimal('change'),
    suppression: word<Suppression>('suppression').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.indicatorKey, table.dimension, table.category] })],
);

/** Which return versions a report was made of, with their content hashes as they stood. */
export const reportInputs = accord.table(
  'report_inputs',
  {
    associationId: association(),
    reportId: report(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => returnVersions.id),
    contentHash: text('content_hash').notNull(),
  },
  (table) => [unique('report_inputs_once').on(table.reportId, table.versionId)],
);

import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { ImportStatus } from '../../schema/words-return.ts';
import { codes } from '../codes/tables.ts';
import { accord, id, moment, word } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { imports, periods } from './tables.ts';

const owners = () => ({
  associationId: uuid('association_id')
    .notNull()
    .references(() => organizations.id),
  /** The firm that brings the file, or null where the association does. */
  memberId: uuid('member_id').references(() => organizations.id),
});

const person = () =>
  uuid('person_id')
    .notNull()
    .references(() => people.id);

/** A file that was uploaded to be imported, and how far it has come. The file itself lies outside the database until then. */
export const importJobs = accord.table(
  'import_jobs',
  {
    id: id(),
    ...owners(),
    periodId: uuid('period_id')
      .notNull()
      .references(() => periods.id),
    fileName: text('file_name').notNull(),
    /** Where the file lies on the server, until it was imported or given up. */
    path: text('path').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    /** SHA-256 of the file. */
    hash: text('hash').notNull(),
    status: word<ImportStatus>('status').notNull(),
    /** What importing it would do, as it was understood last; the import asks for its digest. */
    preview: jsonb('preview').$type<object>(),
    /** Why it failed, in words. */
    refusal: text('refusal'),
    importId: uuid('import_id').references(() => imports.id),
    personId: person(),
    at: moment('at').notNull(),
  },
  (table) => [index('import_jobs_period').on(table.periodId)],
);

/** How far the reading of an uploaded file has come: written often while it runs, and no part of the trail. */
export const importProgress = accord.table('import_progress', {
  ...owners(),
  jobId: uuid('job_id')
    .primaryKey()
    .references(() => importJobs.id),
  rowsRead: integer('rows_read').notNull().default(0),
  /** How many rows it has, once it was read to the end. */
  rowsTotal: integer('rows_total'),
  /** How much of the file was read, in percent. */
  share: integer('share').notNull().default(0),
  cancelAsked: boolean('cancel_asked').notNull().default(false),
  touchedAt: moment('touched_at').notNull().default(sql`clock_timestamp()`),
});

/** What the columns of a file were taken for, by its headings: suggested when the same headings come again. */
export const importMappings = accord.table(
  'import_mappings',
  {
    id: id(),
    ...owners(),
    codeId: uuid('code_id')
      .notNull()
      .references(() => codes.id),
    /** SHA-256 of the headings in their order. */
    headings: text('headings').notNull(),
    mapping: jsonb('mapping').$type<object>().notNull(),
    personId: person(),
    at: moment('at').notNull(),
  },
  (table) => [
    uniqueIndex('import_mappings_headings').on(
      table.codeId,
      sql`coalesce(${table.memberId}, ${table.associationId})`,
      table.headings,
    ),
  ],
);

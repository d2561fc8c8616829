import { bigint, index, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accord, id, moment } from '../columns.ts';
import { organizations, people } from '../identity/tables.ts';
import { returnVersion } from './tables.ts';

const owned = () => ({
  associationId: uuid('association_id')
    .notNull()
    .references(() => organizations.id),
  memberId: uuid('member_id')
    .notNull()
    .references(() => organizations.id),
});

/** A file that bears a return out; frozen with its version. The file lies outside the database, once, under its hash. */
export const evidenceFiles = accord.table(
  'evidence_files',
  {
    id: id(),
    ...owned(),
    versionId: returnVersion(),
    /** Path of the cell that it bears out; null: the whole return. */
    cell: text('cell'),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    /** SHA-256 of the file. */
    hash: text('hash').notNull(),
    addedById: uuid('added_by_id')
      .notNull()
      .references(() => people.id),
    addedAt: moment('added_at').notNull(),
  },
  (table) => [
    unique('evidence_files_once').on(table.versionId, table.hash, table.cell).nullsNotDistinct(),
    index('evidence_files_hash').on(table.hash),
  ],
);

/** Append-only: that somebody of the association took a firm's file to read. */
export const evidenceReads = accord.table('evidence_reads', {
  id: id(),
  ...owned(),
  evidenceId: uuid('evidence_id')
    .notNull()
    .references(() => evidenceFiles.id),
  personId: uuid('person_id')
    .notNull()
    .references(() => people.id),
  at: moment('at').notNull(),
});

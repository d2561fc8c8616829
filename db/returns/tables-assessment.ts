import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ObservationState } from '../../schema/words.ts';
import type { SatisfactionMethod, SelfAnswer, SelfTopic } from '../../schema/words-assessment.ts';
import { accord, day, decimal, word } from '../columns.ts';
import { organizations } from '../identity/tables.ts';
import { edited, returnVersion } from './tables.ts';

const owned = () => ({
  associationId: uuid('association_id')
    .notNull()
    .references(() => organizations.id),
  memberId: uuid('member_id')
    .notNull()
    .references(() => organizations.id),
});

/** What a firm says of itself, question by question; frozen with its version. */
export const selfAssessments = accord.table(
  'self_assessments',
  {
    ...owned(),
    versionId: returnVersion(),
    topic: word<SelfTopic>('topic').notNull(),
    /** Key of the clause or of the guiding principle. */
    key: text('key').notNull(),
    /** Null while the firm has not decided. */
    answer: word<SelfAnswer>('answer'),
    evidence: text('evidence'),
    reason: text('reason'),
    action: text('action'),
    owner: text('owner'),
    dueOn: day('due_on'),
    ...edited(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.topic, table.key] })],
);

/** How satisfied customers were with the code, as the firm measured it; frozen with its version. */
export const satisfactions = accord.table(
  'satisfactions',
  {
    ...owned(),
    versionId: returnVersion().primaryKey(),
    state: word<ObservationState>('state').notNull(),
    method: word<SatisfactionMethod>('method'),
    methodWords: text('method_words'),
    asked: integer('asked'),
    answered: integer('answered'),
    score: decimal('score'),
    scaleLow: decimal('scale_low'),
    scaleHigh: decimal('scale_high'),
    takenFrom: day('taken_from'),
    takenTo: day('taken_to'),
    note: text('note'),
    ...edited(),
  },
  () => [
    check(
      'satisfactions_only_reported_has_figures',
      sql`state not in ('NOT_APPLICABLE', 'NOT_AVAILABLE') or num_nonnulls(asked, answered, score, scale_low, scale_high) = 0`,
    ),
  ],
);

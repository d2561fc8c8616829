import { asc, inArray, sql } from 'drizzle-orm';
import { grouped, inBatches } from '../batches.ts';
import type { Work } from '../scope.ts';
import { satisfactions, selfAssessments } from './tables-assessment.ts';

export type SelfAssessmentRow = typeof selfAssessments.$inferSelect;
export type SatisfactionRow = typeof satisfactions.$inferSelect;

/** The self-assessment of each version, in a fixed order. */
export async function selfAssessmentsOfVersions(
  tx: Work,
  versionIds: readonly string[],
): Promise<Map<string, SelfAssessmentRow[]>> {
  const rows = await tx
    .select()
    .from(selfAssessments)
    .where(inArray(selfAssessments.versionId, [...versionIds]))
    .orderBy(asc(selfAssessments.topic), asc(selfAssessments.key));
  return grouped(versionIds, rows, (row) => row.versionId);
}

export async function satisfactionOfVersions(
  tx: Work,
  versionIds: readonly string[],
): Promise<Map<string, SatisfactionRow>> {
  const rows = await tx
    .select()
    .from(satisfactions)
    .where(inArray(satisfactions.versionId, [...versionIds]));
  return new Map(rows.map((row) => [row.versionId, row]));
}

/** For each return, the version that the same adoption submitted last for a period before the return's own. */
async function versionsBefore(tx: Work, returnIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.execute<{ return_id: string; version_id: string }>(sql`
    select distinct on (r.id) r.id as return_id, v.id as version_id
    from accord.returns r
    join accord.periods p on p.id = r.period_id
    join accord.returns er on er.adoption_id = r.adoption_id
    join accord.periods ep on ep.id = er.period_id and ep.ends_on < p.starts_on
    join accord.return_versions v on v.return_id = er.id and v.submitted_at is not null
    where r.id in ${[...returnIds]} and (exists (select from accord.self_assessments s where s.version_id = v.id)
      or exists (select from accord.satisfactions s where s.version_id = v.id))
    order by r.id, ep.ends_on desc, v.number desc`);
  return new Map(rows.map(({ return_id, version_id }) => [return_id, version_id]));
}

/** For each return, what the same adoption said of itself last before its period. */
export async function selfAssessmentsBefore(tx: Work, returnIds: readonly string[]) {
  const before = await versionsBefore(tx, returnIds);
  const found = await selfAssessmentsOfVersions(tx, [...before.values()]);
  return new Map([...before].map(([returnId, versionId]) => [returnId, found.get(versionId) ?? []]));
}

const again = <T extends string>(columns: Record<T, string>) =>
  Object.fromEntries(
    Object.entries<string>(columns).map(([field, column]) => [field, sql.raw(`excluded.${column}`)]),
  ) as Record<T, ReturnType<typeof sql.raw>>;

const AUTHOR = { changedById: 'changed_by_id', changedAt: 'changed_at' };

/** Puts answers in or over the ones that are there; others stay as they are. */
export async function putSelfAssessments(
  tx: Work,
  rows: (typeof selfAssessments.$inferInsert)[],
): Promise<void> {
  const fields = {
    answer: 'answer',
    evidence: 'evidence',
    reason: 'reason',
    action: 'action',
    owner: 'owner',
  };
  await inBatches(rows, (batch) =>
    tx
      .insert(selfAssessments)
      .values(batch)
      .onConflictDoUpdate({
        target: [selfAssessments.versionId, selfAssessments.topic, selfAssessments.key],
        set: {
          ...again({ ...fields, ...AUTHOR, dueOn: 'due_on' }),
          revision: sql`${selfAssessments.revision} + 1`,
        },
      }),
  );
}

/** Puts the measurement of a version in, or over the one that is there. */
export async function putSatisfaction(tx: Work, row: typeof satisfactions.$inferInsert): Promise<void> {
  const said = { state: 'state', method: 'method', methodWords: 'method_words', note: 'note' };
  const figures = { asked: 'asked', answered: 'answered', score: 'score', scaleLow: 'scale_low' };
  const rest = { scaleHigh: 'scale_high', takenFrom: 'taken_from', takenTo: 'taken_to', ...AUTHOR };
  await tx
    .insert(satisfactions)
    .values(row)
    .onConflictDoUpdate({
      target: [satisfactions.versionId],
      set: { ...again({ ...said, ...figures, ...rest }), revision: sql`${satisfactions.revision} + 1` },
    });
}

/** Copies what a version says beside its figures to another, newer one of the same return. */
export async function copyBesideFigures(tx: Work, from: string, to: string): Promise<void> {
  await tx.execute(sql`
    insert into accord.self_assessments (association_id, member_id, version_id, topic, key, answer, evidence, reason, action,
        owner, due_on, changed_by_id, changed_at)
    select association_id, member_id, ${to}::uuid, topic, key, answer, evidence, reason, action, owner, due_on,
      changed_by_id, changed_at
    from accord.self_assessments where version_id = ${from}`);
  await tx.execute(sql`
    insert into accord.satisfactions (association_id, member_id, version_id, state, method, method_words, asked, answered,
        score, scale_low, scale_high, taken_from, taken_to, note, changed_by_id, changed_at)
    select association_id, member_id, ${to}::uuid, state, method, method_words, asked, answered, score, scale_low, scale_high,
      taken_from, taken_to, note, changed_by_id, changed_at
    from accord.satisfactions where version_id = ${from}`);
}

import { and, eq, inArray, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { ImportStatus } from '../../schema/words-return.ts';
import type { Pool } from '../client.ts';
import type { Work } from '../scope.ts';
import { importJobs, importMappings, importProgress } from './tables-imports.ts';

export type ImportJobRow = typeof importJobs.$inferSelect &
  Pick<typeof importProgress.$inferSelect, 'rowsRead' | 'rowsTotal' | 'share' | 'cancelAsked'> & {
    /** True while a process works at it. */
    alive: boolean;
    /** Seconds since it last moved. */
    still: number;
  };

/** Advisory locks of running imports have this in common, so that they are found among all others. */
const RUNNING = 19_010;
/** Between the word to begin and the beginning lies a moment in which nobody works at it yet: so many seconds. */
export const STILL = 5;

export async function addImportJob(tx: Work, row: typeof importJobs.$inferInsert): Promise<void> {
  await tx.insert(importJobs).values(row);
  const { id: jobId, associationId, memberId } = row;
  await tx.insert(importProgress).values({ jobId: jobId ?? '', associationId, memberId });
}

/** Each upload with how far it has come. */
export async function importJobsById(tx: Work, ids: readonly string[]): Promise<Map<string, ImportJobRow>> {
  const rows = await tx
    .select({
      job: importJobs,
      rowsRead: importProgress.rowsRead,
      rowsTotal: importProgress.rowsTotal,
      share: importProgress.share,
      cancelAsked: importProgress.cancelAsked,
      still: sql<number>`extract(epoch from clock_timestamp() - ${importProgress.touchedAt})::float8`,
      alive: sql<boolean>`exists (select from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and d.datname = current_database() and l.classid = ${RUNNING}
          and l.objid::bigint = hashtext(${importJobs.id}::text)::bigint & 4294967295)`,
    })
    .from(importJobs)
    .innerJoin(importProgress, eq(importProgress.jobId, importJobs.id))
    .where(inArray(importJobs.id, [...ids]));
  return new Map(rows.map(({ job, ...progress }) => [job.id, { ...job, ...progress }]));
}

/** Says to everybody that a process works at the upload, until the transaction ends or the process does. */
export async function holdImportJob(tx: Work, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${RUNNING}, hashtext(${id}))`);
}

/** Writes down as failed, with these words, every upload at which nobody works any more although it never ended; answers how many. */
export async function failLeftImports(post: Pool, why: string): Promise<number> {
  const [row] = await post.db.execute<{ failed: number }>(
    sql`select accord.fail_left_imports(${RUNNING}, make_interval(secs => ${STILL}), ${why}) as failed`,
  );
  return row?.failed ?? 0;
}

/** Moves an upload on, where it is in one of the states it may be moved from; answers whether it was. */
export async function moveImportJob(
  tx: Work,
  id: string,
  from: readonly ImportStatus[],
  changes: Partial<Pick<typeof importJobs.$inferInsert, 'status' | 'preview' | 'refusal' | 'importId'>>,
): Promise<boolean> {
  const moved = await tx
    .update(importJobs)
    .set(changes)
    .where(and(eq(importJobs.id, id), inArray(importJobs.status, [...from])))
    .returning({ id: importJobs.id });
  return moved.length > 0;
}

/** Notes how far the reading has come; answers whether somebody has asked to end it. */
export async function noteProgress(
  tx: Work,
  jobId: string,
  progress: { rowsRead?: number; rowsTotal?: number; share?: number; cancelAsked?: boolean },
): Promise<boolean> {
  const [row] = await tx
    .update(importProgress)
    .set({ ...progress, touchedAt: sql`clock_timestamp()` })
    .where(eq(importProgress.jobId, jobId))
    .returning({ cancelAsked: importProgress.cancelAsked });
  return row?.cancelAsked ?? true;
}

interface MappingOwner {
  associationId: string;
  memberId: string | null;
  codeId: string;
  headings: string;
}

/** What the same organization took the columns for when it last brought a file with these headings. */
export async function rememberedMapping(
  tx: Work,
  { codeId, headings }: Pick<MappingOwner, 'codeId' | 'headings'>,
) {
  const [row] = await tx
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(and(eq(importMappings.codeId, codeId), eq(importMappings.headings, headings)));
  return row?.mapping ?? null;
}

/** Remembers what the columns of a file were taken for. */
export async function rememberMapping(
  tx: Work,
  owner: MappingOwner,
  { mapping, personId, at }: { mapping: object; personId: string; at: Date },
): Promise<void> {
  const { associationId, memberId, codeId, headings } = owner;
  await tx.execute(sql`
    insert into accord.import_mappings (id, association_id, member_id, code_id, headings, mapping, person_id, at)
    values (${uuidv7()}, ${associationId}, ${memberId}, ${codeId}, ${headings}, ${JSON.stringify(mapping)}::jsonb,
      ${personId}, ${at.toISOString()})
    on conflict (code_id, coalesce(member_id, association_id), headings)
    do update set mapping = excluded.mapping, person_id = excluded.person_id, at = excluded.at`);
}

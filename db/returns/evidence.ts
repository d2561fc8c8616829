import { asc, eq, inArray, sql } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { grouped } from '../batches.ts';
import type { Pool } from '../client.ts';
import type { Work } from '../scope.ts';
import { returnVersions } from './tables.ts';
import { evidenceFiles, evidenceReads } from './tables-evidence.ts';

export type EvidenceRow = typeof evidenceFiles.$inferSelect;

/** Each file with the return to which its version belongs. */
export async function evidenceById(tx: Work, ids: readonly string[]) {
  const rows = await tx
    .select({ file: evidenceFiles, returnId: returnVersions.returnId })
    .from(evidenceFiles)
    .innerJoin(returnVersions, eq(returnVersions.id, evidenceFiles.versionId))
    .where(inArray(evidenceFiles.id, [...ids]));
  return new Map(rows.map(({ file, returnId }) => [file.id, { ...file, returnId }]));
}

/** The files of each version, in the order in which they came. */
export async function evidenceOfVersions(
  tx: Work,
  versionIds: readonly string[],
): Promise<Map<string, EvidenceRow[]>> {
  const rows = await tx
    .select()
    .from(evidenceFiles)
    .where(inArray(evidenceFiles.versionId, [...versionIds]))
    .orderBy(asc(evidenceFiles.addedAt), asc(evidenceFiles.id));
  return grouped(versionIds, rows, (row) => row.versionId);
}

export async function addEvidence(tx: Work, row: typeof evidenceFiles.$inferInsert): Promise<void> {
  await tx.insert(evidenceFiles).values(row);
}

export async function dropEvidence(tx: Work, id: string): Promise<void> {
  await tx.delete(evidenceFiles).where(eq(evidenceFiles.id, id));
}

/** Records that a person of the association took the file to read. */
export async function noteEvidenceRead(
  tx: Work,
  { id: evidenceId, associationId, memberId }: EvidenceRow,
  by: { personId: string; at: Date },
): Promise<void> {
  await tx.insert(evidenceReads).values({ id: uuidv7(), associationId, memberId, evidenceId, ...by });
}

/** Gives a newer version of a return the files of another; who added them stays who did. */
export async function copyEvidence(tx: Work, from: string, to: string): Promise<void> {
  const rows = (await evidenceOfVersions(tx, [from])).get(from) ?? [];
  if (rows.length === 0) return;
  await tx.insert(evidenceFiles).values(rows.map((row) => ({ ...row, id: uuidv7(), versionId: to })));
}

/** Those of the hashes under which a file of any firm is kept as evidence. */
export async function linkedHashes(post: Pool, hashes: readonly string[]): Promise<Set<string>> {
  const list = sql.join(
    hashes.map((hash) => sql`${hash}`),
    sql`, `,
  );
  const rows = await post.db.execute<{ hash: string }>(
    sql`select hash from accord.linked_hashes(array[${list}]::text[]) as hash`,
  );
  return new Set(rows.map(({ hash }) => hash));
}

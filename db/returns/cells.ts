import { and, desc, eq, sql } from 'drizzle-orm';
import { inBatches } from '../batches.ts';
import { people } from '../identity/tables.ts';
import type { Work } from '../scope.ts';
import { cellChanges } from './tables.ts';

const MOST_CHANGES = 200;

export async function addCellChanges(tx: Work, rows: (typeof cellChanges.$inferInsert)[]): Promise<void> {
  await inBatches(rows, (batch) => tx.insert(cellChanges).values(batch));
}

/** How often each text of a version was written; a text keeps no count of its own. */
export async function writingsOf(tx: Work, versionId: string, cell: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(cellChanges)
    .where(and(eq(cellChanges.versionId, versionId), eq(cellChanges.cell, cell)));
  return row?.count ?? 0;
}

/** The last writings of a cell in all versions of a return, latest first, with who wrote. */
export function changesOfCell(tx: Work, returnId: string, cell: string) {
  return tx
    .select({
      id: cellChanges.id,
      cell: cellChanges.cell,
      revision: cellChanges.revision,
      before: cellChanges.before,
      after: cellChanges.after,
      at: cellChanges.at,
      personName: people.name,
    })
    .from(cellChanges)
    .leftJoin(people, eq(people.id, cellChanges.personId))
    .where(
      and(
        eq(cellChanges.cell, cell),
        sql`${cellChanges.versionId} in (select id from accord.return_versions where return_id = ${returnId})`,
      ),
    )
    .orderBy(desc(cellChanges.id))
    .limit(MOST_CHANGES);
}

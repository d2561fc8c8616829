import { and, count, desc, eq, isNotNull, lt } from 'drizzle-orm';
import { people } from '../identity/tables.ts';
import { apiKeys } from '../identity/tables-keys.ts';
import { type PageRequest, rowsWanted } from '../page.ts';
import type { Work } from '../scope.ts';
import { auditEntries } from './tables.ts';

/** The association's trail, latest first. */
export async function auditPage(tx: Work, request: PageRequest) {
  const before = request.after ? Number.parseInt(request.after, 10) : Number.NaN;
  const [rows, [total]] = await Promise.all([
    tx
      .select({
        entry: auditEntries,
        personName: people.name,
        keyName: apiKeys.name,
        keyPrefix: apiKeys.prefix,
      })
      .from(auditEntries)
      .leftJoin(people, eq(people.id, auditEntries.personId))
      .leftJoin(apiKeys, eq(apiKeys.id, auditEntries.keyId))
      .where(
        and(
          isNotNull(auditEntries.sequence),
          Number.isNaN(before) ? undefined : lt(auditEntries.sequence, before),
        ),
      )
      .orderBy(desc(auditEntries.sequence))
      .limit(rowsWanted(request)),
    tx.select({ count: count() }).from(auditEntries),
  ]);
  const nodes = rows.slice(0, rowsWanted(request) - 1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > nodes.length,
      endCursor: nodes.length > 0 ? String(nodes.at(-1)?.entry.sequence) : null,
    },
    totalCount: total?.count ?? 0,
  };
}

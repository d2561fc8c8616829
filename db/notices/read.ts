import { and, count, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { NoticeKind } from '../../schema/words-notice.ts';
import { isId, type PageOf, type PageRequest, rowsWanted } from '../page.ts';
import type { Work } from '../scope.ts';
import { notices, reminders } from './tables.ts';

export type NoticeRow = typeof notices.$inferSelect;

interface Wanted extends PageRequest {
  unread?: boolean | null;
  kind?: NoticeKind | null;
}

/** What the viewer was told in the seat in use, latest first, one page. The cursor is the id of the last one: ids sort by time. */
export async function noticePage(tx: Work, request: Wanted): Promise<PageOf<NoticeRow>> {
  const matches = and(
    request.unread ? isNull(notices.readAt) : undefined,
    request.kind ? eq(notices.kind, request.kind) : undefined,
  );
  const before = request.after && isId(request.after) ? lt(notices.id, request.after) : undefined;
  const [rows, [total]] = await Promise.all([
    tx
      .select()
      .from(notices)
      .where(and(matches, before))
      .orderBy(desc(notices.id))
      .limit(rowsWanted(request)),
    tx.select({ count: count() }).from(notices).where(matches),
  ]);
  const nodes = rows.slice(0, rowsWanted(request) - 1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > nodes.length, endCursor: nodes.at(-1)?.id ?? null },
    totalCount: total?.count ?? 0,
  };
}

/** How much of it the viewer has not read. */
export async function unreadCount(tx: Work): Promise<number> {
  const [row] = await tx.select({ count: count() }).from(notices).where(isNull(notices.readAt));
  return row?.count ?? 0;
}

/** When each firm was reminded last of a period's return; keys and answers by `<adoption>:<period>`. */
export async function lastReminders(tx: Work, keys: readonly string[]): Promise<Map<string, Date>> {
  const pairs = keys.map((key) => key.split(':'));
  const rows = await tx
    .selectDistinctOn([reminders.adoptionId, reminders.periodId])
    .from(reminders)
    .where(
      and(
        inArray(
          reminders.adoptionId,
          pairs.map(([adoptionId = '']) => adoptionId),
        ),
        inArray(
          reminders.periodId,
          pairs.map(([, periodId = '']) => periodId),
        ),
      ),
    )
    .orderBy(reminders.adoptionId, reminders.periodId, desc(reminders.at));
  return new Map(rows.map(({ adoptionId, periodId, at }) => [`${adoptionId}:${periodId}`, at]));
}

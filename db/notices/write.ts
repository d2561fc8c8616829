import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { SeatRole } from '../../schema/words.ts';
import type { NoticeKind } from '../../schema/words-notice.ts';
import type { Work } from '../scope.ts';
import { mailWishes, notices } from './tables.ts';

/** What is told, to whoever holds one of the seats in the organization. */
export interface NewNotice {
  associationId: string;
  organizationId: string;
  roles: readonly SeatRole[];
  personId: string | null;
  kind: NoticeKind;
  key: string;
  title: string;
  body: string;
  link: string;
  mailed: boolean;
}

/**
 * Tells people, within the transaction of what they are told of: it is told if that is done, and not otherwise. The database finds
 * who they are, since who acts may not see the people of the other side. Who acts is not told, and nobody twice of the same key.
 */
export async function addNotices(tx: Work, told: readonly NewNotice[], at: Date): Promise<void> {
  if (told.length === 0) return;
  await tx.execute(
    sql`select accord.add_notices(${JSON.stringify(told)}::text::jsonb, ${at.toISOString()}::timestamptz)`,
  );
}

/** Marks these notices of the viewer as read; answers how many of them there are, whether read before or not. */
export async function markRead(tx: Work, ids: readonly string[], at: Date): Promise<number> {
  const rows = await tx
    .update(notices)
    .set({ readAt: sql`coalesce(${notices.readAt}, ${at.toISOString()}::timestamptz)` })
    .where(inArray(notices.id, [...ids]))
    .returning({ id: notices.id });
  return rows.length;
}

/** Marks all that the viewer was told until a moment as read. */
export async function markAllRead(tx: Work, at: Date): Promise<void> {
  await tx
    .update(notices)
    .set({ readAt: at })
    .where(and(isNull(notices.readAt), sql`${notices.createdAt} <= ${at.toISOString()}::timestamptz`));
}

/** Keeps whether the person wishes mails of a kind. */
export async function putMailWish(
  tx: Work,
  wish: { personId: string; kind: NoticeKind; wanted: boolean },
): Promise<void> {
  await tx
    .insert(mailWishes)
    .values(wish)
    .onConflictDoUpdate({
      target: [mailWishes.personId, mailWishes.kind],
      set: { wanted: wish.wanted },
    });
}

/** What the viewer has said about mails, by kind. */
export async function mailWishesOf(tx: Work, personId: string): Promise<Map<NoticeKind, boolean>> {
  const rows = await tx.select().from(mailWishes).where(eq(mailWishes.personId, personId));
  return new Map(rows.map(({ kind, wanted }) => [kind, wanted]));
}

import { markAllRead, markRead } from '../../db/notices/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';

const MOST_AT_ONCE = 100;

/** Marks these notices as read, all or none; again changes nothing. Refuses BAD_INPUT (none, or more than 100), NOT_FOUND. */
export function markNoticesRead(
  context: Context,
  input: { idempotencyKey: string; noticeIds: string[] },
): Promise<string> {
  return act(context, { action: 'markNoticesRead', input }, async ({ tx, viewer, now }) => {
    const ids = [...new Set(input.noticeIds)];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
      refuse('BAD_INPUT', `Name 1 to ${MOST_AT_ONCE} notices at once.`, { path: ['noticeIds'] });
    }
    if ((await markRead(tx, ids, now)) < ids.length) found(null, 'notice');
    return viewer.personId;
  });
}

/** Marks all that the viewer was told so far, in the seat in use, as read. */
export function markAllNoticesRead(context: Context, input: { idempotencyKey: string }): Promise<string> {
  return act(context, { action: 'markAllNoticesRead', input }, async ({ tx, viewer, now }) => {
    await markAllRead(tx, now);
    return viewer.personId;
  });
}

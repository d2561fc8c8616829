import { mailWishesOf, putMailWish } from '../../db/notices/write.ts';
import type { Work } from '../../db/scope.ts';
import type { NoticeKind } from '../../schema/words-notice.ts';
import { act } from '../act.ts';
import type { Context, Viewer } from '../context.ts';
import { refuse } from '../refusal.ts';
import { kindsFor, TOLD } from '../rules/notice.ts';

/** Whether the viewer gets mails, for each kind that the seat in use is told of. */
export async function wishesOf(tx: Work, { personId, role }: Viewer) {
  const said = await mailWishesOf(tx, personId);
  return kindsFor(role).map((kind) => ({ kind, wanted: said.get(kind) ?? TOLD[kind].mailed }));
}

/**
 * Keeps whether the viewer gets mails of a kind, in whatever seat; what it tells goes on standing in the app. Refuses BAD_INPUT where
 * the seat in use is told nothing of the kind.
 */
export function setMailWish(
  context: Context,
  input: { idempotencyKey: string; kind: NoticeKind; wanted: boolean },
): Promise<string> {
  return act(context, { action: 'setMailWish', input }, async ({ tx, viewer }) => {
    if (!kindsFor(viewer.role).includes(input.kind)) {
      refuse('BAD_INPUT', 'The seat in use is told nothing of this kind.', { path: ['kind'] });
    }
    await putMailWish(tx, { personId: viewer.personId, kind: input.kind, wanted: input.wanted });
    return viewer.personId;
  });
}

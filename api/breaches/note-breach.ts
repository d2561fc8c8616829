import { uuidv7 } from 'uuidv7';
import { breachNoticesById } from '../../db/breaches/read.ts';
import { addSighting } from '../../db/breaches/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { noticeOfSighting } from '../rules/notice-breach.ts';
import { tellAbout } from '../tell.ts';

/**
 * An officer says that a notice was seen, in words that the firm reads; it decides nothing more. Each version of a breach is seen by itself,
 * once. Refuses NOT_FOUND, BAD_INPUT (no words), ALREADY_EXISTS (seen before).
 */
export function noteBreach(
  context: Context,
  input: { idempotencyKey: string; breachNoticeId: string; words: string },
): Promise<string> {
  return act(context, { action: 'noteBreach', input }, async (change) => {
    const { tx, viewer, now } = change;
    expectEntries(textRemarks('words', input.words, 2_000));
    const notices = await breachNoticesById(tx, [input.breachNoticeId]);
    const notice = found(notices.get(input.breachNoticeId), 'notice');
    const { id: noticeId, associationId, memberId, adoptionId, breachId } = notice;
    await addSighting(tx, {
      ...{ id: uuidv7(), associationId, memberId, noticeId, words: input.words.trim() },
      ...{ personId: viewer.personId, seenAt: now },
    });
    await tellAbout(change, adoptionId, (about) => noticeOfSighting(about, { noticeId, breachId }));
    return noticeId;
  });
}

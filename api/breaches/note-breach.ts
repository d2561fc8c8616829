import { uuidv7 } from 'uuidv7';
import { breachNoticesById } from '../../db/breaches/read.ts';
import { addSighting } from '../../db/breaches/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';

/**
 * An officer says that a notice was seen, in words that the firm reads; it decides nothing more. Each version of a breach is seen by itself,
 * once. Refuses NOT_FOUND, BAD_INPUT (no words), ALREADY_EXISTS (seen before).
 */
export function noteBreach(
  context: Context,
  input: { idempotencyKey: string; breachNoticeId: string; words: string },
): Promise<string> {
  return act(context, { action: 'noteBreach', input }, async ({ tx, viewer, now }) => {
    expectEntries(textRemarks('words', input.words, 2_000));
    const notices = await breachNoticesById(tx, [input.breachNoticeId]);
    const { id: noticeId, associationId, memberId } = found(notices.get(input.breachNoticeId), 'notice');
    await addSighting(tx, {
      ...{ id: uuidv7(), associationId, memberId, noticeId, words: input.words.trim() },
      ...{ personId: viewer.personId, seenAt: now },
    });
    return noticeId;
  });
}

import { uuidv7 } from 'uuidv7';
import { isId } from '../../db/page.ts';
import { addWaiver, endWaiver as end, waiversById } from '../../db/reports/policy.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';

const LONGEST_STATEMENT = 2_000;

interface NewWaiver {
  idempotencyKey: string;
  memberId: string;
  since: string;
  statement: string;
}

/**
 * Records that a firm agreed to have its own figures found out. It holds for reports compiled from its day on, and for a firm of a group
 * only where all firms of the group agreed. Refuses NOT_FOUND (no member of the association), BAD_INPUT (no statement, too long).
 */
export function recordWaiver(context: Context, input: NewWaiver): Promise<string> {
  return act(context, { action: 'recordWaiver', input }, async ({ tx, viewer, now }) => {
    const { memberId, since } = input;
    if (!isId(memberId)) found(null, 'firm');
    const statement = input.statement.trim();
    if (statement === '' || statement.length > LONGEST_STATEMENT) {
      refuse(
        'BAD_INPUT',
        `Say in up to ${LONGEST_STATEMENT} characters what the firm agreed to, and where that is kept.`,
        {
          path: ['statement'],
        },
      );
    }
    const id = uuidv7();
    const recorded = { recordedById: viewer.personId, recordedAt: now };
    await addWaiver(tx, {
      id,
      associationId: viewer.organizationId,
      memberId,
      since,
      statement,
      ...recorded,
    });
    return id;
  });
}

/** Takes a waiver back: `until` is its last day. What was published by it stays. Refuses NOT_FOUND, FROZEN (taken back already), BAD_INPUT. */
export function endWaiver(
  context: Context,
  input: { idempotencyKey: string; waiverId: string; until: string },
): Promise<string> {
  return act(context, { action: 'endWaiver', input }, async ({ tx }) => {
    const { waiverId, until } = input;
    const waiver = found(isId(waiverId) ? (await waiversById(tx, [waiverId])).get(waiverId) : null, 'waiver');
    if (until < waiver.since) {
      refuse('BAD_INPUT', `The waiver holds since ${waiver.since}: it ends on that day or later.`, {
        path: ['until'],
      });
    }
    await end(tx, waiverId, until);
    return waiverId;
  });
}

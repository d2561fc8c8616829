import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { tellOfReturns } from '../tell.ts';
import { nextVersion } from './next-version.ts';
import { openReturn, type ReturnActInput, stepTo } from './step.ts';

const LONGEST_REASON = 2_000;

/**
 * ACCEPTED → DRAFT: an approver of the firm opens an accepted return again, with a reason. A new version begins as a copy; the accepted
 * one stays, and counts until the new one is accepted. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (no reason).
 */
export function restateReturn(context: Context, input: ReturnActInput & { reason: string }): Promise<string> {
  return act(context, { action: 'restateReturn', input }, async (change) => {
    const { tx } = change;
    expectEntries(textRemarks('reason', input.reason, LONGEST_REASON));
    const { row, version } = await openReturn(tx, input);
    const status = stepTo(row, 'RESTATE');
    const restatement = { restates: version.number, restatementReason: input.reason.trim() };
    await nextVersion(tx, version, status, restatement);
    await tellOfReturns(change, 'RETURN_CORRECTED', [row]);
    return row.id;
  });
}

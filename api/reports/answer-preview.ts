import { isId } from '../../db/page.ts';
import { namedOfReports } from '../../db/reports/named.ts';
import { lockPreview, putAnswer } from '../../db/reports/previews.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, expectVersion, found, refuse } from '../refusal.ts';
import { type Answer, answerRemarks, isOpen, trimmed } from '../rules/preview.ts';

interface NewAnswer {
  idempotencyKey: string;
  reportId: string;
  expectedVersion: number;
  response?: string | null;
  disputes: Answer['disputes'];
}

/**
 * What the viewer's firm has to say of a report that names it: a short response to all of it, and which figures it disputes, and why. It
 * takes the place of what was said before, and is published with the figures (ISO 10001:2018, 4.8). The answer is the report's id.
 * Refuses NOT_FOUND (of another firm, too), STALE_VERSION, PREVIEW_CLOSED, BAD_INPUT (with a remark a field).
 */
export function answerPreview(context: Context, input: NewAnswer): Promise<string> {
  return act(context, { action: 'answerPreview', input }, async ({ tx, viewer, now }) => {
    const of = { reportId: input.reportId, memberId: viewer.organizationId };
    const preview = found(isId(input.reportId) ? await lockPreview(tx, of) : null, 'preview');
    expectVersion(preview.version, input.expectedVersion, 'answer');
    if (!isOpen(preview.until, now)) {
      refuse(
        'PREVIEW_CLOSED',
        preview.until
          ? 'The time to answer has passed.'
          : 'The association has withheld this report: it is looked at anew before it is shown again.',
      );
    }
    const answer = trimmed({ response: input.response ?? null, disputes: input.disputes });
    // The row policies leave of what the report tells the firm's own.
    const told = (await namedOfReports(tx, [input.reportId])).get(input.reportId) ?? [];
    const keys = told.map(({ indicatorKey }) => indicatorKey);
    expectEntries(answerRemarks(answer, keys));
    await putAnswer(tx, of, { ...answer, answeredById: viewer.personId, answeredAt: now });
    return input.reportId;
  });
}

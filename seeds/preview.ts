import { answerPreview } from '../api/reports/answer-preview.ts';
import { addDays } from '../api/rules/period.ts';
import type { Member } from './adopt.ts';
import { SHOWN_FIRM } from './sector.ts';

/** So many days before a report goes out the firms that it names are shown what it says of them. */
export const PREVIEW_DAYS = 12;

/** When the preview ends: in the morning of the day on which the report goes out. */
export const morningOf = (day: string): Date => new Date(`${day}T08:00:00Z`);

/** One of the firms answers: it disputes a figure, and says what it has done since. */
export async function answerAsNamed(
  members: readonly Member[],
  reportId: string,
  publishedOn: string,
): Promise<void> {
  const member = members.find(({ firm }) => firm.name === SHOWN_FIRM);
  if (!member) return;
  const { stage, approver } = member;
  stage.on(addDays(publishedOn, -5));
  await answerPreview(approver, {
    ...stage.key(),
    reportId,
    expectedVersion: 1,
    response: 'Since November a second team answers enquiries in the evening; the next report will show it.',
    disputes: [
      {
        indicatorKey: 'enquiries-in-time',
        reason: 'Enquiries of one week in October were counted twice when two systems were joined.',
      },
    ],
  });
}

import { dayInWords } from './in-words.ts';
import { type Notice, notice, type Sides } from './notice.ts';

/** A report that names a firm, as people call it. */
export interface PreviewSubject extends Sides {
  reportId: string;
  periodLabel: string;
  codeTitle: string;
  until: Date;
}

/** That a firm can see what will be said of it, and answer. No figure stands in it. */
export function noticeOfPreview(about: PreviewSubject, occasion: string | number): Notice {
  const { reportId, memberId, periodLabel, codeTitle, until } = about;
  const day = dayInWords(until.toISOString().slice(0, 10));
  return notice('PREVIEW_OPENED', about, `${reportId}:${memberId}:${occasion}`, {
    title: `See what will be published of your firm for ${periodLabel}`,
    body: `The report for ${periodLabel} on the ${codeTitle} names your firm. Until ${day} you can look its figures through, dispute them, and add a short response that stands beside them.`,
    link: '/previews',
  });
}

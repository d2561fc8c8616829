/** The closed lists of what people are told, beside those of `words.ts` and like them: imports nothing. */

/** What a person may be told of; `api/rules/notice` says who is told, and in which words. */
export const NOTICE_KINDS = [
  'RETURN_DUE',
  'RETURN_OVERDUE',
  'FIRM_REMINDED',
  'RETURN_PREPARED',
  'RETURN_SUBMITTED',
  'RETURN_ASSIGNED',
  'RETURN_QUERIED',
  'QUERY_ANSWERED',
  'RETURN_CORRECTED',
  'RETURN_APPROVED',
  'RETURN_ACCEPTED',
  'BREACH_NOTIFIED',
  'BREACH_SEEN',
  'ADOPTION_COMMITTED',
  'ADOPTION_REGISTERED',
  'ADOPTION_DECLINED',
  'RULING_ASKED',
  'RULING_GIVEN',
  'EDITION_PUBLISHED',
  'PREVIEW_OPENED',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What has become of the mail of a notice. SENDING: somebody has taken it up, and has until its lease ends. */
export const MAIL_STATES = ['NOT_WANTED', 'WAITING', 'SENDING', 'SENT', 'GIVEN_UP'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** When a firm is reminded of a return, in days before or after it falls due; BY_HAND: by an officer. */
export const REMINDER_OCCASIONS = [
  'BEFORE_14',
  'BEFORE_3',
  'AFTER_1',
  'AFTER_7',
  'AFTER_21',
  'BEFORE_LOCK',
  'BY_HAND',
] as const;
export type ReminderOccasion = (typeof REMINDER_OCCASIONS)[number];

import type { FirmStep, OwnReturnsQuery } from '../generated/api/graphql.ts';
import { dayInWords } from '../parts/figures.ts';

export type Own = OwnReturnsQuery['ownReturns'][number];

/** What the way on is called. */
export const GO_ON: Record<FirmStep, string> = {
  BEGIN: 'Begin the return',
  FILL: 'Go on filling it in',
  SIGN: 'Look at it and sign',
  ANSWER: 'Answer',
  ASK_FOR_DAY: 'Open it',
  WAIT: 'Look at it',
  NOTHING: 'Look at it',
};

const things = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** How it stands with a return, as a sentence. */
export function standingOf(own: Own): string {
  const { expected, errors, warnings, openQueries, next } = own;
  if (expected.state === 'COVERED') return `${expected.coveredBy ?? 'Another firm'} reports for your firm.`;
  if (expected.state === 'SUSPENDED') return 'None is owed: your firm was suspended throughout.';
  switch (next) {
    case 'BEGIN':
      return 'Nobody has begun it yet.';
    case 'FILL':
      return errors + warnings === 0 ? 'A draft, and nothing is wrong with it.' : 'A draft.';
    case 'SIGN':
      return 'Prepared: it waits for the signature of an approver.';
    case 'ANSWER':
      return `The association asks: ${things(openQueries, 'query', 'queries')} without an answer.`;
    case 'ASK_FOR_DAY':
      return `Closed after ${dayInWords(expected.lockOn ?? expected.dueOn)}: ask your association for a later day, with the reason.`;
    case 'WAIT':
      return 'Submitted: the association looks at it.';
    default:
      return expected.nil ? 'Accepted, a nil return.' : 'Accepted.';
  }
}

/** What is wrong with the draft; nothing where nothing is. */
export function wrongWith({ errors, warnings }: Own): string | null {
  const parts = [
    ...(errors > 0 ? [things(errors, 'error')] : []),
    ...(warnings > 0 ? [things(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? null : parts.join(' and ');
}

/** By when, with how far that is off while it is open. */
export function dueWords({ expected, daysLeft, next }: Own): string {
  const on = `due ${dayInWords(expected.dueOn)}${expected.extended ? ', later than for others' : ''}`;
  if (expected.firstSubmittedAt || next === 'NOTHING') return on;
  if (daysLeft < 0) return `${on}: ${things(-daysLeft, 'day')} late`;
  return daysLeft === 0 ? `${on}: today` : `${on}: in ${things(daysLeft, 'day')}`;
}

/** The colour that stands for it in the theme; the words say the same. */
export function toneOf({ expected, daysLeft, next }: Own): 'success' | 'warning' | 'error' | 'info' {
  if (next === 'NOTHING') return 'success';
  if (next === 'WAIT') return 'info';
  if (next === 'ANSWER') return 'warning';
  return !expected.firstSubmittedAt && daysLeft < 0 ? 'error' : 'warning';
}

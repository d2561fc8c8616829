import type { AssessmentAnswer, SizeBand } from '../../schema/words.ts';
import { isDate } from './period.ts';
import type { Remark } from './remark.ts';

/** A question that a firm answers before it adopts a code. `short`: micro and small firms answer it too (Annex C). */
export interface AnnexGQuestion {
  key: string;
  group: string;
  text: string;
  clauseOfStandard: string;
  short: boolean;
}

export interface AssessmentEntry {
  question: string;
  answer: AssessmentAnswer;
  note: string | null;
  action: string | null;
  owner: string | null;
  dueOn: string | null;
}

const question = (
  group: string,
  key: string,
  clauseOfStandard: string,
  short: boolean,
  text: string,
): AnnexGQuestion => ({
  key,
  group,
  text,
  clauseOfStandard,
  short,
});

/** What an adopter weighs, in our own words, after what clauses 4 to 8 of ISO 10001:2018 make an adopter answer for (Annex G). */
export const ANNEX_G_QUESTIONS: readonly AnnexGQuestion[] = [
  question(
    'Fit',
    'objectives',
    '5.1',
    true,
    'Do the objectives of the code match what we want for our customers?',
  ),
  question('Fit', 'coverage', '6.1', true, 'Do we know which of our products and customers the code covers?'),
  question(
    'Origin',
    'heard',
    '6.2, 6.3',
    false,
    'Were consumers and firms like ours heard when the code was made?',
  ),
  question(
    'Origin',
    'own-consultation',
    'Annex E',
    false,
    'Have we heard our own customers and staff about adopting it?',
  ),
  question(
    'Clarity',
    'clear',
    '6.4, Annex H',
    false,
    'Is the code clear, accurate and lawful for the customers we have?',
  ),
  question('Clarity', 'accessible', '4.5, Annex D', false, 'Can every customer of ours find it and read it?'),
  question(
    'Keeping it',
    'from-day-one',
    '7',
    true,
    'Can we keep every promise from the first day? Where not, plan for it.',
  ),
  question(
    'Keeping it',
    'resources',
    '4.3, 6.8',
    true,
    'Are the people, money and tools that keeping it needs provided for?',
  ),
  question('Our own part', 'own-promises', '6.4', false, 'Have we decided what we promise beyond the code?'),
  question(
    'Our own part',
    'contact-point',
    'Annex H',
    true,
    'Is there a contact point, and a way to complain, that customers know?',
  ),
  question('Measuring', 'indicators', '6.5, 8.1', true, 'Can we measure what the code asks us to report?'),
  question(
    'Measuring',
    'own-indicators',
    '8.2',
    false,
    'Do we know what we would measure for ourselves to see that it works?',
  ),
  question(
    'Procedures',
    'carried',
    '6.6',
    false,
    'Do our procedures for enquiries, complaints and redress carry the promises?',
  ),
  question(
    'Procedures',
    'competence',
    '4.12',
    false,
    'Are the people who speak with customers trained for it?',
  ),
  question(
    'Telling',
    'staff',
    '6.7',
    false,
    'Is every member of staff told what is promised, and in which edition?',
  ),
  question('Telling', 'customers', '4.4', true, 'Are customers told what is promised, before they buy?'),
  question(
    'Demands',
    'provider',
    '4.2, 4.8',
    true,
    'Do we accept what the association asks: fees, returns, checks, use of the mark, sanctions?',
  ),
  question(
    'Demands',
    'public',
    '4.10',
    false,
    'Do we know what we share becomes public, and what stays confidential?',
  ),
  question(
    'Review',
    'voice',
    '8.4, 8.5',
    false,
    'Do we know how we are heard when the code changes, and how we learn of it?',
  ),
];

/** The questions for a firm of this size: the short form for micro and small firms (Annex C). */
export function questionsFor(sizeBand: SizeBand): readonly AnnexGQuestion[] {
  const short = sizeBand === 'MICRO' || sizeBand === 'SMALL';
  return short ? ANNEX_G_QUESTIONS.filter((item) => item.short) : ANNEX_G_QUESTIONS;
}

/**
 * What still keeps an assessment from being complete: unanswered questions, plans that are none, refusals without words; all ERROR.
 * A small firm may answer more than its short form asks.
 */
export function assessmentRemarks(entries: readonly AssessmentEntry[], sizeBand: SizeBand): Remark[] {
  const answered = new Set(entries.map((entry) => entry.question));
  const unanswered = questionsFor(sizeBand)
    .filter(({ key }) => !answered.has(key))
    .map(({ key, text }) => fault(key, 'UNANSWERED', `Not answered yet: ${text}`));
  const keys = entries.map((entry) => entry.question);
  const repeated = [...answered]
    .filter((key) => keys.indexOf(key) !== keys.lastIndexOf(key))
    .map((key) => fault(key, 'ANSWERED_TWICE', 'This question is answered twice: keep one answer.'));
  return [...unanswered, ...repeated, ...entries.flatMap(entryRemarks)];
}

const fault = (key: string, code: string, why: string): Remark => ({
  level: 'ERROR',
  code,
  where: `answers.${key}`,
  why,
});

function entryRemarks({ question: key, answer, note, action, owner, dueOn }: AssessmentEntry): Remark[] {
  if (!ANNEX_G_QUESTIONS.some((item) => item.key === key)) {
    return [fault(key, 'UNKNOWN_QUESTION', `There is no question “${key}”.`)];
  }
  if (dueOn && !isDate(dueOn)) {
    return [fault(key, 'NOT_A_DATE', `“${dueOn}” is not a day of the calendar: write it as 2025-06-30.`)];
  }
  if (answer === 'WITH_A_PLAN' && !(action?.trim() && owner?.trim() && dueOn)) {
    return [fault(key, 'PLAN_INCOMPLETE', 'A plan says what is done, by whom and until which day.')];
  }
  if ((answer === 'NO' || answer === 'NOT_APPLICABLE') && !note?.trim()) {
    return [fault(key, 'NO_WITHOUT_WORDS', 'Say in a few words why not.')];
  }
  return [];
}

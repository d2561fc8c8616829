import type { ReturnAsk, SelfAnswer, SelfTopic } from '../../schema/words-assessment.ts';
import type { Content } from './cells.ts';
import type { EffectiveClause } from './effective.ts';
import { count, dayInWords } from './in-words.ts';
import { isDate } from './period.ts';
import { GUIDING_PRINCIPLES } from './principles.ts';
import type { Remark } from './remark.ts';

/** What a firm asks itself: whether it kept a clause of its effective code, or follows a guiding principle. */
export interface SelfQuestion {
  topic: SelfTopic;
  /** Key of the clause, or of the principle. */
  key: string;
  /** Where it stands, `2.1.3`; of a principle its clause of ISO 10001:2018. */
  number: string;
  /** What it stands under: the first clause above it, or the principles. */
  group: string;
  heading: string;
  text: string;
  /** Why the clause does not apply to the firm, where its association has accepted that. */
  notApplicable: string | null;
}

/** What a firm says of one question; `answer` is null while it has not decided. Days as `2027-03-31`. */
export interface SelfAssessment {
  topic: SelfTopic;
  key: string;
  answer: SelfAnswer | null;
  evidence: string | null;
  reason: string | null;
  action: string | null;
  owner: string | null;
  dueOn: string | null;
}

const PRINCIPLES_GROUP = 'Guiding principles';

/**
 * The questions of a return, in reading order: each clause of the firm's effective code that says something, a bare heading not; then
 * the guiding principles (ISO 10001:2018, 4.2–4.13, 8.1).
 */
export function selfQuestions(
  clauses: readonly EffectiveClause[],
  asked: ReadonlySet<ReturnAsk>,
): SelfQuestion[] {
  const parents = new Map(clauses.map(({ key, parentKey }) => [key, parentKey]));
  const named = new Map(clauses.map(({ key, number, heading }) => [key, `${number} ${heading}`]));
  const groupOf = (key: string): string => {
    let top = key;
    for (let up = parents.get(top); up && named.has(up); up = parents.get(up)) top = up;
    return named.get(top) ?? '';
  };
  const ofClauses = clauses
    .filter(({ text }) => text.trim() !== '')
    .map(({ key, number, heading, effectiveText, notApplicable }) => ({
      ...{ topic: 'CLAUSE' as const, key, number, heading, text: effectiveText, notApplicable },
      group: groupOf(key),
    }));
  const ofPrinciples = GUIDING_PRINCIPLES.map(({ key, number, name, question }) => ({
    ...{ topic: 'PRINCIPLE' as const, key, number, text: question, notApplicable: null },
    ...{ heading: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, group: PRINCIPLES_GROUP },
  }));
  return [
    ...(asked.has('SELF_ASSESSMENT') ? ofClauses : []),
    ...(asked.has('PRINCIPLES') ? ofPrinciples : []),
  ];
}

type Named = Pick<SelfAssessment, 'topic' | 'key'>;

/** Path of the cell: `assessment.CLAUSE.answers`. */
export const selfCell = ({ topic, key }: Named): string => `assessment.${topic}.${key}`;

export type GivenSelfAssessment = Named & Partial<Omit<SelfAssessment, keyof Named>>;

/** An answer with every field that belongs to it, and no other: a plan to what is not fully met, a reason to what does not apply. */
export function asSelfAssessment(given: GivenSelfAssessment): SelfAssessment {
  const { topic, key, answer = null, dueOn } = given;
  const text = (words: string | null | undefined, belongs: boolean) => (belongs && words?.trim()) || null;
  const planned = answer === null || needsPlan(answer);
  return {
    ...{ topic, key, answer, evidence: text(given.evidence, true) },
    reason: text(given.reason, answer === null || answer === 'NOT_APPLICABLE'),
    ...{ action: text(given.action, planned), owner: text(given.owner, planned) },
    dueOn: planned ? dueOn || null : null,
  };
}

const needsPlan = (answer: SelfAnswer | null): boolean => answer === 'PARTLY' || answer === 'NOT_MET';

/** What the cell holds. */
export const selfContent = ({ answer, evidence, reason, action, owner, dueOn }: SelfAssessment): Content => ({
  ...{ answer, evidence, reason, action, owner, dueOn },
});

/** What is wrong with answers each by itself: the part of the law that holds while typing too. All ERROR. */
export function selfEntryRemarks(
  questions: readonly SelfQuestion[],
  answers: readonly SelfAssessment[],
): Remark[] {
  const known = new Set(questions.map(selfCell));
  const seen = new Set<string>();
  return answers.flatMap((answer) => {
    const cell = selfCell(answer);
    const twice = seen.has(cell);
    seen.add(cell);
    if (!known.has(cell)) {
      return [error(cell, 'answer', 'UNKNOWN_QUESTION', `“${answer.key}” is not asked in this return.`)];
    }
    if (twice) return [error(cell, 'answer', 'DUPLICATE_CELL', 'This question is answered twice.')];
    if (answer.dueOn === null || isDate(answer.dueOn)) return [];
    return [error(cell, 'dueOn', 'NOT_A_DATE', `“${answer.dueOn}” is no day: write it as 2027-03-31.`)];
  });
}

const error = (cell: string, field: string, code: string, why: string): Remark => ({
  ...{ level: 'ERROR', code, where: `${cell}.${field}`, why },
});

/**
 * What keeps a self-assessment from being complete: questions without answer, plans that do not say what, who and by when, what does not
 * apply without reason (ERROR); a plan whose day had passed when the period ended (WARNING); nothing that shows it (ADVICE).
 * Answers to what is not asked any more are passed over.
 */
export function selfRemarks(
  questions: readonly SelfQuestion[],
  answers: readonly SelfAssessment[],
  periodEndsOn: string,
): Remark[] {
  const given = new Map(answers.map((answer) => [selfCell(answer), answer]));
  const asked = questions.map((question) => ({ question, answer: given.get(selfCell(question)) }));
  const bare = asked.filter(({ answer }) => answer?.answer === 'MET' && answer.evidence === null);
  return [
    ...asked.flatMap(({ question, answer }) => answerRemarks(question, answer, periodEndsOn)),
    ...(bare.length > 0 ? [withoutEvidence(bare.map(({ question }) => question))] : []),
  ];
}

function answerRemarks(
  question: SelfQuestion,
  given: SelfAssessment | undefined,
  periodEndsOn: string,
): Remark[] {
  const cell = selfCell(question);
  const name = `${question.number} ${question.heading}`;
  if (!given || given.answer === null) {
    return [
      error(cell, 'answer', 'NOT_ANSWERED', `${name}: say whether it is met, partly, not or not applicable.`),
    ];
  }
  if (given.answer === 'NOT_APPLICABLE') {
    const why = `${name}: say in a few words why it does not apply.`;
    return given.reason === null ? [error(cell, 'reason', 'REASON_NEEDED', why)] : [];
  }
  if (!needsPlan(given.answer)) return [];
  const missing = PLAN.filter(([field]) => given[field] === null);
  if (missing.length > 0) {
    return missing.map(([field, what]) => error(cell, field, 'PLAN_INCOMPLETE', `${name}: say ${what}.`));
  }
  if (given.dueOn === null || given.dueOn > periodEndsOn) return [];
  const why = `${name}: the plan was to be done by ${dayInWords(given.dueOn)}, before the period ended. Explain why it is open, or set another day.`;
  return [{ level: 'WARNING', code: 'PLAN_OVERDUE', where: `${cell}.dueOn`, why }];
}

const PLAN = [
  ['action', 'what will be done'],
  ['owner', 'who will do it'],
  ['dueOn', 'by which day it will be done'],
] as const;

function withoutEvidence(questions: readonly SelfQuestion[]): Remark {
  const [first] = questions;
  return {
    ...{ level: 'ADVICE', code: 'NO_EVIDENCE', where: `${first ? selfCell(first) : 'assessment'}.evidence` },
    why: `${count(questions.length, 'answer')} “met” without a word on what shows it.`,
  };
}

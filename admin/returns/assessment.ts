import type { ReturnPageQuery, SatisfactionInput, SelfAssessmentInput } from '../generated/api/graphql.ts';
import { dayInWords, inWords } from '../parts/figures.ts';
import { STATES } from './cells.ts';

type Return = NonNullable<ReturnPageQuery['return']>;
export type Question = Return['questions'][number];
export type Answer = Required<Omit<SelfAssessmentInput, '__typename' | 'seen'>>;
export type AnswerWord = NonNullable<Answer['answer']>;
export type Measured = Required<Omit<SatisfactionInput, '__typename' | 'seen'>>;

export const ANSWERS: readonly AnswerWord[] = ['MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE'];

/** The letters by which a question is answered from the keyboard. */
export const LETTERS: Readonly<Record<string, AnswerWord>> = {
  ...{ m: 'MET', p: 'PARTLY', n: 'NOT_MET', a: 'NOT_APPLICABLE' },
};

/** Under which the server speaks of an answer. */
export const pathOfAnswer = ({ topic, key }: Pick<Answer, 'topic' | 'key'>): string =>
  `assessment.${topic}.${key}`;

export const SATISFACTION_PATH = 'satisfaction.code';

type Named = Pick<Answer, 'topic' | 'key'>;

/** An answer with every field, in one order, so that two that say the same look the same. */
export function asAnswer({ topic, key, answer, evidence, ...given }: Named & Partial<Answer>): Answer {
  const { reason = null, action = null, owner = null, dueOn = null } = given;
  return { topic, key, answer: answer ?? null, evidence: evidence ?? null, reason, action, owner, dueOn };
}

export const needsPlan = (answer: Answer['answer']): boolean => answer === 'PARTLY' || answer === 'NOT_MET';

/** An answer as it is read. */
export function answerInWords({ answer, evidence, reason, action, owner, dueOn }: Answer): string {
  const plan = [action, owner, dueOn && `by ${dayInWords(dueOn)}`];
  const words = [...plan, reason, evidence].filter(Boolean).join(', ');
  return `${answer ? inWords(answer) : 'Not answered'}${words && ` (${words})`}`;
}

/** A measurement with every field, in one order. */
export function asMeasured(given: Partial<Measured>): Measured {
  const { state = 'NOT_REPORTED', method = null, methodWords = null, asked = null, answered = null } = given;
  const { score = null, scaleLow = null, scaleHigh = null, takenFrom = null, takenTo = null } = given;
  return {
    ...{ state, method, methodWords, asked, answered, score, scaleLow, scaleHigh, takenFrom, takenTo },
    note: given.note ?? null,
  };
}

/** A measurement as it is read. */
export function measuredInWords(measured: Measured): string {
  const { state, method, methodWords, asked, answered, score, scaleLow, scaleHigh, note } = measured;
  if (state !== 'REPORTED') return [STATES[state], note].filter(Boolean).join(': ');
  const days = [...new Set([measured.takenFrom, measured.takenTo])].flatMap((day) => day ?? []);
  return [
    methodWords ?? (method ? inWords(method) : 'Method not said'),
    `${answered ?? '?'} of ${asked ?? '?'} answered`,
    `${score ?? '?'} on a scale from ${scaleLow ?? '?'} to ${scaleHigh ?? '?'}`,
    days.map(dayInWords).join(' to '),
    note,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A cell that is no figure as the page names it; null where the path is that of a figure. */
export function nameOfBeside(questions: readonly Question[], path: string): string | null {
  if (path === SATISFACTION_PATH) return 'Satisfaction with the code';
  if (!path.startsWith('assessment.')) return null;
  const question = questions.find((one) => pathOfAnswer(one) === path);
  return question ? `${question.number} ${question.heading}` : (path.split('.').at(-1) ?? path);
}

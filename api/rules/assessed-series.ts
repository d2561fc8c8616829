import { SELF_ANSWERS, type SelfAnswer, type SelfTopic } from '../../schema/words-assessment.ts';
import type { Cell } from './aggregate.ts';
import type { NamedClause } from './breach-series.ts';
import { wordInWords } from './in-words.ts';
import type { Observation, Reported } from './indicator.ts';
import { GUIDING_PRINCIPLES } from './principles.ts';

/** An answer of a firm to one question of its self-assessment. */
export interface GivenAnswer {
  topic: SelfTopic;
  key: string;
  answer: SelfAnswer | null;
}

const PARTS = SELF_ANSWERS.map(wordInWords);

const keyOf = ({ topic, key }: Pick<GivenAnswer, 'topic' | 'key'>): string =>
  topic === 'CLAUSE' ? `assessed-${key}` : `assessed-principle-${key}`;

/** True of a series whose parts are the answers of a self-assessment: it is one of those below, and no indicator that has its key. */
export const tellsAnswers = (indicatorKey: string, parts: readonly string[]): boolean =>
  indicatorKey.startsWith('assessed-') && parts.length > 0 && parts.every((part) => PARTS.includes(part));

/**
 * How firms assess themselves, clause by clause, and by guiding principle (ISO 10001:2018, 4.2–4.13, 8.1): how many gave each answer. A
 * firm is counted under its own answer alone, so that an answer of few is a part of few.
 */
export function assessedIndicators(
  clauses: readonly NamedClause[],
  asked: ReadonlySet<'SELF_ASSESSMENT' | 'PRINCIPLES' | 'SATISFACTION'>,
): Reported[] {
  const common: Omit<Reported, 'key' | 'label' | 'clauseKey' | 'numeratorLabel'> = {
    ...{ kind: 'COUNT', denominatorLabel: null, unit: 'firms', stronger: null, target: null },
    ...{ audience: 'AGGREGATE', breakdown: PARTS, partsOnly: true, answers: true },
  };
  const series = (topic: SelfTopic, key: string, label: string): Reported => ({
    ...{ ...common, key: keyOf({ topic, key }), label, clauseKey: topic === 'CLAUSE' ? key : '' },
    // That two firms gave the same answers says nothing: what one series hides can not be taken from another.
    columns: { value: `${keyOf({ topic, key })} value` },
    numeratorLabel: 'Firms that answered',
  });
  const said = clauses.filter(({ text }) => text.trim() !== '');
  return [
    ...(asked.has('SELF_ASSESSMENT') ? said.map(({ key, heading }) => series('CLAUSE', key, heading)) : []),
    ...(asked.has('PRINCIPLES')
      ? GUIDING_PRINCIPLES.map(({ key, name }) => series('PRINCIPLE', key, wordInWords(name)))
      : []),
  ];
}

/**
 * A firm's answers as figures of those series. An answer about a clause that reads otherwise in the firm's own edition (`own`) is none
 * about the clause of the report: the series does not cross the break.
 */
export function assessedObservations(
  answers: readonly GivenAnswer[],
  own: readonly NamedClause[],
  clauses: readonly NamedClause[],
): Observation[] {
  const mine = new Map(own.map(({ key, text }) => [key, text]));
  const same = new Set(clauses.filter(({ key, text }) => mine.get(key) === text).map(({ key }) => key));
  return answers.flatMap(({ topic, key, answer }): Observation[] => {
    if (answer === null || (topic === 'CLAUSE' && !same.has(key))) return [];
    return [
      {
        ...{ indicatorKey: keyOf({ topic, key }), breakdown: wordInWords(answer), state: 'REPORTED' },
        ...{ value: '1', numerator: null, denominator: null, note: null },
      },
    ];
  });
}

/**
 * Where all gave the same answer, no answer is told: each tells on everybody, also those that nobody gave, since they would say which is
 * left. (ISO 10001:2018, 4.10.)
 */
export function withoutUnanimity<T extends Cell>(cells: readonly T[], indicators: readonly Reported[]): T[] {
  const keys = new Set(indicators.filter(({ answers }) => answers).map(({ key }) => key));
  const isAnswer = ({ indicatorKey, dimension }: T) => keys.has(indicatorKey) && dimension === 'BREAKDOWN';
  const given = new Map<string, number>();
  for (const { indicatorKey, reported } of cells.filter(isAnswer)) {
    given.set(indicatorKey, (given.get(indicatorKey) ?? 0) + (reported > 0 ? 1 : 0));
  }
  return cells.map((cell) =>
    isAnswer(cell) && given.get(cell.indicatorKey) === 1 ? { ...cell, suppression: 'DOMINATED' } : cell,
  );
}

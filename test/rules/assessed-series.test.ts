import { beforeAll, describe, expect, it } from 'vitest';
import { aggregate } from '../../api/rules/aggregate.ts';
import {
  assessedIndicators,
  assessedObservations,
  type GivenAnswer,
  tellsAnswers,
  withoutUnanimity,
} from '../../api/rules/assessed-series.ts';
import { kindsOf, protectReport } from '../../api/rules/protect-report.ts';
import { solverReady } from '../../api/rules/solver.ts';
import { toldTogether } from '../../api/rules/told-together.ts';
import type { SelfAnswer } from '../../schema/words-assessment.ts';

const clause = (key: string, text = `${key}.`) => ({ key, heading: key, kind: 'PROMISE' as const, text });
const CLAUSES = [clause('answers'), clause('redress'), clause('chapter', '')];
const answer = (key: string, given: SelfAnswer | null, topic: GivenAnswer['topic'] = 'CLAUSE') => ({
  ...{ topic, key, answer: given },
});

describe('self-assessments as series', () => {
  it('are of every clause that says something, and of the twelve principles, as far as they are asked', () => {
    const keys = (...asked: ('SELF_ASSESSMENT' | 'PRINCIPLES')[]) =>
      assessedIndicators(CLAUSES, new Set(asked)).map(({ key }) => key);
    expect(keys('SELF_ASSESSMENT')).toEqual(['assessed-answers', 'assessed-redress']);
    expect(keys('PRINCIPLES')).toHaveLength(12);
    expect(keys('PRINCIPLES')[0]).toBe('assessed-principle-commitment');
    expect(keys()).toEqual([]);
  });

  it('count a firm under its own answer', () => {
    const figures = assessedObservations(
      [answer('answers', 'PARTLY'), answer('commitment', 'MET', 'PRINCIPLE'), answer('redress', null)],
      CLAUSES,
      CLAUSES,
    );
    expect(figures.map(({ indicatorKey, breakdown, value }) => [indicatorKey, breakdown, value])).toEqual([
      ['assessed-answers', 'Partly', '1'],
      ['assessed-principle-commitment', 'Met', '1'],
    ]);
  });

  it('do not cross the break where a clause reads otherwise, or is new', () => {
    const answers = [answer('answers', 'MET'), answer('redress', 'MET')];
    const own = [clause('answers', 'Other words.')];
    expect(assessedObservations(answers, own, CLAUSES)).toEqual([]);
  });
});

it.each([
  ['a clause with its answers', 'assessed-redress', ['Met', 'Partly', 'Not met', 'Not applicable'], true],
  ['an answer that nobody gave left out', 'assessed-redress', ['Met', 'Partly'], true],
  ['an indicator of the code that has such a key', 'assessed-redress', ['Met', 'Waived'], false],
  ['one without parts', 'assessed-redress', [], false],
  ['another with such parts', 'redress', ['Met', 'Partly'], false],
])('%s is a series of answers or is none', (_, key, answers, wanted) => {
  expect(tellsAnswers(key, answers)).toBe(wanted);
});

describe('the heat map', () => {
  beforeAll(() => solverReady());
  const both = assessedIndicators(CLAUSES, new Set(['SELF_ASSESSMENT']));
  const protectedAnswers = (
    indicators: typeof both,
    minimum: number,
    answers: readonly (readonly SelfAnswer[])[],
  ) => {
    const due = answers.map((given, at) => ({
      ...{ firmId: `f${at}`, groupId: null, segment: 'Banks', sizeBand: 'SMALL' as const, region: null },
      observations: assessedObservations(
        given.map((own, of) => answer(of === 0 ? 'answers' : 'redress', own)),
        CLAUSES,
        CLAUSES,
      ),
    }));
    const { cells } = protectReport(aggregate({ indicators, due }), kindsOf(indicators), { minimum });
    return withoutUnanimity(toldTogether(cells, indicators), indicators).map(
      ({ category, value, suppression }) =>
        suppression === 'NONE' ? `${category} ${value}` : `${category} ${suppression}`,
    );
  };
  const shown = (...answers: SelfAnswer[]) =>
    protectedAnswers(
      both.slice(0, 1),
      3,
      answers.map((own) => [own]),
    );
  const times = (given: SelfAnswer, count: number) => Array.from({ length: count }, () => given);

  it('shows how many gave each answer, and which nobody gave', () => {
    expect(shown(...times('MET', 5), ...times('PARTLY', 3))).toEqual([
      ...[' 8', 'Met 5', 'Partly 3', 'Not met NO_DATA', 'Not applicable NO_DATA'],
    ]);
  });

  it('shows no answer that would tell of few', () => {
    expect(shown(...times('MET', 5), ...times('PARTLY', 3), 'NOT_MET')).toEqual([
      ...[' 9', 'Met 5', 'Partly PROTECTS_ANOTHER', 'Not met FEW_RESPONDENTS', 'Not applicable NO_DATA'],
    ]);
  });

  it('hides no more of a clause because firms said the same about another', () => {
    const [met, partly] = ['MET', 'PARTLY'] as const;
    const alike = [...times(met, 6), ...times(partly, 2)].map((own) => [own, own]);
    const one = [' 8', 'Met PROTECTS_ANOTHER', 'Partly FEW_RESPONDENTS'];
    const none = ['Not met NO_DATA', 'Not applicable NO_DATA'];
    expect(protectedAnswers(both, 3, alike)).toEqual([...one, ...none, ...one, ...none]);
  });

  it('tells no answer where it is hidden how many answered', () => {
    const cells = aggregate({ indicators: both.slice(0, 1), due: [] });
    const hidden = cells.map((cell) => ({
      ...{ ...cell, reported: cell.category === 'Met' || cell.category === 'Partly' ? 4 : 0 },
      suppression: cell.dimension === 'SECTOR' ? ('FEW_RESPONDENTS' as const) : ('NONE' as const),
    }));
    const told = toldTogether(hidden, both).map(({ suppression }) => suppression);
    expect(told).toEqual(['FEW_RESPONDENTS', ...Array(4).fill('PROTECTS_ANOTHER')]);
  });

  it('does not say that all gave the same answer', () => {
    expect(shown(...times('NOT_MET', 6))).toEqual([
      ...[' 6', 'Met DOMINATED', 'Partly DOMINATED', 'Not met DOMINATED', 'Not applicable DOMINATED'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askChanges, askedIn, askOrder, askRemarks } from '../../api/rules/asks.ts';
import { besideEntryRemarks, besideRemarks } from '../../api/rules/beside-figures.ts';
import { contentInWords } from '../../api/rules/cells.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import { passes } from '../../api/rules/remark.ts';
import {
  asSelfAssessment,
  type GivenSelfAssessment,
  type SelfQuestion,
  selfContent,
  selfEntryRemarks,
  selfQuestions,
  selfRemarks,
} from '../../api/rules/self-assessment.ts';
import { RETURN_ASKS, type ReturnAsk, SELF_ANSWERS } from '../../schema/words-assessment.ts';
import { clause } from './small-code.ts';

const ALL = new Set<ReturnAsk>(RETURN_ASKS);
const QUESTION: SelfQuestion = {
  ...{ topic: 'CLAUSE', key: 'answers', number: '1.2', group: '1 Service', heading: 'Answers' },
  ...{ text: 'We answer.', notApplicable: null },
};
const END = '2026-06-30';

const answer = (given: Partial<GivenSelfAssessment> = {}) =>
  asSelfAssessment({ topic: 'CLAUSE', key: 'answers', ...given });

const PLAN = { action: 'Train the desk', owner: 'Ms Desk', dueOn: '2027-03-31' };

describe('the questions of a return', () => {
  const { clauses } = effectiveCode(
    {
      clauses: [
        clause('service', { heading: 'Service', text: '', position: 0 }),
        clause('answers', { parentKey: 'service', heading: 'Answers', text: 'We answer.', position: 0 }),
        clause('money', { heading: 'Money', text: 'We pay.', position: 1 }),
      ],
      parameters: [],
    },
    [],
  );

  it('are every clause that says something, under the first clause above it, and the twelve principles', () => {
    const questions = selfQuestions(clauses, ALL);
    expect(questions.slice(0, 2)).toMatchObject([
      { topic: 'CLAUSE', key: 'answers', number: '1.1', group: '1 Service', text: 'We answer.' },
      { topic: 'CLAUSE', key: 'money', number: '2', group: '2 Money' },
    ]);
    const principles = questions.filter(({ topic }) => topic === 'PRINCIPLE');
    expect(principles.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, place) => `4.${place + 2}`),
    );
    expect(new Set(principles.map(({ key }) => key)).size).toBe(12);
  });

  it.each<[ReturnAsk[], number]>([
    [[], 0],
    [['SATISFACTION'], 0],
    [['SELF_ASSESSMENT'], 2],
    [['PRINCIPLES'], 12],
    [['SELF_ASSESSMENT', 'PRINCIPLES'], 14],
  ])('are only what is asked: %j', (asked, count) => {
    expect(selfQuestions(clauses, new Set(asked))).toHaveLength(count);
  });
});

describe('an answer', () => {
  const at = 'assessment.CLAUSE.answers';
  const said = (given: Partial<GivenSelfAssessment> | null) =>
    selfRemarks([QUESTION], given === null ? [] : [answer(given)], END).map(
      ({ level, code, where }) => `${level} ${code} ${where}`,
    );
  it.each<[string, Partial<GivenSelfAssessment> | null, string[]]>([
    ['that is not there', null, [`ERROR NOT_ANSWERED ${at}.answer`]],
    ['with words and no answer yet', { evidence: 'The log' }, [`ERROR NOT_ANSWERED ${at}.answer`]],
    ['met, with what shows it', { answer: 'MET', evidence: 'The log' }, []],
    ['met, without a word', { answer: 'MET' }, [`ADVICE NO_EVIDENCE ${at}.evidence`]],
    ['partly, with a plan', { answer: 'PARTLY', ...PLAN }, []],
    ['not met, with a plan', { answer: 'NOT_MET', ...PLAN }, []],
    [
      'partly, without a plan',
      { answer: 'PARTLY' },
      ['action', 'owner', 'dueOn'].map((field) => `ERROR PLAN_INCOMPLETE ${at}.${field}`),
    ],
    [
      'not met, with a plan that nobody carries',
      { answer: 'NOT_MET', ...PLAN, owner: ' ' },
      [`ERROR PLAN_INCOMPLETE ${at}.owner`],
    ],
    [
      'partly, with a plan without a day',
      { answer: 'PARTLY', ...PLAN, dueOn: null },
      [`ERROR PLAN_INCOMPLETE ${at}.dueOn`],
    ],
    [
      'partly, with a plan for the last day of the period',
      { answer: 'PARTLY', ...PLAN, dueOn: END },
      [`WARNING PLAN_OVERDUE ${at}.dueOn`],
    ],
    ['partly, with a plan for the day after', { answer: 'PARTLY', ...PLAN, dueOn: '2026-07-01' }, []],
    ['not applicable, with a reason', { answer: 'NOT_APPLICABLE', reason: 'We have no desk' }, []],
    ['not applicable, without', { answer: 'NOT_APPLICABLE' }, [`ERROR REASON_NEEDED ${at}.reason`]],
  ])('%s', (_, given, wanted) => {
    expect(said(given)).toEqual(wanted);
  });

  it('keeps what belongs to it and nothing else', () => {
    const everything = { ...PLAN, evidence: ' The log ', reason: 'None' };
    const kept = (given: GivenSelfAssessment['answer']) =>
      Object.entries(selfContent(answer({ ...everything, answer: given })))
        .filter(([, field]) => field !== null)
        .map(([name]) => name);
    expect(kept('MET')).toEqual(['answer', 'evidence']);
    expect(kept('PARTLY')).toEqual(['answer', 'evidence', 'action', 'owner', 'dueOn']);
    expect(kept('NOT_MET')).toEqual(kept('PARTLY'));
    expect(kept('NOT_APPLICABLE')).toEqual(['answer', 'evidence', 'reason']);
    expect(kept(null)).toEqual(['evidence', 'reason', 'action', 'owner', 'dueOn']);
    expect(answer({ evidence: ' The log ' }).evidence).toBe('The log');
  });

  it('is said in words', () => {
    const words = (given: Partial<GivenSelfAssessment>) => contentInWords(selfContent(answer(given)));
    expect(words({ answer: 'PARTLY', ...PLAN })).toBe('partly (Train the desk, Ms Desk, by 31 March 2027)');
    expect(words({ answer: 'MET' })).toBe('met');
    expect(words({ answer: 'NOT_APPLICABLE', reason: 'No desk' })).toBe('not applicable (No desk)');
    expect(words({ evidence: 'The log' })).toBe('not answered (The log)');
  });

  it('can not be saved where it is not asked, given twice, or its day is none', () => {
    const codes = (...given: Partial<GivenSelfAssessment>[]) =>
      selfEntryRemarks([QUESTION], given.map(answer)).map(({ code, where }) => `${code} ${where}`);
    expect(codes({ answer: 'PARTLY' })).toEqual([]);
    expect(codes({ key: 'none' })).toEqual(['UNKNOWN_QUESTION assessment.CLAUSE.none.answer']);
    expect(codes({ topic: 'PRINCIPLE' })).toEqual(['UNKNOWN_QUESTION assessment.PRINCIPLE.answers.answer']);
    expect(codes({}, {})).toEqual([`DUPLICATE_CELL ${at}.answer`]);
    expect(codes({ answer: 'PARTLY', dueOn: '2027-02-30' })).toEqual([`NOT_A_DATE ${at}.dueOn`]);
  });
});

describe('every self-assessment', () => {
  const text = fc.option(fc.constantFrom('', ' ', 'Words', 'Some more words'));
  const given = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'gone'),
    answer: fc.option(fc.constantFrom(...SELF_ANSWERS)),
    ...{ evidence: text, reason: text, action: text, owner: text },
    dueOn: fc.option(fc.constantFrom('2026-06-30', '2027-01-01')),
  });
  const questions = ['a', 'b', 'c'].map((key) => ({ ...QUESTION, key }));

  it('passes exactly where each question has an answer with what belongs to it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(given, { selector: ({ key }) => key }), (answers) => {
        const kept = answers.map(answer);
        const whole = questions.every(({ key }) => {
          const own = kept.find((one) => one.key === key);
          if (own?.answer === 'NOT_APPLICABLE') return own.reason !== null;
          if (own?.answer === 'MET') return true;
          return Boolean(own?.answer && own.action && own.owner && own.dueOn);
        });
        const remarks = selfRemarks(questions, kept, END);
        expect(passes(remarks)).toBe(whole);
        for (const { where, why } of remarks) {
          expect(where).toMatch(/^assessment\.CLAUSE\.[abc]\.\w+$/);
          expect(why).toMatch(/\.$/);
        }
      }),
    );
  });

  it('stays as it is when it is read again', () => {
    fc.assert(
      fc.property(given, (one) => {
        const kept = answer(one);
        expect(asSelfAssessment(kept)).toEqual(kept);
      }),
    );
  });
});

describe('what an edition asks for', () => {
  const asks = [
    { what: 'SATISFACTION', frequency: 'YEARLY' },
    { what: 'SELF_ASSESSMENT', frequency: null },
  ] as const;

  it.each([
    ['MONTHLY', ['SELF_ASSESSMENT']],
    ['YEARLY', ['SATISFACTION', 'SELF_ASSESSMENT']],
    [null, ['SELF_ASSESSMENT']],
  ] as const)('holds in periods of its frequency: %s', (frequency, wanted) => {
    expect([...askedIn(asks, frequency)].sort()).toEqual(wanted);
  });

  it('is declared once, stands in one order, and is compared in words', () => {
    expect(askRemarks(asks)).toEqual([]);
    expect(askRemarks([...asks, asks[0]])).toMatchObject([{ code: 'REPEATED', where: 'asks.2.what' }]);
    expect(askOrder(asks).map(({ what }) => what)).toEqual(['SELF_ASSESSMENT', 'SATISFACTION']);
    expect(askChanges(asks, asks)).toEqual([]);
    expect(askChanges([], asks)).toEqual([
      { what: 'SELF_ASSESSMENT', before: null, after: 'in every period' },
      { what: 'SATISFACTION', before: null, after: 'in yearly periods' },
    ]);
  });

  it('is all that is judged, and all that can be saved', () => {
    const period = { startsOn: '2026-01-01', endsOn: END };
    const nothing = { selfAssessments: [], satisfaction: null };
    const codes = (asked: ReturnAsk[], questions: SelfQuestion[] = []) =>
      besideRemarks({ asked: new Set(asked), questions, period }, nothing).remarks.map(({ code }) => code);
    expect(codes([])).toEqual([]);
    expect(codes(['SATISFACTION'])).toEqual(['SATISFACTION_LEFT']);
    expect(codes(['SELF_ASSESSMENT'], [QUESTION])).toEqual(['NOT_ANSWERED']);
    const unasked = { asked: new Set<ReturnAsk>(), questions: [], period };
    const measured = {
      ...{ state: 'NOT_AVAILABLE' as const, method: null, methodWords: null, asked: null, answered: null },
      ...{ score: null, scaleLow: null, scaleHigh: null, takenFrom: null, takenTo: null, note: 'No time' },
    };
    const given = { selfAssessments: [answer()], satisfaction: measured };
    expect(besideEntryRemarks(unasked, given)).toMatchObject([
      { code: 'UNKNOWN_QUESTION', where: 'satisfaction.code.state' },
    ]);
    expect(besideEntryRemarks(unasked, { ...given, satisfaction: null })).toMatchObject([
      { code: 'UNKNOWN_QUESTION', where: 'assessment.CLAUSE.answers.answer' },
    ]);
  });
});

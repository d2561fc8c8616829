import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANNEX_G_QUESTIONS,
  type AssessmentEntry,
  assessmentRemarks,
  questionsFor,
} from '../../api/rules/annexg.ts';
import { passes } from '../../api/rules/remark.ts';
import { ASSESSMENT_ANSWERS, SIZE_BANDS, type SizeBand } from '../../schema/words.ts';

const yes = (question: string): AssessmentEntry => ({
  ...{ question, answer: 'YES' },
  ...{ note: null, action: null, owner: null, dueOn: null },
});
const PLAN = { action: 'Train the desk', owner: 'Head of service', dueOn: '2025-09-30' };

/** Everything answered with yes, but for the first question. */
const answered = (sizeBand: SizeBand, changes: Partial<AssessmentEntry>): AssessmentEntry[] =>
  questionsFor(sizeBand).map(({ key }, place) => (place === 0 ? { ...yes(key), ...changes } : yes(key)));
const told = (entries: AssessmentEntry[], sizeBand: SizeBand = 'LARGE'): string[] =>
  assessmentRemarks(entries, sizeBand).map(({ level, code, where }) => `${level} ${code} ${where}`);
const FIRST = 'objectives';

describe('the questions', () => {
  it('are sixteen to twenty, each with its own key and words, a group and a clause', () => {
    expect(ANNEX_G_QUESTIONS.length).toBeGreaterThanOrEqual(16);
    expect(ANNEX_G_QUESTIONS.length).toBeLessThanOrEqual(20);
    expect(new Set(ANNEX_G_QUESTIONS.map(({ key }) => key)).size).toBe(ANNEX_G_QUESTIONS.length);
    expect(new Set(ANNEX_G_QUESTIONS.map(({ text }) => text)).size).toBe(ANNEX_G_QUESTIONS.length);
    for (const { key, group, text, clauseOfStandard } of ANNEX_G_QUESTIONS) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(group).not.toBe('');
      expect(text).toMatch(/^[A-Z].*\?/);
      expect(clauseOfStandard).toMatch(/^(Annex [A-H]|[4-8](\.\d+)?)(, (Annex [A-H]|[4-8](\.\d+)?))*$/);
    }
  });

  it('stand together by group', () => {
    const groups = ANNEX_G_QUESTIONS.map(({ group }) => group);
    const changes = groups.filter((group, place) => group !== groups[place - 1]);
    expect(changes).toEqual([...new Set(groups)]);
  });

  it.each<[SizeBand, number]>([
    ['MICRO', 8],
    ['SMALL', 8],
    ['MEDIUM', 19],
    ['LARGE', 19],
  ])('for a firm that is %s are %i', (sizeBand, count) => {
    expect(questionsFor(sizeBand)).toHaveLength(count);
  });

  it('of the short form are those that every firm must know: the fit, the gaps, the route, the figures, the demands', () => {
    expect(questionsFor('MICRO').map(({ key }) => key)).toEqual([
      'objectives',
      'coverage',
      'from-day-one',
      'resources',
      'contact-point',
      'indicators',
      'customers',
      'provider',
    ]);
  });
});

describe('an assessment', () => {
  it.each(SIZE_BANDS)('with every question answered is complete for a firm that is %s', (sizeBand) => {
    expect(told(answered(sizeBand, {}), sizeBand)).toEqual([]);
  });

  it.each<[string, Partial<AssessmentEntry>, string[]]>([
    ['a plan', { answer: 'WITH_A_PLAN', ...PLAN }, []],
    ['a plan without action', { answer: 'WITH_A_PLAN', ...PLAN, action: null }, ['PLAN_INCOMPLETE']],
    ['a plan with a blank action', { answer: 'WITH_A_PLAN', ...PLAN, action: '  ' }, ['PLAN_INCOMPLETE']],
    ['a plan without owner', { answer: 'WITH_A_PLAN', ...PLAN, owner: null }, ['PLAN_INCOMPLETE']],
    ['a plan with a blank owner', { answer: 'WITH_A_PLAN', ...PLAN, owner: '\t' }, ['PLAN_INCOMPLETE']],
    ['a plan without date', { answer: 'WITH_A_PLAN', ...PLAN, dueOn: null }, ['PLAN_INCOMPLETE']],
    ['a plan with an empty date', { answer: 'WITH_A_PLAN', ...PLAN, dueOn: '' }, ['PLAN_INCOMPLETE']],
    ['a plan until no day', { answer: 'WITH_A_PLAN', ...PLAN, dueOn: '2025-09-31' }, ['NOT_A_DATE']],
    ['yes, until no day', { dueOn: 'soon' }, ['NOT_A_DATE']],
    ['no, with words', { answer: 'NO', note: 'We sell no contracts.' }, []],
    ['no, without words', { answer: 'NO' }, ['NO_WITHOUT_WORDS']],
    ['no, with blank words', { answer: 'NO', note: ' ' }, ['NO_WITHOUT_WORDS']],
    ['no, with a plan but without words', { answer: 'NO', ...PLAN }, ['NO_WITHOUT_WORDS']],
    ['not applicable, with words', { answer: 'NOT_APPLICABLE', note: 'We have no shops.' }, []],
    ['not applicable, without words', { answer: 'NOT_APPLICABLE' }, ['NO_WITHOUT_WORDS']],
    ['yes, with words', { note: 'Since 2019.' }, []],
  ])('%s', (_name, changes, codes) => {
    expect(told(answered('LARGE', changes))).toEqual(codes.map((code) => `ERROR ${code} answers.${FIRST}`));
  });

  it('names each question that is not answered, by its key and in its words', () => {
    const remarks = assessmentRemarks([], 'SMALL');
    expect(remarks.map(({ where }) => where)).toEqual(
      questionsFor('SMALL').map(({ key }) => `answers.${key}`),
    );
    expect(remarks.map(({ why }) => why)).toEqual(
      questionsFor('SMALL').map(({ text }) => `Not answered yet: ${text}`),
    );
    expect(remarks.every(({ level, code }) => level === 'ERROR' && code === 'UNANSWERED')).toBe(true);
  });

  it('of a small firm is not enough once the firm is large', () => {
    const missing = told(answered('SMALL', {}), 'MEDIUM');
    expect(missing).toHaveLength(questionsFor('MEDIUM').length - questionsFor('SMALL').length);
    expect(missing).toContain('ERROR UNANSWERED answers.competence');
  });

  it('of a small firm may answer more, and that answer must hold too', () => {
    const more = (answer: AssessmentEntry['answer']) => [
      ...answered('SMALL', {}),
      { ...yes('competence'), answer },
    ];
    expect(told(more('YES'), 'SMALL')).toEqual([]);
    expect(told(more('NO'), 'SMALL')).toEqual(['ERROR NO_WITHOUT_WORDS answers.competence']);
  });

  it('has no answer to a question that is not asked, and no two to one', () => {
    const entries = [...answered('LARGE', {}), yes('gone'), yes(FIRST), yes(FIRST)];
    expect(told(entries)).toEqual([
      `ERROR ANSWERED_TWICE answers.${FIRST}`,
      'ERROR UNKNOWN_QUESTION answers.gone',
    ]);
  });
});

describe('for any answers', () => {
  const words = fc.option(fc.constantFrom('', '  ', 'some words'));
  const entry = fc.record({
    question: fc.constantFrom(...ANNEX_G_QUESTIONS.map(({ key }) => key)),
    answer: fc.constantFrom(...ASSESSMENT_ANSWERS),
    note: words,
    action: words,
    owner: words,
    dueOn: fc.option(fc.constantFrom('2025-09-30', '2025-02-29', '')),
  });
  const entries = fc.uniqueArray(entry, { selector: ({ question }) => question, maxLength: 19 });
  const sizeBand = fc.constantFrom(...SIZE_BANDS);

  it('each question that is asked is answered or remarked on', () => {
    fc.assert(
      fc.property(entries, sizeBand, (given, size) => {
        const remarks = assessmentRemarks(given, size);
        for (const { key } of questionsFor(size)) {
          const missing = remarks.some(
            ({ code, where }) => code === 'UNANSWERED' && where === `answers.${key}`,
          );
          expect(missing).toBe(!given.some(({ question }) => question === key));
        }
      }),
    );
  });

  it('what passes has a whole plan for every gap and words for every refusal', () => {
    fc.assert(
      fc.property(entries, sizeBand, (given, size) => {
        const complete = [
          ...given,
          ...questionsFor(size)
            .filter(({ key }) => !given.some(({ question }) => question === key))
            .map(({ key }) => yes(key)),
        ];
        const sound = given.every(({ answer, note, action, owner, dueOn }) => {
          if (dueOn === '2025-02-29') return false;
          if (answer === 'WITH_A_PLAN') return Boolean(action?.trim() && owner?.trim() && dueOn);
          return answer === 'YES' || Boolean(note?.trim());
        });
        expect(passes(assessmentRemarks(complete, size))).toBe(sound);
      }),
    );
  });
});

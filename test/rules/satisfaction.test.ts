import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideRemarks } from '../../api/rules/beside-figures.ts';
import { contentInWords } from '../../api/rules/cells.ts';
import { NO_LISTS } from '../../api/rules/complaint-lists.ts';
import {
  asSatisfaction,
  type Satisfaction,
  satisfactionContent,
  satisfactionEntryRemarks,
  satisfactionRemarks,
} from '../../api/rules/satisfaction.ts';
import { validateFigures } from '../../api/rules/validate.ts';
import { OBSERVATION_STATES } from '../../schema/words.ts';

const PERIOD = { startsOn: '2026-01-01', endsOn: '2026-06-30' };

const measured = (given: Partial<Satisfaction> = {}): Satisfaction =>
  asSatisfaction({
    ...{ state: 'REPORTED', method: 'SURVEY', asked: 400, answered: 120, score: '4.2' },
    ...{ scaleLow: '1', scaleHigh: '5', takenFrom: '2026-05-01', takenTo: '2026-05-14' },
    ...given,
  });

const said = (given: Satisfaction | null) =>
  satisfactionRemarks(given, PERIOD).map(
    ({ level, code, where }) => `${level} ${code} ${where.replace('satisfaction.code.', '')}`,
  );

describe('satisfaction with the code', () => {
  it.each<[string, Satisfaction | null, string[]]>([
    ['of which nothing was said', null, ['ERROR SATISFACTION_LEFT state']],
    ['that is not reported yet', measured({ state: 'NOT_REPORTED' }), ['ERROR SATISFACTION_LEFT state']],
    ['that is nil', measured({ state: 'NIL' }), ['ERROR NOT_A_STATE state']],
    ['that is not available, and why', measured({ state: 'NOT_AVAILABLE', note: 'The survey failed' }), []],
    ['that is not available', measured({ state: 'NOT_AVAILABLE' }), ['ERROR NOTE_NEEDED note']],
    [
      'that does not apply, in a word',
      measured({ state: 'NOT_APPLICABLE', note: 'no' }),
      ['ERROR NOTE_NEEDED note'],
    ],
    ['that is whole', measured(), []],
    ['of a single day', measured({ takenTo: '2026-05-01' }), []],
    ['with the lowest score', measured({ score: '1' }), []],
    ['with the highest score', measured({ score: '5.0' }), []],
    ['with a score below the scale', measured({ score: '0.99' }), ['ERROR OUT_OF_RANGE score']],
    ['with a score above the scale', measured({ score: '5.01' }), ['ERROR OUT_OF_RANGE score']],
    [
      'with a scale that goes downwards',
      measured({ scaleLow: '5', scaleHigh: '1' }),
      ['ERROR SCALE_REVERSED scaleHigh'],
    ],
    ['with a scale of one step', measured({ scaleHigh: '1' }), ['ERROR SCALE_REVERSED scaleHigh']],
    ['with an answer from everybody', measured({ answered: 400 }), []],
    [
      'with more answers than people asked',
      measured({ answered: 401 }),
      ['ERROR ANSWERED_ABOVE_ASKED answered'],
    ],
    ['that nobody answered', measured({ answered: 0 }), ['ERROR SCORE_OF_NOBODY answered']],
    ['that thirty answered', measured({ answered: 30 }), []],
    ['that fewer answered', measured({ answered: 29 }), ['WARNING SMALL_SAMPLE answered']],
    ['asked in another way', measured({ method: 'OTHER' }), ['ERROR METHOD_WORDS_NEEDED methodWords']],
    ['asked in another way, with words', measured({ method: 'OTHER', methodWords: 'A letter box' }), []],
    ['that ended before it began', measured({ takenTo: '2026-04-30' }), ['ERROR DAYS_REVERSED takenTo']],
    [
      'of another period',
      measured({ takenFrom: '2026-07-01', takenTo: '2026-07-02' }),
      ['WARNING OUTSIDE_PERIOD takenFrom'],
    ],
    ['that reaches into the period', measured({ takenFrom: '2025-12-01', takenTo: '2026-01-01' }), []],
    ['with half a person', measured({ asked: 400.5 }), ['ERROR NOT_A_COUNT asked']],
    ['with people below zero', measured({ answered: -1 }), ['ERROR NOT_A_COUNT answered']],
    ['with a score in words', measured({ score: 'good' }), ['ERROR NOT_A_NUMBER score']],
  ])('%s', (_, given, wanted) => {
    expect(said(given)).toEqual(wanted);
  });

  it.each(['method', 'asked', 'answered', 'score', 'scaleLow', 'scaleHigh', 'takenFrom', 'takenTo'] as const)(
    'asks for its %s',
    (field) => {
      expect(said(measured({ [field]: null }))).toContain(`ERROR MISSING_FIGURE ${field}`);
    },
  );

  it('may be half written while it is typed, but not wrong', () => {
    expect(satisfactionEntryRemarks(measured({ method: null, score: '9', answered: 900 }))).toEqual([]);
    expect(satisfactionEntryRemarks(measured({ asked: 1.5 }))).toMatchObject([{ code: 'NOT_A_COUNT' }]);
  });

  it('has no figures where it was not measured, and is said in words', () => {
    const none = measured({ state: 'NOT_AVAILABLE', note: 'The survey failed' });
    expect(none).toMatchObject({ method: null, asked: null, score: null, takenFrom: null });
    expect(contentInWords(satisfactionContent(none))).toBe('not available (The survey failed)');
    expect(contentInWords(satisfactionContent(measured()))).toContain(
      'method SURVEY · asked 400 · answered 120',
    );
  });

  it('explains what is unusual in it by its own note, or by that of the return', () => {
    const asked = { asked: new Set(['SATISFACTION'] as const), questions: [], period: PERIOD };
    const codes = (note: string | null, explanation: string | null = null) =>
      validateFigures({
        ...{
          indicators: [],
          observations: [],
          complaints: [],
          complaintCategories: [],
          complaintsBefore: null,
        },
        ...{
          complaintLists: NO_LISTS,
          checks: [],
          frequency: null,
          breachesLogged: 0,
          history: [],
          nilAttestation: null,
          explanation,
        },
        beside: besideRemarks(asked, { selfAssessments: [], satisfaction: measured({ answered: 5, note }) }),
      }).map(({ code }) => code);
    expect(codes(null)).toEqual(['SMALL_SAMPLE', 'NEEDS_EXPLANATION']);
    expect(codes('A first small trial')).toEqual(['SMALL_SAMPLE']);
    expect(codes(null, 'It was a trial')).toEqual(['SMALL_SAMPLE']);
  });

  it('is remarked upon at a field of its own, in a sentence, and read again as it was', () => {
    const figure = fc.option(fc.constantFrom('-1', '0', '3', '5', '7.5', 'x'));
    const people = fc.option(fc.integer({ min: -2, max: 60 }));
    const day = fc.option(fc.constantFrom('2025-01-01', '2026-02-01', '2027-01-01'));
    const any = fc.record({
      state: fc.constantFrom(...OBSERVATION_STATES),
      method: fc.option(fc.constantFrom('SURVEY', 'OTHER', 'PANEL')),
      ...{
        methodWords: fc.option(fc.string()),
        note: fc.option(fc.string()),
        asked: people,
        answered: people,
      },
      ...{ score: figure, scaleLow: figure, scaleHigh: figure, takenFrom: day, takenTo: day },
    });
    fc.assert(
      fc.property(any, (given) => {
        const kept = asSatisfaction(given);
        expect(asSatisfaction(kept)).toEqual(kept);
        const remarks = satisfactionRemarks(kept, PERIOD);
        for (const { where, why } of remarks) {
          expect(where).toMatch(/^satisfaction\.code\.\w+$/);
          expect(why).toMatch(/\.$/);
        }
        const { asked, answered } = kept;
        if (kept.state === 'REPORTED' && asked !== null && answered !== null && answered > asked) {
          expect(remarks.some(({ level }) => level === 'ERROR')).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../api/rules/complaint-lists.ts';
import { asComplaint } from '../../api/rules/complaint-row.ts';
import type { FigureCheck } from '../../api/rules/figure-check.ts';
import type { Indicator, Observation } from '../../api/rules/indicator.ts';
import { passes } from '../../api/rules/remark.ts';
import { cellRemarks, validateFigures } from '../../api/rules/validate.ts';
import { figure, indicator, parts, ratio, value } from './figures.ts';

const COUNT = indicator();
const RATIO = ratio();
const BROKEN = indicator({ breakdown: ['Cards', 'Loans'] });

type Given = Partial<Parameters<typeof validateFigures>[0]>;

const remarksOf = (given: Given) =>
  validateFigures({
    ...{ indicators: [COUNT], observations: [], complaints: [], complaintCategories: [] },
    ...{ checks: [], frequency: null, history: [], complaintLists: NO_LISTS, complaintsBefore: null },
    ...{ breachesLogged: 0, explanation: null, nilAttestation: null },
    ...given,
  });

const said = (given: Given) => remarksOf(given).map(({ level, code, where }) => `${level} ${code} ${where}`);

const one = (observation: Observation, kind: Indicator = COUNT) =>
  said({ indicators: [kind], observations: [observation] });

describe('a figure in each of the five states', () => {
  const at = 'observations.opened._';
  it.each<[string, Partial<Observation>, string[]]>([
    ['reported with its figure', { value: '12' }, []],
    ['reported as zero, which is a figure', { value: '0' }, []],
    ['reported without its figure', {}, [`ERROR MISSING_FIGURE ${at}.value`]],
    [
      'reported with the figures of another kind',
      { value: '12', numerator: '1' },
      [`ERROR MISSING_FIGURE ${at}.numerator`],
    ],
    ['nil, without words', { state: 'NIL' }, ['ERROR NIL_NOT_ATTESTED nilAttestation']],
    [
      'nil, with a figure',
      { state: 'NIL', value: '0' },
      [`ERROR MISSING_FIGURE ${at}.state`, 'ERROR NIL_NOT_ATTESTED nilAttestation'],
    ],
    ['not applicable, with a note', { state: 'NOT_APPLICABLE', note: 'We sell no cards' }, []],
    ['not applicable, without', { state: 'NOT_APPLICABLE' }, [`ERROR NOTE_NEEDED ${at}.note`]],
    [
      'not applicable, with a blank note',
      { state: 'NOT_APPLICABLE', note: ' ' },
      [`ERROR NOTE_NEEDED ${at}.note`],
    ],
    [
      'not applicable, with a figure',
      { state: 'NOT_APPLICABLE', note: 'none', value: '3' },
      [`ERROR MISSING_FIGURE ${at}.state`],
    ],
    ['not available, with a note', { state: 'NOT_AVAILABLE', note: 'The system was down' }, []],
    ['not available, without', { state: 'NOT_AVAILABLE' }, [`ERROR NOTE_NEEDED ${at}.note`]],
    [
      'not available, with a figure',
      { state: 'NOT_AVAILABLE', note: 'lost', value: '3' },
      [`ERROR MISSING_FIGURE ${at}.state`],
    ],
    ['not reported', { state: 'NOT_REPORTED' }, [`ERROR NOT_REPORTED_LEFT ${at}.state`]],
    [
      'not reported, with a figure',
      { state: 'NOT_REPORTED', value: '3' },
      [`ERROR MISSING_FIGURE ${at}.state`, `ERROR NOT_REPORTED_LEFT ${at}.state`],
    ],
  ])('%s', (_, given, wanted) => {
    expect(one(figure(given))).toEqual(wanted);
  });

  it('is nil only with three words: who looked, and how', () => {
    const nil = (nilAttestation: string | null) =>
      said({ observations: [figure({ state: 'NIL' })], nilAttestation });
    expect(nil('The chair read every letter')).toEqual([]);
    for (const words of [null, '', 'none', 'none found', '- - - -', '1 2 3 4'])
      expect(nil(words)).toEqual(['ERROR NIL_NOT_ATTESTED nilAttestation']);
  });
});

describe('a number', () => {
  const amount = indicator({ kind: 'AMOUNT' });
  const score = indicator({ kind: 'SCORE' });
  const yesNo = indicator({ kind: 'YES_NO' });
  it.each<[string, Indicator, Observation, string | null]>([
    ['in words', COUNT, value('twelve'), 'NOT_A_NUMBER'],
    ['with separators', COUNT, value('1,200'), 'NOT_A_NUMBER'],
    ['with an exponent', COUNT, value('1e3'), 'NOT_A_NUMBER'],
    ['that is blank text', COUNT, value(''), 'NOT_A_NUMBER'],
    ['below zero', COUNT, value('-1'), 'NEGATIVE'],
    ['of minus zero', COUNT, value('-0'), null],
    ['with a fraction, counted', COUNT, value('1.5'), 'NOT_WHOLE'],
    ['with a fraction of zero, counted', COUNT, value('5.0'), null],
    ['with a fraction, as an amount', amount, value('1.50'), null],
    ['below zero, as an amount', amount, value('-0.01'), 'NEGATIVE'],
    ['with a fraction, as a duration', indicator({ kind: 'DURATION' }), value('2.5'), null],
    ['of a full score', score, value('100'), null],
    ['above a full score', score, value('100.01'), 'OUT_OF_RANGE'],
    ['for yes', yesNo, value('1'), null],
    ['for no', yesNo, value('0'), null],
    ['for neither yes nor no', yesNo, value('2'), 'NOT_YES_NO'],
    ['of a part and its whole', RATIO, parts('3', '4'), null],
    ['of exact fractions', RATIO, parts('325.0176', '552'), null],
    ['of a part that is the whole', RATIO, parts('4.0', '4'), null],
    ['of a part above its whole', RATIO, parts('5', '4'), 'NUMERATOR_ABOVE_DENOMINATOR'],
    ['of a part without whole', RATIO, parts('5', null), 'MISSING_FIGURE'],
    ['of a whole without part', RATIO, parts(null, '5'), 'MISSING_FIGURE'],
    ['of a part below zero', RATIO, parts('-1', '5'), 'NEGATIVE'],
    ['of nothing of nothing', RATIO, parts('0', '0'), null],
  ])('%s', (_, kind, observation, code) => {
    const codes = one(observation, kind).map((line) => line.split(' ')[1]);
    expect(codes).toEqual(code === null ? [] : [code]);
  });
});

describe('the cells of a return', () => {
  it.each<[string, Observation[], string[]]>([
    ['are all there', [value('1', 'Cards'), value('2', 'Loans')], []],
    ['lack one', [value('1', 'Cards')], ['ERROR NOT_REPORTED_LEFT observations.opened.Loans.state']],
    [
      'lack all',
      [],
      [
        'ERROR NOT_REPORTED_LEFT observations.opened.Cards.state',
        'ERROR NOT_REPORTED_LEFT observations.opened.Loans.state',
      ],
    ],
    [
      'have one twice',
      [value('1', 'Cards'), value('2', 'Loans'), value('3', 'Loans')],
      ['ERROR DUPLICATE_CELL observations.opened.Loans.state'],
    ],
    [
      'have an unknown part',
      [value('1', 'Cards'), value('2', 'Loans'), value('3', 'Boats')],
      ['ERROR UNKNOWN_BREAKDOWN observations.opened.Boats.state'],
    ],
    [
      'have a total where parts belong',
      [value('1', 'Cards'), value('2', 'Loans'), value('3')],
      ['ERROR UNKNOWN_BREAKDOWN observations.opened._.state'],
    ],
    [
      'have an unknown indicator',
      [value('1', 'Cards'), value('2', 'Loans'), parts('1', '2')],
      ['ERROR UNKNOWN_INDICATOR observations.upheld._.state'],
    ],
  ])('%s', (_, observations, wanted) => {
    expect(said({ indicators: [BROKEN], observations })).toEqual(wanted);
  });

  it('may be incomplete while they are typed, but not wrong', () => {
    expect(cellRemarks([BROKEN], [value('1', 'Cards')])).toEqual([]);
    expect(cellRemarks([BROKEN], [value('x', 'Cards')])).toMatchObject([{ code: 'NOT_A_NUMBER' }]);
  });

  it('are looked at together with the complaints', () => {
    const complaints = [
      asComplaint({
        ...{ level: 'FIRM', category: 'Fees' },
        ...{ openAtStart: 0, received: 1, closed: 0, upheld: 0, openAtEnd: 1 },
      }),
    ];
    expect(said({ observations: [value('1')], complaints })).toEqual([
      'ERROR UNKNOWN_CATEGORY complaints.FIRM.Fees.category',
    ]);
  });
});

describe('a figure beside the one of last time', () => {
  const nil = figure({ state: 'NIL' });
  const amount = indicator({ kind: 'AMOUNT' });
  it.each<[string, Indicator, Observation, Observation, string | null]>([
    ['four times as high', COUNT, value('10'), value('40'), 'FAR_FROM_LAST'],
    ['not quite four times as high', COUNT, value('10'), value('39'), null],
    ['a quarter of it', COUNT, value('40'), value('10'), 'FAR_FROM_LAST'],
    ['a little above a quarter', COUNT, value('40'), value('11'), null],
    ['much higher than a small count', COUNT, value('9'), value('90'), null],
    ['much higher than a small amount', amount, value('9.50'), value('90'), 'FAR_FROM_LAST'],
    ['a first zero', COUNT, value('3'), value('0'), 'FIRST_ZERO'],
    ['a first zero, written with places', amount, value('5'), value('0.00'), 'FIRST_ZERO'],
    ['a first nil', COUNT, value('3'), nil, 'FIRST_ZERO'],
    ['zero again', COUNT, value('0'), value('0'), null],
    ['zero again, written with places', amount, value('0.00'), value('0.0'), null],
    ['nil again', COUNT, nil, nil, null],
    ['something after zero', COUNT, value('0'), value('500'), null],
    ['something after a nil', COUNT, nil, value('500'), null],
    ['a rate four times as high, of few', RATIO, parts('1', '8'), parts('4', '8'), 'FAR_FROM_LAST'],
    ['the same rate of ten times as many', RATIO, parts('1', '8'), parts('10', '80'), null],
    ['a first rate of zero', RATIO, parts('1', '8'), parts('0', '8'), 'FIRST_ZERO'],
    ['a rate after none', RATIO, parts('0', '0'), parts('8', '8'), null],
    ['no instead of yes', indicator({ kind: 'YES_NO' }), value('1'), value('0'), null],
    ['something after a blank', COUNT, figure({ state: 'NOT_AVAILABLE', note: 'x' }), value('500'), null],
  ])('%s', (_, kind, last, now, code) => {
    const given = {
      indicators: [kind],
      observations: [now],
      history: [[last]],
      nilAttestation: 'we all looked',
    };
    const field = kind.kind === 'RATIO' ? 'numerator' : 'value';
    const where = `observations.${kind.key}._.${field}`;
    const asked = 'ERROR NEEDS_EXPLANATION explanation';
    expect(said(given)).toEqual(code === null ? [] : [`WARNING ${code} ${where}`, asked]);
    expect(passes(remarksOf({ ...given, explanation: 'A cable was cut' }))).toBe(true);
  });

  it('is explained in three words or more, or blocks', () => {
    const far = { observations: [value('400')], history: [[value('40')]] };
    for (const explanation of [null, '', 'checked', 'is right', '. . . .'])
      expect(passes(remarksOf({ ...far, explanation }))).toBe(false);
    expect(said({ ...far, explanation: 'more customers came' })).toEqual([
      'WARNING FAR_FROM_LAST observations.opened._.value',
    ]);
  });

  it('is the same part’s figure', () => {
    const observations = [value('40', 'Cards'), value('10', 'Loans')];
    const history = [[value('10', 'Loans'), value('40', 'Cards')]];
    expect(said({ indicators: [BROKEN], observations, history })).toEqual([]);
  });
});

describe('whatever is brought', () => {
  const text = fc.option(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)));
  const observation = fc.record<Observation>({
    indicatorKey: fc.constantFrom('opened', 'upheld', 'other'),
    breakdown: fc.constantFrom('', 'Cards', 'Boats'),
    state: fc.constantFrom('REPORTED', 'NIL', 'NOT_APPLICABLE', 'NOT_AVAILABLE', 'NOT_REPORTED'),
    ...{ value: text, numerator: text, denominator: text, note: text },
  });
  const indicators = [BROKEN, RATIO];

  it('is answered with a place and a sentence', () => {
    fc.assert(
      fc.property(fc.array(observation), fc.array(observation), (observations, previous) => {
        for (const { where, why } of remarksOf({ indicators, observations, history: [previous] })) {
          expect(where).not.toBe('');
          expect(why).toMatch(/[.]$/);
        }
      }),
    );
  });

  it('passes where it is whole and honest, and not with one cell spoilt', () => {
    const counts = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(counts, ([cards, loans, some, more]) => {
        const observations = [
          value(String(cards), 'Cards'),
          value(String(loans), 'Loans'),
          parts(String(some), String(some + more)),
        ];
        expect(said({ indicators, observations })).toEqual([]);
        for (const [place, cell] of observations.entries()) {
          const spoilt = [
            observations.toSpliced(place, 1),
            [...observations, cell],
            observations.with(place, { ...cell, state: 'NOT_REPORTED' }),
            observations.with(place, { ...cell, value: '-1' }),
            observations.with(place, { ...cell, breakdown: 'Boats' }),
          ];
          for (const bad of spoilt) expect(passes(remarksOf({ indicators, observations: bad }))).toBe(false);
        }
      }),
    );
  });
});

describe('a figure that counts breaches', () => {
  const check = {
    ...({ key: 'breaches', frequency: null, kind: 'ZERO', indicatorKey: 'opened' } as const),
    ...{ first: false, improbableAbove: null, breaches: true },
  } satisfies FigureCheck;
  const WARNED = 'WARNING ZERO_DESPITE_BREACHES observations.opened._.value';
  it.each<[string, Observation, number, boolean]>([
    ['nil, though some were logged', figure({ state: 'NIL' }), 2, true],
    ['zero, though one was logged', value('0'), 1, true],
    ['nil, and none was logged', figure({ state: 'NIL' }), 0, false],
    ['more than zero', value('1'), 2, false],
    ['not available', figure({ state: 'NOT_AVAILABLE', note: 'x' }), 2, false],
    ['not applicable', figure({ state: 'NOT_APPLICABLE', note: 'x' }), 2, false],
    ['not reported', figure({ state: 'NOT_REPORTED' }), 2, false],
  ])('is %s', (_, observation, breachesLogged, warned) => {
    const given = { indicators: [COUNT], observations: [observation], breachesLogged };
    expect(said({ ...given, checks: [check] }).includes(WARNED)).toBe(warned);
    expect(said({ ...given, checks: [{ ...check, breaches: false }] })).not.toContain(WARNED);
  });
});

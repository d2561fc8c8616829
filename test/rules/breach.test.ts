import { describe, expect, it } from 'vitest';
import {
  type BreachEntry,
  breachRemarks,
  isObligation,
  isRemedyOverdue,
  type Keeping,
} from '../../api/rules/breach.ts';

const TODAY = '2026-11-25';
const KEEPING: Keeping = { registeredOn: '2024-01-01', endedOn: null };

const ENTRY: BreachEntry = {
  ...{ happenedFrom: '2026-11-02', happenedUntil: '2026-11-09', foundOn: '2026-11-10' },
  ...{ foundHow: 'OWN_CHECK', foundHowWords: null, cause: 'SYSTEM', causeWords: null },
  ...{ description: 'Bills went out twice.', customersAffected: 40, moneyLost: '120.50', currency: 'EUR' },
  ...{ remedy: 'Paid back.', remedyStatus: 'DONE', remedyDueOn: null, remedyDoneOn: '2026-11-12' },
  factors: [{ factor: 'LOSS', weight: 'LOW', words: 'Three euros each.' }],
  ...{ seriousness: 'ORDINARY', seriousnessReason: null, systemic: false },
};

const said = (part: Partial<BreachEntry>, keeping = KEEPING) =>
  breachRemarks({ ...ENTRY, ...part }, keeping, TODAY).map(
    ({ level, code, where }) => `${level} ${code} ${where}`,
  );

const weighs = (...weights: ('LOW' | 'MODERATE' | 'HIGH')[]): BreachEntry['factors'] =>
  weights.map((weight, place) => ({
    factor: (['FREQUENCY', 'EFFECT_ON_CUSTOMERS', 'LOSS', 'INADEQUACY_SHOWN'] as const)[place] ?? 'LOSS',
    ...{ weight, words: 'As the log shows.' },
  }));

describe('what a firm writes down about a breach', () => {
  it('is taken where it is whole', () => {
    expect(said({})).toEqual([]);
  });

  it.each<[string, Partial<BreachEntry>, string[]]>([
    ['no description', { description: '  ' }, ['ERROR BLANK description']],
    ['a control character', { description: 'a\u0007b' }, ['ERROR UNPRINTABLE description']],
    [
      'begins tomorrow',
      {
        happenedFrom: '2026-11-26',
        happenedUntil: null,
        foundOn: '2026-11-26',
        remedyStatus: 'NONE_YET',
        remedyDoneOn: null,
      },
      ['ERROR IN_THE_FUTURE happenedFrom', 'ERROR IN_THE_FUTURE foundOn'],
    ],
    ['ends before it began', { happenedUntil: '2026-11-01' }, ['ERROR ORDER happenedUntil']],
    ['ends tomorrow', { happenedUntil: '2026-11-26' }, ['ERROR IN_THE_FUTURE happenedUntil']],
    ['found before it began', { foundOn: '2026-11-01' }, ['ERROR ORDER foundOn']],
    ['found today', { foundOn: TODAY }, []],
    ['found on the first day', { foundOn: '2026-11-02' }, []],
    ['found tomorrow', { foundOn: '2026-11-26' }, ['ERROR IN_THE_FUTURE foundOn']],
    ['other, without words', { foundHow: 'OTHER' }, ['ERROR NEEDS_WORDS foundHowWords']],
    ['other, with blanks', { foundHow: 'OTHER', foundHowWords: '  ' }, ['ERROR NEEDS_WORDS foundHowWords']],
    ['other, in words', { foundHow: 'OTHER', foundHowWords: 'A neighbour' }, []],
    ['another cause without words', { cause: 'OTHER' }, ['ERROR NEEDS_WORDS causeWords']],
    ['another cause in words', { cause: 'OTHER', causeWords: 'Mice' }, []],
    ['nobody knows how many', { customersAffected: null }, []],
    ['nobody at all', { customersAffected: 0 }, []],
    ['fewer than nobody', { customersAffected: -1 }, ['ERROR NO_COUNT customersAffected']],
    ['money without a currency', { currency: null }, ['ERROR NO_CURRENCY currency']],
    ['money in something', { currency: 'euro' }, ['ERROR NO_CURRENCY currency']],
    ['a currency without money', { moneyLost: null }, ['ERROR NO_AMOUNT moneyLost']],
    ['no money', { moneyLost: null, currency: null }, []],
    ['less than nothing', { moneyLost: '-0.01' }, ['ERROR NO_AMOUNT moneyLost']],
    ['nothing', { moneyLost: '0' }, []],
    ['an amount that is none', { moneyLost: '1e3' }, ['ERROR NO_AMOUNT moneyLost']],
    ['a remedy without words', { remedy: '' }, ['ERROR NEEDS_WORDS remedy']],
    ['done without a day', { remedyDoneOn: null }, ['ERROR NEEDS_DAY remedyDoneOn']],
    ['done before it began', { remedyDoneOn: '2026-11-01' }, ['ERROR ORDER remedyDoneOn']],
    ['done tomorrow', { remedyDoneOn: '2026-11-26' }, ['ERROR ORDER remedyDoneOn']],
    ['done, and it goes on', { happenedUntil: null }, ['WARNING GOES_ON happenedUntil']],
    [
      'planned without a day',
      { remedyStatus: 'PLANNED', remedyDoneOn: null },
      ['ERROR NEEDS_DAY remedyDueOn'],
    ],
    [
      'planned, and done',
      { remedyStatus: 'PLANNED', remedyDueOn: '2026-12-01' },
      ['ERROR ORDER remedyDoneOn'],
    ],
    ['planned for today', { remedyStatus: 'PLANNED', remedyDueOn: TODAY, remedyDoneOn: null }, []],
    [
      'planned for yesterday',
      { remedyStatus: 'UNDER_WAY', remedyDueOn: '2026-11-24', remedyDoneOn: null },
      ['WARNING REMEDY_OVERDUE remedyDueOn'],
    ],
    ['none yet', { remedy: null, remedyStatus: 'NONE_YET', remedyDoneOn: null }, []],
    ['nothing weighed', { factors: [] }, ['WARNING NOT_WEIGHED factors']],
    [
      'weighed without words',
      { factors: [{ factor: 'LOSS', weight: 'LOW', words: ' ' }] },
      ['ERROR NEEDS_WORDS factors.LOSS'],
    ],
    [
      'weighed twice',
      { factors: [...weighs('LOW'), ...weighs('HIGH')], seriousness: 'SERIOUS' },
      ['ERROR REPEATED factors.FREQUENCY'],
    ],
    ['lighter than weighed', { factors: weighs('HIGH') }, ['ERROR NEEDS_WORDS seriousnessReason']],
    [
      'lighter than weighed, with blanks',
      { factors: weighs('HIGH'), seriousnessReason: ' ' },
      ['ERROR NEEDS_WORDS seriousnessReason'],
    ],
    [
      'lighter than weighed, in words',
      { factors: weighs('HIGH'), seriousnessReason: 'One old contract.' },
      [],
    ],
    [
      'between',
      { factors: weighs('HIGH', 'HIGH'), seriousness: 'SIGNIFICANT' },
      ['ERROR NEEDS_WORDS seriousnessReason'],
    ],
    ['as weighed', { factors: weighs('HIGH', 'HIGH'), seriousness: 'SERIOUS' }, []],
    ['graver than weighed', { factors: weighs('LOW'), seriousness: 'SERIOUS' }, []],
  ])('%s', (_name, part, wanted) => {
    expect(said(part)).toEqual(wanted);
  });

  it.each<[string, Keeping, boolean]>([
    ['not registered', { registeredOn: null, endedOn: null }, false],
    ['registered that day', { registeredOn: '2026-11-02', endedOn: null }, true],
    ['registered the day after', { registeredOn: '2026-11-03', endedOn: null }, false],
    ['left the day before', { registeredOn: '2024-01-01', endedOn: '2026-11-01' }, false],
    ['left that day', { registeredOn: '2024-01-01', endedOn: '2026-11-02' }, true],
  ])('is of a day on which the code was kept: %s', (_name, keeping, kept) => {
    expect(said({}, keeping)).toEqual(kept ? [] : ['ERROR CODE_NOT_KEPT happenedFrom']);
  });

  it('says what to do, in whole sentences', () => {
    for (const { why } of breachRemarks(
      { ...ENTRY, cause: 'OTHER', moneyLost: '-1', factors: [] },
      KEEPING,
      TODAY,
    )) {
      expect(why).toMatch(/^[A-Z“].*\.$/);
    }
  });
});

describe('an obligation', () => {
  it.each([
    ['PROMISE', null, true],
    ['REMEDY', null, true],
    ['PROMISE', 'We sell none.', false],
    ['SCOPE', null, false],
    ['DEFINITION', null, false],
    ['OBJECTIVE', null, false],
    ['LIMITATION', null, false],
  ] as const)('is what obliges and applies: %s, not applicable %s', (kind, notApplicable, wanted) => {
    expect(isObligation({ kind, notApplicable })).toBe(wanted);
  });
});

describe('a remedy', () => {
  it.each([
    ['PLANNED', '2026-11-24', true],
    ['PLANNED', TODAY, false],
    ['NONE_YET', '2026-11-24', true],
    ['DONE', '2026-11-24', false],
    ['PLANNED', null, false],
  ] as const)('%s by %s is past its day: %s', (remedyStatus, remedyDueOn, wanted) => {
    expect(isRemedyOverdue({ remedyStatus, remedyDueOn }, TODAY)).toBe(wanted);
  });
});

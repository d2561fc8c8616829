import { describe, expect, it } from 'vitest';
import type { Observation } from '../../api/rules/indicator.ts';
import { qualitySignals, type Submitted } from '../../api/rules/quality.ts';
import { OBSERVATION_STATES } from '../../schema/words.ts';
import type { BreachCause } from '../../schema/words-breach.ts';

const cell = (key: string, part: Partial<Observation> = {}): Observation => ({
  ...{
    indicatorKey: key,
    breakdown: '',
    state: 'REPORTED',
    value: null,
    numerator: null,
    denominator: null,
    note: null,
  },
  ...part,
});
const FIGURES = [
  cell('opened', { value: '12' }),
  cell('in-time', { numerator: '90', denominator: '100' }),
  cell('paid', { value: '31.50' }),
];
const SOUND: Submitted = {
  ...{ nilAttestation: null, observations: FIGURES, complaints: [], causes: [] },
  ...{ changed: 0, restated: false, previous: null },
};
const complaints = (category: string, received: number | null, level = 'FIRM' as const) => ({
  ...{ level, state: 'REPORTED' as const, category, received },
});
const causes = (other: number, known: number): BreachCause[] => [
  ...Array.from({ length: other }, () => 'OTHER' as const),
  ...Array.from({ length: known }, () => 'SYSTEM' as const),
];
const NIL = [cell('opened', { state: 'NIL' })];
const empties = OBSERVATION_STATES.filter((state) => state !== 'REPORTED' && state !== 'NIL');

describe('what to look at in how a firm reports', () => {
  it.each<[string, Partial<Submitted>, string[]]>([
    ['nothing, where all is sound', {}, []],
    ['a nil without a word', { observations: NIL }, ['1 nil, and no word tells how it was looked for.']],
    [
      'a nil with hardly a word, and a nil of complaints',
      {
        observations: NIL,
        complaints: [{ ...complaints('Billing', null), state: 'NIL' }],
        nilAttestation: 'We found none – 2026',
      },
      ['2 nils, and 3 words can hardly tell how it was looked for.'],
    ],
    [
      'no nil that tells its method',
      { observations: NIL, nilAttestation: 'Each desk was asked, and the log read.' },
      [],
    ],
    ...empties.map((state): [string, Partial<Submitted>, string[]] => [
      `no empty of another kind: ${state}`,
      { observations: [cell('opened', { state })] },
      [],
    ]),
    ['other causes, of few breaches', { causes: causes(3, 0) }, []],
    ['other causes, of enough', { causes: causes(2, 3) }, ['The cause of 2 of 5 breaches is “other”.']],
    ['other causes, below the share', { causes: causes(2, 4) }, []],
    ['never many breaches', { causes: causes(0, 500) }, []],
    ['other complaints, of few', { complaints: [complaints('Other', 9)] }, []],
    [
      'other complaints, of enough',
      { complaints: [complaints('Others, not named', 4), complaints('Billing', 6)] },
      ['4 of 10 complaints are put under “other”.'],
    ],
    ['a category that only sounds like it', { complaints: [complaints('Otherwise billed', 10)] }, []],
    ['complaints of nothing', { complaints: [complaints('Other', null), complaints('Other', 0)] }, []],
    ['changes after it was submitted', { changed: 2 }, ['2 changes since it was first submitted.']],
    ['a restatement', { changed: 1, restated: true }, ['Restated after it was accepted: 1 change.']],
    ['the same figures', { previous: FIGURES }, ['All 3 figures are those of the last period.']],
    [
      'the same, written otherwise',
      { previous: [cell('opened', { value: '12.0' }), ...FIGURES.slice(1)] },
      ['All 3 figures are those of the last period.'],
    ],
    ['one other figure', { previous: [cell('opened', { value: '13' }), ...FIGURES.slice(1)] }, []],
    ['a figure that was not there', { previous: FIGURES.slice(1) }, []],
    [
      'a figure that was empty',
      { previous: [cell('opened', { state: 'NOT_AVAILABLE' }), ...FIGURES.slice(1)] },
      [],
    ],
    ['too few alike', { observations: FIGURES.slice(1), previous: FIGURES.slice(1) }, []],
    [
      'zeros, which repeat without meaning',
      {
        observations: [...FIGURES.slice(1), cell('opened', { value: '0' })],
        previous: [...FIGURES.slice(1), cell('opened', { value: '0' })],
      },
      [],
    ],
  ])('%s', (_name, part, wanted) => {
    expect(qualitySignals({ ...SOUND, ...part }).map(({ words }) => words)).toEqual(wanted);
  });

  it('keeps the levels of complaints apart', () => {
    const rows = [complaints('Other', 9), { ...complaints('Other', 9), level: 'REGULATOR' as const }];
    expect(qualitySignals({ ...SOUND, complaints: rows })).toEqual([]);
  });
});

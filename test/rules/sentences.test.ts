import { describe, expect, it } from 'vitest';
import { coverageSentence, dayOf, printOf, sectorSentence } from '../../api/public/sentences.ts';

const NONE = {
  ...{ respondents: null, value: null, numerator: null, denominator: null, rate: null, median: null },
  ...{
    meetingTarget: null,
    meetingBase: null,
    change: null,
    changeShare: null,
    suppression: 'NONE' as const,
  },
};
const SHARE = { label: 'Answered in time', kind: 'RATIO' as const, unit: 'share', target: '0.95' };
const COUNT = { label: 'Complaints opened', kind: 'COUNT' as const, unit: 'complaints', target: null };
const H2 = { periodLabel: '2024 H2', vintage: 1 };

const said = (
  measured: Parameters<typeof sectorSentence>[0],
  cell: Partial<NonNullable<Parameters<typeof sectorSentence>[1]>> | null,
  compared: typeof H2 | null = H2,
) =>
  sectorSentence(measured, cell && { ...NONE, ...cell }, { compared, minimum: 3 }).replaceAll('\u202f', ' ');

describe('the sentence about a figure of the sector', () => {
  const rate = { rate: '0.929577464789', numerator: '1320', denominator: '1420', respondents: 8 };

  it.each([
    ['a share with both its parts', rate, 'Answered in time: 93.0 % (1 320 of 1 420), from 8 respondents.'],
    [
      'a share that rose',
      { ...rate, change: '0.0072' },
      'Answered in time: 93.0 % (1 320 of 1 420), from 8 respondents; up 0.7 percentage points on 2024 H2, first print.',
    ],
    [
      'a share that fell',
      { ...rate, change: '-0.0072' },
      'Answered in time: 93.0 % (1 320 of 1 420), from 8 respondents; down 0.7 percentage points on 2024 H2, first print.',
    ],
    [
      'a share whose change is too small to be told',
      { ...rate, change: '-0.0004' },
      'Answered in time: 93.0 % (1 320 of 1 420), from 8 respondents; unchanged on 2024 H2, first print.',
    ],
    [
      'how many met the target',
      { ...rate, meetingTarget: 5, meetingBase: 8 },
      'Answered in time: 93.0 % (1 320 of 1 420), from 8 respondents. 5 of 8 met the target of 95 %.',
    ],
    [
      'a whole hundred',
      { ...rate, rate: '1' },
      'Answered in time: 100.0 % (1 320 of 1 420), from 8 respondents.',
    ],
    [
      'too few respondents',
      { suppression: 'FEW_RESPONDENTS' as const },
      'Answered in time: not shown, because there are fewer than 3 respondents.',
    ],
    [
      'what protects another figure',
      { suppression: 'PROTECTS_ANOTHER' as const },
      'Answered in time: not shown, because it protects another figure.',
    ],
    ['nothing', { suppression: 'NO_DATA' as const }, 'Answered in time: nothing was reported.'],
    ['no cell at all', null, 'Answered in time: nothing was reported.'],
    ['no median', {}, 'Answered in time: not shown, because the firms are too few for a median.'],
  ])('tells %s', (_what, cell, sentence) => {
    expect(said(SHARE, cell)).toBe(sentence);
  });

  it.each([
    [
      COUNT,
      { value: '1774139', respondents: 1 },
      'Complaints opened: 1 774 139 complaints, from 1 respondent.',
    ],
    [
      COUNT,
      { value: '0', respondents: 1200, change: '-15289', changeShare: '-1' },
      'Complaints opened: 0 complaints, from 1 200 respondents; down 15 289 complaints (100.0 %) on 2024 H2, first print.',
    ],
    [
      { label: 'Redress', kind: 'AMOUNT' as const, unit: 'EUR', target: null },
      { value: '574645.5', respondents: 9, change: '0.004' },
      'Redress: 574 645.50 EUR, from 9 respondents; unchanged on 2024 H2, first print.',
    ],
    [
      { label: 'Satisfaction', kind: 'SCORE' as const, unit: 'points', target: '70' },
      { median: '75', respondents: 9, meetingTarget: 6, meetingBase: 9 },
      'Satisfaction: the median of firms is 75 points, from 9 respondents. 6 of 9 met the target of 70 points.',
    ],
    [
      { label: 'Received', kind: 'RATIO' as const, unit: 'per 1,000 accounts', target: null },
      { rate: '12.345', numerator: '12345', denominator: '1000000', respondents: 9, change: '1' },
      'Received: 12.3 per 1,000 accounts (12 345 of 1 000 000), from 9 respondents; up 1.0 per 1,000 accounts on 2024 H2, first print.',
    ],
    [
      { label: 'Trained', kind: 'YES_NO' as const, unit: 'share', target: '1' },
      { rate: '0.5', numerator: '4', denominator: '8', respondents: 8, meetingTarget: 4, meetingBase: 8 },
      'Trained: 50.0 % (4 of 8), from 8 respondents. 4 of 8 met the target of 100 %.',
    ],
  ])('tells each kind of figure in its own way (%#)', (measured, cell, sentence) => {
    expect(said(measured, cell)).toBe(sentence);
  });

  it('says nothing of a change where nothing is compared, and which print it is measured against', () => {
    expect(said(SHARE, { ...rate, change: '0.1' }, null)).not.toContain('up');
    expect(said(SHARE, { ...rate, change: '0.1' }, { ...H2, vintage: 3 })).toContain(
      'on 2024 H2, third print.',
    );
    expect([1, 2, 5, 6].map(printOf)).toEqual(['first print', 'second print', 'fifth print', '6th print']);
  });
});

describe('the sentence about who reported', () => {
  it.each([
    [{ due: 8, reported: 8, nil: 0 }, '8 of 8 firms that were due reported.'],
    [{ due: 1, reported: 0, nil: 0 }, '0 of 1 firm that was due reported.'],
    [
      { due: 1200, reported: 1100, nil: 7 },
      '1 100 of 1 200 firms that were due reported; 7 of them a nil return.',
    ],
  ])('%j', (counts, sentence) => {
    expect(coverageSentence(counts).replaceAll('\u202f', ' ')).toBe(sentence);
  });
});

it('a day is that of the time zone of record', () => {
  expect(dayOf(new Date('2025-06-30T23:59:59.999Z'))).toBe('30 June 2025');
});

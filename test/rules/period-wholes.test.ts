import { describe, expect, it } from 'vitest';
import { hullOf, wholesOf } from '../../api/rules/period-wholes.ts';

const span = (key: string, from: string, to: string) => ({
  key,
  startsOn: `2025-${from}`,
  endsOn: `2025-${to}`,
});
const YEAR = span('Y', '01-01', '12-31');
const H1 = span('H1', '01-01', '06-30');
const H2 = span('H2', '07-01', '12-31');
const Q1 = span('Q1', '01-01', '03-31');
const Q2 = span('Q2', '04-01', '06-30');

describe('which periods are made up of others', () => {
  it.each([
    ['a year of its halves', [YEAR, H1, H2], { Y: [['H1', 'H2']] }],
    ['in whichever order they are given, and each once', [H2, YEAR, H1, H2], { Y: [['H1', 'H2']] }],
    [
      'a half of its quarters, and the year in two ways',
      [YEAR, H1, H2, Q1, Q2],
      {
        Y: [
          ['H1', 'H2'],
          ['Q1', 'Q2', 'H2'],
        ],
        H1: [['Q1', 'Q2']],
      },
    ],
    ['none where a day is left over', [YEAR, H1, span('late', '07-02', '12-31')], {}],
    ['none where days are in two of them', [YEAR, H1, span('long', '06-30', '12-31')], {}],
    ['none of one with the same days', [YEAR, { ...YEAR, key: 'other' }], {}],
    ['none of a single one', [H1], {}],
  ])('%s', (_, periods, wanted) => {
    expect(Object.fromEntries(wholesOf(periods))).toEqual(wanted);
  });
});

it('the hull of spans is from their first day to their last', () => {
  expect(hullOf([Q2, H2, Q1])).toEqual({ startsOn: '2025-01-01', endsOn: '2025-12-31' });
  expect(hullOf([Q2])).toEqual({ startsOn: '2025-04-01', endsOn: '2025-06-30' });
});

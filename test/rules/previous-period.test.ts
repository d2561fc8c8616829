import { describe, expect, it } from 'vitest';
import { previousPeriod } from '../../api/rules/previous-period.ts';

const half = (year: number, which: 1 | 2) =>
  which === 1
    ? { startsOn: `${year}-01-01`, endsOn: `${year}-06-30` }
    : { startsOn: `${year}-07-01`, endsOn: `${year}-12-31` };
const year = { startsOn: '2023-01-01', endsOn: '2023-12-31' };

describe('the period before', () => {
  it('is the last that ended before this one began', () => {
    const periods = [half(2023, 1), half(2024, 1), half(2023, 2), half(2024, 2)];
    expect(previousPeriod(periods, half(2024, 1))).toEqual(half(2023, 2));
  });

  it('has the same length: half a year is not compared with a year', () => {
    expect(previousPeriod([half(2023, 1), year], half(2024, 1))).toEqual(half(2023, 1));
    expect(previousPeriod([half(2023, 2)], { startsOn: '2024-01-01', endsOn: '2024-12-31' })).toBeNull();
  });

  it('does not overlap', () => {
    expect(previousPeriod([half(2024, 1)], { startsOn: '2024-06-30', endsOn: '2024-12-31' })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFrom, frequencyOf } from '../../api/rules/calendar.ts';
import { addDays } from '../../api/rules/period.ts';
import { FREQUENCIES, type Frequency } from '../../schema/words-return.ts';

describe('a calendar', () => {
  it.each<[Frequency, string, string[][]]>([
    [
      'MONTHLY',
      '2027-12-15',
      [
        ['2027-12', '2027-12-01', '2027-12-31'],
        ['2028-01', '2028-01-01', '2028-01-31'],
        ['2028-02', '2028-02-01', '2028-02-29'],
      ],
    ],
    [
      'QUARTERLY',
      '2026-09-30',
      [
        ['2026 Q3', '2026-07-01', '2026-09-30'],
        ['2026 Q4', '2026-10-01', '2026-12-31'],
        ['2027 Q1', '2027-01-01', '2027-03-31'],
      ],
    ],
    [
      'HALF_YEARLY',
      '2026-07-01',
      [
        ['2026 H2', '2026-07-01', '2026-12-31'],
        ['2027 H1', '2027-01-01', '2027-06-30'],
      ],
    ],
    ['YEARLY', '2026-02-03', [['2026', '2026-01-01', '2026-12-31']]],
  ])('%s from %s', (frequency, from, wanted) => {
    expect(
      calendarFrom(frequency, from, wanted.length).map(({ label, startsOn, endsOn }) => [
        label,
        startsOn,
        endsOn,
      ]),
    ).toEqual(wanted);
  });

  it.each<[string, string, Frequency | null]>([
    ['2026-02-01', '2026-02-28', 'MONTHLY'],
    ['2028-02-01', '2028-02-28', null],
    ['2026-02-02', '2026-03-01', null],
    ['2026-04-01', '2026-06-30', 'QUARTERLY'],
    ['2026-02-01', '2026-04-30', null],
    ['2026-07-01', '2026-12-31', 'HALF_YEARLY'],
    ['2026-04-01', '2026-09-30', null],
    ['2026-01-01', '2026-12-31', 'YEARLY'],
    ['2026-04-01', '2027-03-31', null],
  ])('%s to %s is %s', (startsOn, endsOn, wanted) => {
    expect(frequencyOf({ startsOn, endsOn })).toBe(wanted);
  });

  it('has no gaps, no overlaps, no two names alike, and knows its own', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1980-01-01', days));
    fc.assert(
      fc.property(
        fc.constantFrom(...FREQUENCIES),
        day,
        fc.integer({ min: 1, max: 30 }),
        (frequency, from, count) => {
          const periods = calendarFrom(frequency, from, count);
          expect(periods).toHaveLength(count);
          expect(periods[0]?.startsOn.localeCompare(from)).toBeLessThanOrEqual(0);
          expect(periods[0]?.endsOn.localeCompare(from)).toBeGreaterThanOrEqual(0);
          for (const [place, period] of periods.entries()) {
            expect(frequencyOf(period)).toBe(frequency);
            const next = periods[place + 1];
            if (next) expect(next.startsOn).toBe(addDays(period.endsOn, 1));
          }
          expect(new Set(periods.map(({ label }) => label)).size).toBe(count);
        },
      ),
    );
  });
});

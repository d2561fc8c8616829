import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeClock, type Timed } from '../../api/rules/breach-clock.ts';
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  weekdayInWords,
} from '../../api/rules/business-days.ts';
import { addDays } from '../../api/rules/period.ts';

const FRIDAY = '2026-11-20';
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));

describe('business days', () => {
  it.each([
    ['the next day', '2026-11-23', 1, '2026-11-24'],
    ['over a weekend', FRIDAY, 1, '2026-11-23'],
    ['two weeks', FRIDAY, 10, '2026-12-04'],
    ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['a week from a Saturday', '2026-11-21', 5, '2026-11-27'],
    ['a week from a Sunday', '2026-11-22', 5, '2026-11-27'],
    ['six from a Sunday', '2026-11-22', 6, '2026-11-30'],
    ['none', '2026-11-21', 0, '2026-11-21'],
    ['over the year', '2026-12-31', 2, '2027-01-04'],
  ])('%s', (_name, from, days, wanted) => {
    expect(addBusinessDays(from, days)).toBe(wanted);
  });

  it('are those that one finds by walking', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 70 }), (from, days) => {
        let walked = from;
        for (let left = days; left > 0; ) {
          walked = addDays(walked, 1);
          if (isBusinessDay(walked)) left -= 1;
        }
        expect(addBusinessDays(from, days)).toBe(walked);
        expect(businessDaysBetween(from, walked)).toBe(days);
        expect(businessDaysBetween(walked, from)).toBe(-days);
      }),
    );
  });

  it('are counted from a day to itself as none', () => {
    expect(Object.is(businessDaysBetween(FRIDAY, FRIDAY), 0)).toBe(true);
    expect(businessDaysBetween(FRIDAY, '2026-11-22')).toBe(0);
    expect(Object.is(businessDaysBetween('2026-11-22', FRIDAY), 0)).toBe(true);
  });

  it('are written with their day of the week', () => {
    expect(weekdayInWords('2026-12-04')).toBe('Friday 4 December 2026');
  });
});

const GRAVE: Timed = {
  ...{ foundOn: FRIDAY, seriousness: 'SIGNIFICANT', withdrawn: false, whole: null, notified: null },
};
const together = { seriousness: 'SIGNIFICANT', lastFoundOn: '2026-11-23' } as const;
const told = { on: '2026-12-04', by: '2026-12-04', late: false };

describe('the clock of a breach', () => {
  it.each<[string, Partial<Timed>, string, string, string | null, number | null, string]>([
    [
      'runs',
      {},
      '2026-11-26',
      'DUE',
      '2026-12-04',
      6,
      'Notify by Friday 4 December 2026: 6 business days left.',
    ],
    [
      'runs for a serious one',
      { seriousness: 'SERIOUS' },
      FRIDAY,
      'DUE',
      '2026-12-04',
      10,
      'Notify by Friday 4 December 2026: 10 business days left.',
    ],
    [
      'the day before the last',
      {},
      '2026-12-03',
      'DUE',
      '2026-12-04',
      1,
      'Notify by Friday 4 December 2026: 1 business day left.',
    ],
    [
      'the last day',
      {},
      '2026-12-04',
      'DUE',
      '2026-12-04',
      0,
      'Notify by Friday 4 December 2026: this is the last day.',
    ],
    [
      'the Saturday after',
      {},
      '2026-12-05',
      'OVERDUE',
      '2026-12-04',
      0,
      'It had to be notified by Friday 4 December 2026: that day has passed.',
    ],
    [
      'the Tuesday after',
      {},
      '2026-12-08',
      'OVERDUE',
      '2026-12-04',
      -2,
      'It had to be notified by Friday 4 December 2026: 2 business days overdue.',
    ],
    [
      'ordinary',
      { seriousness: 'ORDINARY' },
      FRIDAY,
      'NOT_NEEDED',
      null,
      null,
      'An ordinary breach is told to the association with the return.',
    ],
    [
      'ordinary, and grave with others',
      { seriousness: 'ORDINARY', whole: together },
      '2026-11-26',
      'DUE',
      '2026-12-07',
      7,
      'Notify by Monday 7 December 2026: 7 business days left.',
    ],
    [
      'grave by itself, and with others',
      { whole: together },
      '2026-11-26',
      'DUE',
      '2026-12-04',
      6,
      'Notify by Friday 4 December 2026: 6 business days left.',
    ],
    [
      'ordinary with others',
      { seriousness: 'ORDINARY', whole: { ...together, seriousness: 'ORDINARY' } },
      FRIDAY,
      'NOT_NEEDED',
      null,
      null,
      'An ordinary breach is told to the association with the return.',
    ],
    [
      'withdrawn',
      { withdrawn: true },
      '2027-01-01',
      'NOT_NEEDED',
      null,
      null,
      'It was withdrawn, and the association was not told of it.',
    ],
    [
      'told on the last day',
      { notified: told },
      '2027-01-01',
      'NOTIFIED',
      '2026-12-04',
      null,
      'The association was told on Friday 4 December 2026, in time: it had to be by Friday 4 December 2026.',
    ],
    [
      'told late',
      { notified: { ...told, on: '2026-12-07', late: true } },
      '2027-01-01',
      'NOTIFIED_LATE',
      '2026-12-04',
      null,
      'The association was told on Monday 7 December 2026, 1 business day late: it had to be by Friday 4 December 2026.',
    ],
    [
      'told on the Saturday after',
      { notified: { ...told, on: '2026-12-05', late: true } },
      '2027-01-01',
      'NOTIFIED_LATE',
      '2026-12-04',
      null,
      'The association was told on Saturday 5 December 2026, late: it had to be by Friday 4 December 2026.',
    ],
    [
      'told without need',
      { seriousness: 'ORDINARY', notified: { ...told, by: null } },
      '2027-01-01',
      'NOTIFIED',
      null,
      null,
      'The association was told on Friday 4 December 2026.',
    ],
    [
      'told, then withdrawn',
      { withdrawn: true, notified: told },
      '2027-01-01',
      'NOTIFIED',
      '2026-12-04',
      null,
      'The association was told on Friday 4 December 2026, in time: it had to be by Friday 4 December 2026.',
    ],
  ])('%s', (_name, part, today, state, by, daysLeft, words) => {
    expect(noticeClock({ ...GRAVE, ...part }, 10, today)).toEqual({ state, by, daysLeft, words });
  });

  it('goes by the days of the association', () => {
    expect(noticeClock(GRAVE, 1, FRIDAY)).toMatchObject({ by: '2026-11-23', daysLeft: 1 });
    expect(noticeClock(GRAVE, 60, FRIDAY)).toMatchObject({ by: '2027-02-12', daysLeft: 60 });
  });
});

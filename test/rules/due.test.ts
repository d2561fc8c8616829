import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarPeriod,
  coversOn,
  dueState,
  expected,
  type Granted,
  isLocked,
  type Standing,
  termsOf,
} from '../../api/rules/due.ts';
import { addDays, daysBetween, type Span } from '../../api/rules/period.ts';
import type { DueState } from '../../schema/words-return.ts';

const HALF_YEAR: Span = { startsOn: '2025-01-01', endsOn: '2025-06-30' };
const OLD: Standing = { registeredOn: '2020-01-01', endedOn: null, suspendedSince: null, covered: false };

describe('who owes a return', () => {
  it.each<[string, Partial<Standing>, DueState]>([
    ['a firm of old', {}, 'DUE'],
    ['registered on the first day', { registeredOn: '2025-01-01' }, 'DUE'],
    ['a joiner in mid-period', { registeredOn: '2025-04-15' }, 'DUE'],
    ['registered on the last day', { registeredOn: '2025-06-30' }, 'DUE'],
    ['registered the day after', { registeredOn: '2025-07-01' }, 'NOT_YET_REGISTERED'],
    ['never registered', { registeredOn: null }, 'NOT_YET_REGISTERED'],
    [
      'ended without ever having been registered',
      { registeredOn: null, endedOn: '2025-12-31' },
      'NOT_YET_REGISTERED',
    ],
    ['a leaver before the period', { endedOn: '2024-12-31' }, 'LEFT'],
    ['a leaver in mid-period', { endedOn: '2025-04-15' }, 'LEFT'],
    ['a leaver on the last day but one', { endedOn: '2025-06-29' }, 'LEFT'],
    ['a leaver on the last day', { endedOn: '2025-06-30' }, 'DUE'],
    ['a leaver after the period', { endedOn: '2025-07-01' }, 'DUE'],
    ['who joined and left within it', { registeredOn: '2025-02-01', endedOn: '2025-03-01' }, 'LEFT'],
    [
      'who joined and left after it',
      { registeredOn: '2025-07-02', endedOn: '2025-08-01' },
      'NOT_YET_REGISTERED',
    ],
    ['suspended since before', { suspendedSince: '2024-11-05' }, 'SUSPENDED'],
    ['suspended from the first day', { suspendedSince: '2025-01-01' }, 'SUSPENDED'],
    ['suspended from the second day', { suspendedSince: '2025-01-02' }, 'DUE'],
    ['suspended on the last day', { suspendedSince: '2025-06-30' }, 'DUE'],
    ['suspended, and it left', { suspendedSince: '2024-11-05', endedOn: '2025-02-01' }, 'LEFT'],
    ['whom another reports for', { covered: true }, 'COVERED'],
    ['whom another reports for, and it left', { covered: true, endedOn: '2025-02-01' }, 'LEFT'],
    ['whom another reports for, suspended', { covered: true, suspendedSince: '2024-01-01' }, 'SUSPENDED'],
  ])('%s', (_name, standing, wanted) => {
    expect(dueState({ ...OLD, ...standing }, HALF_YEAR)).toBe(wanted);
  });

  it.each<[string, string, string | null, boolean]>([
    ['before its first day', '2025-01-01', null, false],
    ['on its first day', '2024-12-31', null, true],
    ['on its last day', '2024-01-01', '2024-12-31', true],
    ['after its last day', '2024-01-01', '2024-12-30', false],
  ])('a coverage holds or not: %s', (_name, since, until, wanted) => {
    expect(coversOn({ since, until }, '2024-12-31')).toBe(wanted);
  });
});

const CALENDAR: CalendarPeriod = { ...HALF_YEAR, dueOn: '2025-08-15', timelyOn: null, lockOn: null };
const NOTHING: Granted = { startsOn: null, endsOn: null, dueOn: null };

describe('the terms of a return', () => {
  const own = { startsOn: '2024-10-01', endsOn: '2025-03-31' };
  it.each<[string, Partial<CalendarPeriod>, Partial<Granted>, object]>([
    [
      'nothing granted',
      {},
      {},
      { dueOn: '2025-08-15', timelyOn: '2025-08-15', lockOn: null, extended: false },
    ],
    ['days of grace', { timelyOn: '2025-08-31' }, {}, { dueOn: '2025-08-15', timelyOn: '2025-08-31' }],
    [
      'a later due day carries the last timely one with it',
      { timelyOn: '2025-08-31' },
      { dueOn: '2025-09-30' },
      { dueOn: '2025-09-30', timelyOn: '2025-09-30', extended: true },
    ],
    [
      'a later due day within the days of grace',
      { timelyOn: '2025-08-31' },
      { dueOn: '2025-08-20' },
      { dueOn: '2025-08-20', timelyOn: '2025-08-31', extended: true },
    ],
    [
      'a later due day opens what was closed',
      { lockOn: '2025-09-01' },
      { dueOn: '2025-10-01' },
      { lockOn: '2025-10-01' },
    ],
    ['a later due day closes nothing', {}, { dueOn: '2025-10-01' }, { lockOn: null }],
    ['days of its own', {}, own, { ...own, dueOn: '2025-08-15', offCalendar: true, extended: false }],
    ['the same days', {}, HALF_YEAR, { ...HALF_YEAR, offCalendar: false }],
  ])('%s', (_name, calendar, granted, wanted) => {
    expect(termsOf({ ...CALENDAR, ...calendar }, { ...NOTHING, ...granted })).toMatchObject(wanted);
  });

  it('without anything granted are those of nothing granted', () => {
    expect(termsOf(CALENDAR, null)).toEqual(termsOf(CALENDAR, NOTHING));
  });

  it.each<[string, string | null, boolean]>([
    ['never', null, false],
    ['the day before', '2025-09-02', false],
    ['on the last day', '2025-09-01', false],
    ['the day after', '2025-08-31', true],
  ])('closed or not: %s', (_name, lockOn, wanted) => {
    expect(isLocked({ lockOn }, '2025-09-01')).toBe(wanted);
  });

  it('say of a firm’s own days whether it owes a return for them', () => {
    const entry = { ...OLD, registeredOn: '2025-05-01', calendar: CALENDAR, granted: { ...NOTHING, ...own } };
    expect(expected(entry)).toMatchObject({ ...own, state: 'NOT_YET_REGISTERED' });
    expect(expected({ ...entry, granted: null })).toMatchObject({ ...HALF_YEAR, state: 'DUE' });
  });
});

describe('for any dates', () => {
  const [first, last] = [Date.UTC(1990, 0, 1) / 86_400_000, Date.UTC(2090, 0, 1) / 86_400_000];
  const date = fc
    .integer({ min: first, max: last })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const span = fc.tuple(date, date).map((ends): Span => {
    const [startsOn = '', endsOn = ''] = [...ends].sort();
    return { startsOn, endsOn };
  });

  it('a firm that never leaves owes a return for every period that ends after it joined', () => {
    fc.assert(
      fc.property(date, span, (registeredOn, period) => {
        expect(dueState({ ...OLD, registeredOn }, period) === 'DUE').toBe(registeredOn <= period.endsOn);
      }),
    );
  });

  it('of periods in a row, a firm owes an unbroken run', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 1, max: 400 }), (stay, length) => {
        const standing = { ...OLD, registeredOn: stay.startsOn, endedOn: stay.endsOn };
        const begins = addDays(stay.startsOn, -2 * length);
        const count = Math.min(60, Math.ceil(daysBetween(begins, stay.endsOn) / length) + 3);
        const dues = Array.from({ length: count }, (_, place) => {
          const startsOn = addDays(begins, place * length);
          return dueState(standing, { startsOn, endsOn: addDays(startsOn, length - 1) }) === 'DUE'
            ? '1'
            : '0';
        });
        expect(dues.join('')).toMatch(/^0*1*0*$/);
      }),
    );
  });

  it('what is granted makes no day earlier', () => {
    fc.assert(
      fc.property(
        span,
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.option(date),
        (days, due, grace, lock, dueOn) => {
          const dueBy = addDays(days.endsOn, due);
          const calendar = {
            ...{ ...days, dueOn: dueBy, timelyOn: addDays(dueBy, grace) },
            lockOn: addDays(dueBy, grace + lock),
          };
          const terms = termsOf(calendar, { ...NOTHING, dueOn });
          expect(terms.timelyOn >= calendar.timelyOn).toBe(true);
          expect((terms.lockOn ?? '') >= calendar.lockOn).toBe(true);
          expect(terms.timelyOn >= (dueOn ?? '') && (terms.lockOn ?? '') >= terms.timelyOn).toBe(true);
        },
      ),
    );
  });
});

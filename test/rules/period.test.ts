import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  inForceOn,
  isDate,
  isLate,
  overlaps,
  type Span,
} from '../../api/rules/period.ts';

const HALF_YEAR: Span = { startsOn: '2025-01-01', endsOn: '2025-06-30' };

describe('a date', () => {
  it.each([
    ['a day', '2025-06-30', true],
    ['a leap day', '2024-02-29', true],
    ['the leap day of a century that has it', '2000-02-29', true],
    ['no leap day', '2025-02-29', false],
    ['no leap day in 1900', '1900-02-29', false],
    ['the 31st of June', '2025-06-31', false],
    ['month 13', '2025-13-01', false],
    ['month 0', '2025-00-10', false],
    ['day 0', '2025-01-00', false],
    ['the year 0', '0000-01-01', false],
    ['one digit', '2025-6-30', false],
    ['other order', '30.06.2025', false],
    ['with a time', '2025-06-30T00:00:00Z', false],
    ['with a line end', '2025-06-30\n', false],
    ['nothing', '', false],
    ['words', 'soon', false],
  ])('%s', (_name, text, wanted) => {
    expect(isDate(text)).toBe(wanted);
  });
});

describe('counting days', () => {
  it.each([
    ['the same day', '2025-03-01', 0, '2025-03-01'],
    ['over the end of a year', '2024-12-31', 1, '2025-01-01'],
    ['over a leap day', '2024-02-28', 2, '2024-03-01'],
    ['over no leap day', '2025-02-28', 1, '2025-03-01'],
    ['back', '2025-01-01', -1, '2024-12-31'],
    ['over the change of clocks in spring', '2025-03-29', 3, '2025-04-01'],
    ['over the change of clocks in autumn', '2025-10-25', 3, '2025-10-28'],
    ['a whole year', '2025-01-01', 365, '2026-01-01'],
  ])('%s', (_name, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['the day before it is due', '2025-08-30', false],
    ['the day on which it is due', '2025-08-31', false],
    ['the day after', '2025-09-01', true],
    ['a year after', '2026-08-31', true],
  ])('is late: %s', (_name, today, wanted) => {
    expect(isLate('2025-08-31', today)).toBe(wanted);
  });
});

describe('spans', () => {
  it.each([
    ['the same', '2025-01-01', '2025-06-30', true],
    ['one day at the end', '2025-06-30', '2025-12-31', true],
    ['one day at the start', '2024-07-01', '2025-01-01', true],
    ['within', '2025-03-01', '2025-03-01', true],
    ['around', '2024-01-01', '2026-01-01', true],
    ['the next', '2025-07-01', '2025-12-31', false],
    ['the one before', '2024-07-01', '2024-12-31', false],
  ])('overlap: %s', (_name, startsOn, endsOn, wanted) => {
    expect(overlaps(HALF_YEAR, { startsOn, endsOn })).toBe(wanted);
    expect(overlaps({ startsOn, endsOn }, HALF_YEAR)).toBe(wanted);
  });

  it.each([
    ['before it holds', '2025-01-01', null, '2024-12-31', false],
    ['from its first day', '2025-01-01', null, '2025-01-01', true],
    ['for good', '2025-01-01', null, '2099-01-01', true],
    ['until the day before the next', '2025-01-01', '2025-06-30', '2025-06-29', true],
    ['no more on the day of the next', '2025-01-01', '2025-06-30', '2025-06-30', false],
    ['never, where replaced on its own day', '2025-01-01', '2025-01-01', '2025-01-01', false],
  ])('in force: %s', (_name, from, until, date, wanted) => {
    expect(inForceOn(from, until, date)).toBe(wanted);
  });
});

describe('for any dates', () => {
  const LATEST = Date.UTC(2199, 11, 31) / 86_400_000;
  const EARLIEST = Date.UTC(1900, 0, 1) / 86_400_000;
  const date = fc
    .integer({ min: EARLIEST, max: LATEST })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const span = fc.tuple(date, date).map((ends): Span => {
    const [startsOn = '', endsOn = ''] = [...ends].sort();
    return { startsOn, endsOn };
  });

  it('adding and counting days undo each other', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(isDate(from)).toBe(true);
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });

  it('two spans overlap when a day is in both', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const holds = ({ startsOn, endsOn }: Span, day: string) => startsOn <= day && day <= endsOn;
        const inBoth = [a.startsOn, b.startsOn].some((day) => holds(a, day) && holds(b, day));
        expect(overlaps(a, b)).toBe(inBoth);
      }),
    );
  });

  it('of successive versions exactly one is in force on a day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(date, { minLength: 1 }), date, (starts, on) => {
        const sorted = [...starts].sort();
        const holding = sorted.filter((from, place) => inForceOn(from, sorted[place + 1] ?? null, on));
        expect(holding).toHaveLength(on >= (sorted[0] ?? '') ? 1 : 0);
      }),
    );
  });
});

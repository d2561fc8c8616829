import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../api/rules/period.ts';
import { milestones, type Owed, reminderOn } from '../../api/rules/reminder.ts';
import { DUE_STATES } from '../../schema/words-return.ts';

const DUE: Owed = { state: 'DUE', firstSubmittedAt: null, dueOn: '2026-08-15', lockOn: null };

describe('the reminder that stands on a day', () => {
  it.each<[string, string | null]>([
    ['2026-07-31', null],
    ['2026-08-01', 'BEFORE_14'],
    ['2026-08-11', 'BEFORE_14'],
    ['2026-08-12', 'BEFORE_3'],
    ['2026-08-15', 'BEFORE_3'],
    ['2026-08-16', 'AFTER_1'],
    ['2026-08-21', 'AFTER_1'],
    ['2026-08-22', 'AFTER_7'],
    ['2026-09-04', 'AFTER_7'],
    ['2026-09-05', 'AFTER_21'],
    ['2026-10-05', 'AFTER_21'],
    ['2026-10-06', null],
  ])('on %s, for a return that is due on 15 August and never closes: %s', (today, occasion) => {
    expect(reminderOn(DUE, today)).toBe(occasion);
  });

  it.each<[string, string, string | null]>([
    ['2026-08-15', '2026-08-15', 'BEFORE_3'],
    ['2026-08-15', '2026-08-16', null],
    ['2026-08-18', '2026-08-16', 'BEFORE_LOCK'],
    ['2026-08-18', '2026-08-18', 'BEFORE_LOCK'],
    ['2026-08-18', '2026-08-19', null],
    ['2026-08-30', '2026-08-16', 'AFTER_1'],
    ['2026-08-30', '2026-08-22', 'AFTER_7'],
    ['2026-08-30', '2026-08-23', 'BEFORE_LOCK'],
    ['2026-08-29', '2026-08-22', 'BEFORE_LOCK'],
    ['2026-08-30', '2026-08-31', null],
    ['2027-01-31', '2026-11-30', 'AFTER_21'],
    ['2027-01-31', '2027-01-24', 'BEFORE_LOCK'],
    ['2027-01-31', '2027-02-01', null],
  ])('where none is taken after %s, on %s: %s', (lockOn, today, occasion) => {
    expect(reminderOn({ ...DUE, lockOn }, today)).toBe(occasion);
  });

  it('is none for who owes no return or has submitted one', () => {
    for (const state of DUE_STATES) {
      expect(reminderOn({ ...DUE, state }, '2026-08-12')).toBe(state === 'DUE' ? 'BEFORE_3' : null);
    }
    const firstSubmittedAt = new Date('2026-08-10T09:00:00Z');
    expect(reminderOn({ ...DUE, firstSubmittedAt }, '2026-08-12')).toBeNull();
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((after) => addDays('2026-01-01', after));
const owed = fc.record({
  state: fc.constantFrom(...DUE_STATES),
  firstSubmittedAt: fc.option(fc.constant(new Date('2026-02-01T00:00:00Z'))),
  dueOn: day,
  lockOn: fc.option(day),
});

describe('the milestones of any return', () => {
  it('follow one another, each on a day of its own, none after the last day on which a return is taken', () => {
    fc.assert(
      fc.property(owed, (one) => {
        const days = milestones(one).map(({ on }) => on);
        expect(days).toEqual([...new Set(days)].sort());
        for (const on of days) if (one.lockOn !== null) expect(on <= one.lockOn).toBe(true);
      }),
    );
  });

  it('stand one after the other, whatever days pass unseen: none comes back after another has stood', () => {
    fc.assert(
      fc.property(owed, fc.uniqueArray(day), (one, days) => {
        const stood = [...days].sort().flatMap((today) => reminderOn(one, today) ?? []);
        const seen = stood.filter((occasion, place) => occasion !== stood[place - 1]);
        expect(seen).toEqual([...new Set(seen)]);
        const order = milestones(one).map(({ occasion }) => occasion as string);
        expect(seen.map((occasion) => order.indexOf(occasion))).toEqual(
          seen.map((occasion) => order.indexOf(occasion)).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('never stand for a return that was submitted or is not owed', () => {
    fc.assert(
      fc.property(owed, day, (one, today) => {
        if (one.state !== 'DUE' || one.firstSubmittedAt !== null) {
          expect(reminderOn(one, today)).toBeNull();
        }
      }),
    );
  });
});

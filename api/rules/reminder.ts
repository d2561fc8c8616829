import type { ReminderOccasion } from '../../schema/words-notice.ts';
import type { DueState } from '../../schema/words-return.ts';
import { addDays } from './period.ts';

/** What is known of a firm beside a period. */
export interface Owed {
  state: DueState;
  /** First submission; null: there was none. */
  firstSubmittedAt: Date | null;
  dueOn: string;
  lockOn: string | null;
}

type Milestone = Exclude<ReminderOccasion, 'BY_HAND'>;

/** A day from which a firm is reminded. */
export interface MilestoneDay {
  occasion: Milestone;
  on: string;
}

const AROUND: readonly (readonly [Milestone, number])[] = [
  ['BEFORE_14', -14],
  ['BEFORE_3', -3],
  ['AFTER_1', 1],
  ['AFTER_7', 7],
  ['AFTER_21', 21],
];
const LOCK_AHEAD = 7;
/** From so many days after the due day on, a firm is reminded by people and no more by the clock. */
const PATIENCE = 51;

/**
 * The days on which a return is reminded of, in their order: 14 and 3 days before it falls due, on the day after, 7 and 21 days after,
 * and a week before no first return is taken any more. None lies after that last day; where two fall together, the later word holds.
 */
export function milestones({ dueOn, lockOn }: Pick<Owed, 'dueOn' | 'lockOn'>): MilestoneDay[] {
  const days = new Map<string, Milestone>(
    AROUND.map(([occasion, after]) => [addDays(dueOn, after), occasion]),
  );
  if (lockOn !== null && lockOn > dueOn) {
    const warning = addDays(lockOn, -LOCK_AHEAD);
    days.set(warning > dueOn ? warning : addDays(dueOn, 1), 'BEFORE_LOCK');
  }
  return [...days]
    .map(([on, occasion]) => ({ occasion, on }))
    .filter(({ on }) => lockOn === null || on <= lockOn)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * The reminder that stands on a day: the last milestone that was reached, so that one that was missed is made up for and two are never
 * sent at once; null for who owes nothing or has submitted, before the first milestone, and once nothing is taken any more
 * (ISO 10001:2018, 4.13, 8.1).
 */
export function reminderOn(owed: Owed, today: string): Milestone | null {
  if (owed.state !== 'DUE' || owed.firstSubmittedAt !== null) return null;
  if (today > (owed.lockOn ?? addDays(owed.dueOn, PATIENCE))) return null;
  return milestones(owed).findLast(({ on }) => on <= today)?.occasion ?? null;
}

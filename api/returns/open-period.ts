import { uuidv7 } from 'uuidv7';
import { type CodeRow, codeForUpdate } from '../../db/codes/read.ts';
import { type PeriodRow, periodList } from '../../db/returns/read.ts';
import { addPeriods } from '../../db/returns/write.ts';
import type { Frequency } from '../../schema/words-return.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import { calendarFrom, frequencyOf } from '../rules/calendar.ts';
import type { CalendarPeriod } from '../rules/due.ts';
import { textRemarks } from '../rules/entry.ts';
import { addDays, overlaps } from '../rules/period.ts';

export interface OpenPeriodInput {
  idempotencyKey: string;
  codeId: string;
  label: string;
  startsOn: string;
  endsOn: string;
  dueOn: string;
  timelyOn?: string | null;
  lockOn?: string | null;
}

const LONGEST_LABEL = 60;

/**
 * Opens a period in which the adopters of a code report; the answer is its id. Periods of one code may share days where they are of
 * different frequencies: a year beside its months.
 * Refuses NOT_FOUND (code), BAD_INPUT (label, dates in disorder), ALREADY_EXISTS (label or days taken).
 */
export function openPeriod(context: Context, input: OpenPeriodInput): Promise<string> {
  return act(context, { action: 'openPeriod', input }, async ({ tx }) => {
    const code = found(await codeForUpdate(tx, input.codeId), 'code');
    const { startsOn, endsOn, dueOn, timelyOn = null, lockOn = null } = input;
    const period = { label: input.label.trim(), startsOn, endsOn, dueOn, timelyOn, lockOn };
    expectEntries(textRemarks('label', period.label, LONGEST_LABEL));
    expectOrder(period);
    expectFree(await periodList(tx, code.id), [period]);
    const [id = ''] = await addPeriods(tx, [rowOf(code, period)]);
    return id;
  });
}

export interface OpenCalendarInput {
  idempotencyKey: string;
  codeId: string;
  frequency: Frequency;
  /** A day of the first period. */
  from: string;
  periods: number;
  /** Days after a period's end by which returns are due, count as timely, and are taken at all. */
  dueAfterDays: number;
  timelyAfterDays?: number | null;
  lockAfterDays?: number | null;
}

const MOST_PERIODS = 60;
const MOST_DAYS = 1_000;

/**
 * Opens the periods of a calendar one after the other, all or none; the answer is the code's id.
 * Refuses NOT_FOUND (code), BAD_INPUT (numbers out of range or in disorder), ALREADY_EXISTS (label or days taken).
 */
export function openCalendar(context: Context, input: OpenCalendarInput): Promise<string> {
  return act(context, { action: 'openCalendar', input }, async ({ tx }) => {
    const code = found(await codeForUpdate(tx, input.codeId), 'code');
    if (input.periods < 1 || input.periods > MOST_PERIODS) {
      refuse('BAD_INPUT', `Open 1 to ${MOST_PERIODS} periods at once.`, { path: ['periods'] });
    }
    const { dueAfterDays, timelyAfterDays = null, lockAfterDays = null } = input;
    if (
      [dueAfterDays, timelyAfterDays ?? 0, lockAfterDays ?? 0].some((days) => days < 0 || days > MOST_DAYS)
    ) {
      refuse('BAD_INPUT', `Give 0 to ${MOST_DAYS} days after the end of a period.`, {
        path: ['dueAfterDays'],
      });
    }
    const periods = calendarFrom(input.frequency, input.from, input.periods).map((entry) => ({
      ...entry,
      dueOn: addDays(entry.endsOn, dueAfterDays),
      timelyOn: timelyAfterDays === null ? null : addDays(entry.endsOn, timelyAfterDays),
      lockOn: lockAfterDays === null ? null : addDays(entry.endsOn, lockAfterDays),
    }));
    for (const period of periods) expectOrder(period);
    expectFree(await periodList(tx, code.id), periods);
    await addPeriods(
      tx,
      periods.map((period) => rowOf(code, period)),
    );
    return code.id;
  });
}

type NewPeriod = CalendarPeriod & { label: string };

const rowOf = ({ id: codeId, associationId }: CodeRow, period: NewPeriod) => ({
  ...period,
  ...{ id: uuidv7(), associationId, codeId },
});

function expectOrder({ startsOn, endsOn, dueOn, timelyOn, lockOn }: CalendarPeriod): void {
  if (startsOn > endsOn) refuse('BAD_INPUT', 'The last day comes after the first.', { path: ['endsOn'] });
  if (dueOn < endsOn) {
    refuse('BAD_INPUT', 'Returns fall due when the period has ended, or later.', { path: ['dueOn'] });
  }
  if (timelyOn !== null && timelyOn < dueOn) {
    refuse('BAD_INPUT', 'A return that comes by the due day is timely.', { path: ['timelyOn'] });
  }
  if (lockOn !== null && lockOn < (timelyOn ?? dueOn)) {
    refuse('BAD_INPUT', 'A period closes when a return can no longer be timely, or later.', {
      path: ['lockOn'],
    });
  }
}

/** Days of a period that is no calendar's are nobody else's; a calendar's may be those of another frequency too. */
function expectFree(there: readonly PeriodRow[], periods: readonly NewPeriod[]): void {
  for (const period of periods) {
    const frequency = frequencyOf(period);
    const clashes = (one: PeriodRow) => frequency === null || [null, frequency].includes(frequencyOf(one));
    const other = there.find((one) => one.label === period.label || (overlaps(one, period) && clashes(one)));
    if (other) {
      const days = `${other.startsOn} to ${other.endsOn}`;
      refuse('ALREADY_EXISTS', `${other.label} (${days}) is open for these days already.`);
    }
  }
}

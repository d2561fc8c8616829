import type { Columns } from './columns.ts';
import { overlaps, type Span } from './period.ts';
import { type RowFault, short } from './row-figures.ts';
import { spanOf, yesOrNo } from './span-cell.ts';

/** The days on which a firm reports, and what bounds them. */
export interface FirmDays {
  /** What it reports on as things stand. */
  days: Span;
  /** The period's own days. */
  period: Span;
  dueOn: string;
}

/** What the rows of one firm say of its days; `span` is null where they say nothing. */
export interface SaidDays {
  span: Span | null;
  joint: boolean;
}

/**
 * What one row says of the days on which its firm reports, and whether its return is a joint one. A blank says nothing. An association
 * may say it of its firms (`own` false); a firm can not give itself other days, so its own file may only repeat what holds.
 */
export function daysInRow(
  columns: Pick<Columns, 'span' | 'joint'>,
  row: readonly string[],
  firm: FirmDays & { name: string },
  own: boolean,
): SaidDays & { faults: RowFault[] } {
  const faults: RowFault[] = [];
  const fault = (column: number | null, code: string, why: string) => faults.push({ column, code, why });
  const days = textAt(row, columns.span);
  const span = days === '' ? null : spanOf(days);
  if (days !== '' && span === null) {
    const why = `“${short(days)}” names no days: write them as 2024-01-01 to 2024-06-30.`;
    fault(columns.span, 'NO_DAYS', why);
  } else if (span !== null) {
    const why = own ? notGranted(span, firm) : outOfPlace(span, firm);
    if (why !== null) fault(columns.span, own ? 'DAYS_NOT_GRANTED' : 'DAYS_OUT_OF_PLACE', why);
  }
  const answer = textAt(row, columns.joint);
  const joint = answer === '' ? false : yesOrNo(answer);
  if (joint === null) {
    fault(columns.joint, 'NOT_YES_NO', `“${short(answer)}” is neither yes nor no.`);
  } else if (joint && own) {
    fault(columns.joint, 'NOT_YOURS_TO_SAY', 'Your association says which returns are joint: ask it.');
  }
  return { span, joint: joint ?? false, faults };
}

const textAt = (row: readonly string[], place: number | null): string =>
  place === null ? '' : (row[place] ?? '').trim();

const inWords = ({ startsOn, endsOn }: Span): string => `${startsOn} to ${endsOn}`;

function outOfPlace(span: Span, { name, period, dueOn }: FirmDays & { name: string }): string | null {
  if (!overlaps(span, period))
    return `${inWords(span)} shares no day with the period, which is ${inWords(period)}.`;
  if (span.endsOn > dueOn) return `${name} owes its return by ${dueOn}, before these days have ended.`;
  return null;
}

function notGranted(span: Span, { days }: FirmDays): string | null {
  const same = span.startsOn === days.startsOn && span.endsOn === days.endsOn;
  return same ? null : `Your return is for ${inWords(days)}. Ask your association for other days.`;
}

/** True where two rows say the same of their firm. */
export function sameDays(a: SaidDays, b: SaidDays): boolean {
  return a.joint === b.joint && a.span?.startsOn === b.span?.startsOn && a.span?.endsOn === b.span?.endsOn;
}

import { daysBetween, type Span } from './period.ts';

/** Half-years, quarters and months differ among themselves by no more days than this. */
const SAME_LENGTH = 4;

/**
 * The period that this one is compared with: of those of the same length, the last that had ended before it began; null where there
 * is none. Sums over spans of different lengths are not compared.
 */
export function previousPeriod<T extends Span>(periods: readonly T[], period: Span): T | null {
  const days = ({ startsOn, endsOn }: Span) => daysBetween(startsOn, endsOn);
  const [last] = periods
    .filter(({ endsOn }) => endsOn < period.startsOn)
    .filter((earlier) => Math.abs(days(earlier) - days(period)) <= SAME_LENGTH)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  return last ?? null;
}

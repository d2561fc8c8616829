import { daysBetween, type Span } from './period.ts';

/** Half-years, quarters and months differ among themselves by no more days than this. */
const SAME_LENGTH = 4;

const daysOf = ({ startsOn, endsOn }: Span): number => daysBetween(startsOn, endsOn);

/** True where the two are of about the same length, so that sums over them can be compared. */
export function sameLength(a: Span, b: Span): boolean {
  return Math.abs(daysOf(a) - daysOf(b)) <= SAME_LENGTH;
}

/**
 * The period that this one is compared with: of those of the same length, the last that had ended before it began; null where there
 * is none. Sums over spans of different lengths are not compared.
 */
export function previousPeriod<T extends Span>(periods: readonly T[], period: Span): T | null {
  const [last] = periods
    .filter(({ endsOn }) => endsOn < period.startsOn)
    .filter((earlier) => sameLength(earlier, period))
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  return last ?? null;
}

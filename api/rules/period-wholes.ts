import { addDays, type Span } from './period.ts';

/** A period by which figures are told apart. */
export interface KeyedSpan extends Span {
  key: string;
}

/**
 * Which periods are made up of others, day by day: a year of its halves, and of its quarters. By the key of the whole, every way in which the
 * others make it up; none has no entry. What is told of a whole is told of the sum of its parts.
 */
export function wholesOf(given: readonly KeyedSpan[]): Map<string, string[][]> {
  const periods = [...new Map(given.map((period) => [period.key, period])).values()];
  const found = periods.map((whole): [string, string[][]] => {
    const others = periods.filter((one) => one.key !== whole.key && within(one, whole));
    return [whole.key, waysThrough(whole.startsOn, whole.endsOn, others)];
  });
  return new Map(found.filter(([, ways]) => ways.length > 0));
}

const within = (part: Span, whole: Span): boolean =>
  part.startsOn >= whole.startsOn && part.endsOn <= whole.endsOn && !sameDays(part, whole);

const sameDays = (a: Span, b: Span): boolean => a.startsOn === b.startsOn && a.endsOn === b.endsOn;

function waysThrough(from: string, endsOn: string, parts: readonly KeyedSpan[]): string[][] {
  return parts
    .filter(({ startsOn }) => startsOn === from)
    .flatMap((part) =>
      part.endsOn === endsOn
        ? [[part.key]]
        : waysThrough(addDays(part.endsOn, 1), endsOn, parts).map((rest) => [part.key, ...rest]),
    );
}

/** The days from the first to the last of all of them. */
export function hullOf(spans: readonly [Span, ...Span[]]): Span {
  const [first, ...others] = spans;
  return others.reduce<Span>(
    (hull, { startsOn, endsOn }) => ({
      startsOn: startsOn < hull.startsOn ? startsOn : hull.startsOn,
      endsOn: endsOn > hull.endsOn ? endsOn : hull.endsOn,
    }),
    { startsOn: first.startsOn, endsOn: first.endsOn },
  );
}

import { type Place, placeOf } from './cell-place.ts';
import { sideBySide } from './group.ts';

/** A figure that one release prints otherwise than another; null where that one does not show it. Exact decimals as text. */
export interface FigureChange extends Place {
  field: string;
  was: string | null;
  now: string | null;
}

/** What readers compare, in the order in which it is told. */
const FIELDS = [
  ...['due', 'respondents', 'value', 'numerator', 'denominator', 'rate'],
  ...['q1', 'median', 'q3', 'meetingTarget', 'suppression'],
] as const;

const textOf = (cell: object | undefined, field: string): string | null => {
  const value: unknown = cell && Reflect.get(cell, field);
  return value === null || value === undefined ? null : String(value);
};

/**
 * What differs between two releases, figure by figure, in the order of indicators and places: out of what both print alone, so that it
 * tells nothing that they do not. A figure whose rate changed is told with its parts.
 */
export function changesBetween(before: readonly Place[], after: readonly Place[]): FigureChange[] {
  const changes = sideBySide(before, after, placeOf).flatMap(({ was: then, is: now }) => {
    const place = now ?? then;
    return FIELDS.flatMap((field): FigureChange[] => {
      const [was, is] = [textOf(then, field), textOf(now, field)];
      if (!place || was === is) return [];
      const { indicatorKey, dimension, category } = place;
      return [{ indicatorKey, dimension, category, field, was, now: is }];
    });
  });
  return changes.sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

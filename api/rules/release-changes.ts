import type { Dimension } from '../../schema/words.ts';
import type { PublishedCell } from './publishable.ts';

/** A figure that one release prints otherwise than another; null where that one does not show it. Exact decimals as text. */
export interface FigureChange {
  indicatorKey: string;
  dimension: Dimension;
  category: string;
  field: string;
  was: string | null;
  now: string | null;
}

/** What readers compare, in the order in which it is told. */
const FIELDS = [
  ...['due', 'respondents', 'value', 'numerator', 'denominator', 'rate'],
  ...['q1', 'median', 'q3', 'meetingTarget', 'suppression'],
] as const;

type Shown = Pick<PublishedCell, 'indicatorKey' | 'dimension' | 'category'> & object;

const textOf = (cell: object | undefined, field: string): string | null => {
  const value: unknown = cell && Reflect.get(cell, field);
  return value === null || value === undefined ? null : String(value);
};

/**
 * What differs between two releases, figure by figure, in the order of indicators and places: out of what both print alone, so that it
 * tells nothing that they do not. A figure whose rate changed is told with its parts.
 */
export function changesBetween(before: readonly Shown[], after: readonly Shown[]): FigureChange[] {
  const placeOf = ({ indicatorKey, dimension, category }: Shown) =>
    `${indicatorKey} ${dimension} ${category}`;
  const [then, now] = [before, after].map((cells) => new Map(cells.map((cell) => [placeOf(cell), cell])));
  const places = new Map([...(then ?? []), ...(now ?? [])]);
  const changes = [...places].flatMap(([place, { indicatorKey, dimension, category }]) =>
    FIELDS.flatMap((field): FigureChange[] => {
      const [was, is] = [textOf(then?.get(place), field), textOf(now?.get(place), field)];
      return was === is ? [] : [{ indicatorKey, dimension, category, field, was, now: is }];
    }),
  );
  const order = ({ indicatorKey, dimension, category }: FigureChange) =>
    `${indicatorKey} ${dimension} ${category}`;
  return changes.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

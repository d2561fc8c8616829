import { sameMeasure } from '../rules/measure.ts';
import { CELL_COLUMNS } from './columns.ts';
import type { Cell, Series as Whole } from './release.ts';

type Series = Omit<Whole, 'named'>;

/** A cell that does not read the same in two publications; null where one of them does not have it. */
export interface CellDifference {
  /** The place of the cell, which no other has. */
  id: string;
  indicatorKey: string;
  label: string;
  kind: Series['kind'];
  unit: string;
  dimension: Cell['dimension'];
  category: string;
  from: Cell | null;
  to: Cell | null;
  /** False where the two measure different things, so that their difference says nothing. */
  comparable: boolean;
}

const COUNTS = ['due', 'reported', 'nil', 'minimumRespondents'] as const;
type Counts = Record<(typeof COUNTS)[number], number>;

/** The counts of the whole report that differ. */
export function countsThatDiffer(from: Counts, to: Counts) {
  return COUNTS.filter((name) => from[name] !== to[name]).map((name) => ({
    ...{ name, from: from[name], to: to[name] },
  }));
}

/**
 * The cells that differ in anything that is published of them, by indicator, the whole sector first, then by dimension and category in
 * code-unit order. Compared are the stored figures, digit by digit; nothing is worked out.
 */
export function cellsThatDiffer(from: readonly Series[], to: readonly Series[]): CellDifference[] {
  const [before, after] = [from, to].map(
    (side) => new Map(side.map((series) => [series.indicatorKey, series])),
  );
  const keys = [...new Set([...from, ...to].map(({ indicatorKey }) => indicatorKey))].sort();
  return keys.flatMap((key) => {
    const [old, now] = [before?.get(key), after?.get(key)];
    const comparable = old !== undefined && now !== undefined && sameMeasure(old, now);
    const named = now ?? old;
    if (!named) return [];
    const { label, kind, unit } = named;
    const placed = [old, now].map((side) => new Map(side?.cells.map((cell) => [placeOf(cell), cell])));
    return placesOf(old, now).flatMap(([place, { dimension, category }]) => {
      const [one = null, other = null] = placed.map((side) => side.get(place) ?? null);
      if (one && other && comparable && sameCell(one, other)) return [];
      const at = { indicatorKey: key, label, kind, unit, dimension, category };
      return [{ ...at, id: `${key} ${place}`, from: one, to: other, comparable }];
    });
  });
}

/** The whole sector comes before its parts. */
const placeOf = ({ dimension, category }: Cell): string =>
  `${dimension === 'SECTOR' ? '' : dimension} ${category}`;

function placesOf(...sides: (Series | undefined)[]): [string, Cell][] {
  const cells = sides.flatMap((side) => side?.cells ?? []);
  return [...new Map(cells.map((cell) => [placeOf(cell), cell]))].sort(([a], [b]) => (a < b ? -1 : 1));
}

const sameCell = (a: Cell, b: Cell): boolean => CELL_COLUMNS.every((name) => a[name] === b[name]);

import type { Dimension, SizeBand } from '../../schema/words.ts';

/** Where a firm stands in the sector. */
export interface Placed {
  firmId: string;
  /** Firms of one group are one respondent. */
  groupId: string | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
}

/** A part of the sector: the firms that were due in it, by their places in the list. */
export interface Cut {
  dimension: Dimension;
  category: string;
  firms: readonly number[];
}

type Single = 'SEGMENT' | 'SIZE_BAND' | 'REGION';

const CATEGORY: Record<Single, (firm: Placed) => string | null> = {
  SEGMENT: ({ segment }) => segment,
  SIZE_BAND: ({ sizeBand }) => sizeBand,
  REGION: ({ region }) => region,
};

const TWO = [
  ['SEGMENT_SIZE', 'SEGMENT', 'SIZE_BAND'],
  ['SEGMENT_REGION', 'SEGMENT', 'REGION'],
  ['SIZE_REGION', 'SIZE_BAND', 'REGION'],
] as const;

/** Of two categories at once. */
export const both = (one: string, other: string): string => `${one} × ${other}`;

/** More cells than this nobody reads, and each is one more sum that has to be guarded. */
const MOST_CELLS = 100;

/**
 * The parts of the sector by segment, size band and region, and by two of these at once. A table of two at once is made only where it
 * says more than its margins do: it parts the firms more finely than either, has at most a hundred cells, and at least half of the
 * respondents that were due are in cells of at least `minimum`; without it none is. All of that is known from who was due, and tells of no figure.
 */
export function cutsOf(due: readonly Placed[], minimum: number | null): Cut[] {
  const singles = Object.fromEntries(
    Object.entries(CATEGORY).map(([name, categoryOf]) => [name, cutBy(due, name as Single, categoryOf)]),
  ) as Record<Single, Cut[]>;
  const twos = (minimum === null ? [] : TWO).flatMap(([dimension, one, other]) => {
    const cells = cutBy(due, dimension, (firm) => {
      const [a, b] = [CATEGORY[one](firm), CATEGORY[other](firm)];
      return a === null || b === null ? null : both(a, b);
    });
    const finer = cells.length > Math.max(singles[one].length, singles[other].length);
    return finer && cells.length <= MOST_CELLS && tellsOfMost(due, cells, minimum ?? 0) ? cells : [];
  });
  return [...singles.SEGMENT, ...singles.SIZE_BAND, ...singles.REGION, ...twos];
}

function tellsOfMost(due: readonly Placed[], cells: readonly Cut[], minimum: number): boolean {
  const respondents = cells.map(
    ({ firms }) => new Set(firms.map((place) => due[place]?.groupId ?? due[place]?.firmId)).size,
  );
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  return 2 * sum(respondents.filter((size) => size >= minimum)) >= sum(respondents);
}

function cutBy(
  due: readonly Placed[],
  dimension: Dimension,
  categoryOf: (firm: Placed) => string | null,
): Cut[] {
  const groups = new Map<string, number[]>();
  due.forEach((firm, place) => {
    const category = categoryOf(firm);
    if (category === null) return;
    const group = groups.get(category);
    if (group) group.push(place);
    else groups.set(category, [place]);
  });
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([category, firms]) => ({ dimension, category, firms }));
}

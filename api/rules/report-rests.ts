import type { Cell } from './aggregate.ts';
import type { CellFigure } from './cell-figure.ts';
import { groupBy } from './group.ts';

type Cut = Pick<Cell, 'indicatorKey' | 'dimension' | 'category' | 'suppression' | 'figures'>;

/** What stands between the two categories of a cell of two cuts at once. */
const CROSS = ' × ';

/**
 * What is in a cell and in no part of a cut of it: nobody tells it, and subtraction does. Of the sector less each cut, and of each
 * category less the cells of two cuts at once that are of it.
 */
export function restsOf<T extends Cut>(cells: readonly T[]): Cut[] {
  const own = cells.filter(({ suppression }) => suppression !== 'NO_DATA');
  return [...groupBy(own, ({ indicatorKey }) => indicatorKey).values()].flatMap((series) => {
    const cuts = groupBy(
      series.filter(({ dimension }) => dimension !== 'SECTOR'),
      ({ dimension }) => dimension,
    );
    const sector = series.find(({ dimension }) => dimension === 'SECTOR');
    return [...cuts.values()].flatMap((parts) => [
      ...(sector ? restOf(sector, parts, '−') : []),
      ...series.flatMap((one) =>
        one.dimension === 'SECTOR' || one.category.includes(CROSS)
          ? []
          : restOf(one, partsIn(one, parts), `${one.category}${CROSS}−`),
      ),
    ]);
  });
}

/** The cells of a cut that are of one category of another. */
const partsIn = <T extends Cut>(one: T, parts: readonly T[]): T[] =>
  parts.filter(({ category }) => category.split(CROSS).includes(one.category) && category !== one.category);

const placeOf = ({ firmId, part, period = '' }: CellFigure): string => JSON.stringify([firmId, part, period]);

function restOf(whole: Cut, parts: readonly Cut[], category: string): Cut[] {
  const [first] = parts;
  if (!first) return [];
  const listed = new Set(parts.flatMap(({ figures }) => figures.map(placeOf)));
  const figures = whole.figures.filter((figure) => !listed.has(placeOf(figure)));
  if (figures.length === 0 || figures.length === whole.figures.length) return [];
  return [{ ...first, category, suppression: 'PROTECTS_ANOTHER', figures }];
}

import type { Dimension } from '../../schema/words.ts';

/** Where a cell stands in a report. */
export interface Place {
  indicatorKey: string;
  dimension: Dimension;
  category: string;
}

/** Names the place of a cell among all of a report; a key of an indicator and a dimension have no blank in them. */
export const placeOf = ({ indicatorKey, dimension, category }: Place): string =>
  `${indicatorKey} ${dimension} ${category}`;

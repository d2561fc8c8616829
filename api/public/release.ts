import {
  cellsBySeries,
  type publicationByReference,
  seriesByReference,
  seriesKey,
} from '../../db/publications/public-reads.ts';
import type { Work } from '../../db/scope.ts';

type RowOf<Question extends (...args: never[]) => unknown> =
  Awaited<ReturnType<Question>> extends Map<string, (infer Row)[]> ? Row : never;

export type Publication = NonNullable<Awaited<ReturnType<typeof publicationByReference>>>;
export type Cell = RowOf<typeof cellsBySeries>;
export type Series = RowOf<typeof seriesByReference> & { cells: Cell[] };

/** A publication with all that is published under its reference, as it was frozen. */
export interface Release {
  publication: Publication;
  /** In their published order; cells in code-unit order of dimension and category, so that the same rows always read the same. */
  series: Series[];
}

/** The publication's series and figures, in two questions, whatever their number. */
export async function releaseOf(tx: Work, publication: Publication): Promise<Release> {
  const { reference } = publication;
  const series = (await seriesByReference(tx, [reference])).get(reference) ?? [];
  const cells = await cellsBySeries(tx, series.map(seriesKey));
  return {
    publication,
    series: series.map((one) => ({ ...one, cells: (cells.get(seriesKey(one)) ?? []).sort(inOrder) })),
  };
}

const placeOf = ({ dimension, category }: Cell): string => `${dimension} ${category}`;
const inOrder = (a: Cell, b: Cell): number => (placeOf(a) < placeOf(b) ? -1 : 1);

import { answersByReference, namedOfPublication } from '../../db/publications/named-reads.ts';
import {
  cellsBySeries,
  type publicationByReference,
  seriesByReference,
  seriesKey,
} from '../../db/publications/public-reads.ts';
import type { Work } from '../../db/scope.ts';
import { groupBy } from '../rules/group.ts';

type RowOf<Question extends (...args: never[]) => unknown> =
  Awaited<ReturnType<Question>> extends Map<string, (infer Row)[]> ? Row : never;

export type Publication = NonNullable<Awaited<ReturnType<typeof publicationByReference>>>;
export type Cell = RowOf<typeof cellsBySeries>;
export type Answer = RowOf<typeof answersByReference>;
export type NamedLine = Awaited<ReturnType<typeof namedOfPublication>>[number];
export type Series = RowOf<typeof seriesByReference> & {
  cells: Cell[];
  /** What is told by firm, as it is listed: the whole first, then by part in code-unit order. */
  named: NamedLine[];
};

/** A publication with all that is published under its reference, as it was frozen. */
export interface Release {
  publication: Publication;
  /** In their published order; cells in code-unit order of dimension and category, so that the same rows always read the same. */
  series: Series[];
  /** What the firms that it names have to say, by certificate in code-unit order. */
  answers: Answer[];
}

/** The publication's series and figures, in four questions, whatever their number. */
export async function releaseOf(tx: Work, publication: Publication): Promise<Release> {
  const { reference } = publication;
  const series = (await seriesByReference(tx, [reference])).get(reference) ?? [];
  const cells = await cellsBySeries(tx, series.map(seriesKey));
  const named = groupBy(await namedOfPublication(tx, reference), ({ indicatorKey }) => indicatorKey);
  const answers = (await answersByReference(tx, [reference])).get(reference) ?? [];
  return {
    publication,
    answers: answers.sort((a, b) => (a.certificateNumber < b.certificateNumber ? -1 : 1)),
    series: series.map((one) => ({
      ...one,
      cells: (cells.get(seriesKey(one)) ?? []).sort(inOrder),
      named: (named.get(one.indicatorKey) ?? []).sort(asListed),
    })),
  };
}

/** Why the firm says that its figure of this indicator is not right; null where it does not. */
export const disputeOf = (answer: Answer | undefined, indicatorKey: string): string | null =>
  answer?.disputes.find((dispute) => dispute.indicatorKey === indicatorKey)?.reason ?? null;

const placeOf = ({ dimension, category }: Cell): string => `${dimension} ${category}`;
const asListed = (a: NamedLine, b: NamedLine): number =>
  a.breakdown === b.breakdown ? a.position - b.position : a.breakdown < b.breakdown ? -1 : 1;
const inOrder = (a: Cell, b: Cell): number => (placeOf(a) < placeOf(b) ? -1 : 1);

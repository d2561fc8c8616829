import { and, asc, count, eq, inArray, lt, or } from 'drizzle-orm';
import { grouped } from '../batches.ts';
import type { Work } from '../scope.ts';
import { storable } from '../text.ts';
import { seriesKey } from './public-reads.ts';
import { publicationAnswers, publicationNamed } from './tables.ts';

/** So many firms of a list are read at once; all of them stand in the files. */
export const MOST_NAMED = 500;

const { reference, indicatorKey, breakdown, position } = publicationNamed;

/** Names the list of one part of a series; neither a reference nor a key has a blank in it. */
export const namedKey = (list: { reference: string; indicatorKey: string; breakdown: string }): string =>
  `${seriesKey(list)} ${list.breakdown}`;

/** What is told by firm of each part of a series (named by `namedKey`), in its order, the first five hundred. */
export async function namedByList(tx: Work, keys: readonly string[]) {
  const wanted = keys.map((key) => {
    const [own = '', indicator = '', ...part] = key.split(' ');
    return and(eq(reference, own), eq(indicatorKey, indicator), eq(breakdown, storable(part.join(' '))));
  });
  const rows = await tx
    .select()
    .from(publicationNamed)
    .where(and(or(...wanted), lt(position, MOST_NAMED)))
    .orderBy(asc(position));
  return grouped(keys, rows, namedKey);
}

/** Of each series (named by `seriesKey`) the parts that are told by firm, with how many firms in each; none where it is not. */
export async function namedPartsBySeries(tx: Work, keys: readonly string[]) {
  const names = keys.map((key) => key.split(' '));
  const [references, indicatorKeys] = [0, 1].map((part) => names.map((name) => name[part] ?? ''));
  const rows = await tx
    .select({ reference, indicatorKey, part: breakdown, firms: count() })
    .from(publicationNamed)
    .where(and(inArray(reference, references ?? []), inArray(indicatorKey, indicatorKeys ?? [])))
    .groupBy(reference, indicatorKey, breakdown)
    .orderBy(asc(breakdown));
  return grouped(keys, rows, seriesKey);
}

/** All that a publication tells by firm, by indicator, part and position. */
export function namedOfPublication(tx: Work, wanted: string) {
  return tx
    .select()
    .from(publicationNamed)
    .where(eq(reference, storable(wanted)))
    .orderBy(asc(indicatorKey), asc(breakdown), asc(position));
}

/** What the firms that each publication names have to say, by certificate. */
export async function answersByReference(tx: Work, references: readonly string[]) {
  const rows = await tx
    .select()
    .from(publicationAnswers)
    .where(inArray(publicationAnswers.reference, [...references]))
    .orderBy(asc(publicationAnswers.certificateNumber));
  return grouped(references, rows, (row) => row.reference);
}

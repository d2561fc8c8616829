import { editionsById, indicatorsByEdition } from '../../db/codes/read.ts';
import type { Work } from '../../db/scope.ts';

/** The editions with all that they measure. */
export async function measuringEditions(tx: Work, ids: readonly string[]) {
  const [editions, indicators] = await Promise.all([editionsById(tx, ids), indicatorsByEdition(tx, ids)]);
  return [...editions.values()].map((edition) => ({
    ...edition,
    indicators: indicators.get(edition.id) ?? [],
  }));
}

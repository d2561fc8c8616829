import { clausesByEdition, editionsById, indicatorsByEdition } from '../../db/codes/read.ts';
import type { Work } from '../../db/scope.ts';

/** The editions with all that they measure, and the clauses that are broken, or assessed. */
export async function measuringEditions(tx: Work, ids: readonly string[]) {
  const [editions, indicators, clauses] = await Promise.all([
    editionsById(tx, ids),
    indicatorsByEdition(tx, ids),
    clausesByEdition(tx, ids),
  ]);
  return [...editions.values()].map((edition) => ({
    ...edition,
    indicators: indicators.get(edition.id) ?? [],
    clauses: clauses.get(edition.id) ?? [],
  }));
}

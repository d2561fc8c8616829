import type { EditionContent, EditionRow } from '../../db/codes/read.ts';
import type { ClauseTextRow } from '../../db/codes/texts.ts';
import { askOrder } from '../rules/asks.ts';
import { digest } from '../rules/canonical.ts';
import { declaresNothing } from '../rules/complaint-lists.ts';

/** What a clause, parameter or indicator says, without where it is stored. */
function said<T extends { id: string; associationId: string; editionId: string }>(row: T) {
  const { id: _id, associationId: _association, editionId: _edition, ...words } = row;
  return words;
}

function sorted<T>(items: T[], nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ item }) => item);
}

/**
 * Hash of everything that an edition says, in whatever language, and measures, and of nothing else: two editions with the same words have the same
 * hash, in whatever order they were written.
 */
export function contentHashOf(
  {
    language,
    complaintCategories,
    complaintLists,
    checks,
    asks,
  }: Pick<EditionRow, 'language' | 'complaintCategories' | 'complaintLists' | 'checks' | 'asks'>,
  content: EditionContent,
  translations: readonly ClauseTextRow[],
): string {
  return digest({
    language,
    clauses: sorted(content.clauses.map(said), (clause) => clause.key),
    parameters: sorted(content.parameters.map(said), ({ clauseKey, key }) => `${clauseKey} ${key}`),
    indicators: sorted(content.indicators.map(said), (indicator) => indicator.key),
    translations: sorted(translations.map(said), (text) => `${text.clauseKey} ${text.language}`),
    complaintCategories: sorted([...complaintCategories], (category) => category),
    complaintLists: declaresNothing(complaintLists) ? undefined : complaintLists,
    // Left out where there are none: an edition of before has the hash that it had.
    checks: checks.length > 0 ? sorted([...checks], ({ key }) => key) : undefined,
    asks: asks.length > 0 ? askOrder(asks) : undefined,
  });
}

import type { CodeContent } from './clause.ts';
import { type Comparison, parameterName } from './compare.ts';

/**
 * The code that a comparison leads to: `applyComparison(a, compareCodes(a, b))` says and measures what `b` does, each list by key.
 */
export function applyComparison(
  before: CodeContent,
  { clauses, parameters, indicators }: Comparison,
): CodeContent {
  return {
    clauses: changed(before.clauses, clauses, ({ key }) => key),
    parameters: changed(before.parameters, parameters, parameterName),
    indicators: changed(before.indicators, indicators, ({ key }) => key),
  };
}

function changed<T extends { key: string }, C extends { before: T | null; after: T | null }>(
  items: readonly T[],
  changes: readonly C[],
  nameOf: (item: T) => string,
): T[] {
  const result = new Map(items.map((item) => [nameOf(item), item]));
  for (const { before, after } of changes) {
    if (after) result.set(nameOf(after), after);
    else if (before) result.delete(nameOf(before));
  }
  return [...result].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

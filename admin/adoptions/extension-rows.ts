import {
  type Change,
  type Codes,
  changesOf,
  type Extending,
  type FirmOperation,
  heldBy,
  type ReadClause,
} from './extension-words.ts';

/** A clause of the firm's code with what the firm does about it. */
export interface Row {
  clause: ReadClause;
  /** What acts on the clause itself; not what is added beneath it. */
  operations: FirmOperation[];
  changes: Change[];
}

export type View = 'ALL' | 'OPEN' | 'OWN';

/** The key of the clause that an operation changes, or that it adds. */
export const placeOf = ({ kind, key, clauseKey }: FirmOperation): string =>
  (kind === 'ADD_CLAUSE' ? key : clauseKey) ?? '';

/** The firm's code in reading order: as the draft makes it, with the clauses that do not take effect yet in their place. */
export function rowsOf(adoption: Extending, codes: Codes): Row[] {
  const operations = heldBy(adoption);
  const changes = changesOf(adoption);
  return withUntaken((codes.draftCode ?? codes.effectiveCode).clauses, operations).map((clause) => ({
    clause,
    operations: operations.filter((operation) => placeOf(operation) === clause.key),
    changes: changes.filter(({ operation }) => placeOf(operation) === clause.key),
  }));
}

/** The clauses, and after what stands under the same clause those of the firm's own that wait for a ruling or can not stand. */
function withUntaken(taken: readonly ReadClause[], operations: readonly FirmOperation[]): ReadClause[] {
  const clauses = [...taken];
  let waiting = operations.filter(
    ({ kind, key }) => kind === 'ADD_CLAUSE' && !taken.some((clause) => clause.key === key),
  );
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((operation) => !placed(clauses, operation));
  }
  return clauses;
}

/** Puts a clause that does not take effect after all beneath its parent; false where the parent is not there. */
function placed(
  clauses: ReadClause[],
  { key, parentKey, clauseKind, heading, text }: FirmOperation,
): boolean {
  const parent = clauses.findIndex((clause) => clause.key === parentKey);
  const depth = clauses[parent]?.depth;
  if (depth === undefined) return false;
  const next = clauses.findIndex((clause, place) => place > parent && clause.depth <= depth);
  clauses.splice(next < 0 ? clauses.length : next, 0, {
    ...{ key: key ?? '', number: '', depth: depth + 1, kind: clauseKind ?? 'PROVISION', origin: 'ADDED' },
    ...{ heading: heading ?? '', text: text ?? '', delivery: null, notApplicable: null },
    takes: ['ADD_CLAUSE'],
  });
  return true;
}

/** True where the firm can do more about the clause than say how it keeps it. */
const isOpen = ({ clause, operations }: Row): boolean =>
  operations.length > 0 || clause.takes.some((kind) => kind !== 'DESCRIBE_DELIVERY');

const SEEN: Record<View, (row: Row) => boolean> = {
  ALL: () => true,
  OPEN: isOpen,
  OWN: ({ operations, changes }) => operations.length + changes.length > 0,
};

/** The rows of a view in which the words stand. */
export function seenRows(rows: readonly Row[], view: View, words: string): Row[] {
  const sought = words.trim().toLowerCase();
  return rows.filter(
    (row) =>
      SEEN[view](row) &&
      [row.clause.number, row.clause.heading, row.clause.text].join(' ').toLowerCase().includes(sought),
  );
}

/** As much of a clause as its place in the tree needs. Lists of them are in reading order. */
export interface Standing {
  key: string;
  parentKey?: string | null;
  depth: number;
}

/** Where a clause is sent: among its siblings, beneath the one before it, or out from beneath its parent. */
export type Way = 'UP' | 'DOWN' | 'IN' | 'OUT';

/** A place as `moveClause` takes it: among the others beneath the parent, from 0. */
export interface Place {
  parentKey: string | null;
  place: number;
}

/** The clauses beneath one parent, or at the top, in order. */
export function beneath<T extends Standing>(clauses: readonly T[], parentKey: string | null): T[] {
  return clauses.filter((clause) => (clause.parentKey ?? null) === parentKey);
}

/** Where a clause comes to stand when it goes that way, with all that is beneath it; null where it can not go there. */
export function placeTowards(clauses: readonly Standing[], key: string, way: Way): Place | null {
  const parentKey = clauses.find((clause) => clause.key === key)?.parentKey ?? null;
  const siblings = beneath(clauses, parentKey);
  const at = siblings.findIndex((clause) => clause.key === key);
  const before = siblings[at - 1];
  switch (way) {
    case 'UP':
      return before ? { parentKey, place: at - 1 } : null;
    case 'DOWN':
      return at < siblings.length - 1 ? { parentKey, place: at + 1 } : null;
    case 'IN':
      return before ? { parentKey: before.key, place: beneath(clauses, before.key).length } : null;
  }
  const parent = clauses.find((clause) => clause.key === parentKey);
  if (!parent) return null;
  const above = parent.parentKey ?? null;
  return {
    parentKey: above,
    place: beneath(clauses, above).findIndex(({ key: one }) => one === parent.key) + 1,
  };
}

/** The keys of the clauses above one, the nearest first. */
export function above(clauses: readonly Standing[], key: string): string[] {
  const parentOf = new Map(clauses.map((clause) => [clause.key, clause.parentKey ?? null]));
  const keys: string[] = [];
  for (let at = parentOf.get(key) ?? null; at !== null && !keys.includes(at); at = parentOf.get(at) ?? null) {
    keys.push(at);
  }
  return keys;
}

/** The clauses that are seen while those with these keys are folded. */
export function unfolded<T extends Standing>(clauses: readonly T[], folded: ReadonlySet<string>): T[] {
  let hiddenBeyond = Number.POSITIVE_INFINITY;
  return clauses.filter((clause) => {
    if (clause.depth > hiddenBeyond) return false;
    hiddenBeyond = folded.has(clause.key) ? clause.depth : Number.POSITIVE_INFINITY;
    return true;
  });
}

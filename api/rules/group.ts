/** The items by what they are grouped under, each group in the order of the items. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What stands on either side under the same key, in the order in which keys first come; undefined where one side has none. */
export function sideBySide<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { was: T | undefined; is: T | undefined }[] {
  const then = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...then.keys(), ...now.keys()])].map((key) => ({
    was: then.get(key),
    is: now.get(key),
  }));
}

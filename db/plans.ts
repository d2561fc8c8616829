import type { Sql } from 'postgres';

/** Longer lists come in too many lengths, each of which would be a statement of its own. */
export const MOST_PARAMETERS = 24;

/** How many statements a pool keeps; what comes after them is planned each time. */
export const MOST_KEPT = 500;

/**
 * The client, with each statement parsed and planned once a connection instead of each time that it is asked: under the row policies
 * planning is most of the work, and a statement that is known needs one round trip instead of two. Drizzle asks by `unsafe`, which keeps
 * nothing by itself.
 */
export function keepingPlans(sql: Sql): Sql {
  const kept = new Set<string>();
  const isKept = (text: string, parameters: readonly unknown[]): boolean => {
    if (kept.has(text)) return true;
    if (parameters.length > MOST_PARAMETERS || kept.size >= MOST_KEPT) return false;
    kept.add(text);
    return true;
  };
  return keepingBy(sql, isKept);
}

type Rule = (text: string, parameters: readonly unknown[]) => boolean;

function keepingBy<T extends Sql>(sql: T, isKept: Rule): T {
  const unsafe: Sql['unsafe'] = (text, parameters = [], options = {}) =>
    sql.unsafe(text, parameters, { ...options, prepare: isKept(text, parameters) });
  const within =
    (name: 'begin' | 'savepoint') =>
    (...args: unknown[]) => {
      const work = args.pop() as (tx: Sql) => unknown;
      const open = Reflect.get(sql, name) as (...args: unknown[]) => unknown;
      return open(...args, (tx: Sql) => work(keepingBy(tx, isKept)));
    };
  return new Proxy(sql, {
    get(target, name) {
      if (name === 'unsafe') return unsafe;
      if (name === 'begin' || name === 'savepoint') return within(name);
      return Reflect.get(target, name);
    },
  });
}

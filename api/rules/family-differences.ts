import type { Column } from './family.ts';
import type { Classes } from './family-classes.ts';

/** A sum as the classes that it is over. */
export interface ToldSet {
  key: string;
  classes: readonly number[];
  /** True where an earlier release shows it. */
  shown: boolean;
}

interface Difference {
  key: string;
  plus: readonly number[];
  minus: readonly number[];
}

/**
 * What two sums differ by, where it could be unsafe: of one within the other always, as long as it is not plain that nobody has most of
 * it; of others where fewer respondents than the minimum make the difference. Of sums without common figures, nothing.
 */
export function differencesOf(
  { rules, most }: Column,
  classes: Pick<Classes, 'classes'>,
  told: readonly ToldSet[],
): Difference[] {
  const distinct = [...new Map(told.map((one) => [one.classes.join(' '), one])).values()];
  const members = distinct.map((one) => new Set(one.classes));
  const people = classes.classes.map((own) => new Set(own.map(({ respondent }) => respondent)));
  const few = (own: readonly number[], count: number) => {
    const behind = new Set<string>();
    for (const at of own) {
      for (const person of people[at] ?? []) behind.add(person);
      if (behind.size >= count) return false;
    }
    return true;
  };
  const minimum = rules.minimum ?? 0;
  const plain = most === undefined ? plainlySafe(rules, classes) : () => false;
  return distinct.flatMap((one, at) =>
    distinct.slice(at + 1).flatMap((other, beyond): Difference[] => {
      const [mine, theirs] = [members[at], members[at + 1 + beyond]];
      if (!mine || !theirs || !one.classes.some((own) => theirs.has(own))) return [];
      const plus = one.classes.filter((own) => !theirs.has(own));
      const minus = other.classes.filter((own) => !mine.has(own));
      const both = [...plus, ...minus];
      if (both.length === 0) return [];
      const nested = plus.length === 0 || minus.length === 0;
      if (!few(both, minimum) && (!nested || plain(both))) return [];
      const key = `${one.key} − ${other.key}`;
      return plus.length > 0 ? [{ key, plus, minus }] : [{ key, plus: minus, minus: plus }];
    }),
  );
}

/** True where no rule of concentration can be broken, seen at a glance: even if the two largest of the whole column had all they have in it. */
function plainlySafe(
  { p, prior, dominance, zeros, same, coalition = 1 }: Column['rules'],
  { classes }: Pick<Classes, 'classes'>,
) {
  const sums = new Map<string, number>();
  const totals = classes.map((own) =>
    own.reduce((total, { respondent, value }) => {
      sums.set(respondent, (sums.get(respondent) ?? 0) + Math.abs(Number(value)));
      return total + Math.abs(Number(value));
    }, 0),
  );
  const shares = [
    ...(p === undefined ? [] : [Number(p) / 100]),
    ...(prior ? [Number(prior.p) / Number(prior.q)] : []),
  ];
  const rules = dominance ? [dominance].flat() : [];
  const deepest = Math.max(coalition + 1, ...rules.map(({ n }) => n));
  const tops = new Map(classes.map((own, at) => [at, new Set(own.map(({ respondent }) => respondent))]));
  return (own: readonly number[]): boolean => {
    const total = own.reduce((sum, at) => sum + (totals[at] ?? 0), 0);
    if (same || (zeros && total === 0)) return false;
    if (shares.length + rules.length === 0) return true;
    const people = new Set(own.flatMap((at) => [...(tops.get(at) ?? [])]));
    const largest = [...people].map((person) => sums.get(person) ?? 0).sort((a, b) => b - a);
    const top = (count: number) => largest.slice(0, count).reduce((sum, one) => sum + one, 0);
    const rest = total - top(deepest);
    return (
      shares.every((share) => rest > share * (largest[0] ?? 0) * 1.001) &&
      rules.every(({ n, k }) => top(n) * 100 < Number(k) * total * 0.999)
    );
  };
}

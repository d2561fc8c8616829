import { type Chosen, chooseFurther, type Effort } from './choice.ts';
import type { Amount } from './exact-amount.ts';
import { groupBy } from './group.ts';
import type { Guarded, Known, Secrets, Sum } from './secrets.ts';
import { type Judgement, judge, type Rules } from './sensitivity.ts';

/** One figure of one respondent, as it stands in one version: a restated figure is another unit. One value for each column. */
export interface Unit {
  key: string;
  respondent: string;
  values: Readonly<Record<string, Amount>>;
}

/** A kind of figure that adds up over units: a count, an amount, a numerator, a denominator. */
export interface Column {
  key: string;
  rules: Rules;
  /** The most that one unit can have, where everybody knows: 1 of a yes or no. */
  most?: number;
  /** The column that it is a part of, unit by unit: a numerator of its denominator. */
  within?: string;
}

/** A sum over units, told of each of its columns together. */
export interface ReleaseCell {
  key: string;
  units: readonly string[];
  columns: readonly string[];
  cost?: number;
  /** Of an earlier release: what it did with the cell. Also HIDDEN: a sum that nobody tells, and that is guarded where it is unsafe. */
  before?: 'SHOWN' | 'HIDDEN';
}

/** All that was and will be released of figures that have to do with each other. */
export interface Family {
  columns: readonly Column[];
  units: readonly Unit[];
  cells: readonly ReleaseCell[];
}

export interface ReleasedCell {
  key: string;
  status: 'SAFE' | 'PRIMARY' | 'SECONDARY';
  reasons: Judgement['reasons'];
}

export interface ProtectedFamily {
  /** The cells that are not of an earlier release, in the order in which they were given. */
  cells: ReleasedCell[];
  cost: number;
  bound: number;
  proven: boolean;
  /** What earlier releases have told already, by keys of cells, units or respondents: nothing that is done now takes it back. */
  lost: string[];
}

/**
 * Which cells of a release to hide. Unknown are the atoms: units that are in the same cells throughout, in each column; each cell is a sum of
 * atoms, so that overlapping cuts, firms in no part, changed segments and restated figures are all rows of one system. Guarded are: every
 * cell and every atom that is unsafe by the rules, what a respondent has in several atoms, and what two cells differ by where fewer than
 * `minimum` respondents make the difference. An outsider and each respondent must be left in doubt about each of them.
 */
export function protectedFamily(family: Family, effort: Effort = {}): ProtectedFamily {
  const { secrets, reasons } = familySecrets(family);
  const chosen: Chosen = chooseFurther(secrets, effort);
  const cells = family.cells.flatMap(({ key, before }, at): ReleasedCell[] => {
    if (before) return [];
    const own = reasons[at] ?? [];
    const status = own.length > 0 ? 'PRIMARY' : chosen.hidden[at] ? 'SECONDARY' : 'SAFE';
    return [{ key, status, reasons: own }];
  });
  const lost = [...new Set(chosen.lost.map(({ key }) => key))];
  return { cells, cost: chosen.cost, bound: chosen.bound, proven: chosen.proven, lost };
}

/** Units that are in the same cells throughout. */
interface Atom {
  units: readonly Unit[];
}

/** The family as a system of sums, and why each cell is unsafe by itself. */
export function familySecrets({ columns, units, cells }: Family): {
  secrets: Secrets;
  reasons: Judgement['reasons'][];
} {
  const { atoms, atomsOf } = atomsIn(units, cells);
  const unknown = (column: number, atom: number) => column * atoms.length + atom;
  const places = new Map(columns.map(({ key }, at) => [key, at]));
  const sum = (column: number, own: readonly number[]): Sum => ({
    at: own.map((atom) => unknown(column, atom)),
    times: own.map(() => 1),
  });
  const values = columns.flatMap(({ key }) => atoms.map((atom) => totalOf(atom.units, key)));
  const low = columns.flatMap(({ key }) => {
    const open = units.some((unit) => Number(unit.values[key] ?? 0) < 0);
    return atoms.map(() => (open ? -Infinity : 0));
  });
  const high = columns.flatMap(({ most }) => atoms.map((atom) => (most ?? Infinity) * atom.units.length));
  const judgements = cells.map((cell, at) =>
    cell.columns.map((key) => judgeSet(columns[places.get(key) ?? 0], atoms, atomsOf[at] ?? [])),
  );
  const reasons = judgements.map((own) => [...new Set(own.flatMap((one) => one.reasons))]);
  const secrets: Secrets = {
    ...{ values, low, high, always: [] },
    atMost: columns.flatMap(({ within }, column) => {
      const whole = within === undefined ? undefined : places.get(within);
      if (whole === undefined) return [];
      return atoms.map((_, atom) => ({ at: [unknown(column, atom), unknown(whole, atom)], times: [1, -1] }));
    }),
    cells: cells.map((cell, at) => ({
      key: cell.key,
      sums: cell.columns.map((key) => sum(places.get(key) ?? 0, atomsOf[at] ?? [])),
      cost: Math.max(cell.cost ?? 1, 1e-6),
      hidden: cell.before === 'HIDDEN' || (!cell.before && (reasons[at] ?? []).length > 0),
      mayHide: !cell.before,
    })),
    guarded: columns.flatMap((column, at) =>
      guardedOf(column, atoms, setsOf(column, atoms, atomsOf, cells), (own) => sum(at, own)),
    ),
    knows: [],
  };
  const viewers = [...new Set(units.map(({ respondent }) => respondent))];
  const named = secrets.guarded.map((one) => ({
    ...one,
    owner: one.owner === null ? null : viewers.indexOf(ownerName(one, atoms)),
  }));
  return {
    secrets: { ...secrets, guarded: named, knows: knownOf(viewers, columns, atoms, unknown) },
    reasons,
  };
}

const ownerName = ({ sum }: Guarded, atoms: readonly Atom[]): string =>
  atoms[(sum.at[0] ?? 0) % atoms.length]?.units[0]?.respondent ?? '';

function atomsIn(
  units: readonly Unit[],
  cells: readonly ReleaseCell[],
): { atoms: Atom[]; atomsOf: number[][] } {
  const memberships = new Map(units.map((unit) => [unit.key, [] as number[]]));
  cells.forEach((cell, at) => {
    for (const key of cell.units) memberships.get(key)?.push(at);
  });
  const groups = [...groupBy(units, ({ key }) => (memberships.get(key) ?? []).join(' '))];
  const inside = groups.filter(([signature]) => signature !== '');
  const atomsOf = cells.map((): number[] => []);
  inside.forEach(([signature], atom) => {
    for (const cell of signature.split(' ')) atomsOf[Number(cell)]?.push(atom);
  });
  return { atoms: inside.map(([, own]) => ({ units: own })), atomsOf };
}

const totalOf = (units: readonly Unit[], column: string): number =>
  units.reduce((sum, unit) => sum + Number(unit.values[column] ?? 0), 0);

function judgeSet(column: Column | undefined, atoms: readonly Atom[], own: readonly number[]): Judgement {
  const units = own.flatMap((atom) => atoms[atom]?.units ?? []);
  const contributions = units.flatMap(({ respondent, values }) => {
    const value = values[column?.key ?? ''];
    return value === undefined ? [] : [{ respondent, value }];
  });
  return judge(contributions, column?.rules ?? {});
}

/** Sets of atoms whose sum may not come out, each once, by what to call it. `minus` is taken off. */
interface GuardedSet {
  key: string;
  atoms: readonly number[];
  minus: readonly number[];
}

function setsOf(
  { key: column, rules }: Column,
  atoms: readonly Atom[],
  atomsOf: readonly (readonly number[])[],
  cells: readonly ReleaseCell[],
): GuardedSet[] {
  const told = cells.flatMap((cell, at) =>
    cell.columns.includes(column)
      ? [{ key: cell.key, atoms: atomsOf[at] ?? [], shown: cell.before === 'SHOWN' }]
      : [],
  );
  const sets = new Map<string, GuardedSet>();
  const add = (key: string, own: readonly number[], minus: readonly number[] = []) => {
    const name = `${own.join(' ')}|${minus.join(' ')}`;
    if (!sets.has(name)) sets.set(name, { key, atoms: own, minus });
  };
  for (const cell of told) add(cell.key, cell.atoms);
  const inside = [...new Set(told.flatMap((cell) => cell.atoms))].sort((a, b) => a - b);
  for (const atom of inside) add(atoms[atom]?.units[0]?.key ?? '', [atom]);
  const people = atoms.map(({ units }) => new Set(units.map(({ respondent }) => respondent)));
  for (const [respondent, own] of groupBy(
    inside.flatMap((atom) => [...(people[atom] ?? [])].map((respondent) => ({ respondent, atom }))),
    (one) => one.respondent,
  )) {
    const [all, sole] = [own, own.filter(({ atom }) => people[atom]?.size === 1)];
    for (const part of [all, sole])
      if (part.length > 1)
        add(
          respondent,
          part.map(({ atom }) => atom),
        );
  }
  for (const { key, plus, minus } of differences(told, people, rules.minimum ?? 0)) add(key, plus, minus);
  for (const { atoms: own, shown } of told) if (shown) sets.delete(`${own.join(' ')}|`);
  return [...sets.values()];
}

/** What two told sums differ by, where few respondents make the difference; of cells without each other's units, nothing. */
function differences(
  told: readonly { key: string; atoms: readonly number[] }[],
  people: readonly ReadonlySet<string>[],
  minimum: number,
) {
  const members = told.map(({ atoms }) => new Set(atoms));
  const few = (own: readonly number[]) => {
    const behind = new Set<string>();
    for (const atom of own) {
      for (const person of people[atom] ?? []) behind.add(person);
      if (behind.size >= minimum) return false;
    }
    return true;
  };
  return told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other, beyond) => {
      const [mine, theirs] = [members[at], members[at + 1 + beyond]];
      if (!mine || !theirs || !one.atoms.some((atom) => theirs.has(atom))) return [];
      const plus = one.atoms.filter((atom) => !theirs.has(atom));
      const minus = other.atoms.filter((atom) => !mine.has(atom));
      if (plus.length + minus.length === 0 || !few([...plus, ...minus])) return [];
      const key = `${one.key} − ${other.key}`;
      return plus.length > 0 ? [{ key, plus, minus }] : [{ key, plus: minus, minus: plus }];
    }),
  );
}

/** Where a rule asks only that a figure is not known exactly, a thousandth of it is doubt enough; of a yes or no, half a one. */
const SOME_DOUBT = 1e-3;
const HALF = 0.5;

function guardedOf(
  column: Column,
  atoms: readonly Atom[],
  sets: readonly GuardedSet[],
  sum: (own: readonly number[]) => Sum,
): Guarded[] {
  const sizes = atoms.map((atom) => Math.abs(totalOf(atom.units, column.key)));
  const smallest = Math.min(...sizes.filter((size) => size > 0), 1);
  return sets.flatMap((set): Guarded[] => {
    const judgement = judgeSet(column, atoms, [...set.atoms, ...set.minus]);
    if (!judgement.unsafe) return [];
    const [plus, minus] = [sum(set.atoms), sum(set.minus)];
    const terms = {
      at: [...plus.at, ...minus.at],
      times: [...plus.times, ...minus.times.map((one) => -one)],
    };
    const total = [...set.atoms, ...set.minus].reduce((all, atom) => all + (sizes[atom] ?? 0), 0);
    const few = column.most === undefined ? SOME_DOUBT * (total || smallest) : HALF * column.most;
    const [up, down] = [Number(judgement.upper), Number(judgement.lower)];
    const either = set.minus.length > 0 || column.most !== undefined || (up <= 0 && down <= 0);
    const owner = judgement.respondents === 1 ? 0 : null;
    return [{ key: set.key, sum: terms, up: either ? few : up, down: either ? few : down, either, owner }];
  });
}

function knownOf(
  viewers: readonly string[],
  columns: readonly Column[],
  atoms: readonly Atom[],
  unknown: (column: number, atom: number) => number,
): Known[][] {
  const places = new Map(viewers.map((viewer, at) => [viewer, at]));
  const knows = viewers.map((): Known[] => []);
  atoms.forEach(({ units }, atom) => {
    const own = groupBy(units, ({ respondent }) => respondent);
    for (const [respondent, mine] of own) {
      columns.forEach(({ key, most = 0 }, column) => {
        const amount = totalOf(mine, key);
        const known = { at: unknown(column, atom), amount, most: most * mine.length, sole: own.size === 1 };
        knows[places.get(respondent) ?? 0]?.push(known);
      });
    }
  });
  return knows;
}

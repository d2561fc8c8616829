import { attemptsFor, type Chosen, chooseFurther, type Effort } from './choice.ts';
import type { Column, Family, FamilyFigure, FamilySum } from './family.ts';
import { type Classes, classesOf } from './family-classes.ts';
import { type GuardedSet, guardedSets, judgeFigures } from './family-guards.ts';
import { groupBy } from './group.ts';
import type { Guarded, Known, Secrets, Sum } from './secrets.ts';
import type { Judgement } from './sensitivity.ts';

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
  /** What earlier releases have told already, by keys of cells or names of figures: nothing that is done now takes it back. */
  lost: string[];
}

/**
 * Which cells of a release to hide. Unknown are the sums of figures that nothing tells apart; each cell is a sum of these, so that
 * overlapping cuts, firms in no part, changed segments, restated figures and sums over several periods are all rows of one system, and so is
 * what everybody knows: that a numerator is no more than its denominator, that parts make up their total. Guarded is what `guardedSets`
 * finds. An outsider and each respondent must be left in doubt about each of them.
 */
export function protectedFamily(family: Family, effort: Effort = {}): ProtectedFamily {
  const { secrets, reasons, names } = familySecrets(family);
  const chosen: Chosen = chooseFurther(secrets, { attempts: attemptsFor(secrets), ...effort });
  const cells = family.cells.flatMap(({ key, before }, at): ReleasedCell[] => {
    if (before) return [];
    const own = reasons[at] ?? [];
    const status = own.length > 0 ? 'PRIMARY' : chosen.hidden[at] ? 'SECONDARY' : 'SAFE';
    return [{ key, status, reasons: own }];
  });
  const lost = [...new Set(chosen.lost.map(({ key }) => names.get(key) ?? key))];
  return { cells, cost: chosen.cost, bound: chosen.bound, proven: chosen.proven, lost };
}

/** The family as a system of sums, why each cell is unsafe by itself, and what to call what is guarded. */
export function familySecrets(family: Family): {
  secrets: Secrets;
  reasons: Judgement['reasons'][];
  names: Map<string, string>;
} {
  const { columns, figures, cells } = family;
  const classes = classesOf(family);
  const { unknowns, unknownOf, equal, atMost } = classes;
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  const place = new Map(figures.map(({ key }, at) => [key, at]));
  const figuresOf = ({ figures: keys }: FamilySum) =>
    keys.flatMap((key) => figures[place.get(key) ?? -1] ?? []);
  const reasons = cells.map(({ sums }) => {
    const own = sums.flatMap((sum) => {
      const column = columnOf.get(sum.column);
      return column ? judgeFigures(column, figuresOf(sum)).reasons : [];
    });
    return [...new Set(own)];
  });
  const sumOf = (sum: FamilySum): Sum => {
    const own = [...new Set(sum.figures.map((key) => unknownOf[place.get(key) ?? -1] ?? -1))];
    return { at: own, times: own.map(() => 1) };
  };
  const sets = guardedSets(family, classes);
  const viewers = [...new Set(figures.map(({ respondent }) => respondent))];
  const secrets: Secrets = {
    ...boundsOf(unknowns, figures, columnOf),
    ...{ always: equal, atMost },
    cells: cells.map((cell, at) => ({
      key: cell.key,
      sums: cell.sums.map(sumOf),
      cost: Math.max(cell.cost ?? 1, 1e-6),
      hidden: cell.before === 'HIDDEN' || (!cell.before && (reasons[at] ?? []).length > 0),
      mayHide: !cell.before,
    })),
    guarded: sets.map((set) => guardedOf(set, columns, classes, viewers)),
    knows: knownOf(viewers, unknowns, columnOf),
  };
  return { secrets, reasons, names: new Map(sets.map((set) => [keyOf(set), set.key])) };
}

const totalOf = (figures: readonly FamilyFigure[]): number =>
  figures.reduce((sum, { value }) => sum + Number(value), 0);

function boundsOf(
  unknowns: readonly (readonly FamilyFigure[])[],
  figures: readonly FamilyFigure[],
  columnOf: ReadonlyMap<string, Column>,
) {
  const open = new Set(figures.filter(({ value }) => Number(value) < 0).map(({ column }) => column));
  return {
    values: unknowns.map(totalOf),
    low: unknowns.map((own) => (open.has(own[0]?.column ?? '') ? -Infinity : 0)),
    high: unknowns.map((own) => (columnOf.get(own[0]?.column ?? '')?.most ?? Infinity) * own.length),
  };
}

/** What one set is called, sums of other columns are too. */
const keyOf = ({ column, classes, minus }: GuardedSet): string =>
  `${column} ${classes.join(' ')}|${minus.join(' ')}`;

/** Where a rule asks only that a figure is not known exactly, a thousandth of it is doubt enough; of whole numbers one, of a yes or no half a one. */
const SOME_DOUBT = 1e-3;
const HALF = 0.5;

/** Just one is enough, and the solver asks for a little more. */
const ONE = 1 - 2e-5;

function guardedOf(
  set: GuardedSet,
  columns: readonly Column[],
  { classes, partsOf }: Classes,
  viewers: readonly string[],
): Guarded {
  const { column: at, classes: own, minus, judgement } = set;
  const column = columns[at];
  const figures = [...own, ...minus].flatMap((one) => classes[one] ?? []);
  const size = figures.reduce((sum, { value }) => sum + Math.abs(Number(value)), 0);
  const few =
    column?.most !== undefined ? HALF * column.most : column?.whole ? ONE : SOME_DOUBT * (size || 1);
  const level = Math.max(Number(judgement.upper), Number(judgement.lower));
  const either = minus.length > 0 || column?.most !== undefined || level <= 0;
  // Of whole numbers, less than one is nothing.
  const least = either || column?.whole ? few : 0;
  const need = (wanted: string) => Math.max(either ? 0 : Number(wanted), least);
  const owner = judgement.respondents === 1 ? viewers.indexOf(figures[0]?.respondent ?? '') : null;
  const plus = own.flatMap((one) => partsOf[one] ?? []);
  const less = minus.flatMap((one) => partsOf[one] ?? []);
  const sum = { at: [...plus, ...less], times: [...plus.map(() => 1), ...less.map(() => -1)] };
  return { key: keyOf(set), sum, up: need(judgement.upper), down: need(judgement.lower), either, owner };
}

function knownOf(
  viewers: readonly string[],
  unknowns: readonly (readonly FamilyFigure[])[],
  columnOf: ReadonlyMap<string, Column>,
): Known[][] {
  const places = new Map(viewers.map((viewer, at) => [viewer, at]));
  const knows = viewers.map((): Known[] => []);
  unknowns.forEach((figures, at) => {
    const own = groupBy(figures, ({ respondent }) => respondent);
    for (const [respondent, mine] of own) {
      const most = (columnOf.get(mine[0]?.column ?? '')?.most ?? 0) * mine.length;
      knows[places.get(respondent) ?? 0]?.push({ at, amount: totalOf(mine), most, sole: own.size === 1 });
    }
  });
  return knows;
}

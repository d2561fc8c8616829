import type { Column, Family, FamilyFigure } from './family.ts';
import type { Classes } from './family-classes.ts';
import { differencesOf, type ToldSet } from './family-differences.ts';
import { groupBy } from './group.ts';
import { type Judgement, judge } from './sensitivity.ts';

/** A sum of classes that may not come out, by what to call it; `minus` is taken off. */
export interface GuardedSet {
  key: string;
  column: number;
  classes: readonly number[];
  minus: readonly number[];
  judgement: Judgement;
}

/**
 * What is to be guarded of a family: each sum that is told or was kept back, each class, what a respondent or a firm has altogether, and what two sums
 * differ by; each where it is unsafe by the rules of its column. What was shown before is not guarded: it is known.
 */
export function guardedSets(family: Family, classes: Classes): GuardedSet[] {
  return family.columns.flatMap((column, at) => {
    const told = toldIn(family, classes, column.key);
    const sets = new Map<string, { key: string; own: readonly number[]; minus: readonly number[] }>();
    const add = (key: string, own: readonly number[], minus: readonly number[] = []) => {
      const name = `${own.join(' ')}|${minus.join(' ')}`;
      if (own.length > 0 && !sets.has(name)) sets.set(name, { key, own, minus });
    };
    for (const { key, classes: own } of told) add(key, own);
    const inside = [...new Set(told.flatMap((one) => one.classes))].sort((a, b) => a - b);
    for (const own of inside) add(classes.classes[own]?.[0]?.name ?? '', [own]);
    for (const { key, own } of ownSums(family, classes, column.key)) add(key, own);
    const unsafe = (own: readonly number[]) => judgeClasses(column, classes, own);
    for (const { key, plus, minus } of differencesOf(column, classes, told)) add(key, plus, minus);
    for (const { classes: own, shown } of told) if (shown) sets.delete(`${own.join(' ')}|`);
    return [...sets.values()].flatMap(({ key, own, minus }): GuardedSet[] => {
      const judgement = unsafe([...own, ...minus]);
      return judgement.unsafe ? [{ key, column: at, classes: own, minus, judgement }] : [];
    });
  });
}

/** The sums of a column, as sets of classes. */
function toldIn({ cells, figures }: Family, { classOf }: Classes, column: string): ToldSet[] {
  const places = new Map(figures.map(({ key }, at) => [key, at]));
  return cells.flatMap(({ key, sums, before }) =>
    sums
      .filter((sum) => sum.column === column)
      .map((sum) => ({
        ...{ key, shown: before === 'SHOWN' },
        classes: classesIn(sum.figures, places, classOf),
      })),
  );
}

function classesIn(keys: readonly string[], places: ReadonlyMap<string, number>, classOf: Int32Array) {
  const own = new Set(keys.map((key) => classOf[places.get(key) ?? -1] ?? -1));
  own.delete(-1);
  return [...own].sort((a, b) => a - b);
}

/** Of each sum of one firm or respondent: the classes that it is in, and those in which it is alone. */
function ownSums({ own, figures }: Family, { classOf, classes }: Classes, column: string) {
  const places = new Map(figures.map(({ key }, at) => [key, at]));
  const sole = (at: number) => new Set(classes[at]?.map(({ respondent }) => respondent)).size === 1;
  return own
    .filter((sum) => sum.column === column)
    .flatMap(({ key, figures: keys }) => {
      const all = classesIn(keys, places, classOf);
      return [all, all.filter(sole)].map((some) => ({ key, own: some }));
    });
}

/** Whether a sum of classes is unsafe by the rules of their column. */
export function judgeClasses(
  column: Column,
  { classes }: Pick<Classes, 'classes'>,
  own: readonly number[],
): Judgement {
  return judgeFigures(
    column,
    own.flatMap((at) => classes[at] ?? []),
  );
}

/** Of yes and no, what all say is unsafe, and what all but one say: the one finds out the others. */
export function judgeFigures({ rules, most }: Column, figures: readonly FamilyFigure[]): Judgement {
  if (most === undefined) return judge(figures, rules);
  const judgement = judge(figures, { minimum: rules.minimum, waivers: rules.waivers });
  if (!tellsAll(figures, most, new Set(rules.waivers ?? []))) return judgement;
  return { ...judgement, unsafe: true, reasons: [...judgement.reasons, 'ALL_SAME'] };
}

function tellsAll(figures: readonly FamilyFigure[], most: number, waivers: ReadonlySet<string>): boolean {
  const sumOf = (own: readonly FamilyFigure[]) => own.reduce((sum, { value }) => sum + Number(value), 0);
  const alike = (sum: number, count: number) => count > 0 && (sum === 0 || sum === most * count);
  if (figures.every(({ respondent }) => waivers.has(respondent))) return false;
  const [sum, count] = [sumOf(figures), figures.length];
  if (alike(sum, count)) return true;
  return [...groupBy(figures, ({ respondent }) => respondent).values()].some((own) =>
    alike(sum - sumOf(own), count - own.length),
  );
}

import type { Family, FamilyFigure } from './family.ts';
import { groupBy } from './group.ts';
import type { Sum } from './secrets.ts';

/**
 * Figures that nothing tells apart: they are in the same sums throughout, and so are the figures that they are related to. A reader
 * who can tell the sum of such figures can tell no more of each of them, and however such a sum is shared out, all relations hold.
 */
export interface Classes {
  /** By the place of each figure, the class that it is in; −1 of a figure in no sum. */
  classOf: Int32Array;
  /** The same, with the figures of each respondent apart where a respondent's own relations tell it more: what is unknown. */
  unknownOf: Int32Array;
  classes: FamilyFigure[][];
  unknowns: FamilyFigure[][];
  /** Of each class, the unknowns that it is the sum of. */
  partsOf: number[][];
  /** Relations between sums of unknowns: known to be zero, and known to be zero at most. */
  equal: Sum[];
  atMost: Sum[];
}

/**
 * Where figures are bounded by others and are no more than these, the figures of each respondent are unknowns of their own; beyond, a
 * respondent's own share in what others' numerators may still grow by is not taken from what it knows.
 */
const APART_UP_TO = 200;

/** Classes by refinement of colours (Weisfeiler and Leman, 1968): first by sums, then by the colours of related figures, until nothing changes. */
export function classesOf(family: Family): Classes {
  const { figures } = family;
  const place = new Map(figures.map(({ key }, at) => [key, at]));
  const at = (key: string) => place.get(key) ?? -1;
  const told = toldIn(family, at);
  const relations = relationsOf(family, at, told);
  const colours = refined(told, relations);
  const apart = family.atMost.length > 0 && figures.length <= APART_UP_TO;
  const finer = apart ? finest(colours, figures) : colours;
  const [classOf, unknownOf] = [numbered(colours, told), numbered(finer, told)];
  const [classes, unknowns] = [gathered(classOf, figures), gathered(unknownOf, figures)];
  const parts = classes.map(() => new Set<number>());
  classOf.forEach((own, figure) => {
    parts[own]?.add(unknownOf[figure] ?? -1);
  });
  return {
    ...{ classOf, unknownOf, classes, unknowns, partsOf: parts.map((own) => [...own]) },
    equal: summed(relations, 'EQUAL', finer, unknownOf, unknowns),
    atMost: summed(relations, 'AT_MOST', finer, unknownOf, unknowns),
  };
}

/** Of each figure, the sums that it is in; '' of none. */
function toldIn({ figures, cells }: Family, at: (key: string) => number): string[] {
  const sums = figures.map((): number[] => []);
  cells.forEach((cell, place) => {
    for (const { figures: own } of cell.sums) for (const key of own) sums[at(key)]?.push(place);
  });
  return figures.map(({ column }, figure) => {
    const own = sums[figure] ?? [];
    return own.length > 0 ? `${column}|${own.join(' ')}` : '';
  });
}

interface Relation {
  kind: 'EQUAL' | 'AT_MOST';
  one: readonly number[];
  other: readonly number[];
}

/** Relations between figures that are all in some sum: of others nothing is known, so that they tell nothing. */
function relationsOf(
  { atMost, equal }: Family,
  at: (key: string) => number,
  told: readonly string[],
): Relation[] {
  const all: Relation[] = [
    ...atMost.map(([one, other]): Relation => ({ kind: 'AT_MOST', one: [at(one)], other: [at(other)] })),
    ...equal.map(([one, other]): Relation => ({ kind: 'EQUAL', one: one.map(at), other: other.map(at) })),
  ];
  return all.filter(({ one, other }) => [...one, ...other].every((figure) => told[figure]));
}

function refined(told: readonly string[], relations: readonly Relation[]): Int32Array {
  let colours = interned(told);
  if (relations.length === 0) return colours;
  for (let count = -1, now = distinct(colours); now > count; now = distinct(colours)) {
    count = now;
    const seen = colours;
    const marks = told.map((): string[] => []);
    for (const relation of relations) {
      const colour = colourOf(relation, seen);
      for (const figure of relation.one) marks[figure]?.push(`+${colour}`);
      for (const figure of relation.other) marks[figure]?.push(`-${colour}`);
    }
    colours = interned(marks.map((own, figure) => `${seen[figure]};${own.sort().join(';')}`));
  }
  return colours;
}

function colourOf({ kind, one, other }: Relation, colours: Int32Array): string {
  const side = (figures: readonly number[]) =>
    figures
      .map((figure) => colours[figure] ?? 0)
      .sort((a, b) => a - b)
      .join(',');
  return `${kind}(${side(one)})(${side(other)})`;
}

const finest = (colours: Int32Array, figures: readonly FamilyFigure[]): Int32Array =>
  interned(figures.map(({ respondent }, figure) => `${colours[figure]} ${respondent}`));

function interned(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

const distinct = (colours: Int32Array): number => new Set(colours).size;

/** Colours as numbers from 0, without that of figures in no sum. */
function numbered(colours: Int32Array, told: readonly string[]): Int32Array {
  const numbers = new Map<number, number>();
  return colours.map((colour, figure) => {
    if (!told[figure]) return -1;
    const number = numbers.get(colour) ?? numbers.size;
    numbers.set(colour, number);
    return number;
  });
}

function gathered(classOf: Int32Array, figures: readonly FamilyFigure[]): FamilyFigure[][] {
  const found: FamilyFigure[][] = [];
  figures.forEach((figure, place) => {
    const own = classOf[place] ?? -1;
    if (own < 0) return;
    const group = found[own] ?? [];
    group.push(figure);
    found[own] = group;
  });
  return found;
}

/** Relations of one colour added up: each is one relation between unknowns, for all figures of an unknown are in as many of them. */
function summed(
  relations: readonly Relation[],
  kind: Relation['kind'],
  colours: Int32Array,
  unknownOf: Int32Array,
  unknowns: readonly (readonly FamilyFigure[])[],
): Sum[] {
  const own = relations.filter((relation) => relation.kind === kind);
  return [...groupBy(own, (relation) => colourOf(relation, colours)).values()].flatMap((alike): Sum[] => {
    const times = new Map<number, number>();
    const add = (figures: readonly number[], sign: number) => {
      for (const figure of figures) {
        const unknown = unknownOf[figure] ?? -1;
        times.set(unknown, (times.get(unknown) ?? 0) + sign);
      }
    };
    for (const { one, other } of alike) {
      add(one, 1);
      add(other, -1);
    }
    const terms = [...times].filter(([, count]) => count !== 0);
    if (terms.length === 0) return [];
    return [
      {
        at: terms.map(([unknown]) => unknown),
        times: terms.map(([unknown, count]) => count / (unknowns[unknown]?.length ?? 1)),
      },
    ];
  });
}

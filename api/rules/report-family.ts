import type { IndicatorKind } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import type { CellFigure } from './cell-figure.ts';
import { placeOf } from './cell-place.ts';
import type { Column, Family, FamilyFigure, ReleaseCell } from './family.ts';
import { groupBy } from './group.ts';
import { addDecimals, compareDecimals } from './number.ts';
import { type Columns, FIELDS, type Field } from './report-columns.ts';
import { restsOf } from './report-rests.ts';
import type { Rules } from './sensitivity.ts';

/** An association's policy of disclosure. */
export type Policy = Rules & { minimum: number };

/** A cell of an earlier release, with the figures that went into it then. */
export type EarlierCell = Pick<
  Cell,
  'indicatorKey' | 'dimension' | 'category' | 'suppression' | 'figures' | 'columns'
>;

/** Of a period that is made up of others, these, in each way in which it is. */
export type Wholes = ReadonlyMap<string, readonly (readonly string[])[]>;

/** One field of a figure, in the version in which it stands. */
interface Told {
  key: string;
  release: number;
  column: string;
  figure: CellFigure;
  amount: string;
}

/**
 * Cells of releases, the last of which is to be protected, as one family. A figure that stands the same in several releases is one figure; where
 * it was restated, each version is one.
 */
export function reportFamily(
  releases: readonly (readonly EarlierCell[])[],
  columns: Columns,
  kinds: ReadonlyMap<string, IndicatorKind>,
  policy: Policy,
  wholes: Wholes = new Map(),
): Family {
  const last = releases.length - 1;
  const told = new Map<string, Told>();
  const kindOf = new Map<string, Column>();
  const most = Math.max(...releases.flatMap((cells) => cells.map(({ figures }) => figures.length)), 1);
  const read = (cell: EarlierCell, release: number, field: Field) =>
    cell.figures.flatMap((figure) => toldBy(cell.indicatorKey, figure, field, release, columns));
  const cells = releases.flatMap((own, release) =>
    [...own, ...restsOf(own)].flatMap((cell): ReleaseCell[] => {
      const sums = FIELDS.flatMap((field) => {
        const figures = read(cell, release, field);
        const column = columns.columnOf(cell.indicatorKey, field);
        if (figures.length === 0) return [];
        for (const one of figures) if (!told.has(one.key)) told.set(one.key, one);
        kindOf.set(column, kindOf.get(column) ?? columnFor(column, kinds.get(cell.indicatorKey), policy));
        return [{ column, figures: [...new Set(figures.map(({ key }) => key))] }];
      });
      const shown = cell.suppression === 'NONE' ? 'SHOWN' : 'HIDDEN';
      const before = release < last ? shown : cell.suppression === 'NONE' ? undefined : 'HIDDEN';
      const key = `${release < last ? `${release} ` : ''}${placeOf(cell)}`;
      return sums.length === 0 ? [] : [{ key, sums, cost: costOf(cell, most), before }];
    }),
  );
  const sectors = releases.map((own, release) =>
    own
      .filter(({ dimension }) => dimension === 'SECTOR')
      .flatMap((cell) => FIELDS.flatMap((field) => read(cell, release, field))),
  );
  const versions = [...told.values()];
  return {
    columns: [...kindOf.values()],
    figures: versions.map(figureOf),
    cells,
    atMost: atMostIn(releases, columns, kinds),
    equal: [...equalTotals(sectors, columns), ...equalPeriods(versions, wholes)],
    own: ownIn(sectors),
  };
}

function toldBy(
  indicatorKey: string,
  figure: CellFigure,
  field: Field,
  release: number,
  columns: Columns,
): Told[] {
  const amount = figure[field];
  if (amount === null) return [];
  const column = columns.columnOf(indicatorKey, field);
  const key = JSON.stringify([column, figure.firmId, figure.part, figure.period ?? '', amount]);
  return [{ key, release, column, figure, amount }];
}

const nameOf = ({ firmId, part }: CellFigure): string => (part ? `${firmId} ${part}` : firmId);

const figureOf = ({ key, column, figure, amount }: Told): FamilyFigure => ({
  ...{ key, name: nameOf(figure), respondent: figure.respondent, column, value: amount },
});

/** Scores are no amounts that one firm could have most of; a yes tells on all where all said the same. */
function columnFor(key: string, kind: IndicatorKind | undefined, policy: Policy): Column {
  const { minimum, range, waivers } = policy;
  if (kind === 'YES_NO') return { key, most: 1, rules: { minimum, waivers } };
  if (kind === 'SCORE' || kind === 'DURATION') return { key, rules: { minimum, range, waivers } };
  return { key, rules: policy, whole: kind !== 'AMOUNT' };
}

/** A numerator is known to be no more than its denominator, of an indicator of which all are. */
function atMostIn(
  releases: readonly (readonly EarlierCell[])[],
  columns: Columns,
  kinds: ReadonlyMap<string, IndicatorKind>,
): Family['atMost'] {
  const pairs = new Map<string, [string, string]>();
  const sectors = releases.flatMap((own, release) =>
    own.filter(({ dimension }) => dimension === 'SECTOR').map((cell) => ({ cell, release })),
  );
  const ratios = groupBy(
    sectors.filter(({ cell }) => kinds.get(cell.indicatorKey) === 'RATIO'),
    ({ cell }) => cell.indicatorKey,
  );
  for (const own of ratios.values()) {
    const both = own.flatMap(({ cell, release }) =>
      cell.figures.flatMap((figure) => {
        const [part] = toldBy(cell.indicatorKey, figure, 'numerator', release, columns);
        const [whole] = toldBy(cell.indicatorKey, figure, 'denominator', release, columns);
        return part && whole ? [{ part, whole }] : [];
      }),
    );
    if (both.some(({ part, whole }) => compareDecimals(part.amount, whole.amount) > 0)) continue;
    for (const { part, whole } of both) pairs.set(`${part.key} ${whole.key}`, [part.key, whole.key]);
  }
  return [...pairs.values()];
}

/** Parts of one firm that add up to the same as those of another column. */
function equalTotals(sectors: readonly (readonly Told[])[], { totals }: Columns): Family['equal'][number][] {
  const found = new Map<string, Family['equal'][number]>();
  for (const told of sectors) {
    const firms = groupBy(told, ({ column, figure }) =>
      JSON.stringify([column, figure.firmId, figure.period]),
    );
    for (const [name, own] of firms) {
      const [column, firmId, period] = JSON.parse(name) as [string, string, string | null];
      for (const [one, other] of totals) {
        if (one !== column) continue;
        const theirs = firms.get(JSON.stringify([other, firmId, period ?? undefined]));
        if (!theirs || !sameSum(own, theirs)) continue;
        const pair = [keysOf(own), keysOf(theirs)] as const;
        found.set(JSON.stringify(pair), pair);
      }
    }
  }
  return [...found.values()];
}

/** A figure of a period that is made up of others, where the figures of these add up to it. */
function equalPeriods(versions: readonly Told[], wholes: Wholes): Family['equal'][number][] {
  if (wholes.size === 0) return [];
  const place = (column: string, figure: CellFigure, period: string) =>
    JSON.stringify([column, figure.firmId, figure.part, period]);
  const byPlace = groupBy(versions, ({ column, figure }) => place(column, figure, figure.period ?? ''));
  return versions.flatMap((whole): Family['equal'][number][] => {
    const ways = wholes.get(whole.figure.period ?? '') ?? [];
    return ways.flatMap((parts) =>
      choices(parts.map((period) => byPlace.get(place(whole.column, whole.figure, period)) ?? []))
        .filter((choice) => sameSum([whole], choice))
        .map((choice) => [keysOf([whole]), keysOf(choice)] as const),
    );
  });
}

/** Every way of taking one of each. */
const choices = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((own) => list.map((one) => [...own, one])), [[]]);

const keysOf = (told: readonly Told[]): string[] => [...new Set(told.map(({ key }) => key))].sort();

const sameSum = (one: readonly Told[], other: readonly Told[]): boolean => {
  const sum = (told: readonly Told[]) => addDecimals(told.map(({ amount }) => amount));
  return compareDecimals(sum(one), sum(other)) === 0;
};

/** What each firm and each respondent has altogether in a release. */
function ownIn(sectors: readonly (readonly Told[])[]): Family['own'] {
  const found = new Map<string, Family['own'][number]>();
  for (const told of sectors) {
    for (const by of ['firmId', 'respondent'] as const) {
      const owners = groupBy(told, ({ column, figure }) =>
        JSON.stringify([column, figure[by], figure.period]),
      );
      for (const own of owners.values()) {
        const [first] = own;
        if (!first || own.length < 2) continue;
        const sum = { key: first.figure[by], column: first.column, figures: keysOf(own) };
        found.set(JSON.stringify(sum.figures), sum);
      }
    }
  }
  return [...found.values()];
}

/** Every cell counts once, and a little more the more figures it has; the whole sector is what readers look for first. */
function costOf(cell: EarlierCell, most: number): number {
  return (cell.dimension === 'SECTOR' ? 10 : 1) + cell.figures.length / most;
}

import type { IndicatorKind, Suppression } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import type { CellFigure } from './cell-figure.ts';
import type { Effort } from './choice.ts';
import { groupBy } from './group.ts';
import type { Indicator } from './indicator.ts';
import {
  type Column,
  protectedFamily,
  type ReleaseCell,
  type ReleasedCell,
  type Unit,
} from './protect-release.ts';
import type { Remark } from './remark.ts';
import type { Rules } from './sensitivity.ts';

/** An association's policy of disclosure. */
export type Policy = Rules & { minimum: number };

/** A cell of an earlier release of the same period, with the figures that went into it then. */
export type EarlierCell = Pick<Cell, 'indicatorKey' | 'dimension' | 'category' | 'suppression' | 'figures'>;

type Field = 'value' | 'numerator' | 'denominator';
const FIELDS: readonly Field[] = ['value', 'numerator', 'denominator'];

export interface ProtectedReport<T> {
  cells: T[];
  /** What earlier releases have told already (ERROR TOLD_BEFORE): it can not be taken back, and is not to be told again. */
  remarks: Remark[];
  /** Cost of the further cells, and what no safe choice can be below; `proven` where they are the same for every family. */
  cost: number;
  bound: number;
  proven: boolean;
}

export interface ReportEffort extends Effort {
  /** Told after each family of indicators. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

/**
 * Marks the cells of a report that may not be published, together with all earlier releases of its period. Each indicator is one system
 * with every cut of it; indicators that share a column of figures (two shares of one total) are one system together, and a rate goes with
 * both its parts. Guaranteed is what `protectedFamily` says, for an outsider and for every respondent; a firm's part under a breakdown is a
 * figure by itself. Scores and durations do not add up: they are protected as if their sums were told, which says more than quartiles do.
 */
export function protectReport<T extends Cell>(
  cells: readonly T[],
  kinds: ReadonlyMap<string, IndicatorKind>,
  policy: Policy,
  earlier: readonly (readonly EarlierCell[])[] = [],
  { onProgress, ...effort }: ReportEffort = {},
): ProtectedReport<T> {
  const marks = new Map<string, Suppression>();
  const remarks: Remark[] = [];
  const total = { cost: 0, bound: 0, proven: true };
  const families = together(cells, earlier);
  for (const [done, keys] of families.entries()) {
    onProgress?.({ done, total: families.length });
    const own = (some: readonly EarlierCell[]) => some.filter((cell) => keys.members.has(cell.indicatorKey));
    const family = familyOf(own(cells), earlier.map(own), keys, kinds, policy);
    const found = protectedFamily(family, effort);
    for (const cell of found.cells) marks.set(cell.key, markOf(cell));
    for (const key of found.lost) remarks.push(toldBefore(key, [...keys.members].sort()));
    total.cost += found.cost;
    total.bound += found.bound;
    total.proven &&= found.proven;
  }
  onProgress?.({ done: families.length, total: families.length });
  const marked = cells.map((cell) => ({
    ...cell,
    suppression: cell.suppression === 'NO_DATA' ? cell.suppression : (marks.get(placeOf(cell)) ?? 'NONE'),
  }));
  return { cells: marked, remarks, ...total };
}

/** The kinds of indicators by key, as `protectReport` asks for them. */
export const kindsOf = (indicators: readonly Indicator[]): Map<string, IndicatorKind> =>
  new Map(indicators.map(({ key, kind }) => [key, kind]));

const placeOf = ({ indicatorKey, dimension, category }: EarlierCell): string =>
  `${indicatorKey} ${dimension} ${category}`;

function markOf({ status, reasons }: ReleasedCell): Suppression {
  if (status === 'SAFE') return 'NONE';
  return reasons.includes('FEW_RESPONDENTS')
    ? 'FEW_RESPONDENTS'
    : status === 'PRIMARY'
      ? 'DOMINATED'
      : 'PROTECTS_ANOTHER';
}

function toldBefore(what: string, indicators: readonly string[]): Remark {
  return {
    ...{ level: 'ERROR', code: 'TOLD_BEFORE', where: `cells.${indicators.join('.')}` },
    why: `What was published before lets readers find out “${what}” already, by the policy that holds now.`,
  };
}

/** Indicators that tell of the same figures, and which column each of their fields is. */
interface Together {
  members: Set<string>;
  columnOf: ReadonlyMap<string, string>;
  /** Fields that were declared to tell of another series' figures: a numerator among them is no part of its denominator. */
  declared: ReadonlySet<string>;
}

const fieldKey = (indicatorKey: string, field: Field): string => `${indicatorKey} ${field}`;

function together(cells: readonly Cell[], earlier: readonly (readonly EarlierCell[])[]): Together[] {
  const sectors = cells.filter(({ dimension }) => dimension === 'SECTOR');
  const contents = new Map<string, string>();
  const columnOf = new Map<string, string>();
  const declared = new Set<string>();
  for (const { indicatorKey, figures, columns } of sectors) {
    for (const field of FIELDS) {
      const lines = figures.filter((figure) => figure[field] !== null);
      const named = columns?.[field];
      if (named !== undefined) {
        columnOf.set(fieldKey(indicatorKey, field), columnOf.get(named) ?? named);
        declared.add(fieldKey(indicatorKey, field));
        continue;
      }
      if (lines.length === 0) continue;
      const content = lines
        .map((figure) => `${figure.firmId} ${figure.part} ${figure[field]}`)
        .sort()
        .join('\n');
      const key = fieldKey(indicatorKey, field);
      // Figures that are all zero are alike by chance.
      const known = lines.some((figure) => Number(figure[field]) !== 0) ? contents.get(content) : undefined;
      columnOf.set(key, known ?? key);
      if (!known) contents.set(content, key);
    }
  }
  const groups: Set<string>[] = [];
  const homeOf = new Map<string, Set<string>>();
  const keys = new Set([...cells, ...earlier.flat()].map(({ indicatorKey }) => indicatorKey));
  for (const key of keys) {
    const columns = FIELDS.map((field) => columnOf.get(fieldKey(key, field)) ?? fieldKey(key, field));
    const homes = [...new Set(columns.flatMap((column) => homeOf.get(column) ?? []))];
    const home = homes[0] ?? new Set<string>();
    if (homes.length === 0) groups.push(home);
    for (const other of homes.slice(1)) {
      for (const member of other) home.add(member);
      other.clear();
      for (const [column, owner] of homeOf) if (owner === other) homeOf.set(column, home);
    }
    home.add(key);
    for (const column of columns) homeOf.set(column, home);
  }
  return groups.filter(({ size }) => size > 0).map((members) => ({ members, columnOf, declared }));
}

function familyOf(
  cells: readonly EarlierCell[],
  earlier: readonly (readonly EarlierCell[])[],
  { columnOf, declared }: Together,
  kinds: ReadonlyMap<string, IndicatorKind>,
  policy: Policy,
) {
  const column = (key: string, field: Field) => columnOf.get(fieldKey(key, field)) ?? fieldKey(key, field);
  const releases = [...earlier, cells].map((own) => valuesOf(own, column));
  const units = new Map<string, Unit>();
  const releaseCells: ReleaseCell[] = [];
  const columns = new Map<string, Column>();
  [...earlier, cells].forEach((own, release) => {
    const before = release < earlier.length;
    for (const cell of [...own, ...(before ? [] : restsOf(own))]) {
      const fields = FIELDS.filter((field) => cell.figures.some((figure) => figure[field] !== null));
      for (const field of fields) {
        const key = column(cell.indicatorKey, field);
        const part = field === 'numerator' && !declared.has(fieldKey(cell.indicatorKey, field));
        const within = part ? column(cell.indicatorKey, 'denominator') : undefined;
        if (!columns.has(key))
          columns.set(key, columnFor(key, kinds.get(cell.indicatorKey) ?? 'COUNT', policy, within));
      }
      if (fields.length === 0) continue;
      const told = fields.map((field) => column(cell.indicatorKey, field));
      const mine = cell.figures.flatMap((figure) => unitsOf(figure, releases, release, told));
      for (const unit of mine) units.set(unit.key, unit);
      const hidden = cell.suppression !== 'NONE' ? 'HIDDEN' : before ? 'SHOWN' : undefined;
      releaseCells.push({
        key: `${before ? `${release} ` : ''}${placeOf(cell)}`,
        units: [...new Set(mine.map(({ key }) => key))],
        ...{ columns: told, before: hidden, cost: costOf(cell, cells) },
      });
    }
  });
  return { columns: [...columns.values()], units: [...units.values()], cells: releaseCells };
}

/** Scores are no amounts that one firm could have most of; a yes tells on all where all said the same. */
function columnFor(key: string, kind: IndicatorKind, policy: Policy, within: string | undefined): Column {
  const { minimum, range, waivers } = policy;
  if (kind === 'YES_NO') return { key, most: 1, rules: { minimum, waivers, same: true } };
  if (kind === 'SCORE' || kind === 'DURATION') return { key, rules: { minimum, range, waivers } };
  return { key, rules: policy, within };
}

type Values = ReadonlyMap<string, Readonly<Record<string, string>>>;

const nameOf = ({ firmId, part }: CellFigure): string => (part ? `${firmId} ${part}` : firmId);

function valuesOf(cells: readonly EarlierCell[], column: (key: string, field: Field) => string): Values {
  const values = new Map<string, Record<string, string>>();
  for (const { indicatorKey, figures } of cells) {
    for (const figure of figures) {
      const own = values.get(nameOf(figure)) ?? {};
      for (const field of FIELDS)
        if (figure[field] !== null) own[column(indicatorKey, field)] = figure[field] ?? '0';
      values.set(nameOf(figure), own);
    }
  }
  return values;
}

/** A figure that stands the same in all releases is one unit; where it was restated, each version of each column is one. */
function unitsOf(
  figure: CellFigure,
  releases: readonly Values[],
  release: number,
  told: readonly string[],
): Unit[] {
  const name = nameOf(figure);
  const { respondent } = figure;
  const versions = releases.map((values) => values.get(name) ?? {});
  const merged: Record<string, string> = {};
  let restated = false;
  for (const version of versions) {
    for (const [column, value] of Object.entries(version)) {
      restated ||= merged[column] !== undefined && merged[column] !== value;
      merged[column] ??= value;
    }
  }
  if (!restated) return [{ key: name, respondent, values: merged }];
  const now = releases[release]?.get(name) ?? {};
  return told.flatMap((column) => {
    const value = now[column];
    return value === undefined
      ? []
      : [{ key: `${name} ${column} ${value}`, respondent, values: { [column]: value } }];
  });
}

/** What is in the sector and in no part of a cut: nobody tells it, and subtraction does. */
function restsOf(cells: readonly EarlierCell[]): EarlierCell[] {
  const cuts = [
    ...groupBy(
      cells.filter(({ dimension }) => dimension !== 'SECTOR'),
      (cell) => `${cell.indicatorKey} ${cell.dimension}`,
    ),
  ];
  return cuts.flatMap(([, parts]): EarlierCell[] => {
    const [first] = parts;
    const sector = cells.find(
      (cell) => cell.dimension === 'SECTOR' && cell.indicatorKey === first?.indicatorKey,
    );
    if (!first || !sector) return [];
    const listed = new Set(parts.flatMap(({ figures }) => figures.map(nameOf)));
    const figures = sector.figures.filter((figure) => !listed.has(nameOf(figure)));
    return figures.length === 0
      ? []
      : [{ ...first, category: '−', suppression: 'PROTECTS_ANOTHER', figures }];
  });
}

/** Every cell counts once, and a little more the more figures it has; the whole sector is what readers look for first. */
function costOf(cell: EarlierCell, all: readonly EarlierCell[]): number {
  const most = Math.max(...all.map(({ figures }) => figures.length), 1);
  return (cell.dimension === 'SECTOR' ? 10 : 1) + cell.figures.length / most;
}

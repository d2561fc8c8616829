import type { IndicatorKind, Suppression } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import { placeOf } from './cell-place.ts';
import type { Effort } from './choice.ts';
import type { Indicator } from './indicator.ts';
import { protectedFamily, type ReleasedCell } from './protect-release.ts';
import type { Remark } from './remark.ts';
import { columnsOf, FIELDS } from './report-columns.ts';
import { type EarlierCell, type Policy, reportFamily, type Wholes } from './report-family.ts';

export type { EarlierCell, Policy } from './report-family.ts';

export interface ProtectedReport<T> {
  cells: T[];
  /**
   * What earlier releases have told already (ERROR TOLD_BEFORE): it can not be taken back, and is not to be told again. And what could
   * have stood beside firms' names, if it did not tell of what is confidential (WARNING NAMED_WITH_OTHERS).
   */
  remarks: Remark[];
  /** Keys of the indicators of which earlier releases have told too much already. */
  lost: string[];
  /** Of the indicators that may be told by firm, in code-unit order, those that are: nothing of them is hidden. */
  named: string[];
  /** Cost of the further cells, and what no safe choice can be below; `proven` where they are the same for every family. */
  cost: number;
  bound: number;
  proven: boolean;
}

export interface ReportEffort extends Effort {
  /** Told after each family of indicators. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Which periods are made up of others, by their keys: a year of its halves. */
  wholes?: Wholes;
  /** Keys of indicators whose figures may stand beside the names of firms, as `nameable` finds them. */
  nameable?: ReadonlySet<string>;
}

/**
 * Marks the cells of a report that may not be published, together with all earlier releases of its figures: of its period, and of periods that
 * it is compared with or made up of, whose figures say so by `period`. Each indicator is one system with every cut of it; indicators that
 * share a column of figures (two shares of one total) or have one total (two breakdowns of it) are one system together, and a rate goes
 * with both its parts. Guaranteed is what `protectedFamily` says, for an outsider and for every respondent; a firm's part under a breakdown
 * is a figure by itself. Scores and durations do not add up: they are protected as if their sums were told, which says more than quartiles do.
 * Indicators that are told by firm hide nothing, unless they are one system with others that are not: then they are protected like these.
 */
export function protectReport<T extends Cell>(
  cells: readonly T[],
  kinds: ReadonlyMap<string, IndicatorKind>,
  policy: Policy,
  earlier: readonly (readonly EarlierCell[])[] = [],
  { onProgress, wholes, nameable = new Set(), ...effort }: ReportEffort = {},
): ProtectedReport<T> {
  const marks = new Map<string, Suppression>();
  const remarks: Remark[] = [];
  const [named, lost]: [string[], string[]] = [[], []];
  const total = { cost: 0, bound: 0, proven: true };
  const releases: readonly (readonly EarlierCell[])[] = [...earlier, cells];
  const columns = columnsOf(
    releases.flatMap((release, at) =>
      release.filter(({ dimension }) => dimension === 'SECTOR').map((cell) => ({ ...cell, release: at })),
    ),
  );
  const families = together(releases, columns);
  for (const [done, members] of families.entries()) {
    onProgress?.({ done, total: families.length });
    if (!cells.some(({ indicatorKey }) => members.has(indicatorKey))) continue;
    if ([...members].every((key) => nameable.has(key))) {
      named.push(...members);
      continue;
    }
    remarks.push(...withOthers(members, nameable));
    const own = releases.map((some) => some.filter((cell) => members.has(cell.indicatorKey)));
    const found = protectedFamily(reportFamily(own, columns, kinds, policy, wholes), effort);
    for (const cell of found.cells) marks.set(cell.key, markOf(cell));
    if (found.lost.length > 0) lost.push(...members);
    for (const key of found.lost) remarks.push(toldBefore(key, [...members].sort()));
    total.cost += found.cost;
    total.bound += found.bound;
    total.proven &&= found.proven;
  }
  onProgress?.({ done: families.length, total: families.length });
  const marked = cells.map((cell) => ({
    ...cell,
    suppression: cell.suppression === 'NONE' ? (marks.get(placeOf(cell)) ?? 'NONE') : cell.suppression,
  }));
  return { cells: marked, remarks, lost, named: named.sort(), ...total };
}

/** The kinds of indicators by key, as `protectReport` asks for them. */
export const kindsOf = (indicators: readonly Indicator[]): Map<string, IndicatorKind> =>
  new Map(indicators.map(({ key, kind }) => [key, kind]));

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

/** Of the indicators of one system, those that could be told by firm if the others could. */
function withOthers(members: ReadonlySet<string>, nameable: ReadonlySet<string>): Remark[] {
  const others = [...members].filter((key) => !nameable.has(key)).sort();
  const held = [...members].filter((key) => nameable.has(key)).sort();
  return held.map((key) => ({
    ...{ level: 'WARNING', code: 'NAMED_WITH_OTHERS', where: `cells.${key}` },
    why: `“${key}” is not told by firm here: it shares figures with ${others.map((other) => `“${other}”`).join(', ')}, which is not for the public by firm.`,
  }));
}

/** Indicators that tell of the same figures, or of figures that add up to the same. */
function together(
  releases: readonly (readonly EarlierCell[])[],
  { columnOf, totals }: ReturnType<typeof columnsOf>,
): Set<string>[] {
  const keys = [...new Set(releases.flat().map(({ indicatorKey }) => indicatorKey))];
  const homes = new Map<string, Set<string>>();
  const join = (names: readonly string[]) => {
    const all = new Set(names.flatMap((name) => [name, ...(homes.get(name) ?? [])]));
    for (const name of all) homes.set(name, all);
  };
  for (const key of keys) join([key, ...FIELDS.map((field) => `column ${columnOf(key, field)}`)]);
  for (const pair of totals) join(pair.map((column) => `column ${column}`));
  const groups = new Map(keys.map((key) => [homes.get(key), [] as string[]]));
  for (const key of keys) groups.get(homes.get(key))?.push(key);
  return [...groups.values()].map((own) => new Set(own));
}

import type { Cell, Respondent } from './aggregate.ts';
import type { CellFigure } from './cell-figure.ts';
import { groupBy } from './group.ts';
import type { Reported } from './indicator.ts';
import { likeForLike } from './like-for-like.ts';
import { sameMeasure } from './measure.ts';
import { type EarlierCell, kindsOf, type Policy, protectReport } from './protect-report.ts';
import type { SeriesDefinition } from './publication.ts';
import type { Progress } from './release.ts';
import type { ReleaseInput } from './released.ts';
import type { Wholes } from './report-family.ts';
import { sectorOf } from './sector.ts';

/** The release of an earlier period that like is compared with like by. */
export interface Likened extends ReleaseInput {
  period: string;
  series: readonly SeriesDefinition[];
  /** Keys of the indicators that it told by firm. */
  named: readonly string[];
}

interface Compiled {
  indicators: readonly Reported[];
  due: readonly Respondent[];
  policy: Policy;
  wholes: Wholes;
  /** Keys of the indicators that are told by firm. */
  named: readonly string[];
  /** All that was and will be told of the days of both periods beside these sums: the cells of this release the last. */
  told: readonly (readonly EarlierCell[])[];
}

/**
 * The sums of like with like that a release tells: those of indicators that are for the public and measured the same in both periods, where
 * neither sum tells, beside all that is told of both periods, what must not be known. They are looked at when everything else is decided, so that
 * no other figure is hidden for their sake; of what can not be told there is no cell, for no reader expects one.
 */
export function toldLikeForLike(
  { indicators, due, policy, wholes, named, told }: Compiled,
  likened: Likened,
  onProgress?: (progress: Progress) => void,
): Cell[] {
  const before = new Map(likened.series.map((series) => [series.indicatorKey, series]));
  const byFirm = [new Set(named), new Set(likened.named)] as const;
  const alike = indicators.filter((indicator) => {
    const series = before.get(indicator.key);
    const same = series !== undefined && sameMeasure(indicator, series);
    return (
      same &&
      indicator.audience !== 'ASSOCIATION' &&
      byFirm[0].has(indicator.key) === byFirm[1].has(indicator.key)
    );
  });
  const { due: then } = sectorOf(likened.editions, likened.firms);
  const pairs = likeForLike({ indicators: alike, due, before: then, period: likened.period });
  return safePairs(pairs, { indicators, policy, wholes, named, told }, onProgress);
}

type All = Omit<Compiled, 'due'>;

/** So many firms times indicators are looked at closely, the first indicators first: what is compiled is not to take twice as long for this. */
const LOOKED_AT = 6_000;

/**
 * Of pairs of sums those that may be told: both sums of each, or neither. Where no period is made up of others, the two periods have nothing to
 * do with each other, and each is looked at by itself.
 */
export function safePairs(
  pairs: readonly Cell[],
  all: All,
  onProgress?: (progress: Progress) => void,
): Cell[] {
  const sides = all.wholes.size > 0 ? [pairs] : [...groupBy(pairs, periodOf).values()];
  let safe = new Set(pairs.map(({ indicatorKey }) => indicatorKey));
  for (const side of sides) {
    const own = side.filter(({ indicatorKey }) => safe.has(indicatorKey));
    safe = safeIn(own, all.wholes.size > 0 ? all : withinPeriod(all, own), onProgress);
  }
  return pairs.filter(({ indicatorKey }) => safe.has(indicatorKey));
}

const periodOf = ({ figures }: Pick<Cell, 'figures'>): string => figures[0]?.period ?? '';

function withinPeriod(all: All, side: readonly Cell[]): All {
  const periods = new Set(side.map(periodOf));
  return { ...all, told: all.told.map((cells) => cells.filter((cell) => periods.has(periodOf(cell)))) };
}

/** Keys of the indicators of which all of these sums may be told. */
function safeIn(
  sums: readonly Cell[],
  { indicators, policy, wholes, named, told }: All,
  onProgress?: (progress: Progress) => void,
): Set<string> {
  const shown = groupBy(
    told.flat().filter(({ dimension, suppression }) => dimension === 'SECTOR' && suppression === 'NONE'),
    ({ indicatorKey }) => indicatorKey,
  );
  const seen = new Map(
    sums.map((sum) => [sum, atSight(sum, shown.get(sum.indicatorKey) ?? [], policy.minimum)]),
  );
  const byFirm = new Set(named);
  const safe = new Set(sums.map(({ indicatorKey }) => indicatorKey));
  for (const [{ indicatorKey }, sight] of seen)
    if (sight === 'UNSAFE' && !byFirm.has(indicatorKey)) safe.delete(indicatorKey);
  const unseen = sums.filter((sum) => seen.get(sum) === 'OPEN' && safe.has(sum.indicatorKey));
  const most = Math.max(1, Math.floor(LOOKED_AT / Math.max(1, ...unseen.map(({ reported }) => reported))));
  const order = [...new Set(unseen.map(({ indicatorKey }) => indicatorKey))];
  for (const key of order.slice(most)) safe.delete(key);
  const open = new Set(order.slice(0, most));
  const found = protectReport(
    sums.filter(({ indicatorKey }) => open.has(indicatorKey)),
    kindsOf(indicators),
    policy,
    told,
    // What is hidden here is not told at all, so that the cheapest choice is not looked for.
    { onProgress, wholes, nameable: byFirm, attempts: 1, exactUpTo: 0 },
  );
  for (const key of found.lost) safe.delete(key);
  for (const { indicatorKey, suppression } of found.cells)
    if (suppression !== 'NONE') safe.delete(indicatorKey);
  return safe;
}

/** Most sums are as safe as a sum of the whole sector that is told, being the same, or differ from one by too few. */
function atSight(sum: Cell, shown: readonly EarlierCell[], minimum: number): 'SAFE' | 'UNSAFE' | 'OPEN' {
  const own = new Set(sum.figures.map(figureKey));
  for (const whole of shown) {
    const rest = whole.figures.filter((figure) => !own.has(figureKey(figure)));
    if (whole.figures.length - rest.length < own.size) continue;
    if (rest.length === 0) return 'SAFE';
    if (new Set(rest.map(({ respondent }) => respondent)).size < minimum) return 'UNSAFE';
  }
  return 'OPEN';
}

const figureKey = ({ firmId, part, period = '', value, numerator, denominator }: CellFigure): string =>
  JSON.stringify([firmId, part, period, value, numerator, denominator]);

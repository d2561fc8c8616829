import type { Cell, Respondent } from './aggregate.ts';
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

/** Of pairs of sums those that may be told: both sums of each, or neither. */
export function safePairs(
  pairs: readonly Cell[],
  { indicators, policy, wholes, named, told }: Omit<Compiled, 'due'>,
  onProgress?: (progress: Progress) => void,
): Cell[] {
  const found = protectReport(pairs, kindsOf(indicators), policy, told, {
    ...{ onProgress, wholes, nameable: new Set(named) },
  });
  const lost = new Set(found.lost);
  return [...groupBy(found.cells, ({ indicatorKey }) => indicatorKey)].flatMap(([key, pair]) =>
    lost.has(key) || pair.some(({ suppression }) => suppression !== 'NONE') ? [] : pair,
  );
}

import type { Suppression } from '../../schema/words.ts';
import { aggregate, type Cell, type Respondent } from './aggregate.ts';
import { ofPeriod } from './cell-figure.ts';
import { type Place, placeOf } from './cell-place.ts';
import type { Reported } from './indicator.ts';
import { likeForLike, NOW } from './like-for-like.ts';
import { type DueFirm, sectorOf } from './sector.ts';

/** What one release is made of. */
export interface ReleaseInput {
  editions: Parameters<typeof sectorOf>[0];
  firms: readonly DueFirm[];
}

/** Of another period than the report's: which; null of its own. */
interface Dated {
  period: string | null;
}

/** A release that is out: what it was made of, by which least number of respondents, which of its cells it hides, and which indicators it told by firm. */
export interface EarlierRelease extends ReleaseInput, Dated {
  minimum: number;
  named: readonly string[];
  marks: readonly (Place & { suppression: Suppression })[];
  /** What its sums of like with like are over beside its own figures; null where it tells none. */
  like: (ReleaseInput & Dated) | null;
  /** True where it is of other days, and tells of these by its sums of like with like alone. */
  reaching: boolean;
}

/** The cells that a release told of, with the figures that went into each then. What was for the association alone nobody was told. */
export function releasedCells(release: EarlierRelease): Cell[] {
  const { marks, minimum, period, reaching } = release;
  const markOf = new Map(marks.map((mark) => [placeOf(mark), mark.suppression]));
  const { indicators, due } = sectorOf(release.editions, release.firms);
  const told = indicators.filter(({ audience }) => audience !== 'ASSOCIATION');
  const own = reaching ? [] : aggregate({ indicators: told, due, minimum });
  const like = likeIn(release, told, due).filter(({ category }) => !reaching || category !== NOW);
  return [...own, ...like].flatMap((cell) => {
    const suppression = markOf.get(placeOf(cell));
    const figures = period === null ? cell.figures : ofPeriod(cell.figures, period);
    return suppression ? [{ ...cell, suppression, figures }] : [];
  });
}

function likeIn(
  { like }: EarlierRelease,
  indicators: readonly Reported[],
  due: readonly Respondent[],
): Cell[] {
  if (!like) return [];
  const { due: before } = sectorOf(like.editions, like.firms);
  return likeForLike({ indicators, due, before, period: like.period ?? '' });
}

import type { Dimension, IndicatorKind, SizeBand, StrongerDirection } from '../../schema/words.ts';
import type { QuartileStanding } from '../../schema/words-benchmark.ts';
import { aggregate, type Cell } from './aggregate.ts';
import { NOT_SAID, type Reported } from './indicator.ts';
import { sameMeasure } from './measure.ts';
import { compareDecimals } from './number.ts';
import type { Series, SeriesDefinition } from './publication.ts';
import { type PublishedCell, roundedQuartile } from './publishable.ts';
import { type DueFirm, sectorOf } from './sector.ts';

/** A firm's own figure, exact. Of YES_NO the value is 1 or 0; of SCORE and DURATION it is what the firm reported. */
export interface OwnFigure {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  rate: string | null;
}

/** A published cell with where the firm lies among its quartiles, and the same in words; null where none were published. */
export interface ReleasedBeside {
  cell: PublishedCell;
  standing: QuartileStanding | null;
  words: string | null;
}

/** One published part of an indicator, and what the firm said of it; null where it said nothing. */
export interface PartBeside {
  category: string;
  own: OwnFigure | null;
  cell: PublishedCell;
}

/** One indicator: the firm's own figure beside what was released of it. */
export interface BenchmarkRow extends SeriesDefinition {
  stronger: StrongerDirection | null;
  own: OwnFigure;
  /** Where the parts are answers, of which a firm gives one: its own. */
  answer: string | null;
  /** Null where the indicator has no target, or no direction. */
  meetsTarget: boolean | null;
  /** The sector, and the firm's segment, size band and region where the release has them. */
  beside: ReleasedBeside[];
  parts: PartBeside[];
}

interface Place {
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
}

/**
 * A firm beside a release (ISO 10001:2018, 8.2): its own figures, as they went in, and the published cells of the sector and of the parts
 * that the firm stood in. Made of what the firm reported and of what everybody can read, and of nothing else. `editions` are that of the
 * firm's return and that of the release; indicators that the two measure otherwise, and those of which the firm has no figure, have no row.
 */
export function benchmarkRows(input: {
  series: readonly Series[];
  editions: Parameters<typeof sectorOf>[0];
  firm: DueFirm;
}): BenchmarkRow[] {
  const { indicators, due } = sectorOf(input.editions, [input.firm]);
  const own = aggregate({ indicators, due });
  const known = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  return input.series.flatMap((series) => {
    const indicator = known.get(series.indicatorKey);
    const figures = own.filter(({ indicatorKey }) => indicatorKey === series.indicatorKey);
    const whole = figures.find(({ dimension }) => dimension === 'SECTOR');
    if (!indicator || !whole || whole.reported === 0 || !measuresTheSame(indicator, series)) return [];
    return [rowOf(series, indicator, whole, figures, input.firm)];
  });
}

function rowOf(
  { cells, named, ...definition }: Series,
  { stronger, answers = false }: Reported,
  whole: Cell,
  figures: readonly Cell[],
  place: Place,
): BenchmarkRow {
  const { kind } = definition;
  const own = ownFigure(kind, whole);
  const given = figures.filter((figure) => isPart(figure) && figure.reported > 0);
  const partOf = new Map(given.map((figure) => [figure.category, figure]));
  return {
    ...definition,
    stronger,
    own,
    answer: answers ? (given[0]?.category ?? null) : null,
    meetsTarget: whole.meetingTarget === null ? null : whole.meetingTarget === 1,
    beside: placesOf(place).flatMap(([dimension, category]) =>
      cells
        .filter((cell) => cell.dimension === dimension && cell.category === category)
        // That firms answered at all has no quartiles worth the name.
        .map((cell) =>
          besideOf(cell, answers ? null : (own.rate ?? own.value), stronger, Boolean(named?.length)),
        ),
    ),
    parts: cells.filter(isPart).map((cell) => {
      const part = partOf.get(cell.category);
      return { category: cell.category, own: part ? ownFigure(kind, part) : null, cell };
    }),
  };
}

const isPart = ({ dimension }: { dimension: Dimension }): boolean => dimension === 'BREAKDOWN';

const placesOf = ({ segment, sizeBand, region }: Place): [Dimension, string][] => [
  ['SECTOR', ''],
  ['SEGMENT', segment],
  ['SIZE_BAND', sizeBand],
  ...(region === null ? [] : [['REGION', region] as [Dimension, string]]),
];

/** A figure that is broken down otherwise than in the release did not go into it. */
function measuresTheSame(indicator: Reported, { cells, ...definition }: Series): boolean {
  const parts = new Set(cells.filter(isPart).map(({ category }) => category));
  return (
    sameMeasure(indicator, definition) &&
    indicator.breakdown.every((part) => part === NOT_SAID || parts.has(part))
  );
}

/** What a cell of one firm says of the firm: what does not add up stands in its quartiles, which are all the same. */
function ownFigure(kind: IndicatorKind, { value, numerator, denominator, rate, median }: Cell): OwnFigure {
  if (kind === 'RATIO') return { value: null, numerator, denominator, rate };
  return { value: value ?? median, numerator: null, denominator: null, rate: null };
}

function besideOf(
  cell: PublishedCell,
  figure: string | null,
  stronger: StrongerDirection | null,
  exact: boolean,
): ReleasedBeside {
  const standing = figure === null ? null : standingAmong(figure, cell, exact);
  return { cell, standing, words: standing && standingInWords(standing, stronger) };
}

/**
 * Where a figure lies among published quartiles; null where they are not published. They are rounded, and a figure that is one of them when
 * it is rounded in the same way is taken to lie on it, and on the inner side: on the lower quartile is between it and the median, on the
 * upper one likewise, and on the median is at it. So what is said to lie outside a quartile does so before rounding too. Quartiles of what
 * is told by firm are `exact`.
 */
export function standingAmong(
  figure: string,
  { rate, q1, median, q3 }: Pick<PublishedCell, 'rate' | 'q1' | 'median' | 'q3'>,
  exact = false,
): QuartileStanding | null {
  if (q1 === null || median === null || q3 === null) return null;
  const rounded = exact ? figure : roundedQuartile(figure, rate !== null);
  const beside = (quartile: string) =>
    compareDecimals(rounded, quartile) === 0 ? 0 : compareDecimals(figure, quartile);
  if (beside(median) === 0) return 'AT_MEDIAN';
  if (beside(median) < 0) return beside(q1) < 0 ? 'BELOW_LOWER' : 'LOWER_TO_MEDIAN';
  return beside(q3) > 0 ? 'ABOVE_UPPER' : 'MEDIAN_TO_UPPER';
}

const LYING: Record<QuartileStanding, string> = {
  BELOW_LOWER: 'Below the lower quartile',
  LOWER_TO_MEDIAN: 'Between the lower quartile and the median',
  AT_MEDIAN: 'At the median',
  MEDIAN_TO_UPPER: 'Between the median and the upper quartile',
  ABOVE_UPPER: 'Above the upper quartile',
};

const HIGH: readonly QuartileStanding[] = ['MEDIAN_TO_UPPER', 'ABOVE_UPPER'];
const OUTER: readonly QuartileStanding[] = ['BELOW_LOWER', 'ABOVE_UPPER'];

/** Where a figure lies, and whether that is better or worse for customers where the indicator has a direction. */
export function standingInWords(standing: QuartileStanding, stronger: StrongerDirection | null): string {
  const where = LYING[standing];
  if (stronger === null || standing === 'AT_MEDIAN') return `${where}.`;
  const better = HIGH.includes(standing) === (stronger === 'HIGHER');
  if (OUTER.includes(standing)) return `${where}: among the ${better ? 'better' : 'worse'} quarter of firms.`;
  return `${where}: ${better ? 'better' : 'worse'} than the middle firm.`;
}

import type { Dimension, SizeBand, Suppression } from '../../schema/words.ts';
import { type Indicator, type Observation, rateOf } from './indicator.ts';
import { addDecimals, compareDecimals, divideDecimals, quantile, subtractDecimals } from './number.ts';

/** A firm that was due for the period; `observations` null where nothing of it was accepted. */
export interface Respondent {
  firmId: string;
  /** Firms of one group are one respondent. */
  groupId: string | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
  observations: readonly Observation[] | null;
}

/** One cell of a report: an indicator over the whole sector, or over one part of it. Decimals are exact, as text. */
export interface Cell {
  indicatorKey: string;
  dimension: Dimension;
  /** '' for the sector. */
  category: string;
  due: number;
  reported: number;
  nil: number;
  /** Distinct respondents with a figure, groups counted once. */
  respondents: number;
  /** Sum of COUNT and AMOUNT; number of yes for YES_NO; null for SCORE and DURATION, which do not add. */
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  /** Σ numerator ÷ Σ denominator, never a mean of rates. */
  rate: string | null;
  /** Quartiles of firms' rates (RATIO) or firms' values (all others). */
  q1: string | null;
  median: string | null;
  q3: string | null;
  meetingTarget: number | null;
  change: string | null;
  suppression: Suppression;
  /** What is in the cell, figure by figure: for disclosure control, never for publication. */
  figures: readonly CellFigure[];
}

/** One figure of one firm in a cell; the firms of a group are one respondent. `part` is '' where the indicator has no breakdown. */
export interface CellFigure {
  firmId: string;
  respondent: string;
  part: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
}

/**
 * Every cell of a report (ISO 10001:2018, 8.1 and 8.2): each indicator over the sector, by segment, size band, region and breakdown.
 * A nil counts as zero, a blank as nothing. Linear in the number of observations.
 */
export function aggregate(input: { indicators: readonly Indicator[]; due: readonly Respondent[] }): Cell[] {
  const due = input.due.map((respondent) => ({ respondent, figures: figuresByIndicator(respondent) }));
  return input.indicators.flatMap((indicator) => {
    const all = due.map(({ respondent, figures }) => ({
      respondent,
      own: figures?.get(indicator.key) ?? null,
    }));
    const sums = all.map(({ respondent, own }) => ({ respondent, figure: own && figureOf(indicator, own) }));
    const cut = (dimension: Dimension, categoryOf: (respondent: Respondent) => string | null) =>
      [...groupBy(sums, ({ respondent }) => categoryOf(respondent))].map(([category, part]) =>
        cellOf(indicator, dimension, category, part),
      );
    const breakdown = indicator.breakdown.map((member) =>
      cellOf(
        indicator,
        'BREAKDOWN',
        member,
        all.map(({ respondent, own }) => ({
          respondent,
          figure:
            own &&
            figureOf(
              indicator,
              own.filter((observation) => observation.breakdown === member),
            ),
        })),
      ),
    );
    return [
      cellOf(indicator, 'SECTOR', '', sums),
      ...cut('SEGMENT', ({ segment }) => segment),
      ...cut('SIZE_BAND', ({ sizeBand }) => sizeBand),
      ...cut('REGION', ({ region }) => region),
      ...breakdown,
    ];
  });
}

/** What of a cell is compared over time: its rate, or where it has none its sum. A median is not: its change could give one firm away. */
const comparable = (cell: Pick<Cell, 'rate' | 'value'>): string | null => cell.rate ?? cell.value;

type Comparable = Pick<Cell, 'indicatorKey' | 'dimension' | 'category' | 'rate' | 'value' | 'suppression'>;

/**
 * The cells with their change since an earlier release: rate less rate, or value less value. Null where either side has no figure or is
 * suppressed; a suppressed earlier figure could otherwise be read off the change.
 */
export function withChange(cells: readonly Cell[], previous: readonly Comparable[] | null): Cell[] {
  const place = (cell: Comparable) => `${cell.indicatorKey} ${cell.dimension} ${cell.category}`;
  const earlier = new Map((previous ?? []).map((cell) => [place(cell), cell]));
  return cells.map((cell) => {
    const before = earlier.get(place(cell));
    const [now, then] = [
      comparable(cell),
      before && before.suppression === 'NONE' ? comparable(before) : null,
    ];
    return { ...cell, change: now === null || then === null ? null : subtractDecimals(now, then) };
  });
}

/** What one firm brings to a cell. */
interface Figure {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  nil: boolean;
  counted: readonly Observation[];
}

interface Part {
  respondent: Respondent;
  figure: Figure | null;
}

function figuresByIndicator({ observations }: Respondent): Map<string, Observation[]> | null {
  return observations && groupBy(observations, ({ indicatorKey }) => indicatorKey);
}

/** A firm's cells of one indicator as one figure, or null where it has none. */
function figureOf({ kind }: Indicator, cells: readonly Observation[]): Figure | null {
  const counted = cells.filter(({ state }) => state === 'REPORTED' || state === 'NIL');
  if (counted.length === 0) return null;
  const nil = counted.every(({ state }) => state === 'NIL');
  const sum = (field: 'value' | 'numerator' | 'denominator') =>
    addDecimals(counted.map((cell) => cell[field] ?? '0'));
  return kind === 'RATIO'
    ? { value: null, numerator: sum('numerator'), denominator: sum('denominator'), nil, counted }
    : { value: sum('value'), numerator: null, denominator: null, nil, counted };
}

function cellOf(indicator: Indicator, dimension: Dimension, category: string, parts: readonly Part[]): Cell {
  const given = parts.flatMap(({ respondent, figure }) => (figure ? [{ respondent, figure }] : []));
  const figures = given.map(({ figure }) => figure);
  const own = given.flatMap((one) => cellFigures(indicator, one));
  const spread = figures.flatMap((figure) => spreadOf(indicator, figure) ?? []);
  const quartile = (p: '0.25' | '0.5' | '0.75') => (indicator.kind === 'YES_NO' ? null : quantile(spread, p));
  return {
    indicatorKey: indicator.key,
    dimension,
    category,
    due: parts.length,
    reported: figures.length,
    nil: figures.filter(({ nil }) => nil).length,
    respondents: new Set(own.map(({ respondent }) => respondent)).size,
    ...totals(indicator, figures),
    q1: quartile('0.25'),
    median: quartile('0.5'),
    q3: quartile('0.75'),
    meetingTarget: meeting(indicator, spread),
    change: null,
    suppression: figures.length === 0 ? 'NO_DATA' : 'NONE',
    figures: own,
  };
}

function cellFigures(
  { kind }: Indicator,
  { respondent: { firmId, groupId }, figure }: { respondent: Respondent; figure: Figure },
): CellFigure[] {
  return figure.counted.map(({ breakdown: part, value, numerator, denominator }) => ({
    ...{ firmId, respondent: groupId ?? firmId, part },
    ...(kind === 'RATIO'
      ? { value: null, numerator: numerator ?? '0', denominator: denominator ?? '0' }
      : { value: value ?? '0', numerator: null, denominator: null }),
  }));
}

/** A firm's own rate, or its value; null where its denominator is zero. */
function spreadOf({ kind }: Indicator, { value, numerator, denominator }: Figure): string | null {
  return kind === 'RATIO' ? rateOf({ numerator, denominator }) : value;
}

function totals({ kind }: Indicator, figures: readonly Figure[]) {
  const none = { value: null, numerator: null, denominator: null, rate: null };
  if (figures.length === 0 || kind === 'SCORE' || kind === 'DURATION') return none;
  if (kind === 'RATIO') {
    const numerator = addDecimals(figures.map((figure) => figure.numerator ?? '0'));
    const denominator = addDecimals(figures.map((figure) => figure.denominator ?? '0'));
    return { value: null, numerator, denominator, rate: divideDecimals(numerator, denominator) };
  }
  const value = addDecimals(figures.map((figure) => figure.value ?? '0'));
  if (kind !== 'YES_NO') return { ...none, value };
  const asked = String(figures.length);
  return { value, numerator: value, denominator: asked, rate: divideDecimals(value, asked) };
}

function meeting({ target, stronger }: Indicator, spread: readonly string[]): number | null {
  if (target === null || stronger === null || spread.length === 0) return null;
  const wanted = stronger === 'HIGHER' ? 1 : -1;
  return spread.filter((figure) => [0, wanted].includes(compareDecimals(figure, target))).length;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

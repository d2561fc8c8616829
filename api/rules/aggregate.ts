import type { Dimension, Suppression } from '../../schema/words.ts';
import {
  type CellFigure,
  type Figure,
  figureOf,
  type Lack,
  lackOf,
  type Said,
  saidOf,
} from './cell-figure.ts';
import { type Place, placeOf } from './cell-place.ts';
import { cutsOf, type Placed } from './cuts.ts';
import { groupBy } from './group.ts';
import { type Columns, NOT_SAID, type Observation, type Reported } from './indicator.ts';
import { addDecimals, divideDecimals, multiplyDecimals, quartiles, subtractDecimals } from './number.ts';

/** A firm that was due for the period; `observations` null where nothing of it was accepted. */
export interface Respondent extends Placed {
  /** Which of the firm's adoptions it reported on; told where figures stand under the firm's name. */
  adoptionId?: string;
  observations: readonly Observation[] | null;
}

/** One cell of a report: an indicator over the whole sector, or over one part of it. Decimals are exact, as text. */
export interface Cell {
  indicatorKey: string;
  dimension: Dimension;
  /** '' for the sector; of two cuts at once both, `Banks × LARGE`. */
  category: string;
  due: number;
  reported: number;
  nil: number;
  /** Why the others that were due have no figure. */
  notApplicable: number;
  notAvailable: number;
  notReported: number;
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
  /** Firms whose own figure meets the target, and firms that have one. */
  meetingTarget: number | null;
  meetingBase: number | null;
  change: string | null;
  /** The change in parts of the earlier figure; null where that was zero. */
  changeShare: string | null;
  suppression: Suppression;
  /** Which of its fields tell of another series' figures. */
  columns?: Columns;
  /** What is in the cell, figure by figure: for disclosure control, never for publication. */
  figures: readonly CellFigure[];
}

/**
 * Every cell of a report (ISO 10001:2018, 8.1 and 8.2): each indicator over the sector, by segment, size band and region, by two of these
 * at once where `minimum` is given and `cutsOf` makes such tables, and by breakdown. Linear in the number of observations.
 */
export function aggregate(input: {
  indicators: readonly Reported[];
  due: readonly Respondent[];
  minimum?: number | null;
}): Cell[] {
  const { indicators, due, minimum = null } = input;
  const cuts = cutsOf(due, minimum);
  const returned = due.map(({ observations }) =>
    observations ? groupBy(observations, ({ indicatorKey }) => indicatorKey) : null,
  );
  return indicators.flatMap((indicator) => {
    const said = due.map((firm, place) =>
      saidOf(indicator, firm, returned[place]?.get(indicator.key) ?? NOTHING),
    );
    const parts = said.map((own) => partOf(indicator, own));
    const members = indicator.breakdown.map((member) =>
      cellOf(indicator, 'BREAKDOWN', member, partsOf(indicator, said, member)),
    );
    return [
      cellOf(indicator, 'SECTOR', '', parts),
      ...(indicator.partsOnly ? [] : cuts).map(({ dimension, category, firms }) =>
        cellOf(
          indicator,
          dimension,
          category,
          firms.flatMap((place) => parts[place] ?? []),
        ),
      ),
      ...members.filter(({ category, reported }) => category !== NOT_SAID || reported > 0),
    ];
  });
}

const partsOf = (indicator: Reported, said: readonly Said[][], member: string): Part[] =>
  said.map((own) =>
    partOf(
      indicator,
      own.filter(({ part }) => part === member),
    ),
  );

const NOTHING: readonly Observation[] = [];

/** What of a cell is compared over time: its rate, or where it has none its sum. A median is not: its change could give one firm away. */
const comparable = (cell: Pick<Cell, 'rate' | 'value'>): string | null => cell.rate ?? cell.value;

/** What one cell changed by since another: rate less rate, or value less value, and that in parts of the other; null where either has none. */
export function changeSince(
  cell: Pick<Cell, 'rate' | 'value'>,
  other: Pick<Cell, 'rate' | 'value'> | null,
): Pick<Cell, 'change' | 'changeShare'> {
  const [now, then] = [comparable(cell), other && comparable(other)];
  if (now === null || then === null) return { change: null, changeShare: null };
  const change = subtractDecimals(now, then);
  return { change, changeShare: divideDecimals(change, then) };
}

type Comparable = Place & Pick<Cell, 'rate' | 'value' | 'suppression'>;

/**
 * The cells with their change since an earlier release: rate less rate, or value less value. Null where either side has no figure or is
 * suppressed; a suppressed earlier figure could otherwise be read off the change.
 */
export function withChange<T extends Cell>(cells: readonly T[], previous: readonly Comparable[] | null): T[] {
  const earlier = new Map((previous ?? []).map((cell) => [placeOf(cell), cell]));
  return cells.map((cell) => {
    const before = earlier.get(placeOf(cell));
    return { ...cell, ...changeSince(cell, before?.suppression === 'NONE' ? before : null) };
  });
}

/** A firm that was due, with what it brings to a cell or why it brings nothing. */
type Part = Figure | Lack;

function partOf(indicator: Reported, said: readonly Said[]): Part {
  return figureOf(indicator, said) ?? lackOf(said);
}

function cellOf(indicator: Reported, dimension: Dimension, category: string, parts: readonly Part[]): Cell {
  const figures: Figure[] = [];
  const lines: CellFigure[] = [];
  const respondents = new Set<string>();
  const lacking = { NOT_APPLICABLE: 0, NOT_AVAILABLE: 0, NOT_REPORTED: 0 };
  let nil = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      lacking[part] += 1;
      continue;
    }
    figures.push(part);
    if (part.nil) nil += 1;
    for (const line of part.lines) lines.push(line);
    respondents.add(part.respondent);
  }
  return {
    indicatorKey: indicator.key,
    ...{ dimension, category, due: parts.length, reported: figures.length, nil },
    notApplicable: lacking.NOT_APPLICABLE,
    notAvailable: lacking.NOT_AVAILABLE,
    notReported: lacking.NOT_REPORTED,
    respondents: respondents.size,
    ...totals(indicator, figures),
    ...spread(indicator, figures),
    change: null,
    changeShare: null,
    suppression: figures.length === 0 ? 'NO_DATA' : 'NONE',
    ...(indicator.columns ? { columns: indicator.columns } : {}),
    figures: lines,
  };
}

function totals({ kind, per = '1' }: Reported, figures: readonly Figure[]) {
  const none = { value: null, numerator: null, denominator: null, rate: null };
  if (figures.length === 0 || kind === 'SCORE' || kind === 'DURATION') return none;
  if (kind === 'RATIO') {
    const numerator = addDecimals(figures.map((figure) => figure.numerator ?? '0'));
    const denominator = addDecimals(figures.map((figure) => figure.denominator ?? '0'));
    return {
      value: null,
      numerator,
      denominator,
      rate: divideDecimals(multiplyDecimals(numerator, per), denominator),
    };
  }
  const value = addDecimals(figures.map((figure) => figure.value ?? '0'));
  if (kind !== 'YES_NO') return { ...none, value };
  const asked = String(figures.length);
  return { value, numerator: value, denominator: asked, rate: divideDecimals(value, asked) };
}

/** How firms spread, and how many of those that have a figure of their own meet the target. */
function spread({ kind }: Reported, figures: readonly Figure[]) {
  const own: string[] = [];
  const judged: boolean[] = [];
  for (const figure of figures) {
    if (figure.own !== null) own.push(figure.own);
    if (figure.met !== null) judged.push(figure.met);
  }
  const none = { q1: null, median: null, q3: null };
  return {
    ...(kind === 'YES_NO' ? none : quartiles(own)),
    meetingTarget: judged.length === 0 ? null : judged.filter(Boolean).length,
    meetingBase: judged.length === 0 ? null : judged.length,
  };
}

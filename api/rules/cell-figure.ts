import type { ObservationState } from '../../schema/words.ts';
import { type Indicator, type Observation, type Reported, rateOf } from './indicator.ts';
import { addDecimals, compareDecimals, multiplyDecimals } from './number.ts';

/** One figure of one firm in a cell; the firms of a group are one respondent. `part` is '' where the indicator has no breakdown. */
export interface CellFigure {
  firmId: string;
  respondent: string;
  part: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  /** Of figures of another period than the report's: which. */
  period?: string;
}

/** The figures as those of a period, but for those that are of another. */
export const ofPeriod = (figures: readonly CellFigure[], period: string): CellFigure[] =>
  figures.map((figure) => (figure.period === undefined ? { ...figure, period } : figure));

/** Why a firm that was due has no figure. */
export type Lack = 'NOT_APPLICABLE' | 'NOT_AVAILABLE' | 'NOT_REPORTED';

/** What one firm brings to a cell. */
export interface Figure {
  respondent: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  nil: boolean;
  /** The firm's own rate (RATIO) or value: what quartiles are of; null where its denominator is zero. */
  own: string | null;
  /** Null where there is no target. */
  met: boolean | null;
  lines: readonly CellFigure[];
}

/** What a firm said in one cell of its return: its state, and where it is a figure the line that it makes. */
export interface Said {
  part: string;
  state: ObservationState;
  line: CellFigure | null;
}

/** A firm's cells of one indicator. A nil counts as zero, a blank as nothing. */
export function saidOf(
  { kind }: Indicator,
  { firmId, groupId }: { firmId: string; groupId: string | null },
  cells: readonly Observation[],
): Said[] {
  const respondent = groupId ?? firmId;
  return cells.map(({ breakdown: part, state, value, numerator, denominator }) => {
    if (state !== 'REPORTED' && state !== 'NIL') return { part, state, line: null };
    const line: CellFigure =
      kind === 'RATIO'
        ? { firmId, respondent, part, value: null, ...sidesOf(numerator, denominator) }
        : { firmId, respondent, part, value: value ?? '0', numerator: null, denominator: null };
    return { part, state, line };
  });
}

/** A line may have one side alone: then the firm's other lines have the other. */
const sidesOf = (numerator: string | null, denominator: string | null) =>
  numerator === null && denominator === null
    ? { numerator: '0', denominator: '0' }
    : { numerator, denominator };

/** Why what was said is no figure: nothing of it applies, or something that applies is not at hand, or nothing was said. */
export function lackOf(said: readonly Said[] | null): Lack {
  if (!said || said.length === 0) return 'NOT_REPORTED';
  if (said.some(({ state }) => state === 'NOT_AVAILABLE')) return 'NOT_AVAILABLE';
  return said.every(({ state }) => state === 'NOT_APPLICABLE') ? 'NOT_APPLICABLE' : 'NOT_REPORTED';
}

/** What a firm said as one figure, or null where it is none. */
export function figureOf(indicator: Reported, said: readonly Said[]): Figure | null {
  const lines: CellFigure[] = [];
  let nil = true;
  for (const { state, line } of said) {
    if (line === null) continue;
    lines.push(line);
    if (state !== 'NIL') nil = false;
  }
  const [first] = lines;
  if (!first) return null;
  const ratio = indicator.kind === 'RATIO';
  const value = ratio ? null : sumOf(lines, 'value');
  const numerator = ratio ? sumOf(lines, 'numerator') : null;
  const denominator = ratio ? sumOf(lines, 'denominator') : null;
  const own = value ?? rateOf({ numerator: numerator && timesOf(numerator, indicator.per), denominator });
  const met = own === null ? null : meets(indicator, own);
  return { respondent: first.respondent, value, numerator, denominator, nil, own, met, lines };
}

function sumOf(lines: readonly CellFigure[], field: 'value' | 'numerator' | 'denominator'): string {
  const [first] = lines;
  if (first && lines.length === 1) return first[field] ?? '0';
  return addDecimals(lines.map((line) => line[field] ?? '0'));
}

const timesOf = (text: string, per: string | undefined): string =>
  per === undefined ? text : multiplyDecimals(text, per);

function meets({ target, stronger }: Indicator, own: string): boolean | null {
  if (target === null || stronger === null) return null;
  const order = compareDecimals(own, target);
  return order === 0 || order === (stronger === 'HIGHER' ? 1 : -1);
}

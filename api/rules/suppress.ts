import type { Dimension, Suppression } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import { roundDecimal, roundSignificant } from './number.ts';

/** What one respondent (a firm, or all firms of one group) adds to a cell. `value` is an exact decimal as text. */
export interface Contributor {
  respondent: string;
  value: string;
}

/**
 * The threshold rule: a cell is unsafe where fewer than `minimum` distinct respondents stand behind it. A cell of nobody gives nothing away.
 * With two respondents each can subtract its own; hence a policy asks for three at least.
 * (Hundepool et al., Statistical Disclosure Control, 2012, 4.2.)
 */
export function thresholdUnsafe(contributions: readonly Contributor[], minimum: number): boolean {
  const respondents = new Set(contributions.map(({ respondent }) => respondent)).size;
  return respondents > 0 && respondents < minimum;
}

const CUTS: readonly Dimension[] = ['SEGMENT', 'SIZE_BAND', 'REGION', 'BREAKDOWN'];

/**
 * Marks the cells that may not be published. What is guaranteed for each indicator:
 * - no shown cell stands on fewer than `minimum` respondents;
 * - in each table (total = sum of its parts) the hidden parts together stand on at least `minimum` respondents, and are two or more, so that
 *   total less shown parts is never one respondent's figure; where that can not be had, the whole table is hidden;
 * - no two shown cells of any tables differ by a set of firms of fewer than `minimum` respondents where one contains the other, and no shown
 *   cell is made of just the firms that a hidden one is made of, or of just those that are missing from it;
 * - quartiles are shown only over twice as many respondents, because a median of few firms is one firm's figure.
 * Not covered: dominance of one large firm within a cell, and the joint linear system of several tables.
 */
export function protect(cells: readonly Cell[], minimum: number): Cell[] {
  const byIndicator = new Map<string, Cell[]>();
  for (const cell of cells)
    byIndicator.set(cell.indicatorKey, [...(byIndicator.get(cell.indicatorKey) ?? []), cell]);
  return [...byIndicator.values()].flatMap((own) => protectIndicator(own, minimum));
}

function protectIndicator(cells: readonly Cell[], minimum: number): Cell[] {
  const marks = new Map<Cell, Suppression>(cells.map((cell) => [cell, primary(cell, minimum)]));
  const hide = (cell: Cell) => marks.set(cell, 'PROTECTS_ANOTHER');
  const shown = () => cells.filter((cell) => marks.get(cell) === 'NONE');
  // Each round hides at least one further cell, or is the last.
  for (let before = -1; before !== shown().length; ) {
    before = shown().length;
    for (const dimension of CUTS) {
      const parts = cells.filter((cell) => cell.dimension === dimension && cell.suppression !== 'NO_DATA');
      hideFurtherParts(parts, marks, minimum).forEach(hide);
    }
    for (const cell of tellingDifferences(cells, shown(), minimum)) hide(cell);
  }
  return cells.map((cell) => ({ ...cell, suppression: marks.get(cell) ?? 'NONE' }));
}

function primary(cell: Cell, minimum: number): Suppression {
  if (cell.suppression === 'NO_DATA') return 'NO_DATA';
  const contributions = [...cell.contributors.values()].map((respondent) => ({ respondent, value: '0' }));
  return thresholdUnsafe(contributions, minimum) ? 'FEW_RESPONDENTS' : 'NONE';
}

/** Which further parts of one table to hide, so that what is hidden can not be had as total less what is shown. */
function hideFurtherParts(
  parts: readonly Cell[],
  marks: ReadonlyMap<Cell, Suppression>,
  minimum: number,
): Cell[] {
  const hidden = parts.filter((cell) => marks.get(cell) !== 'NONE');
  if (hidden.length === 0) return [];
  const shown = parts
    .filter((cell) => marks.get(cell) === 'NONE')
    .sort((a, b) => a.respondents - b.respondents);
  const further: Cell[] = [];
  const safe = () => hidden.length + further.length > 1 && standsOn([...hidden, ...further]) >= minimum;
  while (!safe()) {
    const smallest = shown.shift();
    if (!smallest) break;
    further.push(smallest);
  }
  return further;
}

function standsOn(cells: readonly Cell[]): number {
  return new Set(cells.flatMap((cell) => [...cell.contributors.values()])).size;
}

/** Shown cells by which a few firms' figures could be had: by subtraction from another shown cell, or as a hidden cell's double. */
function tellingDifferences(cells: readonly Cell[], shown: readonly Cell[], minimum: number): Cell[] {
  // A breakdown is a part of the figures and not of the firms, so that sets of firms say nothing about it.
  const ofFirms = shown.filter((cell) => cell.dimension !== 'BREAKDOWN');
  const hidden = cells.filter(
    (cell) => cell.dimension !== 'BREAKDOWN' && cell.suppression !== 'NO_DATA' && !shown.includes(cell),
  );
  const telling = new Set<Cell>();
  for (const inner of ofFirms) {
    if (inner.dimension === 'SECTOR') continue;
    if (hidden.some((other) => sameFirms(inner, other))) telling.add(inner);
    for (const outer of ofFirms) {
      if (outer === inner || telling.has(inner) || telling.has(outer)) continue;
      const rest = firmsBeyond(outer, inner);
      if (rest === null) continue;
      const respondents = new Set(rest).size;
      if (respondents > 0 && respondents < minimum) telling.add(inner);
    }
  }
  return [...telling];
}

function sameFirms(a: Cell, b: Cell): boolean {
  return a.contributors.size === b.contributors.size && firmsBeyond(a, b) !== null;
}

/** Respondents of the firms that `outer` has beyond `inner`; null where `inner` has a firm that `outer` has not. */
function firmsBeyond(outer: Cell, inner: Cell): string[] | null {
  for (const firm of inner.contributors.keys()) if (!outer.contributors.has(firm)) return null;
  return [...outer.contributors]
    .filter(([firm]) => !inner.contributors.has(firm))
    .map(([, respondent]) => respondent);
}

/** A cell as it goes public: a hidden one says why, and nothing else. */
export interface PublishedCell {
  indicatorKey: string;
  dimension: Dimension;
  category: string;
  due: number | null;
  respondents: number | null;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  rate: string | null;
  q1: string | null;
  median: string | null;
  q3: string | null;
  meetingTarget: number | null;
  change: string | null;
  suppression: Suppression;
}

const QUARTILE_PLACES = 3;
const QUARTILE_DIGITS = 2;

/**
 * What may be said of a protected cell. Quartiles are rounded (rates to three places, values to two digits), and shown only over at least
 * 2 × `minimum` respondents.
 */
export function publishable(cell: Omit<Cell, 'contributors'>, minimum: number): PublishedCell {
  const { indicatorKey, dimension, category, suppression } = cell;
  if (suppression !== 'NONE') {
    const nothing = {
      value: null,
      numerator: null,
      denominator: null,
      rate: null,
      q1: null,
      median: null,
      q3: null,
    };
    const base = { indicatorKey, dimension, category, suppression, due: null, respondents: null };
    return { ...base, ...nothing, meetingTarget: null, change: null };
  }
  const { due, respondents, value, numerator, denominator, rate, change } = cell;
  const enough = respondents >= 2 * minimum;
  const rounded = (quartile: string | null) => {
    if (!enough || quartile === null) return null;
    return rate === null
      ? roundSignificant(quartile, QUARTILE_DIGITS)
      : roundDecimal(quartile, QUARTILE_PLACES);
  };
  return {
    indicatorKey,
    dimension,
    category,
    due,
    respondents,
    value,
    numerator,
    denominator,
    rate,
    q1: rounded(cell.q1),
    median: rounded(cell.median),
    q3: rounded(cell.q3),
    meetingTarget: enough ? cell.meetingTarget : null,
    change,
    suppression,
  };
}

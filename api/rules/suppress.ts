import type { Dimension, Suppression } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import { compareDecimals, roundDecimal, roundSignificant } from './number.ts';

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

/** A part of a table whose total is published. `weight` is what is lost where it is hidden, as an exact decimal. */
export interface TablePart {
  key: string;
  /** Who stands behind it; one who is named twice counts once. */
  respondents: readonly string[];
  weight: string;
}

/** What is known of a table before. */
interface TableRules {
  minimum: number;
  /** Keys of parts that are hidden for other reasons. */
  hidden?: ReadonlySet<string>;
  /** Who is in the total and in no part: a part that nobody sees, but that total less parts gives. */
  unlisted?: readonly string[];
}

/**
 * Which parts of a one-dimensional table to hide. First each that fewer than `minimum` respondents stand behind (FEW_RESPONDENTS); then,
 * lightest first, as many more (PROTECTS_ANOTHER) as it takes for total less shown parts to be the sum of two parts or more, with
 * `minimum` respondents or more behind it. Where that can not be had, all parts are hidden and the total is to be hidden too.
 * (Hundepool et al., Statistical Disclosure Control, 2012, 4.3.)
 */
export function suppressTable(
  parts: readonly TablePart[],
  { minimum, hidden = new Set(), unlisted = [] }: TableRules,
): { total: Suppression; cells: Map<string, Suppression> } {
  const cells = new Map<string, Suppression>();
  const behind = new Set(unlisted);
  const unseen = unlisted.length > 0 ? 1 : 0;
  let away = unseen;
  const hide = ({ key, respondents }: TablePart, why: Suppression) => {
    cells.set(key, why);
    for (const respondent of respondents) behind.add(respondent);
    away += 1;
  };
  const shown: TablePart[] = [];
  for (const part of parts) {
    if (tooFew(part.respondents, minimum)) hide(part, 'FEW_RESPONDENTS');
    else if (hidden.has(part.key)) hide(part, 'PROTECTS_ANOTHER');
    else cells.set(part.key, 'NONE');
    if (cells.get(part.key) === 'NONE' && part.respondents.length > 0) shown.push(part);
  }
  // Firms in no part may stand alone, for there is no hidden part that the difference would give.
  const enough = () => away === 0 || (behind.size >= minimum && (away > 1 || away === unseen));
  shown.sort((a, b) => compareDecimals(a.weight, b.weight));
  for (const part of shown) {
    if (enough()) break;
    hide(part, 'PROTECTS_ANOTHER');
  }
  return { total: enough() ? 'NONE' : 'PROTECTS_ANOTHER', cells };
}

function tooFew(respondents: readonly string[], minimum: number): boolean {
  return thresholdUnsafe(
    respondents.map((respondent) => ({ respondent, value: '0' })),
    minimum,
  );
}

const CUTS: readonly Dimension[] = ['SEGMENT', 'SIZE_BAND', 'REGION', 'BREAKDOWN'];

/**
 * Marks the cells that may not be published. What is guaranteed, for each indicator by itself:
 * - no shown cell stands on fewer than `minimum` respondents;
 * - in each table, total less shown parts stands on at least `minimum` respondents (`suppressTable`), also where some firms are in no part,
 *   as those without a region are;
 * - of any two shown cells of which one contains the firms of the other, the difference stands on at least `minimum` respondents, and is not
 *   made of just the firms of a hidden cell; nor is a shown cell itself.
 * Not covered: one firm that dominates a cell, or zeros that leave one firm's figure alone in it; sums over several cells of different
 * tables, and of a breakdown (a part of the figures) against a cut (a part of the firms); what two indicators that share a column say
 * together; differences between two releases of one period.
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
    for (const dimension of CUTS) furtherParts(cells, dimension, marks, minimum).forEach(hide);
    const telling = tellingCell(cells, shown(), minimum);
    if (telling) hide(telling);
  }
  return cells.map((cell) => ({ ...cell, suppression: marks.get(cell) ?? 'NONE' }));
}

function primary(cell: Cell, minimum: number): Suppression {
  if (cell.suppression === 'NO_DATA') return 'NO_DATA';
  return tooFew([...cell.contributors.values()], minimum) ? 'FEW_RESPONDENTS' : 'NONE';
}

/**
 * Which further parts of one table to hide, so that what is hidden can not be had as total less what is shown. The fewest respondents go
 * first. The total needs no mark from here: no part of it stands on more.
 */
function furtherParts(
  cells: readonly Cell[],
  dimension: Dimension,
  marks: ReadonlyMap<Cell, Suppression>,
  minimum: number,
): Cell[] {
  const parts = cells.filter((cell) => cell.dimension === dimension && cell.suppression !== 'NO_DATA');
  if (parts.length === 0) return [];
  const listed = new Set(parts.flatMap(({ contributors }) => [...contributors.keys()]));
  const sector = cells.find((cell) => cell.dimension === 'SECTOR');
  const unlisted = [...(sector?.contributors ?? [])]
    .filter(([firm]) => !listed.has(firm))
    .map(([, respondent]) => respondent);
  const table = parts.map(({ category, contributors, respondents }) => ({
    key: category,
    respondents: [...contributors.values()],
    weight: String(respondents),
  }));
  const hidden = new Set(parts.filter((cell) => marks.get(cell) !== 'NONE').map(({ category }) => category));
  const decided = suppressTable(table, { minimum, hidden, unlisted }).cells;
  return parts.filter((cell) => marks.get(cell) === 'NONE' && decided.get(cell.category) !== 'NONE');
}

/**
 * The shown cell to hide next, because a few firms' figures could be had by it: a hidden cell's double, else the one that most differences
 * with other shown cells tell by, the one of fewest respondents first. Null where no figure can be had so.
 */
function tellingCell(cells: readonly Cell[], shown: readonly Cell[], minimum: number): Cell | null {
  // A breakdown is a part of the figures and not of the firms, so that sets of firms say nothing about it.
  const ofFirms = shown.filter((cell) => cell.dimension !== 'BREAKDOWN');
  const hidden = cells.filter(
    (cell) => cell.dimension !== 'BREAKDOWN' && cell.suppression !== 'NO_DATA' && !shown.includes(cell),
  );
  const sector = cells.find((cell) => cell.dimension === 'SECTOR')?.contributors.size ?? 0;
  const tells = new Map<Cell, number>();
  const blame = (cell: Cell) => tells.set(cell, (tells.get(cell) ?? 0) + 1);
  for (const inner of ofFirms) {
    if (inner.dimension === 'SECTOR') continue;
    if (hidden.some((other) => sameFirms([...inner.contributors.keys()], other))) return inner;
    for (const outer of ofFirms) {
      const rest = firmsBeyond(outer, inner);
      if (rest === null || rest.length === 0) continue;
      const respondents = rest.map((firm) => outer.contributors.get(firm) ?? firm);
      if (!tooFew(respondents, minimum) && !hidden.some((other) => sameFirms(rest, other))) continue;
      blame(inner);
      // A cell of the whole sector would be had from the total again.
      if (outer.contributors.size < sector) blame(outer);
    }
  }
  const [worst] = [...tells].sort(
    ([a, times], [b, others]) => others - times || a.respondents - b.respondents,
  );
  return worst?.[0] ?? null;
}

function sameFirms(firms: readonly string[], { contributors }: Cell): boolean {
  return firms.length === contributors.size && firms.every((firm) => contributors.has(firm));
}

/** The firms that `outer` has beyond `inner`; null where `inner` has a firm that `outer` has not. */
function firmsBeyond(outer: Cell, inner: Cell): string[] | null {
  if (inner.contributors.size > outer.contributors.size) return null;
  for (const firm of inner.contributors.keys()) if (!outer.contributors.has(firm)) return null;
  return [...outer.contributors.keys()].filter((firm) => !inner.contributors.has(firm));
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

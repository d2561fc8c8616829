import type { CheckRelation } from '../../schema/words-return.ts';
import { type ComplaintCount, complaintCell } from './complaint-row.ts';
import { evaluate, parseExpression, type Reference, referencesOf, referenceText } from './expression.ts';
import { fieldsOf } from './figure.ts';
import { type Bounds, type ComplaintColumn, complaintsNamed, type Relation } from './figure-check.ts';
import { cellPath, type Indicator, type Observation, rateOf } from './indicator.ts';
import { addDecimals, compareDecimals, isDecimal } from './number.ts';
import type { Remark } from './remark.ts';

/** The figures of one return. */
export interface Figures {
  indicators: readonly Indicator[];
  observations: readonly Observation[];
  complaints: readonly ComplaintCount[];
}

/**
 * OUT_OF_BOUNDS at each cell whose figure lies outside; of a ratio it is the rate that is held against them. A nil is zero; whatever has
 * no figure is not held against anything.
 */
export function boundsRemarks({ indicatorKey, least, most, level }: Bounds, figures: Figures): Remark[] {
  const indicator = figures.indicators.find(({ key }) => key === indicatorKey);
  if (!indicator) return [];
  return figures.observations
    .filter((cell) => cell.indicatorKey === indicatorKey)
    .flatMap((cell): Remark[] => {
      const figure = cell.state === 'NIL' ? '0' : indicator.kind === 'RATIO' ? rateOf(cell) : cell.value;
      if (figure === null || !isDecimal(figure) || !has(cell)) return [];
      const low = least !== null && compareDecimals(figure, least) < 0;
      const high = most !== null && compareDecimals(figure, most) > 0;
      if (!low && !high) return [];
      const end = low ? `below ${least}` : `above ${most}`;
      const why = `${indicator.label}: ${figure} is ${end}, where this figure is expected to lie.`;
      const [field = 'value'] = fieldsOf(indicator);
      return [{ level, code: 'OUT_OF_BOUNDS', where: cellPath(cell, field), why }];
    });
}

const has = ({ state }: Observation): boolean => state === 'REPORTED' || state === 'NIL';

const HOLDS: Record<CheckRelation, (order: number) => boolean> = {
  EQUAL: (order) => order === 0,
  NOT_EQUAL: (order) => order !== 0,
  AT_MOST: (order) => order <= 0,
  AT_LEAST: (order) => order >= 0,
  LESS_THAN: (order) => order < 0,
  MORE_THAN: (order) => order > 0,
};

const SIGNS: Record<CheckRelation, string> = {
  ...{ EQUAL: '=', NOT_EQUAL: '≠', AT_MOST: '≤', AT_LEAST: '≥', LESS_THAN: '<', MORE_THAN: '>' },
};

/** The two sides of a check as they come out, and whether its relation holds. */
export interface Weighed {
  left: string;
  right: string;
  holds: boolean;
}

/**
 * Tries a check on what each figure that it names stands for, null where that has none; null where the check is not tried then, as its
 * `empties` say. Throws ExpressionFault where a side can not be read.
 */
export function weigh(
  check: Pick<Relation, 'left' | 'relation' | 'right' | 'empties'>,
  figureOf: (reference: Reference) => string | null,
): Weighed | null {
  const [left, right] = [parseExpression(check.left), parseExpression(check.right)];
  const named = [...referencesOf(left), ...referencesOf(right)];
  const values = new Map(named.map((reference) => [referenceText(reference), figureOf(reference)]));
  const empty = [...values.values()].filter((value) => value === null).length;
  const skipped =
    (check.empties === 'SKIP_IF_ANY' && empty > 0) ||
    (check.empties === 'SKIP_IF_ALL' && values.size > 0 && empty === values.size);
  if (skipped) return null;
  const figure = (reference: Reference): string => values.get(referenceText(reference)) ?? '0';
  const [a, b] = [evaluate(left, figure), evaluate(right, figure)];
  return { left: a, right: b, holds: HOLDS[check.relation](compareDecimals(a, b)) };
}

/**
 * CHECK_FAILED, at the first figure that the check names, where the relation does not hold. Of the five kinds of empty a confirmed nil is
 * zero; the other three have no figure, and `empties` says what becomes of the check then.
 */
export function relationRemarks(check: Relation, figures: Figures): Remark[] {
  const weighed = weigh(check, (reference) => figureNamed(reference, figures));
  if (weighed === null || weighed.holds) return [];
  const why = `${check.says} Here ${weighed.left} ${SIGNS[check.relation]} ${weighed.right} does not hold.`;
  const [first] = [check.left, check.right].flatMap((side) => referencesOf(parseExpression(side)));
  const where = first ? placeOf(first, figures) : `checks.${check.key}`;
  return [{ level: check.level, code: 'CHECK_FAILED', where, why }];
}

/** What the reference stands for; null where it, or any part that is added up for it, has no figure. */
function figureNamed(reference: Reference, figures: Figures): string | null {
  const complaints = complaintsNamed(reference.name);
  const parts = complaints ? countsNamed(reference, complaints, figures) : cellsNamed(reference, figures);
  return parts.length === 0 || parts.includes(null) ? null : addDecimals(parts.map((part) => part ?? '0'));
}

function countsNamed(
  { part }: Reference,
  { level, column }: { level: string; column: ComplaintColumn },
  { complaints }: Figures,
): (string | null)[] {
  return complaints
    .filter((row) => row.level === level && (part === null || row.category === part))
    .map((row) => {
      if (row.state === 'NIL') return '0';
      const figure = row.state === 'REPORTED' ? row[column] : null;
      return figure === null || !isDecimal(String(figure)) ? null : String(figure);
    });
}

function cellsNamed(
  { name, part, field }: Reference,
  { indicators, observations }: Figures,
): (string | null)[] {
  const indicator = indicators.find(({ key }) => key === name);
  const members = indicator && indicator.breakdown.length > 0 ? indicator.breakdown : [''];
  return members
    .filter((member) => part === null || member === part)
    .map((member) => {
      const cell = observations.find((one) => one.indicatorKey === name && one.breakdown === member);
      if (cell?.state === 'NIL') return '0';
      const figure = cell?.state === 'REPORTED' ? cell[field ?? 'value'] : null;
      return figure !== null && isDecimal(figure) ? figure : null;
    });
}

function placeOf({ name, part, field }: Reference, { indicators, complaints }: Figures): string {
  const named = complaintsNamed(name);
  if (named) {
    const row = complaints.find(
      ({ level, category }) => level === named.level && (part === null || category === part),
    );
    const place = row ? complaintCell(row) : `complaints.${named.level}.${part ?? '_'}`;
    return `${place}.${named.column}`;
  }
  const indicator = indicators.find(({ key }) => key === name);
  const breakdown = part ?? indicator?.breakdown[0] ?? '';
  return cellPath({ indicatorKey: name, breakdown }, field ?? 'value');
}

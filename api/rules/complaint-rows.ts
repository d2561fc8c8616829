import type { ComplaintLevel, ObservationState } from '../../schema/words.ts';
import type { ComplaintCount } from './complaint-row.ts';
import { NOT_SAID, type Observation } from './indicator.ts';
import { addDecimals } from './number.ts';

/** What of a row is counted, and must be there. */
const NEEDED = ['received', 'upheld', 'closed'] as const;

/** The rows of a firm at one level that count: of each category either all that says something, or none. */
export interface CountedRows {
  rows: readonly ComplaintCount[];
  /** How the firm stands where no row counts; of those that do, NIL where each is. */
  state: ObservationState;
}

/** How a category's rows stand together: a number that is missing anywhere leaves the category without. */
export function categoryState(rows: readonly ComplaintCount[]): ObservationState {
  const all = (state: ObservationState) => rows.every((row) => row.state === state);
  if (all('NIL')) return 'NIL';
  if (all('NOT_APPLICABLE')) return 'NOT_APPLICABLE';
  if (rows.some(({ state }) => state === 'NOT_AVAILABLE')) return 'NOT_AVAILABLE';
  const blank = rows.some((row) => row.state === 'REPORTED' && NEEDED.some((field) => row[field] === null));
  return blank ? 'NOT_AVAILABLE' : 'REPORTED';
}

/** A firm's rows of one category at one level that say something. */
export function rowsAt(
  counts: readonly ComplaintCount[],
  level: ComplaintLevel,
  category: string,
): ComplaintCount[] {
  return counts.filter(
    (row) => row.level === level && row.category === category && row.state !== 'NOT_REPORTED',
  );
}

/** Every series of one level is made of these rows, so that all of them have the same totals. */
export function countedRows(
  counts: readonly ComplaintCount[],
  level: ComplaintLevel,
  categories: readonly string[],
): CountedRows {
  const groups = categories
    .map((category) => rowsAt(counts, level, category))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ rows, state: categoryState(rows) }));
  const states = groups.map(({ state }) => state);
  const rows = groups
    .filter(({ state }) => state === 'REPORTED' || state === 'NIL')
    .flatMap((group) => group.rows.filter(({ state }) => state !== 'NOT_APPLICABLE'));
  if (rows.length > 0) return { rows, state: rows.every((row) => row.state === 'NIL') ? 'NIL' : 'REPORTED' };
  if (states.includes('NOT_AVAILABLE')) return { rows, state: 'NOT_AVAILABLE' };
  return { rows, state: states.length > 0 ? 'NOT_APPLICABLE' : 'NOT_REPORTED' };
}

export const numberIn = (row: ComplaintCount, field: 'received' | 'upheld' | 'closed'): number =>
  row.state === 'NIL' ? 0 : (row[field] ?? 0);

/** Something that is counted, under the part to which it belongs. */
export interface Share {
  part: string;
  figure: string;
}

/**
 * The shares of a firm as one figure for each part, and under `NOT_SAID` those of no known part where there are any; so the parts always
 * add up to all shares.
 */
export function byPart(
  indicatorKey: string,
  parts: readonly string[],
  shares: readonly Share[],
  state: ObservationState,
): Observation[] {
  const empty = { indicatorKey, value: null, numerator: null, denominator: null, note: null };
  if (state !== 'REPORTED' && state !== 'NIL') {
    return state === 'NOT_REPORTED' ? [] : parts.map((breakdown) => ({ ...empty, breakdown, state }));
  }
  const known = new Set(parts);
  const sum = (own: readonly Share[]) => addDecimals(own.map(({ figure }) => figure));
  const rest = sum(shares.filter(({ part }) => !known.has(part)));
  return [
    ...parts.map((breakdown) => ({
      ...{ ...empty, breakdown, state },
      value: state === 'NIL' ? null : sum(shares.filter(({ part }) => part === breakdown)),
    })),
    ...(rest === '0' ? [] : [{ ...empty, breakdown: NOT_SAID, state, value: rest }]),
  ];
}

import type { ObservationState } from '../../schema/words.ts';
import type { Columns, FigureColumns } from './columns.ts';
import { fieldsOf, figureRemarks } from './figure.ts';
import { STATE_WORDS, stateSaid } from './headings.ts';
import type { Indicator, Observation } from './indicator.ts';
import { nearest } from './near.ts';
import { compareDecimals, isDecimal, multiplyDecimals } from './number.ts';
import { yesOrNo } from './span-cell.ts';

/** What is wrong in one row, and in which of its columns, counted from 0. */
export interface RowFault {
  column: number | null;
  code: string;
  why: string;
}

type Row = readonly string[];

/** The note on a cell that a file without a column for the kind of empty leaves blank. */
export const BLANK_NOTE = 'blank in the file';

/**
 * The figures of one row of a sheet, which is about one firm, and about one member of a breakdown or (where `breakdown` is '') about the
 * firm as a whole. A blank is NOT_AVAILABLE and never zero; what is not blank is read or is a fault. Nothing is left out in silence.
 */
export function rowFigures(
  { breakdown: breakdownColumn, indicators }: Columns,
  row: Row,
  breakdown: string,
): { observations: Observation[]; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const own = indicators.filter(({ indicator }) => covers(indicator, breakdown));
  if (own.length === 0) {
    const why = unknownPart(indicators, breakdown);
    return { observations: [], faults: [{ column: breakdownColumn, code: 'UNKNOWN_BREAKDOWN', why }] };
  }
  if (own.length < indicators.length) faults.push(...misplaced(indicators, own, row, breakdown));
  const read = own.map((source) => observationOf(source, row, breakdown, faults));
  return { observations: read.filter((observation) => observation !== null), faults };
}

const covers = (indicator: Indicator, breakdown: string): boolean =>
  indicator.breakdown.length === 0 ? breakdown === '' : indicator.breakdown.includes(breakdown);

function unknownPart(sources: readonly FigureColumns[], breakdown: string): string {
  const parts = [...new Set(sources.flatMap(({ indicator }) => indicator.breakdown))];
  if (parts.length === 0) return `None of these figures is broken down: “${short(breakdown)}” is no part.`;
  const meant = nearest(breakdown, parts);
  const hint = meant ? `Is ${meant} meant?` : `Known are: ${parts.join(', ')}.`;
  const [first] = sources.filter(({ indicator }) => indicator.breakdown.length > 0);
  return `“${short(breakdown)}” is no part of ${first?.indicator.label}. ${hint}`;
}

const UNSEEN = /[\p{Cf}\p{Cc}\p{Co}]/gu;

/** A name out of a file, as it may stand in a sentence: signs that nobody sees, or that turn what follows round, are spelt out. */
export function short(text: string): string {
  const seen = text.replace(UNSEEN, (sign) => `‹U+${sign.codePointAt(0)?.toString(16).toUpperCase()}›`);
  return seen.length > 60 ? `${seen.slice(0, 60)}…` : seen;
}

/** Figures in columns of indicators that this row is not about; a column that two indicators share may be the other's. */
function misplaced(
  sources: readonly FigureColumns[],
  own: readonly FigureColumns[],
  row: Row,
  breakdown: string,
): RowFault[] {
  const read = new Set(own.flatMap(placesOf));
  return sources
    .filter((source) => !own.includes(source))
    .flatMap((source) => {
      const column = placesOf(source).find((place) => !read.has(place) && textAt(row, place) !== null);
      if (column === undefined) return [];
      const { label, breakdown: parts } = source.indicator;
      const why =
        parts.length === 0
          ? `${label} is one figure for the whole firm: write it into a row without a breakdown.`
          : `${label} is given by part, and ${breakdown ? `“${short(breakdown)}” is none of them` : 'this row names none'}: ${parts.join(', ')}.`;
      return [{ column, code: 'UNKNOWN_BREAKDOWN', why }];
    });
}

const placesOf = ({ value, numerator, share, denominator, state, note }: FigureColumns): number[] =>
  [value, numerator, share, denominator, state, note].filter((place) => place !== null);

function textAt(row: Row, place: number | null): string | null {
  return place === null ? null : (row[place] ?? '').trim() || null;
}

/** Null where there is a column for the kind of empty and neither that nor a figure was filled in: then nothing is said. */
function observationOf(
  source: FigureColumns,
  row: Row,
  breakdown: string,
  faults: RowFault[],
): Observation | null {
  const { indicator } = source;
  const stated = stateIn(source, row, faults);
  const typed = textAt(row, source.numerator);
  const observation: Observation = {
    indicatorKey: indicator.key,
    breakdown,
    state: stated ?? 'REPORTED',
    value: answered(indicator, textAt(row, source.value)),
    numerator: typed ?? fromShare(source, row, faults),
    denominator: textAt(row, source.denominator),
    note: textAt(row, source.note),
  };
  const given = fieldsOf(indicator).some((field) => observation[field] !== null);
  if (source.state !== null && stated === null && !given) {
    if (observation.note !== null) {
      const why = 'There is a note, and neither a figure nor a state beside it.';
      faults.push({ column: source.note, code: 'MISSING_FIGURE', why });
    }
    return null;
  }
  const columnOf = { ...source, numerator: typed === null ? source.share : source.numerator };
  for (const { code, where, why } of figureRemarks(indicator, observation)) {
    // A blank is no fault of a file that has no column to say why, but what stands beside it is read all the same.
    if (code === 'MISSING_FIGURE' && source.state === null) continue;
    const field = FIELDS.find((name) => where.endsWith(`.${name}`));
    faults.push({ column: field ? columnOf[field] : null, code, why });
  }
  if (source.state !== null) return observation;
  if (fieldsOf(indicator).every((field) => observation[field] !== null)) return observation;
  const empty = { value: null, numerator: null, denominator: null };
  return { ...observation, ...empty, state: 'NOT_AVAILABLE', note: BLANK_NOTE };
}

const FIELDS = ['value', 'numerator', 'denominator', 'state', 'note'] as const;

/** The kind of empty that a row says, or that there is a figure; null where it says neither. */
function stateIn({ state: column }: FigureColumns, row: Row, faults: RowFault[]): ObservationState | null {
  const said = textAt(row, column);
  const state = said === null ? null : stateSaid(said);
  if (said !== null && state === null) {
    const why = `“${short(said)}” is none of: ${Object.values(STATE_WORDS).join(', ')}.`;
    faults.push({ column, code: 'UNKNOWN_STATE', why });
  }
  return state;
}

/** A plain question may be answered in words, or as a spreadsheet keeps the answer. */
function answered({ kind }: Indicator, typed: string | null): string | null {
  const answer = kind === 'YES_NO' && typed !== null ? yesOrNo(typed) : null;
  return answer === null ? typed : answer ? '1' : '0';
}

/** The numerator as share × denominator, exactly; null where one of them is blank or no figure. */
function fromShare({ share, denominator }: FigureColumns, row: Row, faults: RowFault[]): string | null {
  const part = textAt(row, share);
  const whole = textAt(row, denominator);
  if (part === null) return null;
  if (!isDecimal(part)) {
    const why = `“${part.slice(0, 40)}” is not a number: write a share as 0.57.`;
    faults.push({ column: share, code: 'NOT_A_NUMBER', why });
    return null;
  }
  if ((part.startsWith('-') && compareDecimals(part, '0') < 0) || compareDecimals(part, '1') > 0) {
    const why = `A share is from 0 to 1: write 57 % as 0.57, not as ${part}.`;
    faults.push({ column: share, code: 'SHARE_OUT_OF_RANGE', why });
    return null;
  }
  return whole !== null && isDecimal(whole) && !whole.startsWith('-') ? multiplyDecimals(part, whole) : null;
}

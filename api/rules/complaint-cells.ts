import { COMPLAINT_LEVELS, type ComplaintLevel } from '../../schema/words.ts';
import { COMPLAINT_COUNTS, COMPLAINT_DIMENSIONS } from '../../schema/words-complaint.ts';
import { asComplaint, type ComplaintCount, type ComplaintPart } from './complaint-row.ts';
import { STATE_WORDS, stateSaid } from './headings.ts';
import { plainName } from './near.ts';
import { isDecimal, isWholeNumber } from './number.ts';
import { type RowFault, short } from './row-figures.ts';

/** In which place of a row each field of a row of complaints stands. */
export type ComplaintPlaces = ReadonlyMap<string, number>;

const LEVEL_WORDS: Record<ComplaintLevel, string> = {
  ...{ FIRM: 'Firm', ASSOCIATION: 'Association or ombudsman', REGULATOR: 'Regulator' },
};
export const levelSaid = (level: ComplaintLevel): string => LEVEL_WORDS[level];

/** True where the row of a file is about complaints: then it names their category. */
export const isAboutComplaints = (places: ComplaintPlaces, row: readonly string[]): boolean =>
  textAt(places, row, 'category') !== null;

function textAt(places: ComplaintPlaces, row: readonly string[], field: string): string | null {
  const place = places.get(field);
  return place === undefined ? null : (row[place] ?? '').trim() || null;
}

/**
 * The row of complaints that a row of a file is, and what in it can not be read; null where nothing is filled in, so that it says nothing.
 * A blank is a blank and never zero. What the numbers are to each other is for the law to say.
 */
export function complaintIn(
  places: ComplaintPlaces,
  row: readonly string[],
): { complaint: ComplaintCount | null; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const at = (field: string) => textAt(places, row, field);
  const fault = (field: string, code: string, why: string) => {
    faults.push({ column: places.get(field) ?? null, code, why });
    return null;
  };
  const level = levelIn(at('level'));
  if (level === null) {
    fault(
      'level',
      'UNKNOWN_LEVEL',
      `“${short(at('level') ?? '')}” is none of: ${Object.values(LEVEL_WORDS).join(', ')}.`,
    );
  }
  const said = at('state');
  const state = said === null ? null : stateSaid(said);
  if (said !== null && state === null) {
    fault('state', 'UNKNOWN_STATE', `“${short(said)}” is none of: ${Object.values(STATE_WORDS).join(', ')}.`);
  }
  const counts = COMPLAINT_COUNTS.map((field) => {
    const text = at(field);
    if (text === null) return [field, null] as const;
    if (isDecimal(text) && isWholeNumber(text)) return [field, Number(text)] as const;
    return [
      field,
      fault(field, 'NOT_A_COUNT', `“${short(text)}” is no whole number of complaints.`),
    ] as const;
  });
  const parts = partsIn(places, row);
  const [redressAmount, note] = [at('redressAmount'), at('note')];
  const figures = counts.some(([, count]) => count !== null) || redressAmount !== null || parts.length > 0;
  if (state === null && !figures) {
    if (note !== null)
      fault('note', 'MISSING_FIGURE', 'There is a note, and neither a figure nor a state beside it.');
    return { complaint: null, faults };
  }
  const place = { level: level ?? 'FIRM', category: at('category') ?? '', product: at('product') ?? '' };
  const given = { ...Object.fromEntries(counts), ...place, redressAmount, parts, note };
  return { complaint: asComplaint({ ...given, state: state ?? 'REPORTED' }), faults };
}

/** A file without a column for the level is about complaints to the firm itself. */
function levelIn(text: string | null): ComplaintLevel | null {
  if (text === null) return 'FIRM';
  const plain = plainName(text);
  return (
    COMPLAINT_LEVELS.find((level) => plainName(level) === plain || plainName(LEVEL_WORDS[level]) === plain) ??
    null
  );
}

function partsIn(places: ComplaintPlaces, row: readonly string[]): ComplaintPart[] {
  return [...places.keys()].flatMap((field) => {
    const [name, ...rest] = field.split(':');
    const dimension = COMPLAINT_DIMENSIONS.find((one) => one === name);
    const figure = dimension === undefined ? null : textAt(places, row, field);
    return dimension === undefined || figure === null ? [] : [{ dimension, part: rest.join(':'), figure }];
  });
}

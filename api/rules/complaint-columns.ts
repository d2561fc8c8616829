import {
  COMPLAINT_COUNTS,
  COMPLAINT_DIMENSIONS,
  type ComplaintDimension,
} from '../../schema/words-complaint.ts';
import { type ComplaintsMeasured, partsOfLists } from './complaint-lists.ts';
import { partField } from './complaint-parts.ts';
import { plainName } from './near.ts';

/** Which column of a file, by its heading, holds which field of a row of complaints. */
export interface ComplaintColumn {
  /** `level`, `category`, `product`, `state`, `received`, …, or a part: `CHANNEL:Letter`. */
  field: string;
  column: string;
}

/** A field of a row of complaints, and the heading under which a template asks for it. */
export interface ComplaintHeading {
  field: string;
  heading: string;
  /** FIXED says what the row is about; PART is none of them but counts as a number. */
  kind: 'FIXED' | 'STATE' | 'COUNT' | 'MONEY' | 'NOTE';
}

const COUNT_WORDS: Record<(typeof COMPLAINT_COUNTS)[number], string> = {
  ...{ openAtStart: 'open at start', received: 'received', closed: 'closed', upheld: 'upheld' },
  ...{ openAtEnd: 'open at end', redressCount: 'with redress' },
};
const DIMENSION_WORDS: Record<ComplaintDimension, string> = {
  ...{ CHANNEL: 'received by', OUTCOME: 'outcome', TIME_BAND: 'closed', REDRESS: 'redress for' },
};

/** Beside each row, what was left open last time; never read. */
export const LEFT_OPEN_HEADING = 'Complaints: left open last time';

/** Every field of a row under these lists, in the order of a template; none where complaints are not counted. */
export function complaintHeadings(measured: ComplaintsMeasured): ComplaintHeading[] {
  const { complaintCategories, complaintLists: lists } = measured;
  if (complaintCategories.length === 0) return [];
  const named = (field: string, words: string, kind: ComplaintHeading['kind']): ComplaintHeading => ({
    ...{ field, heading: `Complaints: ${words}`, kind },
  });
  const asked = lists.redressUnit !== null;
  const parts = partsOfLists(lists);
  return [
    named('level', 'level', 'FIXED'),
    named('category', 'category', 'FIXED'),
    ...(lists.products.length > 0 ? [named('product', 'product', 'FIXED')] : []),
    named('state', 'state', 'STATE'),
    ...COMPLAINT_COUNTS.filter((field) => field !== 'redressCount' || asked).map((field) =>
      named(field, COUNT_WORDS[field], 'COUNT'),
    ),
    ...(asked ? [named('redressAmount', `redress paid [${lists.redressUnit}]`, 'MONEY')] : []),
    ...COMPLAINT_DIMENSIONS.flatMap((dimension) =>
      parts[dimension].map((part) =>
        named(
          partField({ dimension, part }),
          `${DIMENSION_WORDS[dimension]} ${part}`,
          dimension === 'REDRESS' ? 'MONEY' : 'COUNT',
        ),
      ),
    ),
    named('note', 'note', 'NOTE'),
  ];
}

/** The columns of a file that are headed as a template heads them; none where it has no column for the category. */
export function suggestComplaints(
  header: readonly string[],
  measured: ComplaintsMeasured,
): ComplaintColumn[] {
  const plain = new Map(header.map((name) => [plainName(name), name]));
  const found = complaintHeadings(measured).flatMap(({ field, heading }) => {
    const column = plain.get(plainName(heading));
    return column === undefined ? [] : [{ field, column }];
  });
  return found.some(({ field }) => field === 'category') ? found : [];
}

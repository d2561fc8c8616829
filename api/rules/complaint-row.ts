import type { ComplaintLevel, ObservationState } from '../../schema/words.ts';
import {
  COMPLAINT_COUNTS,
  type ComplaintCountField,
  type ComplaintDimension,
} from '../../schema/words-complaint.ts';
import type { ComplaintsMeasured } from './complaint-lists.ts';
import type { Remark } from './remark.ts';

/** One part of a row: how many complaints, or (REDRESS) how much money. An exact decimal. */
export interface ComplaintPart {
  dimension: ComplaintDimension;
  part: string;
  figure: string;
}

/**
 * Complaints of one level, category and product ('' where the edition has none) in one period: a row of the return, and one cell of it.
 * Of the five kinds of empty, REPORTED has the five numbers, and zero is one of them; NIL says that there was none of any kind, and
 * counts as zero in every sum; NOT_APPLICABLE and NOT_AVAILABLE have a note that says why; NOT_REPORTED, or a row that is not there, says
 * nothing yet. None but REPORTED has a figure. A null beside figures is a blank, never a zero.
 */
export interface ComplaintCount extends Record<ComplaintCountField, number | null> {
  level: ComplaintLevel;
  category: string;
  product: string;
  state: ObservationState;
  /** Money paid; an exact decimal. `redressCount`: complaints for which it was. */
  redressAmount: string | null;
  parts: readonly ComplaintPart[];
  note: string | null;
}

type Named = 'level' | 'category';

/** A row as somebody gives it: what is left out is blank. */
export type GivenComplaint = Pick<ComplaintCount, Named> & Partial<ComplaintCount>;

/** A row with every field. What is left out is blank; a row that says nothing of its state is reported. */
export function asComplaint(given: GivenComplaint): ComplaintCount {
  const { level, category, product, state, redressAmount, parts, note } = given;
  const counts = COMPLAINT_COUNTS.map((field) => [field, given[field] ?? null]);
  return {
    ...(Object.fromEntries(counts) as Record<ComplaintCountField, number | null>),
    ...{ level, category, product: product ?? '', state: state ?? 'REPORTED' },
    ...{ redressAmount: redressAmount ?? null, parts: parts ?? [], note: note?.trim() || null },
  };
}

/** The rows that an edition asks for at one level, in order. */
export function expectedRows(
  { complaintCategories, complaintLists }: ComplaintsMeasured,
  level: ComplaintLevel,
): Pick<ComplaintCount, 'level' | 'category' | 'product'>[] {
  const products = complaintLists.products.length > 0 ? complaintLists.products : [''];
  return complaintCategories.flatMap((category) => products.map((product) => ({ level, category, product })));
}

/** Path of a row of complaints: `complaints.FIRM.Billing`, with a product `complaints.FIRM.Billing|Broadband`. */
export const complaintCell = ({
  level,
  category,
  product,
}: Pick<ComplaintCount, 'level' | 'category' | 'product'>): string =>
  `complaints.${level}.${category}${product === '' ? '' : `|${product}`}`;

/** The row as people name it. */
export const nameOfRow = ({ category, product }: Pick<ComplaintCount, 'category' | 'product'>): string =>
  product === '' ? category : `${category}, ${product}`;

/** Something that is wrong in one field of a row. */
export const fault = (count: ComplaintCount, field: string, code: string, why: string): Remark => ({
  level: 'ERROR',
  code,
  where: `${complaintCell(count)}.${field}`,
  why,
});

import { COMPLAINT_COUNTS } from '../../schema/words-complaint.ts';
import type { ComplaintsMeasured } from './complaint-lists.ts';
import { partRemarks } from './complaint-parts.ts';
import { type ComplaintCount, complaintCell, fault, nameOfRow } from './complaint-row.ts';
import { compareDecimals, isDecimal } from './number.ts';
import type { Remark } from './remark.ts';

/**
 * What is wrong with rows of complaints, each by itself (ISO 10002:2018, 8.2): what was open, plus what came, less what was closed, is
 * still open; no more can be upheld, or have redress, than was closed; money and the number of those who had it go together; the parts
 * of each breakdown add up to their whole. Each level stands for itself and is never added to another.
 */
export function complaintRemarks(counts: readonly ComplaintCount[], measured: ComplaintsMeasured): Remark[] {
  const seen = new Set<string>();
  return counts.flatMap((count) => {
    const row = complaintCell(count);
    const twice = seen.has(row);
    seen.add(row);
    return [
      ...(twice
        ? [fault(count, 'category', 'DUPLICATE_ROW', `${nameOfRow(count)} stands there twice.`)]
        : []),
      ...unknown(count, measured),
      ...(count.state === 'REPORTED' ? reportedRemarks(count, measured) : emptyRemarks(count)),
    ];
  });
}

function unknown(
  count: ComplaintCount,
  { complaintCategories, complaintLists }: ComplaintsMeasured,
): Remark[] {
  const { category, product } = count;
  const { products } = complaintLists;
  const remarks: Remark[] = [];
  if (!complaintCategories.includes(category)) {
    const why = `“${category}” is no category of this edition.`;
    remarks.push(fault(count, 'category', 'UNKNOWN_CATEGORY', why));
  }
  if (products.length > 0 ? !products.includes(product) : product !== '') {
    const why = product === '' ? 'Say about which product.' : `“${product}” is no product of this edition.`;
    remarks.push(fault(count, 'product', 'UNKNOWN_PRODUCT', why));
  }
  return remarks;
}

/** A row that says why it has no figures has none, and (but for a nil) a note. */
function emptyRemarks(count: ComplaintCount): Remark[] {
  const { state, note, redressAmount, parts } = count;
  const given = COMPLAINT_COUNTS.some((field) => count[field] !== null);
  if (given || redressAmount !== null || parts.length > 0) {
    const why = 'There are figures: say that they are reported, or take them out.';
    return [fault(count, 'state', 'MISSING_FIGURE', why)];
  }
  const unexplained = state === 'NOT_AVAILABLE' || state === 'NOT_APPLICABLE';
  return unexplained && !note?.trim()
    ? [fault(count, 'note', 'NOTE_NEEDED', 'Say in a note why there are no figures.')]
    : [];
}

function reportedRemarks(count: ComplaintCount, measured: ComplaintsMeasured): Remark[] {
  const given = COMPLAINT_COUNTS.filter((field) => count[field] !== null);
  const crooked = given.filter((field) => !isCount(count[field] ?? 0));
  if (crooked.length > 0) {
    return crooked.map((field) =>
      fault(count, field, 'NOT_A_COUNT', 'A number of complaints is whole, and 0 or more.'),
    );
  }
  const asked = measured.complaintLists.redressUnit !== null;
  // Where nothing was closed nothing is left for redress: as with parts, the blank is no fault.
  const paying = asked && count.closed !== 0;
  const missing = COMPLAINT_COUNTS.filter((field) => field !== 'redressCount' || paying).filter(
    (field) => count[field] === null,
  );
  return [
    ...missing.map((field) =>
      fault(
        count,
        field,
        'MISSING_FIGURE',
        `${nameOfRow(count)}: this number is missing. Write 0 where there is none.`,
      ),
    ),
    ...balance(count),
    ...redressRemarks(count, asked),
    ...partRemarks(count, measured.complaintLists),
  ];
}

/** The largest number that the database counts with. */
const MOST_COMPLAINTS = 2_147_483_647;
const isCount = (count: number): boolean =>
  Number.isSafeInteger(count) && count >= 0 && count <= MOST_COMPLAINTS;

function balance(count: ComplaintCount): Remark[] {
  const { openAtStart, received, closed, upheld, openAtEnd } = count;
  const remarks: Remark[] = [];
  if (openAtStart !== null && received !== null && closed !== null && openAtEnd !== null) {
    const left = openAtStart + received - closed;
    const why = `${openAtStart} open at the start + ${received} received − ${closed} closed leaves ${left}, and ${openAtEnd} is given.`;
    if (left !== openAtEnd) remarks.push(fault(count, 'openAtEnd', 'BALANCE', why));
  }
  if (upheld !== null && closed !== null && upheld > closed) {
    const why = `${upheld} upheld of ${closed} closed: no more can be upheld than was closed.`;
    remarks.push(fault(count, 'upheld', 'UPHELD_ABOVE_CLOSED', why));
  }
  return remarks;
}

function redressRemarks(count: ComplaintCount, asked: boolean): Remark[] {
  const { redressCount, redressAmount, closed } = count;
  const say = (field: string, code: string, why: string) => [fault(count, field, code, why)];
  if (redressAmount !== null && (!isDecimal(redressAmount) || compareDecimals(redressAmount, '0') < 0)) {
    return say('redressAmount', 'NOT_A_NUMBER', 'An amount of money is a number, and 0 or more.');
  }
  if (!asked) {
    const given = redressCount !== null || redressAmount !== null;
    return given ? say('redressCount', 'NOT_ASKED', 'This edition does not ask for redress.') : [];
  }
  if (redressCount === null) return [];
  const above = `${redressCount} with redress of ${closed} closed: redress is counted when a complaint is closed.`;
  const remarks =
    closed !== null && redressCount > closed ? say('redressCount', 'REDRESS_ABOVE_CLOSED', above) : [];
  const paid = redressAmount !== null && compareDecimals(redressAmount, '0') > 0;
  if (redressCount > 0 && !paid) {
    const why = `Redress was paid for ${redressCount}: say how much money.`;
    remarks.push(...say('redressAmount', 'REDRESS_WITHOUT_MONEY', why));
  }
  if (redressCount === 0 && paid) {
    const why = `${redressAmount} was paid: say for how many complaints.`;
    remarks.push(...say('redressCount', 'REDRESS_WITHOUT_COUNT', why));
  }
  return remarks;
}

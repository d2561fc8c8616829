import type { ComplaintLevel } from '../../schema/words.ts';
import type { Remark } from './remark.ts';

/** Complaints of one level and category in one period, as whole numbers of complaints. */
export interface ComplaintCount {
  level: ComplaintLevel;
  category: string;
  openAtStart: number;
  received: number;
  closed: number;
  upheld: number;
  openAtEnd: number;
}

const FIELDS = ['openAtStart', 'received', 'closed', 'upheld', 'openAtEnd'] as const;

/**
 * The arithmetic of complaints (ISO 10002:2018, 8.2): what was open, plus what came, less what was closed, is still open; no more can be
 * upheld than was closed. Each level stands for itself and is never added to another.
 */
export function complaintRemarks(counts: readonly ComplaintCount[], categories: readonly string[]): Remark[] {
  const seen = new Set<string>();
  return counts.flatMap((count) => {
    const row = `${count.level} ${count.category}`;
    const twice = seen.has(row);
    seen.add(row);
    return [
      ...(twice ? [fault(count, 'category', 'DUPLICATE_ROW', `${count.category} stands there twice.`)] : []),
      ...(categories.includes(count.category)
        ? []
        : [
            fault(
              count,
              'category',
              'UNKNOWN_CATEGORY',
              `“${count.category}” is no category of this edition.`,
            ),
          ]),
      ...rowRemarks(count),
    ];
  });
}

const fault = (count: ComplaintCount, field: string, code: string, why: string): Remark => ({
  level: 'ERROR',
  code,
  where: `complaints.${count.level}.${count.category}.${field}`,
  why,
});

function rowRemarks(count: ComplaintCount): Remark[] {
  const crooked = FIELDS.filter((field) => !Number.isSafeInteger(count[field]) || count[field] < 0);
  if (crooked.length > 0) {
    return crooked.map((field) =>
      fault(count, field, 'NOT_A_COUNT', 'A number of complaints is whole, and 0 or more.'),
    );
  }
  const remarks: Remark[] = [];
  const left = count.openAtStart + count.received - count.closed;
  if (left !== count.openAtEnd) {
    remarks.push(
      fault(
        count,
        'openAtEnd',
        'BALANCE',
        `${count.openAtStart} open at the start + ${count.received} received − ${count.closed} closed leaves ${left}, and ${count.openAtEnd} is given.`,
      ),
    );
  }
  if (count.upheld > count.closed) {
    remarks.push(
      fault(
        count,
        'upheld',
        'UPHELD_ABOVE_CLOSED',
        `${count.upheld} upheld of ${count.closed} closed: no more can be upheld than was closed.`,
      ),
    );
  }
  return remarks;
}

import { COMPLAINT_DIMENSIONS, type ComplaintDimension } from '../../schema/words-complaint.ts';
import { type ComplaintLists, partsOfLists } from './complaint-lists.ts';
import { type ComplaintCount, type ComplaintPart, fault } from './complaint-row.ts';
import { addDecimals, compareDecimals, isDecimal, isWholeNumber } from './number.ts';
import type { Remark } from './remark.ts';

/** What each breakdown is a breakdown of, and its words. */
const WHOLES: Record<ComplaintDimension, { whole: 'received' | 'closed' | 'redressAmount'; words: string }> =
  {
    CHANNEL: { whole: 'received', words: 'received, by channel' },
    OUTCOME: { whole: 'closed', words: 'closed, by outcome' },
    TIME_BAND: { whole: 'closed', words: 'closed, by how long it took' },
    REDRESS: { whole: 'redressAmount', words: 'paid, by what it was for' },
  };

/**
 * What is wrong with the parts of one reported row: each is declared, stands there once and is a number; the parts of a dimension add up
 * to their whole; and as many are upheld as have an outcome that is declared as upheld (ISO 10002:2018, 8.2). A blank part is no zero,
 * but where the others add up to the whole nothing is left for it.
 */
export function partRemarks(count: ComplaintCount, lists: ComplaintLists): Remark[] {
  const declared = partsOfLists(lists);
  const single = singleRemarks(count, declared);
  if (single.length > 0) return single;
  const sums = COMPLAINT_DIMENSIONS.filter((dimension) => declared[dimension].length > 0).flatMap(
    (dimension) => sumRemarks(count, dimension),
  );
  return [...sums, ...upheldRemarks(count, lists)];
}

/** Where the cursor is put for a part. */
export const partField = ({ dimension, part }: Pick<ComplaintPart, 'dimension' | 'part'>): string =>
  `${dimension}:${part}`;

function singleRemarks(
  count: ComplaintCount,
  declared: Record<ComplaintDimension, readonly string[]>,
): Remark[] {
  const seen = new Set<string>();
  return count.parts.flatMap((one) => {
    const field = partField(one);
    const say = (code: string, why: string): Remark[] => [fault(count, field, code, why)];
    if (!declared[one.dimension].includes(one.part)) {
      return say('UNKNOWN_PART', `“${one.part}” is none of the parts that this edition declares.`);
    }
    if (seen.has(field)) return say('DUPLICATE_PART', `${one.part} is given twice.`);
    seen.add(field);
    if (one.dimension === 'REDRESS') {
      const money = isDecimal(one.figure) && compareDecimals(one.figure, '0') >= 0;
      return money ? [] : say('NOT_A_NUMBER', 'An amount of money is a number, and 0 or more.');
    }
    const counted =
      isDecimal(one.figure) && isWholeNumber(one.figure) && compareDecimals(one.figure, '0') >= 0;
    return counted ? [] : say('NOT_A_COUNT', 'A number of complaints is whole, and 0 or more.');
  });
}

const figuresOf = (count: ComplaintCount, dimension: ComplaintDimension): string[] =>
  count.parts.filter((one) => one.dimension === dimension).map(({ figure }) => figure);

function sumRemarks(count: ComplaintCount, dimension: ComplaintDimension): Remark[] {
  const { whole, words } = WHOLES[dimension];
  const total = count[whole];
  const sum = addDecimals(figuresOf(count, dimension));
  if (total === null) {
    // Redress that was not paid has no amount; where a number is missing, that is said of the number itself.
    return dimension === 'REDRESS' && compareDecimals(sum, '0') > 0
      ? [sumFault(count, dimension, `${sum} is given in parts, and no amount in all.`)]
      : [];
  }
  if (compareDecimals(sum, String(total)) === 0) return [];
  return [sumFault(count, dimension, `${total} ${words}: the parts add up to ${sum}.`)];
}

const sumFault = (count: ComplaintCount, dimension: ComplaintDimension, why: string): Remark =>
  fault(count, dimension, 'PARTS_SUM', why);

function upheldRemarks(count: ComplaintCount, { outcomes }: ComplaintLists): Remark[] {
  const upholding = new Set(outcomes.filter(({ upheld }) => upheld).map(({ name }) => name));
  if (upholding.size === 0 || count.upheld === null) return [];
  const sum = addDecimals(
    count.parts
      .filter(({ dimension, part }) => dimension === 'OUTCOME' && upholding.has(part))
      .map(({ figure }) => figure),
  );
  if (compareDecimals(sum, String(count.upheld)) === 0) return [];
  const why = `${count.upheld} upheld, and ${sum} with an outcome that is upheld (${[...upholding].join(', ')}).`;
  return [fault(count, 'upheld', 'UPHELD_AGAINST_OUTCOMES', why)];
}

import type { ComplaintLevel } from '../../schema/words.ts';
import type { ComplaintDimension } from '../../schema/words-complaint.ts';
import { listRemarks, optionalTextRemarks } from './entry.ts';
import { compareDecimals, isDecimal } from './number.ts';
import type { Remark } from './remark.ts';

/** How a complaint can end; `upheld` where the customer was right, wholly or in part. */
export type ComplaintOutcome = {
  name: string;
  upheld: boolean;
};

/** How long closing took: up to so many days, and longer than the band before. The last has no end. */
export type TimeBand = {
  name: string;
  days: number | null;
  /** True where the days are business days. */
  business: boolean;
};

/** By what an edition has complaints counted, beside their categories (ISO 10002:2018, 8.2). Each list is closed and in order. */
export type ComplaintLists = {
  /** Levels at which a return must say something of every category and product; at the others it may. */
  levels: readonly ComplaintLevel[];
  products: readonly string[];
  channels: readonly string[];
  outcomes: readonly ComplaintOutcome[];
  timeBands: readonly TimeBand[];
  /** In what redress is paid (EUR); null where it is not asked for. */
  redressUnit: string | null;
  redressParts: readonly string[];
  /** Those of the names above, or of the categories, that stand for “other”. */
  others: readonly string[];
  /** Above this share of its whole an “other” asks for words; null: never. Between 0 and 1. */
  otherShare: string | null;
};

export const NO_LISTS: ComplaintLists = {
  ...{ levels: [], products: [], channels: [], outcomes: [], timeBands: [] },
  ...{ redressUnit: null, redressParts: [], others: [], otherShare: null },
};

/** What an edition declares about complaints. */
export interface ComplaintsMeasured {
  complaintCategories: readonly string[];
  complaintLists: ComplaintLists;
}

/** True where nothing is declared beside the categories: then all is as it was before there were lists. */
export const declaresNothing = (lists: ComplaintLists): boolean =>
  Object.values(lists).every((one) => one === null || one.length === 0);

/** The names of the parts in each dimension, in order. */
export function partsOfLists(lists: ComplaintLists): Record<ComplaintDimension, readonly string[]> {
  return {
    CHANNEL: lists.channels,
    OUTCOME: lists.outcomes.map(({ name }) => name),
    TIME_BAND: lists.timeBands.map(({ name }) => name),
    REDRESS: lists.redressParts,
  };
}

const MOST = 100;
const LONGEST_BAND = 10_000;

/** What is wrong with the lists themselves: ERROR at `<list>.<place>`, as a screen finds it. */
export function complaintListRemarks({ complaintCategories, complaintLists }: ComplaintsMeasured): Remark[] {
  const { levels, products, channels, redressUnit, redressParts } = complaintLists;
  const { OUTCOME: outcomes, TIME_BAND: bands } = partsOfLists(complaintLists);
  const listed = [...levels, ...products, ...channels, ...outcomes, ...bands, ...redressParts];
  return [
    ...listRemarks('complaintCategories', complaintCategories, MOST),
    ...listRemarks('levels', levels, MOST),
    ...listRemarks('products', products, MOST),
    ...products.flatMap((name, place) =>
      name.includes('|') ? fault(`products.${place}`, 'Write the product without a “|”.') : [],
    ),
    ...listRemarks('channels', channels, MOST),
    ...listRemarks('outcomes', outcomes, MOST),
    ...listRemarks('timeBands', bands, MOST),
    ...listRemarks('redressParts', redressParts, MOST),
    ...optionalTextRemarks('redressUnit', redressUnit, 60),
    ...(redressUnit === null && redressParts.length > 0
      ? fault('redressUnit', 'Redress that is broken down is asked for: say in what it is paid.')
      : []),
    ...(complaintCategories.length === 0 && listed.length > 0
      ? fault('complaintCategories', 'Complaints are counted by category: name at least one.')
      : []),
    ...bandRemarks(complaintLists),
    ...otherRemarks(complaintCategories, complaintLists),
  ];
}

const fault = (where: string, why: string): Remark[] => [{ level: 'ERROR', code: 'BAD_LIST', where, why }];

function bandRemarks({ timeBands }: ComplaintLists): Remark[] {
  return timeBands.flatMap(({ days }, place) => {
    const where = `timeBands.${place}`;
    const last = place === timeBands.length - 1;
    if (days === null) {
      return last
        ? []
        : fault(where, 'Only the last band has no end: say up to how many days this one goes.');
    }
    if (last) return fault(where, 'The last band has no end, so that every closed complaint has its band.');
    if (!Number.isSafeInteger(days) || days < 0 || days > LONGEST_BAND)
      return fault(where, 'A number of days is whole, and 0 or more.');
    const before = timeBands[place - 1]?.days ?? -1;
    return days > before ? [] : fault(where, `Each band goes further than the one before: ${before} days.`);
  });
}

function otherRemarks(categories: readonly string[], lists: ComplaintLists): Remark[] {
  const { others, otherShare, products, channels } = lists;
  const known = [...categories, ...products, ...channels, ...lists.outcomes.map(({ name }) => name)];
  const fraction =
    otherShare === null ||
    (isDecimal(otherShare) && compareDecimals(otherShare, '0') >= 0 && compareDecimals(otherShare, '1') <= 0);
  return [
    ...listRemarks('others', others, MOST),
    ...others.flatMap((name, place) =>
      known.includes(name)
        ? []
        : fault(`others.${place}`, `“${name}” is no category, product, channel or outcome.`),
    ),
    ...(fraction ? [] : fault('otherShare', 'A share lies between 0 and 1.')),
  ];
}

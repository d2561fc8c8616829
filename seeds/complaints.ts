import type { ComplaintLists } from '../api/rules/complaint-lists.ts';
import { asComplaint, type ComplaintCount, type ComplaintPart } from '../api/rules/complaint-row.ts';
import type { ComplaintDimension } from '../schema/words-complaint.ts';
import { SERVICES } from './sector.ts';

/** By what the demonstration charter has complaints counted, after the complaints return of a financial regulator. */
export const COMPLAINT_LISTS = {
  levels: ['FIRM'],
  products: [...SERVICES],
  channels: ['Telephone', 'E-mail', 'Web form', 'Letter', 'Other'],
  outcomes: [
    { name: 'Upheld', upheld: true },
    { name: 'Partly upheld', upheld: true },
    { name: 'Not upheld', upheld: false },
    { name: 'Withdrawn', upheld: false },
  ],
  timeBands: [
    { name: 'Within 3 business days', days: 3, business: true },
    { name: 'Within 8 weeks', days: 56, business: false },
    { name: 'Later', days: null, business: false },
  ],
  redressUnit: 'EUR',
  redressParts: ['Loss', 'Distress and inconvenience'],
  others: ['Other'],
  otherShare: '0.2',
} satisfies ComplaintLists;

/** How complaints fall on products, channels, outcomes and bands in the demonstration. */
const PRODUCT_SHARES = [5, 2, 4, 1];
const CHANNEL_SHARES = [46, 27, 19, 5, 3];
const BAND_SHARES = [41, 53, 6];
const CENTS_EACH = 1_850;

/** A whole divided by weights, with nothing left over: the largest remainders are rounded up. */
export function apportion(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / all);
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRest = exact.map((share, place) => ({ place, rest: share % 1 })).sort((a, b) => b.rest - a.rest);
  for (const { place } of byRest.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}

/** What a firm was complained to about in one category; `open` is what it has open by product, and is moved on. */
export function complaintsByProduct(
  category: string,
  counts: { received: number; closed: number; upheld: number },
  open: number[],
): ComplaintCount[] {
  const received = apportion(counts.received, PRODUCT_SHARES);
  const there = received.map((came, place) => came + (open[place] ?? 0));
  const closed = apportion(counts.closed, there);
  const upheld = apportion(counts.upheld, closed);
  return SERVICES.map((product, place) => {
    const [came, done, right] = [received[place] ?? 0, closed[place] ?? 0, upheld[place] ?? 0];
    const openAtStart = open[place] ?? 0;
    const openAtEnd = openAtStart + came - done;
    open[place] = openAtEnd;
    const paid = Math.floor(right * 0.6);
    return asComplaint({
      ...{ level: 'FIRM', category, product, openAtStart, received: came, closed: done, upheld: right },
      ...{ openAtEnd, redressCount: paid, redressAmount: euros(paid * CENTS_EACH) },
      parts: partsOf(came, done, right, paid * CENTS_EACH),
    });
  });
}

const euros = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

function partsOf(received: number, closed: number, upheld: number, cents: number): ComplaintPart[] {
  const { channels, outcomes, timeBands, redressParts } = COMPLAINT_LISTS;
  const list = (
    dimension: ComplaintDimension,
    names: readonly string[],
    figures: readonly (number | string)[],
  ) => names.map((part, place): ComplaintPart => ({ dimension, part, figure: String(figures[place] ?? 0) }));
  const names = (named: readonly { name: string }[]) => named.map(({ name }) => name);
  const ends = [...apportion(upheld, [3, 1]), ...apportion(closed - upheld, [9, 1])];
  return [
    ...list('CHANNEL', channels, apportion(received, CHANNEL_SHARES)),
    ...list('OUTCOME', names(outcomes), ends),
    ...list('TIME_BAND', names(timeBands), apportion(closed, BAND_SHARES)),
    ...list('REDRESS', redressParts, apportion(cents, [2, 1]).map(euros)),
  ];
}

/** A firm to which nobody complained about anything. */
export const noComplaints = (category: string): ComplaintCount[] =>
  SERVICES.map((product) => asComplaint({ level: 'FIRM', category, product, state: 'NIL' }));

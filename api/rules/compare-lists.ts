import { canonical } from './canonical.ts';
import type { ComplaintLists, ComplaintsMeasured, TimeBand } from './complaint-lists.ts';

/** What differs in one of the lists by which complaints are counted: its entries before and after, in words. */
export interface ListChange {
  /** `complaintCategories`, or a member of the lists. */
  list: string;
  before: string[];
  after: string[];
}

/** Every list that differs between two editions, and nothing else, in the order in which they are declared (ISO 10001:2018, 8.5). */
export function listChanges(before: ComplaintsMeasured, after: ComplaintsMeasured): ListChange[] {
  const [old, now] = [inWords(before), inWords(after)];
  return Object.keys(now)
    .map((list) => ({ list, before: old[list] ?? [], after: now[list] ?? [] }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}

function inWords({ complaintCategories, complaintLists }: ComplaintsMeasured): Record<string, string[]> {
  const { outcomes, timeBands, redressUnit, otherShare, ...names } = complaintLists;
  const words: Record<keyof ComplaintLists, readonly string[]> = {
    ...names,
    outcomes: outcomes.map(({ name, upheld }) => (upheld ? `${name} (upheld)` : name)),
    timeBands: timeBands.map(bandInWords),
    redressUnit: redressUnit === null ? [] : [redressUnit],
    otherShare: otherShare === null ? [] : [otherShare],
  };
  const lists = Object.entries(words).map(([list, entries]) => [list, [...entries]]);
  return { complaintCategories: [...complaintCategories], ...Object.fromEntries(lists) };
}

function bandInWords({ name, days, business }: TimeBand): string {
  if (days === null) return name;
  return `${name} (${days} ${business ? 'business days' : 'days'})`;
}

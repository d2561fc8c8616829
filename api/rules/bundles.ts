import type { Block, InnerSums } from './inner-sums.ts';
import type { Shown } from './known-sums.ts';
import type { Sum } from './secrets.ts';

/** Unknowns that are in the same known sums, each as often: a reader who knows only these can not tell them apart. */
export interface Bundles {
  members: readonly (readonly number[])[];
  /** Of each unknown, its bundle. */
  bundleOf: ReadonlyMap<number, number>;
  /** The known sums, of bundles, and their places among all sums. */
  sums: readonly Sum[];
  rows: readonly number[];
}

export function bundlesIn(block: Block, { sums }: InnerSums, shown: Shown): Bundles {
  const rows = block.rows.filter((row) => shown.rows[row]);
  const marks = new Map(block.unknowns.map((unknown) => [unknown, '']));
  rows.forEach((row, place) => {
    const { at = [], times = [] } = sums[row] ?? {};
    at.forEach((unknown, term) => {
      marks.set(unknown, `${marks.get(unknown) ?? ''} ${place}*${times[term]}`);
    });
  });
  const bundles = new Map<string, number>();
  const members: number[][] = [];
  const bundleOf = new Map<number, number>();
  for (const [unknown, mark] of marks) {
    const bundle = bundles.get(mark) ?? members.length;
    if (bundle === members.length) members.push([]);
    bundles.set(mark, bundle);
    members[bundle]?.push(unknown);
    bundleOf.set(unknown, bundle);
  }
  return { members, bundleOf, rows, sums: rows.map((row) => bundled(sums[row], bundleOf)) };
}

/** Each bundle once, as often as each of its members. */
function bundled(sum: Sum | null | undefined, bundleOf: ReadonlyMap<number, number>): Sum {
  const terms = new Map<number, number>();
  sum?.at.forEach((unknown, term) => {
    terms.set(bundleOf.get(unknown) ?? 0, sum.times[term] ?? 0);
  });
  return { at: [...terms.keys()], times: [...terms.values()] };
}

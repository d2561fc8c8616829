import type { Cell } from '../../api/rules/aggregate.ts';
import { type EarlierCell, kindsOf, type Policy, protectReport } from '../../api/rules/protect-report.ts';
import type { Remark } from '../../api/rules/remark.ts';
import { Attacker } from './attacker.ts';
import type { Finding } from './possible.ts';
import { cellsOf, type World } from './worlds.ts';

type Kinds = ReturnType<typeof kindsOf>;

/** Somebody who protects a report, perhaps badly. */
export type Protector = (
  cells: readonly Cell[],
  kinds: Kinds,
  policy: Policy,
  earlier: readonly (readonly EarlierCell[])[],
) => { cells: Cell[]; remarks: Remark[] };

/** As reports are protected. Few worlds ask for proof that the choice is the cheapest. */
export const properly: Protector = (cells, kinds, policy, earlier) =>
  protectReport(cells, kinds, policy, earlier, { exactUpTo: 0 });

/**
 * Releases a world, one after the other, and attacks it all. Not counted is what earlier releases had told before it was sensitive, as long
 * as the protector says so: a cell that is new in a release can be told by what was published already.
 */
export function attacked(world: World, protect: Protector): Finding[] {
  const kinds = kindsOf(world.indicators);
  const released: Cell[][] = [];
  const remarks: Remark[][] = [];
  for (const due of world.releases) {
    const found = protect(cellsOf(due, world.indicators), kinds, world.policy, released);
    released.push(found.cells);
    remarks.push(found.remarks);
  }
  const attacker = new Attacker(kinds, world.policy, sameIn(released));
  for (const release of released) attacker.read(release);
  return attacker.findings().filter(({ what, reader, release }) => {
    if (release === 1 || remarks[release - 1]?.length === 0) return true;
    const before = attacker.findings(release - 1);
    return !before.some((one) => one.what === what && one.reader === reader);
  });
}

/** Indicators of worlds that are about the same: a count is the denominator of the share beside it, two shares have one denominator. */
function sameIn(released: readonly (readonly Cell[])[]): Record<string, string> {
  const keys = new Set(released.flat().map(({ indicatorKey }) => indicatorKey));
  return {
    ...(keys.has('share') ? { 'share denominator': 'opened value' } : {}),
    ...(keys.has('late') ? { 'late denominator': 'upheld denominator' } : {}),
  };
}

export const told = ({ what, reader, low, high, value }: Finding): string =>
  `${reader ?? 'anybody'} finds “${what}” (${value}) between ${low} and ${high}`;

import type { Cell } from '../../api/rules/aggregate.ts';
import { type EarlierCell, kindsOf, type Policy, protectReport } from '../../api/rules/protect-report.ts';
import type { Remark } from '../../api/rules/remark.ts';
import { Attacker } from './attacker.ts';
import type { Finding } from './possible.ts';
import { cellsOf, type World, worldOf } from './worlds.ts';

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

/** Releases a world, one after the other, and attacks it all. What the protector says has to wait is not released. */
export function attacked(world: World, protect: Protector): Finding[] {
  const kinds = kindsOf(world.indicators);
  const released: Cell[][] = [];
  for (const due of world.releases) {
    const { cells, remarks } = protect(cellsOf(due, world.indicators), kinds, world.policy, released);
    if (remarks.length === 0) released.push(cells);
  }
  const attacker = new Attacker(kinds, world.policy, sameIn(world));
  for (const release of released) attacker.read(release);
  return attacker.findings();
}

/** Indicators of worlds that are about the same: a count is the denominator of the share beside it, two shares have one denominator. */
export function sameIn({ indicators }: World): Record<string, string> {
  const keys = new Set(indicators.map(({ key }) => key));
  return {
    ...(keys.has('share') ? { 'share denominator': 'opened value' } : {}),
    ...(keys.has('late') ? { 'late denominator': 'upheld denominator' } : {}),
  };
}

export const told = ({ what, reader, low, high, value }: Finding): string =>
  `${reader ?? 'anybody'} finds “${what}” (${value}) between ${low} and ${high}`;

/** What is found in worlds of these seeds, so many from the first; a finding says of which world it is. */
export function campaign(first: number, count: number, protect: Protector): string[] {
  return Array.from({ length: count }, (_, at) => first + at).flatMap((seed) =>
    attacked(worldOf(seed), protect).map((finding) => `world ${seed}: ${told(finding)}`),
  );
}

/** The first world of so many in which something is found; null where in none is. */
export function firstFound(count: number, protect: Protector): string | null {
  for (let seed = 0; seed < count; seed += 1) {
    const [found] = campaign(seed, 1, protect);
    if (found) return found;
  }
  return null;
}

/** Marks what is unsafe by itself, and hides nothing more. */
export const withoutFurtherCells: Protector = (...report) => {
  const { cells, remarks } = properly(...report);
  const further = ({ suppression }: Cell) => suppression === 'PROTECTS_ANOTHER';
  return { cells: cells.map((cell) => (further(cell) ? { ...cell, suppression: 'NONE' } : cell)), remarks };
};

/** Takes each firm of a group for one by itself. */
export const withoutGroups: Protector = (cells, kinds, policy, earlier) => {
  const apart = <T extends Pick<Cell, 'figures'>>(cell: T): T => ({
    ...cell,
    figures: cell.figures.map((figure) => ({ ...figure, respondent: figure.firmId })),
  });
  const found = properly(
    cells.map(apart),
    kinds,
    policy,
    earlier.map((release) => release.map(apart)),
  );
  const marks = found.cells.map(({ suppression }) => suppression);
  return {
    cells: cells.map((cell, at) => ({ ...cell, suppression: marks[at] ?? 'NONE' })),
    remarks: found.remarks,
  };
};

/** Looks at each release by itself. */
export const withoutEarlierReleases: Protector = (cells, kinds, policy) => properly(cells, kinds, policy, []);

/** Does not see that two indicators are about the same. */
export const eachIndicatorByItself: Protector = (cells, kinds, policy, earlier) => {
  const own = [...kinds.keys()].map((key) => {
    const mine = <T extends Pick<Cell, 'indicatorKey'>>(some: readonly T[]) =>
      some.filter(({ indicatorKey }) => indicatorKey === key);
    return properly(mine(cells), kinds, policy, earlier.map(mine));
  });
  return { cells: own.flatMap((found) => found.cells), remarks: own.flatMap((found) => found.remarks) };
};

/** How many worlds `npm test` tries, in four files; `npm run attack` tries five times as many. */
export const WORLDS = Number(process.env.ACCORD_WORLDS ?? 2_000);

/** What is found in one quarter of them, from 0 to 3. */
export const inQuarter = (quarter: number): string[] =>
  campaign((quarter * WORLDS) / 4, WORLDS / 4, properly);

import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Respondent } from '../../api/rules/aggregate.ts';
import { ofPeriod } from '../../api/rules/cell-figure.ts';
import { likeForLike, NOW } from '../../api/rules/like-for-like.ts';
import { safePairs } from '../../api/rules/like-for-like-told.ts';
import { type EarlierCell, kindsOf } from '../../api/rules/protect-report.ts';
import { solverReady } from '../../api/rules/solver.ts';
import { indicator, value } from '../rules/figures.ts';
import { Attacker } from './attacker.ts';
import { properly, sameIn, told } from './campaign.ts';
import { cellsOf, type World, worldOf } from './worlds.ts';

beforeAll(() => solverReady());

/** Which sums of like with like a release tells beside its other cells, and what a later print of the period before is protected with. */
interface Caution {
  pairs: typeof safePairs;
  reaching: (pairs: readonly Cell[]) => readonly EarlierCell[];
}

const CAREFUL: Caution = { pairs: safePairs, reaching: (pairs) => pairs };

const [THEN, LATER] = ['then', 'later'];

const dated = (cells: readonly Cell[], period: string): Cell[] =>
  cells.map((cell) => ({ ...cell, figures: ofPeriod(cell.figures, period) }));

/**
 * A world's first firms report for one period and its second for the next, whose report compares like with like; then the first period is
 * printed again of its last firms. All that is told of both is attacked.
 */
function attacked(world: World, { pairs: choose, reaching }: Caution) {
  const [first = [], second = first, third = first] = world.releases;
  const { indicators, policy } = world;
  const kinds = kindsOf(indicators);
  const before = properly(cellsOf(first, indicators), kinds, policy, []);
  const now = properly(cellsOf(second, indicators), kinds, policy, []);
  if (before.remarks.length + now.remarks.length > 0) return [];
  const released = dated(before.cells, THEN);
  const candidates = likeForLike({ indicators, due: second, before: first, period: THEN });
  const pairs = choose(candidates, {
    ...{ indicators, policy, named: [], wholes: new Map(), told: [released, now.cells] },
  });
  const next = dated([...now.cells, ...pairs], LATER);
  const reach = pairs
    .filter(({ category }) => category !== NOW)
    .map((cell) => ({ ...cell, figures: cell.figures.map(({ period: _, ...figure }) => figure) }));
  const again = properly(cellsOf(third, indicators), kinds, policy, [before.cells, reaching(reach)]);
  const attacker = new Attacker(kinds, policy, sameIn(world));
  for (const release of [released, next]) attacker.read(release);
  if (again.remarks.length === 0) attacker.read(dated(again.cells, THEN));
  return attacker.findings();
}

/** The worlds that have a second release, of so many. */
const worlds = (count: number) =>
  Array.from({ length: count }, (_, seed) => worldOf(seed)).filter(({ releases }) => releases.length > 1);

const firm = (firmId: string, count: number): Respondent => ({
  ...{ firmId, groupId: null, segment: 'A', sizeBand: 'SMALL', region: null },
  observations: [{ ...value(String(count)), indicatorKey: 'opened' }],
});

describe('sums of like with like', () => {
  it('give nobody away, with both periods and another print of the earlier one', () => {
    const found = worlds(120).flatMap((world) =>
      attacked(world, CAREFUL).map((finding) => `world ${world.seed}: ${told(finding)}`),
    );
    expect(found).toEqual([]);
  });

  it.each<[string, Caution]>([
    ['they are told as they come', { ...CAREFUL, pairs: (pairs) => [...pairs] }],
    [
      'what was told of the period before is forgotten',
      { ...CAREFUL, pairs: (pairs, all) => safePairs(pairs, { ...all, told: all.told.slice(-1) }) },
    ],
  ])('do where %s', (_, caution) => {
    expect(worlds(120).some((world) => attacked(world, caution).length > 0)).toBe(true);
  });

  describe('where four firms left, and the period that they were in is printed again with one of them', () => {
    const stayed = [40, 30, 50, 35, 45].map((count, at) => firm(`stayed ${at}`, count));
    const left = [20, 25, 30, 35].map((count, at) => firm(`left ${at}`, count));
    const world: World = {
      ...{ seed: 0, indicators: [indicator()], policy: { minimum: 3 } },
      releases: [[...stayed, ...left], stayed, [...stayed, ...left.slice(0, 1)]],
    };

    it('give it away where the new print does not know of them', () => {
      const found = attacked(world, { ...CAREFUL, reaching: () => [] });
      expect(found.map(({ what }) => what)).toContain('opened value: release 1 left 0 ');
    });

    it('do not where it does', () => {
      expect(attacked(world, CAREFUL)).toEqual([]);
    });
  });
});

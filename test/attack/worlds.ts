import { aggregate, type Cell, type Respondent } from '../../api/rules/aggregate.ts';
import type { Indicator, Observation } from '../../api/rules/indicator.ts';
import type { Policy } from '../../api/rules/protect-report.ts';
import type { Dimension, SizeBand } from '../../schema/words.ts';
import { indicator, parts, ratio, value } from '../rules/figures.ts';

/** A small sector with a policy, as it stood at each of its releases. */
export interface World {
  seed: number;
  indicators: Indicator[];
  policy: Policy;
  /** Firms due at each release, the first release first. */
  releases: Respondent[][];
}

interface Firm {
  firmId: string;
  groupId: string | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
  /** Its figures, by indicator and part. */
  figures: Map<string, { a: number; b: number }>;
}

/** Mulberry32 (Tommy Ettinger): the same numbers from the same seed. */
export function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  const of = <T>(...items: readonly [T, ...T[]]): T => items[below(items.length)] ?? items[0];
  return { below, of, chance: (share: number) => next() < share };
}

type Random = ReturnType<typeof randomOf>;

const SEGMENTS = ['A', 'B', 'C'] as const;
const SIZES = ['SMALL', 'MEDIUM', 'LARGE'] as const;

/** The world of a seed: 5 to 14 firms in groups, with parts, cuts and two cuts at once, over one to three releases. */
export function worldOf(seed: number): World {
  const random = randomOf(seed * 7_919 + 1);
  const indicators = measured(random);
  const firms = Array.from({ length: 5 + Math.min(random.below(10), random.below(10)) }, (_, at) =>
    firmOf(random, `f${at}`, indicators),
  );
  const releases = [firms];
  const more = random.of(0, 1, 1, 2);
  for (let release = 0; release < more; release += 1)
    releases.push(later(random, releases.at(-1) ?? [], release, indicators));
  return {
    ...{ seed, indicators, policy: policyOf(random) },
    releases: releases.map((own) => own.map((firm) => respondentOf(firm, indicators))),
  };
}

function measured(random: Random): Indicator[] {
  const breakdown = random.chance(0.4) ? ['x', 'y', 'z'].slice(0, random.of(2, 3)) : [];
  const kind = random.below(5);
  if (kind === 0) return [ratio({ breakdown })];
  if (kind === 1) return [indicator({ kind: 'YES_NO' })];
  if (kind === 2) return [ratio(), ratio({ key: 'late' })];
  if (kind === 3) return [indicator({ breakdown }), ratio({ key: 'share', breakdown })];
  return [indicator({ kind: random.of('COUNT', 'COUNT', 'AMOUNT'), breakdown })];
}

function policyOf(random: Random): Policy {
  const policy: Policy = { minimum: random.of(3, 3, 3, 4), range: random.of(0, 5, 10) };
  const rule = random.below(4);
  if (rule === 1) policy.p = random.of(5, 10, 20);
  if (rule === 2) policy.dominance = random.of({ n: 1, k: 80 }, { n: 2, k: 90 });
  if (rule === 3) Object.assign(policy, { p: 10, zeros: random.chance(0.5), same: random.chance(0.3) });
  return policy;
}

function firmOf(random: Random, firmId: string, indicators: readonly Indicator[]): Firm {
  return {
    firmId,
    groupId: random.chance(0.35) ? random.of('g', 'h') : null,
    segment: random.of('A', 'B', ...SEGMENTS),
    sizeBand: random.of(...SIZES),
    region: random.of('N', 'S', 'S', null),
    figures: figuresOf(random, indicators),
  };
}

function figuresOf(random: Random, indicators: readonly Indicator[]): Firm['figures'] {
  const figures: Firm['figures'] = new Map();
  const places = new Map<string, { a: number; b: number }>();
  for (const { key, breakdown } of indicators) {
    if (random.chance(0.05)) continue;
    for (const part of breakdown.length > 0 ? breakdown : ['']) {
      // What two indicators are about is the same: one figure is the other's denominator.
      const b = places.get(part)?.b ?? figure(random);
      const a = Math.min(b, figure(random));
      places.set(part, { a, b });
      if (!random.chance(0.08)) figures.set(`${key} ${part}`, { a, b });
    }
  }
  return figures;
}

const figure = (random: Random) =>
  random.chance(0.1) ? 0 : random.of(random.below(9), random.below(90), random.below(90), random.below(900));

/** The next release: some firms restate, leave or change their place, others join. */
function later(
  random: Random,
  before: readonly Firm[],
  release: number,
  indicators: readonly Indicator[],
): Firm[] {
  const change = random.of(0.05, 0.1, 0.3);
  const kept = before.flatMap((firm): Firm[] => {
    if (random.chance(change / 2)) return [];
    const now = { ...firm };
    if (random.chance(change)) now.segment = random.of(...SEGMENTS);
    if (random.chance(change / 2)) now.sizeBand = random.of(...SIZES);
    if (random.chance(change)) now.figures = restated(random, firm.figures);
    return [now];
  });
  if (random.chance(change * 3)) kept.push(firmOf(random, `j${release}`, indicators));
  return kept;
}

/** Some figures are others now; of two indicators that are about the same, both. */
function restated(random: Random, figures: Firm['figures']): Firm['figures'] {
  const by = random.of(1, 2, 7);
  const denominators = random.chance(0.5);
  return new Map(
    [...figures].map(([key, { a, b }]) => [
      key,
      denominators ? { a, b: b + by } : { a: Math.min(b, a + by), b },
    ]),
  );
}

function respondentOf({ figures, ...firm }: Firm, indicators: readonly Indicator[]): Respondent {
  const observations = indicators.flatMap(({ key, kind, breakdown }) =>
    (breakdown.length > 0 ? breakdown : ['']).flatMap((part): Observation[] => {
      const own = figures.get(`${key} ${part}`);
      if (!own) return [];
      const said =
        kind === 'RATIO'
          ? parts(String(own.a), String(own.b), part)
          : value(
              kind === 'YES_NO' ? String(own.a % 2) : kind === 'AMOUNT' ? `${own.b}.5` : String(own.b),
              part,
            );
      return [{ ...said, indicatorKey: key }];
    }),
  );
  return { ...firm, observations };
}

/** All cells of a release, two cuts at once too. */
export function cellsOf(due: readonly Respondent[], indicators: readonly Indicator[]): Cell[] {
  const plain = aggregate({ indicators, due });
  const crossed = (dimension: string, second: (firm: Respondent) => string | null) => {
    const both = due.flatMap((firm): Respondent[] => {
      const other = second(firm);
      return other === null ? [] : [{ ...firm, segment: `${firm.segment} × ${other}` }];
    });
    return aggregate({ indicators, due: both })
      .filter((cell) => cell.dimension === 'SEGMENT')
      .map((cell) => ({ ...cell, dimension: dimension as Dimension }));
  };
  return [
    ...plain,
    ...crossed('SEGMENT_SIZE', ({ sizeBand }) => sizeBand),
    ...crossed('SEGMENT_REGION', ({ region }) => region),
  ];
}

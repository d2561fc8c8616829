import { aggregate, type Respondent } from '../../api/rules/aggregate.ts';
import type { Indicator, Observation } from '../../api/rules/indicator.ts';
import { type Chance, chanceFrom } from '../../seeds/random.ts';

/** Shares of the sector that its segments and regions have: some of few firms, as sectors do. */
const SEGMENTS = { Banks: 8, Brokers: 30, Insurers: 14, Lenders: 22, Mutuals: 4, Payments: 15, Trustees: 2 };
const REGIONS = { North: 20, East: 14, South: 26, West: 12, Centre: 16, Isles: 2, Coast: 7, Abroad: 3 };
const BANDS = [
  ['MICRO', 30],
  ['SMALL', 300],
  ['MEDIUM', 3_000],
  ['LARGE', Infinity],
] as const;
const PARTS = ['Cards', 'Loans', 'Savings', 'Cover'];

/** So many in a hundred firms belong to a group, and so many are in a group of three. */
const GROUPED = 12;

/** A firm of the invented sector, and how large it is: sizes are skewed as the logarithm of a normal law has them. */
interface Firm extends Omit<Respondent, 'observations'> {
  size: number;
}

/** A sector of so many invented firms, the same each time. */
export function inventSector(firms: number, seed = 5): Firm[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: firms }, (_, at) => {
    const size = Math.exp(4.6 + 1.9 * normal(chance));
    return {
      firmId: `firm-${at}`,
      groupId: chance.happens(GROUPED / 100) ? `group-${chance.whole(0, Math.floor(firms / 25))}` : null,
      segment: drawn(chance, SEGMENTS),
      sizeBand: BANDS.find(([, below]) => size < below)?.[0] ?? 'LARGE',
      region: chance.happens(0.02) ? null : drawn(chance, REGIONS),
      size,
    };
  });
}

/** Indicators of all kinds, every third one with parts of its own; a share has both its parts told. */
export function inventIndicators(count: number): Indicator[] {
  const kinds = ['COUNT', 'RATIO', 'AMOUNT', 'RATIO', 'COUNT', 'RATIO', 'YES_NO', 'SCORE'] as const;
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? 'COUNT';
    const broken = at % 3 === 0 && kind !== 'YES_NO' && kind !== 'SCORE';
    return {
      ...{ key: `indicator-${at}`, clauseKey: 'promise', kind, label: `Indicator ${at}`, unit: 'pieces' },
      ...{ numeratorLabel: 'Pieces', denominatorLabel: null, stronger: null, target: null },
      ...{ audience: 'AGGREGATE', breakdown: broken ? PARTS : [] },
    };
  });
}

/** What the sector has reported, and its cells: with every two cuts at once where `minimum` is given and they say more than their margins. */
export function inventCells(
  firms: readonly Firm[],
  indicators: readonly Indicator[],
  minimum: number | null,
): ReturnType<typeof aggregate> {
  return aggregate({ indicators, due: inventDue(firms, indicators), minimum });
}

/** What these firms have reported; for another `period` other figures. */
export function inventDue(
  firms: readonly Firm[],
  indicators: readonly Indicator[],
  period = 0,
): Respondent[] {
  return firms.map(({ size, ...firm }, at) => {
    const chance = chanceFrom(7_919 * (at + 1) + period);
    const observations = indicators.flatMap((indicator) => observationsOf(indicator, size, chance));
    return { ...firm, observations };
  });
}

function observationsOf({ key, kind, breakdown }: Indicator, size: number, chance: Chance): Observation[] {
  if (chance.happens(0.04)) return [];
  return (breakdown.length > 0 ? breakdown : ['']).map((part) => {
    const none = { indicatorKey: key, breakdown: part, value: null, numerator: null, denominator: null };
    const about = size * Math.exp(0.7 * normal(chance)) * (part === 'Cover' ? 0.1 : 1);
    if (kind === 'RATIO') {
      const denominator = Math.round(about);
      const numerator = String(Math.round(denominator * (0.6 + 0.4 * chance.fraction())));
      return { ...none, state: 'REPORTED', note: null, numerator, denominator: String(denominator) };
    }
    const value = {
      COUNT: () => String(Math.round(about / 8)),
      AMOUNT: () => (about * 18).toFixed(2),
      YES_NO: () => (chance.happens(0.85) ? '1' : '0'),
      SCORE: () => (50 + 40 * chance.fraction()).toFixed(1),
      DURATION: () => String(chance.whole(1, 30)),
    }[kind]();
    return { ...none, state: 'REPORTED', note: null, value };
  });
}

function drawn(chance: Chance, shares: Readonly<Record<string, number>>): string {
  const all = Object.values(shares).reduce((sum, share) => sum + share, 0);
  let left = chance.fraction() * all;
  for (const [name, share] of Object.entries(shares)) {
    left -= share;
    if (left < 0) return name;
  }
  return Object.keys(shares)[0] ?? '';
}

/** Box and Muller. */
const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance.fraction())) * Math.cos(2 * Math.PI * chance.fraction());

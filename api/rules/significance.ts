import {
  FACTOR_WEIGHTS,
  type FactorWeight,
  SERIOUSNESSES,
  type Seriousness,
  type SignificanceFactor,
} from '../../schema/words-breach.ts';
import { addDecimals } from './number.ts';

/** What was weighed, how much it weighs, and why in words. */
export interface Factor {
  factor: SignificanceFactor;
  weight: FactorWeight;
  words: string;
}

/** How grave something is found to be, and the reason as a sentence. */
export interface Proposal {
  seriousness: Seriousness;
  why: string;
}

/** True where the first is the lighter one. */
export function isLighter(a: Seriousness, b: Seriousness): boolean {
  return SERIOUSNESSES.indexOf(a) < SERIOUSNESSES.indexOf(b);
}

/** The graver of the two. */
export const graver = (a: Seriousness, b: Seriousness): Seriousness => (isLighter(a, b) ? b : a);

const IN_WORDS: Record<SignificanceFactor, string> = {
  FREQUENCY: 'how often it happened',
  EFFECT_ON_CUSTOMERS: 'the effect on customers',
  LOSS: 'the loss',
  INADEQUACY_SHOWN: 'what it shows about the firm’s procedures',
};

/** The names of factors in a row: `the loss`, `the loss and how often it happened`. */
function named(factors: readonly Pick<Factor, 'factor'>[]): string {
  const names = factors.map(({ factor }) => IN_WORDS[factor]);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

const heavy = (factors: readonly Pick<Factor, 'factor'>[], how: string): string =>
  `${named(factors)} ${factors.length === 1 ? 'weighs' : 'weigh'} ${how}`;

/**
 * What the recorded factors make of a breach: serious where two of them weigh high, significant where one weighs high or two weigh
 * moderately, else ordinary; null before anything was weighed. Adding or raising a factor never makes it lighter. Whether it is
 * systemic does not count: that is another axis (ISO 10001:2018, 8.1 and 8.2).
 */
export function proposeSeriousness(factors: readonly Omit<Factor, 'words'>[]): Proposal | null {
  if (factors.length === 0) return null;
  const high = factors.filter(({ weight }) => weight === 'HIGH');
  const moderate = factors.filter(({ weight }) => weight === 'MODERATE');
  if (high.length >= 2) return { seriousness: 'SERIOUS', why: `Serious, because ${heavy(high, 'high')}.` };
  if (high.length === 1)
    return { seriousness: 'SIGNIFICANT', why: `Significant, because ${heavy(high, 'high')}.` };
  if (moderate.length >= 2)
    return { seriousness: 'SIGNIFICANT', why: `Significant, because ${heavy(moderate, 'moderately')}.` };
  return {
    seriousness: 'ORDINARY',
    why: 'Ordinary, because nothing weighs high, and no two things weigh moderately.',
  };
}

/** One of several breaches with the same root cause. */
export interface Linked {
  factors: readonly Factor[];
  customersAffected: number | null;
  moneyLost: string | null;
  currency: string | null;
}

/** Several breaches as one. */
export interface Whole {
  breaches: number;
  customersAffected: number;
  /** Of how many breaches nobody knows yet how many customers they touched. */
  customersUnknown: number;
  /** Currencies are never added to each other; by their names. */
  money: { currency: string; amount: string }[];
  factors: Omit<Factor, 'words'>[];
  /** Null where nothing was weighed, and nothing adds up. */
  proposal: Proposal | null;
}

const OFTEN = 5;
const THRICE = 3;

/**
 * Breaches with one root cause, scored together: each factor weighs as much as it does in the gravest of them, and more where they
 * add up. Two make it happen more than once (moderate), five make it happen often (high); three show that procedures do not hold
 * (moderate); an effect or a loss that is found three times counts as the next weight. So the whole is never lighter than a part,
 * and leaving everything unweighed keeps nothing small.
 */
export function scoreTogether(breaches: readonly Linked[]): Whole {
  const factors = combined(breaches);
  return {
    breaches: breaches.length,
    customersAffected: breaches.reduce((sum, { customersAffected }) => sum + (customersAffected ?? 0), 0),
    customersUnknown: breaches.filter(({ customersAffected }) => customersAffected === null).length,
    money: moneyOf(breaches),
    factors,
    proposal: proposalOf(breaches.length, factors),
  };
}

function proposalOf(count: number, factors: readonly Omit<Factor, 'words'>[]): Proposal | null {
  const proposal = proposeSeriousness(factors);
  if (!proposal || count < 2) return proposal;
  return {
    ...proposal,
    why: `${count} breaches together: ${proposal.why.replace(/^\w/, (letter) => letter.toLowerCase())}`,
  };
}

function combined(breaches: readonly Linked[]): Omit<Factor, 'words'>[] {
  const count = breaches.length;
  const frequency = count >= OFTEN ? 'HIGH' : count >= 2 ? 'MODERATE' : null;
  const found: [SignificanceFactor, FactorWeight | null][] = [
    ['FREQUENCY', heavier(heaviest(breaches, 'FREQUENCY'), frequency)],
    ['EFFECT_ON_CUSTOMERS', addedUp(breaches, 'EFFECT_ON_CUSTOMERS')],
    ['LOSS', addedUp(breaches, 'LOSS')],
    [
      'INADEQUACY_SHOWN',
      heavier(heaviest(breaches, 'INADEQUACY_SHOWN'), count >= THRICE ? 'MODERATE' : null),
    ],
  ];
  return found.flatMap(([factor, weight]) => (weight === null ? [] : [{ factor, weight }]));
}

const weightsOf = (breaches: readonly Linked[], wanted: SignificanceFactor): FactorWeight[] =>
  breaches
    .flatMap(({ factors }) => factors.filter(({ factor }) => factor === wanted))
    .map(({ weight }) => weight);

function heavier(a: FactorWeight | null, b: FactorWeight | null): FactorWeight | null {
  if (a === null || b === null) return a ?? b;
  return FACTOR_WEIGHTS.indexOf(a) < FACTOR_WEIGHTS.indexOf(b) ? b : a;
}

const heaviest = (breaches: readonly Linked[], factor: SignificanceFactor): FactorWeight | null =>
  weightsOf(breaches, factor).reduce<FactorWeight | null>(heavier, null);

/** The heaviest weight, or the next one up of a weight that as many as three of them have at least. */
function addedUp(breaches: readonly Linked[], factor: SignificanceFactor): FactorWeight | null {
  const weights = weightsOf(breaches, factor);
  const places = weights.map((weight) => FACTOR_WEIGHTS.indexOf(weight));
  const raised = FACTOR_WEIGHTS.findLast(
    (_weight, place) => place > 0 && places.filter((held) => held >= place - 1).length >= THRICE,
  );
  return heavier(heaviest(breaches, factor), raised ?? null);
}

function moneyOf(breaches: readonly Linked[]): { currency: string; amount: string }[] {
  const byCurrency = new Map<string, string[]>();
  for (const { moneyLost, currency } of breaches) {
    if (moneyLost === null || currency === null) continue;
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), moneyLost]);
  }
  return [...byCurrency]
    .map(([currency, amounts]) => ({ currency, amount: addDecimals(amounts) }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Factor,
  isLighter,
  type Linked,
  proposeSeriousness,
  scoreTogether,
} from '../../api/rules/significance.ts';
import {
  FACTOR_WEIGHTS,
  type FactorWeight,
  SIGNIFICANCE_FACTORS,
  type SignificanceFactor,
} from '../../schema/words-breach.ts';

type Weights = Partial<Record<SignificanceFactor, FactorWeight>>;

const factorsOf = (weights: Weights): Factor[] =>
  SIGNIFICANCE_FACTORS.flatMap((factor) => {
    const weight = weights[factor];
    return weight ? [{ factor, weight, words: 'So.' }] : [];
  });

const breach = (weights: Weights, part: Partial<Linked> = {}): Linked => ({
  ...{ factors: factorsOf(weights), customersAffected: 1, moneyLost: null, currency: null },
  ...part,
});

describe('how grave a breach is', () => {
  it.each<[string, Weights, string | null, string]>([
    ['nothing weighed', {}, null, ''],
    ['one low', { LOSS: 'LOW' }, 'ORDINARY', 'Ordinary, because nothing weighs high'],
    ['one moderate', { LOSS: 'MODERATE' }, 'ORDINARY', 'Ordinary'],
    [
      'all low',
      { FREQUENCY: 'LOW', EFFECT_ON_CUSTOMERS: 'LOW', LOSS: 'LOW', INADEQUACY_SHOWN: 'LOW' },
      'ORDINARY',
      'Ordinary',
    ],
    [
      'two moderate',
      { LOSS: 'MODERATE', FREQUENCY: 'MODERATE' },
      'SIGNIFICANT',
      'Significant, because how often it happened and the loss weigh moderately.',
    ],
    [
      'four moderate',
      {
        FREQUENCY: 'MODERATE',
        EFFECT_ON_CUSTOMERS: 'MODERATE',
        LOSS: 'MODERATE',
        INADEQUACY_SHOWN: 'MODERATE',
      },
      'SIGNIFICANT',
      'Significant',
    ],
    [
      'one high',
      { EFFECT_ON_CUSTOMERS: 'HIGH' },
      'SIGNIFICANT',
      'Significant, because the effect on customers weighs high.',
    ],
    [
      'one high, one moderate',
      { EFFECT_ON_CUSTOMERS: 'HIGH', LOSS: 'MODERATE' },
      'SIGNIFICANT',
      'Significant, because the effect on customers weighs high.',
    ],
    [
      'two high',
      { EFFECT_ON_CUSTOMERS: 'HIGH', INADEQUACY_SHOWN: 'HIGH' },
      'SERIOUS',
      'Serious, because the effect on customers and what it shows about the firm’s procedures weigh high.',
    ],
  ])('%s', (_name, weights, seriousness, why) => {
    const proposal = proposeSeriousness(factorsOf(weights));
    expect(proposal?.seriousness ?? null).toBe(seriousness);
    expect(proposal?.why ?? '').toContain(why);
  });
});

const weight = fc.constantFrom(undefined, ...FACTOR_WEIGHTS);
const weights = fc.record(
  Object.fromEntries(SIGNIFICANCE_FACTORS.map((factor) => [factor, weight])),
) as fc.Arbitrary<Weights>;

describe('breaches with one root cause', () => {
  const LOW = breach({ LOSS: 'LOW' });

  it.each<[string, Linked[], string | null]>([
    ['none', [], null],
    ['one is as it is', [breach({ LOSS: 'HIGH' })], 'SIGNIFICANT'],
    ['one that is not weighed', [breach({})], null],
    ['three that are not weighed', [breach({}), breach({}), breach({})], 'SIGNIFICANT'],
    ['two small ones', [LOW, LOW], 'ORDINARY'],
    ['two with a moderate effect', [LOW, breach({ EFFECT_ON_CUSTOMERS: 'MODERATE' })], 'SIGNIFICANT'],
    ['three small ones show that procedures do not hold', [LOW, LOW, LOW], 'SIGNIFICANT'],
    ['four small ones', [LOW, LOW, LOW, LOW], 'SIGNIFICANT'],
    ['five happen often', [LOW, LOW, LOW, LOW, LOW], 'SIGNIFICANT'],
    [
      'five, of which three have a moderate loss',
      [LOW, LOW, ...Array(3).fill(breach({ LOSS: 'MODERATE' }))],
      'SERIOUS',
    ],
    [
      'three with a moderate effect and a moderate loss',
      Array(3).fill(breach({ EFFECT_ON_CUSTOMERS: 'MODERATE', LOSS: 'MODERATE' })),
      'SERIOUS',
    ],
  ])('%s', (_name, breaches, wanted) => {
    expect(scoreTogether(breaches).proposal?.seriousness ?? null).toBe(wanted);
  });

  it('say why, and that it is of them together', () => {
    expect(scoreTogether([LOW, LOW, LOW]).proposal?.why).toBe(
      '3 breaches together: significant, because how often it happened, the loss and what it shows about the firm’s procedures weigh moderately.',
    );
  });

  it('add up customers and money, exactly and never across currencies', () => {
    const whole = scoreTogether([
      breach({}, { customersAffected: 10, moneyLost: '0.10', currency: 'EUR' }),
      breach({}, { customersAffected: null, moneyLost: '0.20', currency: 'EUR' }),
      breach({}, { customersAffected: 0, moneyLost: '1000000000000000000000.01', currency: 'CHF' }),
      breach({}, { customersAffected: null }),
    ]);
    expect(whole).toMatchObject({
      ...{ breaches: 4, customersAffected: 10, customersUnknown: 2 },
      money: [
        { currency: 'CHF', amount: '1000000000000000000000.01' },
        { currency: 'EUR', amount: '0.3' },
      ],
    });
  });

  it('are never lighter than any of them, nor lighter with one more', () => {
    fc.assert(
      fc.property(fc.array(weights, { minLength: 1, maxLength: 7 }), (all) => {
        const breaches = all.map((one) => breach(one));
        const whole = scoreTogether(breaches).proposal;
        const parts = [
          ...breaches.map(({ factors }) => proposeSeriousness(factors)),
          scoreTogether(breaches.slice(1)).proposal,
        ];
        for (const part of parts) {
          if (part) expect(whole && isLighter(whole.seriousness, part.seriousness)).toBe(false);
        }
      }),
    );
  });
});

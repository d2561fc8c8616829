import type {
  BreachCause,
  BreachFinding,
  BreachInput,
  FactorWeight,
  FactsOfBreachFragment,
  RemedyStatus,
  Seriousness,
  SignificanceFactor,
} from '../generated/api/graphql.ts';
import { FACTORS, wordsOf } from './breach-words.ts';

/** What is typed into the form; empty texts where nothing is typed or chosen. */
export interface BreachDraft {
  clauseKey: string;
  happenedFrom: string;
  happenedUntil: string;
  foundOn: string;
  foundHow: BreachFinding | '';
  foundHowWords: string;
  cause: BreachCause | '';
  causeWords: string;
  description: string;
  customersAffected: string;
  moneyLost: string;
  currency: string;
  remedy: string;
  remedyStatus: RemedyStatus;
  remedyDueOn: string;
  remedyDoneOn: string;
  factors: Record<SignificanceFactor, { weight: FactorWeight | ''; words: string }>;
  /** Empty: as it is proposed. */
  seriousness: Seriousness | '';
  seriousnessReason: string;
  systemic: boolean;
}

const NO_FACTOR = { weight: '', words: '' } as const;

export const EMPTY: BreachDraft = {
  ...{ clauseKey: '', happenedFrom: '', happenedUntil: '', foundOn: '', foundHow: '', foundHowWords: '' },
  ...{ cause: '', causeWords: '', description: '', customersAffected: '', moneyLost: '', currency: '' },
  ...{ remedy: '', remedyStatus: 'NONE_YET', remedyDueOn: '', remedyDoneOn: '' },
  factors: {
    FREQUENCY: NO_FACTOR,
    EFFECT_ON_CUSTOMERS: NO_FACTOR,
    LOSS: NO_FACTOR,
    INADEQUACY_SHOWN: NO_FACTOR,
  },
  ...{ seriousness: '', seriousnessReason: '', systemic: false },
};

/** What is known of a logged breach, to be typed on. */
export function draftOf(facts: FactsOfBreachFragment): BreachDraft {
  const { customersAffected: customers } = facts;
  const factors = { ...EMPTY.factors };
  for (const { factor, weight, words } of facts.factors) factors[factor] = { weight, words };
  return {
    ...{ clauseKey: facts.clauseKey, happenedFrom: facts.happenedFrom, foundOn: facts.foundOn },
    ...{ foundHow: facts.foundHow, cause: facts.cause, description: facts.description, factors },
    ...{ remedyStatus: facts.remedyStatus, seriousness: facts.seriousness, systemic: facts.systemic },
    happenedUntil: facts.happenedUntil ?? '',
    foundHowWords: facts.foundHowWords ?? '',
    causeWords: facts.causeWords ?? '',
    customersAffected: typeof customers === 'number' ? String(customers) : '',
    moneyLost: facts.moneyLost ?? '',
    currency: facts.currency ?? '',
    remedy: facts.remedy ?? '',
    remedyDueOn: facts.remedyDueOn ?? '',
    remedyDoneOn: facts.remedyDoneOn ?? '',
    seriousnessReason: facts.seriousnessReason ?? '',
  };
}

const AMOUNT = /^\d{1,30}(\.\d{1,30})?$/;

/** True where the text can be sent as an amount; whether it may be so is for the law to say. */
export const isAmount = (text: string): boolean => text.trim() === '' || AMOUNT.test(text.trim());

/** What is sent; null until the form says enough to be judged. */
export function inputOf(draft: BreachDraft, proposed: Seriousness | null): BreachInput | null {
  const { clauseKey, happenedFrom, foundOn, foundHow, cause } = draft;
  if (!clauseKey || !happenedFrom || !foundOn || !foundHow || !cause || !isAmount(draft.moneyLost))
    return null;
  const customers = draft.customersAffected.trim();
  return {
    ...{ clauseKey, happenedFrom, foundOn, foundHow, cause, systemic: draft.systemic },
    ...{ description: draft.description, remedyStatus: draft.remedyStatus },
    happenedUntil: draft.happenedUntil || null,
    foundHowWords: foundHow === 'OTHER' ? draft.foundHowWords : null,
    causeWords: cause === 'OTHER' ? draft.causeWords : null,
    customersAffected: /^\d+$/.test(customers) ? Number(customers) : null,
    moneyLost: draft.moneyLost.trim() || null,
    currency: draft.currency.trim().toUpperCase() || null,
    remedy: draft.remedy || null,
    remedyDueOn: draft.remedyStatus === 'DONE' ? null : draft.remedyDueOn || null,
    remedyDoneOn: draft.remedyStatus === 'DONE' ? draft.remedyDoneOn || null : null,
    factors: wordsOf(FACTORS).flatMap((factor) => {
      const { weight, words } = draft.factors[factor];
      return weight ? [{ factor, weight, words }] : [];
    }),
    seriousness: draft.seriousness || proposed || 'ORDINARY',
    seriousnessReason: draft.seriousness ? draft.seriousnessReason || null : null,
  };
}

import type { Frequency, ReturnAsk } from '../generated/api/graphql.ts';

export type Asked = ReturnAsk;
export type Often = Frequency | 'EVERY' | 'NEVER';

export const EVERY = 'EVERY';

export const ASKED: Record<Asked, string> = {
  SELF_ASSESSMENT: 'Self-assessment of every clause',
  PRINCIPLES: 'The twelve guiding principles',
  SATISFACTION: 'Satisfaction of customers with the code',
};

export const HOW_OFTEN: readonly Often[] = ['NEVER', EVERY, 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'];

export const OFTEN_WORDS: Record<Often, string> = {
  NEVER: 'Not asked for',
  EVERY: 'In every period',
  MONTHLY: 'In monthly periods',
  QUARTERLY: 'In quarterly periods',
  HALF_YEARLY: 'In half-yearly periods',
  YEARLY: 'In yearly periods',
};

import { RETURN_ASKS, type ReturnAsk } from '../../schema/words-assessment.ts';
import type { Frequency } from '../../schema/words-return.ts';
import type { Remark } from './remark.ts';

/** What an edition asks of a return beside its figures; with a frequency, in periods of that frequency alone. */
export type Ask = {
  what: ReturnAsk;
  frequency: Frequency | null;
};

/** What is asked in periods of this frequency; null where they are no calendar's. */
export function askedIn(asks: readonly Ask[], frequency: Frequency | null): Set<ReturnAsk> {
  const holding = asks.filter((ask) => ask.frequency === null || ask.frequency === frequency);
  return new Set(holding.map(({ what }) => what));
}

/** ERROR for each thing that is asked for twice. */
export function askRemarks(asks: readonly Ask[]): Remark[] {
  return asks.flatMap(({ what }, place) =>
    asks.findIndex((other) => other.what === what) === place
      ? []
      : [
          {
            ...{ level: 'ERROR' as const, code: 'REPEATED', where: `asks.${place}.what` },
            why: 'Ask for each part of a return once: keep one of the two.',
          },
        ],
  );
}

/** The asks in their fixed order, whatever order they were declared in. */
export const askOrder = (asks: readonly Ask[]): Ask[] =>
  RETURN_ASKS.flatMap((what) => asks.filter((ask) => ask.what === what)).map(({ what, frequency }) => ({
    ...{ what, frequency },
  }));

/** What differs in one thing that is asked for: in which periods it was and is, in words; null where it is not asked for. */
export interface AskChange {
  what: ReturnAsk;
  before: string | null;
  after: string | null;
}

/** Every part that two editions ask for otherwise (ISO 10001:2018, 8.5). */
export function askChanges(before: readonly Ask[], after: readonly Ask[]): AskChange[] {
  const said = (asks: readonly Ask[], what: ReturnAsk): string | null => {
    const ask = asks.find((one) => one.what === what);
    return ask ? PERIODS[ask.frequency ?? 'EVERY'] : null;
  };
  return RETURN_ASKS.map((what) => ({ what, before: said(before, what), after: said(after, what) })).filter(
    (change) => change.before !== change.after,
  );
}

const PERIODS: Record<Frequency | 'EVERY', string> = {
  EVERY: 'in every period',
  MONTHLY: 'in monthly periods',
  QUARTERLY: 'in quarterly periods',
  HALF_YEARLY: 'in half-yearly periods',
  YEARLY: 'in yearly periods',
};

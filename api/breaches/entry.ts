import type { AdoptionRow } from '../../db/adoptions/read.ts';
import type { StoredFactor } from '../../db/breaches/tables.ts';
import { expectEntries } from '../refusal.ts';
import { type BreachEntry, breachRemarks } from '../rules/breach.ts';
import type { Remark } from '../rules/remark.ts';

type Spared<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];
type Sparing<T> = Omit<T, Spared<T>> & Partial<Pick<T, Spared<T>>>;

/** What is written down about a breach, as it is sent: what may be null may be left out. */
export type SentBreach = Sparing<Omit<BreachEntry, 'factors'>> & {
  clauseKey: string;
  factors: readonly StoredFactor[];
};

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** What was sent, with blanks taken away and what was left out as null. */
export function entryOf(sent: SentBreach): BreachEntry & { factors: StoredFactor[] } {
  const { happenedFrom, foundOn, foundHow, cause, remedyStatus, seriousness, systemic } = sent;
  return {
    ...{ happenedFrom, foundOn, foundHow, cause, remedyStatus, seriousness, systemic },
    happenedUntil: sent.happenedUntil ?? null,
    foundHowWords: trimmed(sent.foundHowWords),
    causeWords: trimmed(sent.causeWords),
    description: sent.description.trim(),
    customersAffected: sent.customersAffected ?? null,
    moneyLost: sent.moneyLost ?? null,
    currency: trimmed(sent.currency),
    remedy: trimmed(sent.remedy),
    remedyDueOn: sent.remedyDueOn ?? null,
    remedyDoneOn: sent.remedyDoneOn ?? null,
    factors: sent.factors.map(({ factor, weight, words }) => ({ factor, weight, words: words.trim() })),
    seriousnessReason: trimmed(sent.seriousnessReason),
  };
}

/** What the law says about it, pointing into the input. */
export function remarksOnEntry(
  entry: BreachEntry,
  adoption: Pick<AdoptionRow, 'registeredOn' | 'endedOn'>,
  today: string,
): Remark[] {
  return breachRemarks(entry, adoption, today).map((remark) => ({
    ...remark,
    where: `breach.${remark.where}`,
  }));
}

/** The entry as it may be saved. Refuses BAD_INPUT with every remark where the law does not let it pass. */
export function soundEntry(
  sent: SentBreach,
  adoption: Pick<AdoptionRow, 'registeredOn' | 'endedOn'>,
  today: string,
) {
  const entry = entryOf(sent);
  expectEntries(remarksOnEntry(entry, adoption, today));
  return entry;
}

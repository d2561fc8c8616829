import type { BreachFacts } from './breach.ts';
import { type BreachRegister, type Logged, stampOf } from './breach-register.ts';
import { digest } from './canonical.ts';

/** What an association is told of a breach: all that the firm knows of it then, and nothing of who keeps its register. */
export type NoticeContent = Omit<BreachFacts, 'factors'> & {
  factors: { [K in keyof BreachFacts['factors'][number]]: BreachFacts['factors'][number][K] }[];
  rootCause: string | null;
  withdrawnReason: string | null;
};

/** A breach as the firm's own record has it. */
export type Recorded = Logged &
  BreachFacts & {
    associationId: string;
    memberId: string;
    adoptionId: string;
    withdrawnReason: string | null;
  };

interface HeldRegister extends BreachRegister {
  notices: readonly (BreachRegister['notices'][number] & { contentHash: string })[];
}

function contentOf(register: BreachRegister, breach: Recorded): NoticeContent {
  const { clauseKey, clauseNumber, clauseHeading, clauseText, editionNumber, extensionNumber } = breach;
  const { happenedFrom, happenedUntil, foundOn, foundHow, foundHowWords, cause, causeWords } = breach;
  const { description, customersAffected, moneyLost, currency } = breach;
  const { remedy, remedyStatus, remedyDueOn, remedyDoneOn } = breach;
  const { factors, seriousness, seriousnessReason, systemic, withdrawnReason } = breach;
  return {
    ...{ clauseKey, clauseNumber, clauseHeading, clauseText, editionNumber, extensionNumber },
    ...{ happenedFrom, happenedUntil, foundOn, foundHow, foundHowWords, cause, causeWords },
    ...{ description, customersAffected, moneyLost, currency },
    ...{ remedy, remedyStatus, remedyDueOn, remedyDoneOn },
    ...{ seriousness, seriousnessReason, systemic, withdrawnReason },
    factors: factors.map(({ factor, weight, words }) => ({ factor, weight, words })),
    rootCause: register.rootCauses.find(({ id }) => id === breach.rootCauseId)?.title ?? null,
  };
}

const hashOf = (content: NoticeContent): string => digest({ ...content });

/** True where the association was told last what the firm's record says now. */
export function isAsTold(register: HeldRegister, breach: Recorded): boolean {
  const last = register.notices.findLast(({ breachId }) => breachId === breach.id);
  return last?.contentHash === hashOf(contentOf(register, breach));
}

/**
 * The next notice of a breach, to be kept as it is: what the record says, under its hash, and for the first one by when it had to be
 * made. The notices of the register stand in their order.
 */
export function frozenNotice(register: BreachRegister, breach: Recorded, days: number, today: string) {
  const { id: breachId, associationId, memberId, adoptionId } = breach;
  const content = contentOf(register, breach);
  const number = register.notices.filter((one) => one.breachId === breachId).length + 1;
  return {
    ...{ breachId, associationId, memberId, adoptionId, number },
    ...{ content, contentHash: hashOf(content), ...stampOf(register, breach, days, today) },
  };
}

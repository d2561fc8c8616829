import type { Ruling } from '../../schema/words.ts';

interface PastRuling {
  operationHash: string;
  ruling: Ruling;
  ruledAt: Date;
}

/**
 * The ruling that held for each operation (by its hash) at a moment, or holds now where there is none: of several the last. What
 * was published is judged by the rulings of its day, so that a later one does not rewrite what customers were promised.
 */
export function rulingsAt(oldestFirst: readonly PastRuling[], moment: Date | null): Map<string, Ruling> {
  const past = oldestFirst.filter(({ ruledAt }) => moment === null || ruledAt <= moment);
  return new Map(past.map(({ operationHash, ruling }) => [operationHash, ruling]));
}

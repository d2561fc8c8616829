import type { Remark } from './remark.ts';

/** What a firm has to say before a report that names it is published. */
export interface Answer {
  response: string | null;
  disputes: readonly { indicatorKey: string; reason: string }[];
}

/** A short response is read beside the figures; a long one would be a page of its own. */
export const LONGEST_WORDS = 500;

/** True while firms can answer: until that moment, which is null where the report was withheld. */
export const isOpen = (until: Date | null, now: Date): boolean => until !== null && now < until;

/** The answer with its words trimmed; a response of blanks is none. */
export function trimmed({ response, disputes }: Answer): {
  response: string | null;
  disputes: { indicatorKey: string; reason: string }[];
} {
  return {
    response: response?.trim() || null,
    disputes: disputes.map(({ indicatorKey, reason }) => ({ indicatorKey, reason: reason.trim() })),
  };
}

/** What is wrong with an answer of a firm of which these indicators are told; `where` is the field. */
export function answerRemarks({ response, disputes }: Answer, told: readonly string[]): Remark[] {
  const fault = (where: string, why: string): Remark => ({ level: 'ERROR', code: 'NOT_TAKEN', where, why });
  const seen = new Set<string>();
  const faults: Remark[] = [];
  if ((response ?? '').length > LONGEST_WORDS) {
    faults.push(fault('response', `A response has up to ${LONGEST_WORDS} characters.`));
  }
  disputes.forEach(({ indicatorKey, reason }, at) => {
    const where = `disputes.${at}`;
    if (!told.includes(indicatorKey)) {
      faults.push(fault(`${where}.indicatorKey`, `Nothing is told of your firm under “${indicatorKey}”.`));
    }
    if (seen.has(indicatorKey)) {
      faults.push(fault(`${where}.indicatorKey`, 'A figure is disputed once: put all reasons in one.'));
    }
    if (reason === '' || reason.length > LONGEST_WORDS) {
      faults.push(
        fault(`${where}.reason`, `Say in up to ${LONGEST_WORDS} characters why the figure is not right.`),
      );
    }
    seen.add(indicatorKey);
  });
  return faults;
}

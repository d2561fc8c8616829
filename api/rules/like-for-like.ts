import { aggregate, type Cell, type Respondent } from './aggregate.ts';
import type { Reported } from './indicator.ts';
import { divideDecimals, subtractDecimals } from './number.ts';

/** The two sums of a comparison of like with like. */
export const NOW = 'now';
export const THEN = 'then';

/**
 * The same firms in this period and in the one before: for each indicator the sums over those that have a figure of it in both, now and as
 * they were published then (ISO 10001:2018, 8.2). So a change is one of what firms did, and not of who reported. `period` names the one
 * before. Give only indicators that measure the same thing in both. What does not add up has no such sums, nor has what tells of
 * another indicator's figures.
 */
export function likeForLike(input: {
  indicators: readonly Reported[];
  due: readonly Respondent[];
  before: readonly Respondent[];
  period: string;
}): Cell[] {
  const { due, before, period } = input;
  const then = new Map(before.map((firm) => [firm.firmId, firm]));
  return input.indicators
    .filter(({ kind }) => kind !== 'SCORE' && kind !== 'DURATION')
    .filter(({ columns, totalOf, answers }) => columns === undefined && totalOf === undefined && !answers)
    .flatMap((indicator) => {
      const common = due.flatMap((firm) => {
        const earlier = then.get(firm.firmId);
        return earlier && has(firm, indicator.key) && has(earlier, indicator.key) ? [{ firm, earlier }] : [];
      });
      const now = sumOver(
        indicator,
        common.map(({ firm }) => firm),
        NOW,
      );
      const past = sumOver(
        indicator,
        common.map(({ firm: { groupId }, earlier }) => ({ ...earlier, groupId })),
        THEN,
      );
      if (common.length === 0 || !now || !past) return [];
      return [
        { ...now, ...changeOf(now.rate ?? now.value, past.rate ?? past.value) },
        { ...past, figures: past.figures.map((figure) => ({ ...figure, period })) },
      ];
    });
}

function changeOf(now: string | null, then: string | null) {
  if (now === null || then === null) return { change: null, changeShare: null };
  const change = subtractDecimals(now, then);
  return { change, changeShare: divideDecimals(change, then) };
}

function has({ observations }: Respondent, key: string): boolean {
  return (observations ?? []).some(
    ({ indicatorKey, state }) => indicatorKey === key && (state === 'REPORTED' || state === 'NIL'),
  );
}

/** One sum, without its quartiles: they are of the whole sector. */
function sumOver(
  indicator: Reported,
  firms: readonly Respondent[],
  category: typeof NOW | typeof THEN,
): Cell | null {
  const [cell] = aggregate({ indicators: [{ ...indicator, breakdown: [], partsOnly: true }], due: firms });
  if (!cell) return null;
  const none = { q1: null, median: null, q3: null, meetingTarget: null, meetingBase: null };
  return { ...cell, ...none, dimension: 'LIKE_FOR_LIKE', category };
}

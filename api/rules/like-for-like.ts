import { aggregate, type Cell, changeSince, type Respondent } from './aggregate.ts';
import { ofPeriod } from './cell-figure.ts';
import { groupBy } from './group.ts';
import type { Observation, Reported } from './indicator.ts';

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
  const due = input.due.map(saidBy);
  const before = new Map(input.before.map(saidBy).map((one) => [one.firm.firmId, one]));
  return input.indicators
    .filter(({ kind }) => kind !== 'SCORE' && kind !== 'DURATION')
    .filter(({ columns, totalOf, answers }) => columns === undefined && totalOf === undefined && !answers)
    .flatMap((indicator) => {
      const common = due.flatMap(({ firm, said }) => {
        const earlier = before.get(firm.firmId);
        const [now, past] = [said.get(indicator.key), earlier?.said.get(indicator.key)];
        if (!earlier || !now?.some(isFigure) || !past?.some(isFigure)) return [];
        const { groupId } = firm;
        return [
          [
            { ...firm, observations: now },
            { ...earlier.firm, groupId, observations: past },
          ] as const,
        ];
      });
      const [now, past] = [
        sumOver(
          indicator,
          common.map(([firm]) => firm),
          NOW,
        ),
        sumOver(
          indicator,
          common.map(([, firm]) => firm),
          THEN,
        ),
      ];
      if (common.length === 0 || !now || !past) return [];
      return [
        { ...now, ...changeSince(now, past) },
        { ...past, figures: ofPeriod(past.figures, input.period) },
      ];
    });
}

/** A firm with its observations by indicator. */
const saidBy = (firm: Respondent) => ({
  firm,
  said: groupBy(firm.observations ?? [], ({ indicatorKey }) => indicatorKey),
});

const isFigure = ({ state }: Observation): boolean => state === 'REPORTED' || state === 'NIL';

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

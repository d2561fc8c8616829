import { aggregate, type Cell, type Respondent } from './aggregate.ts';
import type { Reported } from './indicator.ts';
import { subtractDecimals } from './number.ts';

/** The two sums of a comparison of like with like. */
export const NOW = 'now';
export const THEN = 'then';

/**
 * The same firms in this period and in the one before: for each indicator the sums over those that have a figure of it in both, now and as
 * they were published then (ISO 10001:2018, 8.2). So a change is one of what firms did, and not of who reported. `period` names the one
 * before. Give only indicators that measure the same thing in both. What does not add up has no such sums.
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
    .filter(({ kind, columns }) => kind !== 'SCORE' && kind !== 'DURATION' && columns === undefined)
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
      const [one, other] = [now.rate ?? now.value, past.rate ?? past.value];
      return [
        { ...now, change: one === null || other === null ? null : subtractDecimals(one, other) },
        { ...past, figures: past.figures.map((figure) => ({ ...figure, period })) },
      ];
    });
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

/** The change from like to like is told only where both sums are. */
export function withoutHalfChanges<
  T extends Pick<Cell, 'indicatorKey' | 'dimension' | 'category' | 'change' | 'suppression'>,
>(cells: readonly T[]): T[] {
  const shown = new Set(
    cells.flatMap(({ indicatorKey, dimension, category, suppression }) =>
      dimension === 'LIKE_FOR_LIKE' && category === THEN && suppression === 'NONE' ? [indicatorKey] : [],
    ),
  );
  return cells.map((cell) =>
    cell.dimension === 'LIKE_FOR_LIKE' && !shown.has(cell.indicatorKey) ? { ...cell, change: null } : cell,
  );
}

import type { CheckEmpties, CheckKind, CheckRelation } from '../generated/api/graphql.ts';
import { inWords } from '../parts/figures.ts';
import type { FigureCheck, Indicator } from './edition.ts';

export const CHECK_KINDS: Record<CheckKind, string> = {
  EXPRESSION: 'Figures among each other',
  BOUNDS: 'Between two values',
  CHANGE: 'Against earlier figures of the firm',
  ZERO: 'Zero and nil',
};

export const RELATIONS: Record<CheckRelation, string> = {
  EQUAL: 'equals',
  NOT_EQUAL: 'does not equal',
  AT_MOST: 'is at most',
  AT_LEAST: 'is at least',
  LESS_THAN: 'is less than',
  MORE_THAN: 'is more than',
};

export const EMPTIES: Record<CheckEmpties, string> = {
  SKIP_IF_ANY: 'It is not tried where any of its figures is empty',
  SKIP_IF_ALL: 'It is tried unless all are empty; an empty one is zero',
  AS_ZERO: 'It is always tried; an empty figure is zero',
};

/** What the check asks, as a sentence. */
export function checkInWords(check: FigureCheck, indicators: readonly Indicator[]): string {
  const label = indicators.find(({ key }) => key === check.indicatorKey)?.label ?? check.indicatorKey ?? '';
  return `${asked(check, label)}${check.frequency ? ` In ${inWords(check.frequency).toLowerCase()} periods.` : ''}`;
}

function asked(check: FigureCheck, label: string): string {
  switch (check.kind) {
    case 'EXPRESSION':
      return `${check.left} ${RELATIONS[check.relation ?? 'EQUAL']} ${check.right}.`;
    case 'BOUNDS': {
      const ends = [
        ...(check.least ? [`at least ${check.least}`] : []),
        ...(check.most ? [`at most ${check.most}`] : []),
      ];
      return `${label} is ${ends.join(' and ')}.`;
    }
    case 'CHANGE': {
      const ways = [
        ...(check.ratio ? [`${check.ratio} times the last figure`] : []),
        ...(check.robustZ ? [`a score of ${check.robustZ} among earlier ones`] : []),
      ];
      return `${label} asks for words from ${ways.join(' or ') || 'no change'} on; counts below ${check.smallBase} do not.`;
    }
    case 'ZERO': {
      const ways = [
        ...(check.first ? ['a first zero'] : []),
        ...(check.improbableAbove ? [`a zero where ${check.improbableAbove} is usual`] : []),
        ...(check.breaches ? ['a zero where breaches were logged'] : []),
      ];
      return `${label} asks for words at ${ways.join(', ') || 'no zero'}.`;
    }
  }
}

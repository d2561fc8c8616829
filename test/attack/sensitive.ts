import type { Cell } from '../../api/rules/aggregate.ts';
import type { Policy } from '../../api/rules/protect-report.ts';
import type { IndicatorKind } from '../../schema/words.ts';

/** What one respondent adds to a sum. */
export type Parts = ReadonlyMap<string, number>;

/** How near a reader may not come to a sum: both ways by so much, or, `either`, not to the very figure. */
export interface Need {
  up: number;
  down: number;
  either: boolean;
}

const EQUAL = 1e-9;

/**
 * The policy, written down a second time: whether a sum of these parts is sensitive, and how far off a reader must stay. Counts are
 * whole: who knows one to less than one, knows it.
 */
export function needOf(parts: Parts, policy: Policy, kind: IndicatorKind): Need | null {
  const figures = [...parts.values()].sort((a, b) => b - a);
  const total = figures.reduce((sum, one) => sum + one, 0);
  if (figures.length === 0) return null;
  const levels: number[] = [];
  const range = (total * Number(policy.range ?? 0)) / 100;
  const yes = kind === 'YES_NO';
  if (figures.length < policy.minimum) levels.push(yes ? 0 : range);
  if (policy.zeros && !yes && total === 0) levels.push(range);
  if ((policy.same || yes) && figures.every((one) => one === figures[0])) levels.push(yes ? 0 : range);
  if (!yes) levels.push(...concentrated(figures, total, policy));
  if (levels.length === 0) return null;
  const most = Math.max(...levels);
  const grain = kind === 'AMOUNT' ? total * 1e-4 + 1e-6 : 1;
  if (most < grain || yes) return { up: yes ? 0.4 : grain, down: yes ? 0.4 : grain, either: true };
  return { up: most, down: Math.min(most, total), either: false };
}

function concentrated(figures: readonly number[], total: number, policy: Policy): number[] {
  const [first = 0, second = 0] = figures;
  if (first === 0) return [];
  const found: number[] = [];
  if (policy.p !== undefined) found.push((Number(policy.p) / 100) * first - (total - first - second));
  for (const { n, k } of policy.dominance ? [policy.dominance].flat() : []) {
    const top = figures.slice(0, n).reduce((sum, one) => sum + one, 0);
    found.push((100 / Number(k)) * top - total);
  }
  return found.filter((level) => level >= -EQUAL).map((level) => Math.max(0, level));
}

export type Field = 'value' | 'numerator' | 'denominator';
export const FIELDS: readonly Field[] = ['value', 'numerator', 'denominator'];

/** What each respondent adds to a field of a cell; null where the cell has no such field. */
export function partsOf({ figures }: Pick<Cell, 'figures'>, field: Field): Parts | null {
  const parts = new Map<string, number>();
  for (const figure of figures) {
    const amount = figure[field];
    if (amount !== null) parts.set(figure.respondent, (parts.get(figure.respondent) ?? 0) + Number(amount));
  }
  return parts.size > 0 ? parts : null;
}

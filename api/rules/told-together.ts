import type { Cell } from './aggregate.ts';
import type { Reported } from './indicator.ts';

/**
 * Hides a further breakdown of a total wholly, where either that total or its own is not told (ISO 10001:2018, 4.10). Each series with its
 * parts is protected by itself; the two have one total in common, and nothing else that anybody can subtract, so that neither tells of the
 * other what it does not tell by itself as long as the total is told in both. Answers go by the same law: how many answered may be the total
 * of another series too.
 */
export function toldTogether<T extends Cell>(cells: readonly T[], indicators: readonly Reported[]): T[] {
  const told = new Set(
    cells.flatMap(({ dimension, suppression, indicatorKey }) =>
      dimension === 'SECTOR' && suppression === 'NONE' ? [indicatorKey] : [],
    ),
  );
  const totals = new Map(
    indicators.map(({ key, totalOf, answers }) => [key, totalOf ?? (answers ? key : undefined)]),
  );
  return cells.map((cell) => {
    const total = totals.get(cell.indicatorKey);
    const hidden = total !== undefined && !(told.has(total) && told.has(cell.indicatorKey));
    return hidden && cell.suppression === 'NONE' ? { ...cell, suppression: 'PROTECTS_ANOTHER' } : cell;
  });
}

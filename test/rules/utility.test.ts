import { beforeAll, describe, expect, it } from 'vitest';
import { kindsOf, type Policy, protectReport } from '../../api/rules/protect-report.ts';
import { solverReady } from '../../api/rules/solver.ts';
import { seededSector } from './seeded-sector.ts';

beforeAll(() => solverReady());

/** Of all cells that have a figure, so much may be hidden beyond those that are unsafe by themselves. */
const MOST = 0.15;

describe('of the sector of the demonstration', () => {
  it.each<[string, Policy]>([
    ['as it is usual', { minimum: 5, p: 10, range: 5 }],
    ['by p%', { minimum: 3, p: 10, range: 5 }],
    ['by a fewest number alone', { minimum: 3, range: 5 }],
    [
      'by dominance',
      {
        ...{ minimum: 3, range: 5 },
        dominance: [
          { n: 1, k: 75 },
          { n: 2, k: 90 },
        ],
      },
    ],
  ])('%s, most is told, and no safe choice tells more', (_, policy) => {
    for (const halfYear of [1, 4]) {
      const { cells, indicators } = seededSector(halfYear);
      const found = protectReport(cells, kindsOf(indicators), policy);
      const told = found.cells.filter(({ suppression }) => suppression !== 'NO_DATA');
      const further = told.filter(({ suppression }) => suppression === 'PROTECTS_ANOTHER');
      const hidden = told.filter(({ suppression }) => suppression !== 'NONE');
      expect(further.length).toBeLessThanOrEqual(MOST * told.length);
      // There is something to hide, or the share above would say nothing.
      expect(hidden.length).toBeGreaterThan(0);
      expect(found).toMatchObject({ proven: true, bound: found.cost, remarks: [] });
    }
  });
});

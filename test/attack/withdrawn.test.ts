import { beforeAll, describe, expect, it } from 'vitest';
import { aggregate, type Cell, type Respondent } from '../../api/rules/aggregate.ts';
import { ofPeriod } from '../../api/rules/cell-figure.ts';
import { type EarlierCell, kindsOf, type Policy, protectReport } from '../../api/rules/protect-report.ts';
import { solverReady } from '../../api/rules/solver.ts';
import { indicator, value } from '../rules/figures.ts';
import { Attacker } from './attacker.ts';

beforeAll(() => solverReady());

const INDICATORS = [indicator({ key: 'redress', kind: 'AMOUNT', label: 'Redress paid' })];
const KINDS = kindsOf(INDICATORS);
const POLICY: Policy = { minimum: 3, p: 10, range: 5 };

type Firm = [firmId: string, type: string, redress: number];

/** Redress that was paid by type of firm. */
const BEFORE: Firm[] = [
  ...[310, 280, 265, 240, 205].map((paid, at): Firm => [`bank ${at + 1}`, 'Bank', paid]),
  ...[120, 115, 96, 88, 71].map((paid, at): Firm => [`insurer ${at + 1}`, 'Insurer', paid]),
];

const cellsOf = (firms: readonly Firm[], period?: string): Cell[] => {
  const due = firms.map(
    ([firmId, segment, paid]): Respondent => ({
      ...{ firmId, groupId: null, segment, sizeBand: 'LARGE', region: null },
      observations: [{ ...value(String(paid)), indicatorKey: 'redress' }],
    }),
  );
  const cells = aggregate({ indicators: INDICATORS, due }).filter(({ dimension }) =>
    ['SECTOR', 'SEGMENT'].includes(dimension),
  );
  return period ? cells.map((cell) => ({ ...cell, figures: ofPeriod(cell.figures, period) })) : cells;
};

/** Cells of all firms of several periods, each figure with its period. */
const together = (...periods: readonly (readonly Cell[])[]): Cell[] => {
  const [first = [], ...rest] = periods;
  return first.map((cell) => {
    const same = rest.flatMap((own) => own.filter(({ category }) => category === cell.category));
    return { ...cell, figures: [cell, ...same].flatMap(({ figures }) => figures) };
  });
};

const told = (cells: readonly Pick<Cell, 'category' | 'suppression'>[]) =>
  cells.map(({ category, suppression }) => `${category || 'all'} ${suppression}`);

function found(...releases: (readonly EarlierCell[])[]): string[] {
  const attacker = new Attacker(KINDS, POLICY);
  for (const release of releases) attacker.read(release);
  return [...new Set(attacker.findings().map(({ what }) => what))];
}

const first = () => protectReport(cellsOf(BEFORE), KINDS, POLICY).cells;
const second = (now: readonly Firm[]) => protectReport(cellsOf(now), KINDS, POLICY, [first()]);
const changed = (firmId: string, change: (firm: Firm) => Firm[]): Firm[] =>
  BEFORE.flatMap((firm) => (firm[0] === firmId ? change(firm) : [firm]));

describe('the table that had to be withdrawn', () => {
  const moved = changed('bank 5', ([firmId, , paid]) => [[firmId, 'Insurer', paid]]);

  it('was safe as it was first published', () => {
    expect(told(first())).toEqual(['all NONE', 'Bank NONE', 'Insurer NONE']);
    expect(found(first())).toEqual([]);
  });

  it('gives the firm away that is of another type in the next: what banks have less is what it paid', () => {
    const naive = protectReport(cellsOf(moved), KINDS, POLICY).cells;
    expect(told(naive)).toEqual(['all NONE', 'Bank NONE', 'Insurer NONE']);
    expect(found(first(), naive)).toContain('redress value: release 1 bank 5 ');
  });

  it('does not, where the types that differ by one firm wait', () => {
    const { cells, remarks } = second(moved);
    expect([told(cells), remarks]).toEqual([
      ['all NONE', 'Bank PROTECTS_ANOTHER', 'Insurer PROTECTS_ANOTHER'],
      [],
    ]);
    expect(found(first(), cells)).toEqual([]);
  });

  it('is told again where enough firms change at once, of whom none has most', () => {
    const three = BEFORE.map(
      ([firmId, type, paid]): Firm => [
        firmId,
        ['bank 3', 'bank 4', 'bank 5'].includes(firmId) ? 'Insurer' : type,
        paid,
      ],
    );
    const two = BEFORE.map(
      ([firmId, type, paid]): Firm => [
        firmId,
        ['bank 4', 'bank 5'].includes(firmId) ? 'Insurer' : type,
        paid,
      ],
    );
    const more: Firm[] = [
      ['bank 6', 'Bank', 190],
      ['bank 7', 'Bank', 230],
    ];
    const cells = protectReport(cellsOf([...three, ...more]), KINDS, POLICY, [
      protectReport(cellsOf([...BEFORE, ...more]), KINDS, POLICY).cells,
    ]).cells;
    expect(told(cells)).toEqual(['all NONE', 'Bank NONE', 'Insurer NONE']);
    expect(told(second(two).cells)).toEqual([
      'all NONE',
      'Bank PROTECTS_ANOTHER',
      'Insurer PROTECTS_ANOTHER',
    ]);
  });

  it.each<[string, Firm[], string[]]>([
    ['one restates', changed('bank 5', ([id, type, paid]) => [[id, type, paid + 9]]), ['all', 'Bank']],
    ['one leaves', changed('bank 5', () => []), ['all', 'Bank']],
    ['one joins', [...BEFORE, ['bank 6', 'Bank', 150]], ['all', 'Bank']],
    [
      'two restate, so that the sum is the same',
      BEFORE.map(
        ([id, type, paid]): Firm => [
          id,
          type,
          id === 'bank 4' ? paid + 5 : id === 'bank 5' ? paid - 5 : paid,
        ],
      ),
      ['all', 'Bank'],
    ],
    [
      'two of different types restate',
      BEFORE.map(([id, type, paid]): Firm => [id, type, id.endsWith('5') ? paid + 1 : paid]),
      ['all', 'Bank', 'Insurer'],
    ],
    ['nobody does anything', BEFORE, []],
  ])('where %s, what differs by too few firms waits', (_, now, waits) => {
    const { cells } = second(now);
    expect(
      cells.filter(({ suppression }) => suppression !== 'NONE').map(({ category }) => category || 'all'),
    ).toEqual(waits);
    expect(found(first(), cells)).toEqual([]);
  });

  it('says so where what was published before the policy tells it already', () => {
    const lax = protectReport(cellsOf(BEFORE), KINDS, { minimum: 1 }).cells;
    const laxly = protectReport(cellsOf(moved), KINDS, { minimum: 1 }).cells;
    const { remarks } = protectReport(cellsOf(moved), KINDS, POLICY, [lax, laxly]);
    expect(remarks.map(({ code }) => code)).toContain('TOLD_BEFORE');
  });
});

describe('figures of several periods', () => {
  const halves = () => {
    const H1 = protectReport(cellsOf(BEFORE, 'H1'), KINDS, POLICY).cells;
    const later = BEFORE.map(([id, type, paid]): Firm => [id, type, Math.round(paid * 1.1)]);
    return { H1, later, H2: protectReport(cellsOf(later, 'H2'), KINDS, POLICY, [H1]).cells };
  };
  const shown = (cells: readonly Cell[]) => told(cells).every((one) => one.endsWith(' NONE'));

  it('are others: the next half-year hides nothing for the sake of the last', () => {
    const { H1, H2 } = halves();
    expect([shown(H1), shown(H2)]).toEqual([true, true]);
  });

  it('add up to a year, which hides nothing where the same firms are in it', () => {
    const { H1, H2 } = halves();
    expect(shown(protectReport(together(H1, H2), KINDS, POLICY, [H1, H2]).cells)).toBe(true);
  });

  it('and do hide it where one firm reported for one half only in the year', () => {
    const { H1, H2, later } = halves();
    const year = together(cellsOf(BEFORE, 'H1'), cellsOf(later.slice(1), 'H2'));
    const { cells } = protectReport(year, KINDS, POLICY, [H1, H2]);
    expect(told(cells)).toEqual(['all PROTECTS_ANOTHER', 'Bank PROTECTS_ANOTHER', 'Insurer NONE']);
  });

  it('are known to be the sum where a year is reported by itself', () => {
    const { H1, H2, later } = halves();
    const wholes = new Map([['Y', [['H1', 'H2']]]]);
    const year = BEFORE.map(([id, type, paid], at): Firm => [id, type, paid + (later[at]?.[2] ?? 0)]);
    // One firm's type is another in the year: its two halves would come out together.
    const moved = year.map(([id, type, paid]): Firm => [id, id === 'bank 5' ? 'Insurer' : type, paid]);
    const earlier = [H1, H2];
    expect(shown(protectReport(cellsOf(year, 'Y'), KINDS, POLICY, earlier, { wholes }).cells)).toBe(true);
    expect(shown(protectReport(cellsOf(moved, 'Y'), KINDS, POLICY, earlier).cells)).toBe(true);
    const { cells } = protectReport(cellsOf(moved, 'Y'), KINDS, POLICY, earlier, { wholes });
    expect(told(cells)).toEqual(['all NONE', 'Bank PROTECTS_ANOTHER', 'Insurer PROTECTS_ANOTHER']);
  });
});

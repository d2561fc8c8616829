import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reported } from '../../api/rules/indicator.ts';
import { nameable } from '../../api/rules/named.ts';
import { publishable } from '../../api/rules/publishable.ts';
import { compileRelease, type ReleaseSources } from '../../api/rules/release.ts';
import type { DueFirm } from '../../api/rules/sector.ts';
import { solverReady } from '../../api/rules/solver.ts';
import type { Audience } from '../../schema/words.ts';
import { opened, rate, said, share } from './named.ts';

beforeAll(() => solverReady());

const mark = (indicatorKey: string, suppression: string, dimension = 'SECTOR') => ({
  ...{ indicatorKey, suppression, dimension },
});

describe('what may be told by firm', () => {
  it.each<[string, Audience, Parameters<typeof nameable>[1], boolean]>([
    ['where its audience says so', 'NAMED', [], true],
    ['not where it is for sums', 'AGGREGATE', [], false],
    ['not where it is for the association', 'ASSOCIATION', [], false],
    [
      'where it was told by firm before',
      'NAMED',
      [{ marks: [mark('in-time', 'NONE')], named: ['in-time'] }],
      true,
    ],
    [
      'not where it went into a sum before',
      'NAMED',
      [{ marks: [mark('in-time', 'NONE')], named: [] }],
      false,
    ],
    [
      'not where it was hidden before',
      'NAMED',
      [{ marks: [mark('in-time', 'DOMINATED')], named: [] }],
      false,
    ],
    [
      'where nobody had reported it before',
      'NAMED',
      [{ marks: [mark('in-time', 'NO_DATA')], named: [] }],
      true,
    ],
  ])('%s', (_, audience, earlier, may) => {
    expect(nameable([{ ...rate, audience }], earlier).has('in-time')).toBe(may);
  });
});

const FIRMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const policy: ReleaseSources['policy'] = {
  ...{ number: 1, minimum: 3, p: '10', dominance: [], zeros: false, same: false, range: '5', smallBase: 30 },
};

/** A release in which each firm answered `parts[i]` of `bases[i]` in time, and was asked as often; some indicators are for sums. */
function released(
  parts: number[],
  bases: number[],
  audiences: { inTime: Audience; received: Audience | null },
) {
  const received: Reported = {
    ...opened,
    key: 'received',
    breakdown: [],
    audience: audiences.received ?? 'NAMED',
  };
  const indicators = [{ ...rate, audience: audiences.inTime }, ...(audiences.received ? [received] : [])];
  const firms = FIRMS.map((firmId, at): DueFirm => {
    const figures = [
      share(String(parts[at] ?? 0), String(bases[at] ?? 100)),
      ...(audiences.received ? [said('received', { value: String(bases[at] ?? 100) })] : []),
    ];
    const accepted = { editionId: 'e', observations: figures, complaints: [] };
    return {
      firmId,
      groupId: null,
      segment: at < 6 ? 'Retail' : 'Trade',
      sizeBand: 'SMALL',
      region: null,
      accepted,
    };
  });
  const editions = [{ id: 'e', number: 1, indicators, complaintCategories: [] }];
  const none = {
    waivers: [],
    earlier: [],
    wholes: new Map(),
    compared: null,
    likened: null,
    beside: [],
    besides: null,
  };
  return compileRelease({ ...none, editions, firms, policy });
}
const PARTS = [90, 20, 33, 44, 55, 66, 71, 80];
const BASES = [100, 101, 102, 103, 104, 105, 106, 107];

describe('a release', () => {
  it('hides nothing of what is told by firm, not even a cell of two', () => {
    const { cells, named, protection } = released(PARTS, BASES, { inTime: 'NAMED', received: 'NAMED' });
    expect(new Set(cells.map(({ suppression }) => suppression))).toEqual(new Set(['NONE']));
    expect(named.filter(({ indicatorKey }) => indicatorKey === 'in-time')).toHaveLength(FIRMS.length);
    expect(protection).toMatchObject({ primary: 0, further: 0, remarks: [] });
  });

  it('tells sums alone where the figures are also those of an indicator that is not for the public by firm', () => {
    for (const audience of ['AGGREGATE', 'ASSOCIATION'] as const) {
      const { cells, named, protection } = released(PARTS, BASES, { inTime: 'NAMED', received: audience });
      expect(named).toEqual([]);
      expect(protection.remarks).toMatchObject([
        { level: 'WARNING', code: 'NAMED_WITH_OTHERS', where: 'cells.in-time' },
      ]);
      const trade = cells.find((cell) => cell.indicatorKey === 'in-time' && cell.category === 'Trade');
      expect(trade?.suppression).toBe('FEW_RESPONDENTS');
    }
  });

  it('has the same figures whether they are told by firm or not', () => {
    const figures = fc.array(fc.integer({ min: 40, max: 99 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(figures, (parts) => {
        const [apart, alone] = [
          released(parts, BASES, { inTime: 'AGGREGATE', received: null }),
          released(parts, BASES, { inTime: 'NAMED', received: null }),
        ];
        expect(alone.named).toHaveLength(FIRMS.length);
        expect(apart.named).toEqual([]);
        const figuresOf = ({ cells }: typeof apart) => cells.map(({ suppression: _, ...cell }) => cell);
        expect(figuresOf(alone)).toEqual(figuresOf(apart));
      }),
      { numRuns: 20 },
    );
  });

  it('says quartiles and how many meet the target as they are, of however few', () => {
    const { cells } = released(PARTS, BASES, { inTime: 'NAMED', received: null });
    const trade = cells.find(({ category }) => category === 'Trade');
    if (!trade) throw new Error('There is no cell of Trade');
    expect(publishable(trade, 3, true)).toMatchObject({
      ...{
        suppression: 'NONE',
        respondents: 2,
        q1: trade.q1,
        median: trade.median,
        meetingTarget: 0,
        meetingBase: 2,
      },
    });
    expect(publishable(trade, 3)).toMatchObject({ median: null, meetingTarget: null });
  });
});

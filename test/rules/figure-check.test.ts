import { describe, expect, it } from 'vitest';
import { asComplaint, type ComplaintCount } from '../../api/rules/complaint-row.ts';
import { type FigureCheck, figureCheckRemarks } from '../../api/rules/figure-check.ts';
import { boundsRemarks, relationRemarks } from '../../api/rules/hold-against.ts';
import type { Observation } from '../../api/rules/indicator.ts';
import { OBSERVATION_STATES } from '../../schema/words.ts';
import { CHECK_EMPTIES, type CheckEmpties } from '../../schema/words-return.ts';
import { figure, indicator, parts, ratio, value } from './figures.ts';

const OPENED = indicator({ breakdown: ['Cards', 'Loans'] });
const TOTAL = indicator({ key: 'total', label: 'Total' });
const RATIO = ratio();
const MEASURED = { indicators: [OPENED, TOTAL, RATIO], complaintCategories: ['Billing', 'Delay'] };
const ALL = { key: 'one', frequency: null };

const relation = (left: string, right: string, given: object = {}) =>
  ({
    ...{ ...ALL, kind: 'EXPRESSION', left, right, relation: 'EQUAL', empties: 'SKIP_IF_ANY' },
    ...{ level: 'ERROR', says: 'The parts make up the whole.', ...given },
  }) as Extract<FigureCheck, { kind: 'EXPRESSION' }>;

describe('what an edition declares', () => {
  it.each<[string, FigureCheck, string | null]>([
    [
      'bounds',
      { ...ALL, kind: 'BOUNDS', indicatorKey: 'opened', least: '0', most: '9', level: 'ERROR' },
      null,
    ],
    [
      'one bound',
      { ...ALL, kind: 'BOUNDS', indicatorKey: 'opened', least: null, most: '9', level: 'ERROR' },
      null,
    ],
    [
      'no bound',
      { ...ALL, kind: 'BOUNDS', indicatorKey: 'opened', least: null, most: null, level: 'ERROR' },
      'Say how little or how much',
    ],
    [
      'bounds that cross',
      { ...ALL, kind: 'BOUNDS', indicatorKey: 'opened', least: '10', most: '9', level: 'ERROR' },
      'at least 10 and at most 9',
    ],
    [
      'a bound that is no number',
      { ...ALL, kind: 'BOUNDS', indicatorKey: 'opened', least: 'few', most: null, level: 'ERROR' },
      '“few” is not a number',
    ],
    [
      'bounds of nothing',
      { ...ALL, kind: 'BOUNDS', indicatorKey: 'none', least: '1', most: null, level: 'ERROR' },
      'no indicator “none”',
    ],
    [
      'a change',
      { ...ALL, kind: 'CHANGE', indicatorKey: 'opened', ratio: '3', robustZ: null, smallBase: '10' },
      null,
    ],
    [
      'a change by nothing that is a number',
      { ...ALL, kind: 'CHANGE', indicatorKey: 'opened', ratio: '3x', robustZ: null, smallBase: '10' },
      '“3x” is not a number',
    ],
    ['a zero', { ...ALL, kind: 'ZERO', indicatorKey: 'opened', first: false, improbableAbove: '5' }, null],
    ['a relation', relation('{opened}', '{total}'), null],
    ['a relation of complaints', relation('{complaints FIRM received[Billing]}', '{total}'), null],
    ['a relation of nothing', relation('{opened}', '{sum}'), 'no indicator “sum”'],
    [
      'a relation of a part that is none',
      relation('{opened[Boats]}', '{total}'),
      '“Boats” is no part of Opened',
    ],
    ['a relation of a value that a ratio has not', relation('{upheld}', '{total}'), 'Upheld has no value'],
    ['a relation of a part of a ratio', relation('{upheld:denominator}', '{total}'), null],
    [
      'a relation of a category that is none',
      relation('{complaints FIRM received[Boats]}', '1'),
      '“Boats” is no category',
    ],
    [
      'a relation of a column that is none',
      relation('{complaints FIRM sent}', '1'),
      'no column of the complaints',
    ],
    ['a relation that can not be read', relation('{opened} +', '1'), 'A figure is missing'],
  ])('%s', (_name, check, why) => {
    const remarks = figureCheckRemarks(check, MEASURED);
    expect(remarks.map(({ code, where }) => [code, where])).toEqual(
      why === null ? [] : [['BAD_CHECK', 'checks.one']],
    );
    if (why !== null) expect(remarks[0]?.why).toContain(why);
  });
});

const complaint = (received: number, category = 'Billing'): ComplaintCount =>
  asComplaint({
    ...{ level: 'FIRM', category, openAtStart: 0, received, closed: received, upheld: 0, openAtEnd: 0 },
  });
const total = (given: Partial<Observation>) => figure({ indicatorKey: 'total', ...given });

const holds = (
  check: ReturnType<typeof relation>,
  observations: Observation[],
  complaints: ComplaintCount[] = [],
) => relationRemarks(check, { ...MEASURED, observations, complaints });

describe('a relation between figures', () => {
  const SUM = relation('{opened}', '{total}');
  it.each<[string, Observation[], boolean]>([
    ['parts that make up the whole', [value('3', 'Cards'), value('4', 'Loans'), total({ value: '7' })], true],
    ['parts that do not', [value('3', 'Cards'), value('4', 'Loans'), total({ value: '8' })], false],
    ['written otherwise', [value('3.0', 'Cards'), value('4', 'Loans'), total({ value: '7.00' })], true],
  ])('%s', (_name, observations, held) => {
    expect(holds(SUM, observations).map(({ code, level, where }) => [level, code, where])).toEqual(
      held ? [] : [['ERROR', 'CHECK_FAILED', 'observations.opened.Cards.value']],
    );
  });

  it.each<[ReturnType<typeof relation>['relation'], string, string, boolean]>([
    ['EQUAL', '2', '2', true],
    ['EQUAL', '2', '3', false],
    ['NOT_EQUAL', '2', '2', false],
    ['NOT_EQUAL', '2', '3', true],
    ['AT_MOST', '2', '2', true],
    ['AT_MOST', '3', '2', false],
    ['AT_LEAST', '2', '2', true],
    ['AT_LEAST', '2', '3', false],
    ['LESS_THAN', '2', '2', false],
    ['LESS_THAN', '1', '2', true],
    ['MORE_THAN', '2', '2', false],
    ['MORE_THAN', '3', '2', true],
  ])('%s: %s and %s', (named, left, right, held) => {
    expect(holds(relation(left, right, { relation: named }), []).length === 0).toBe(held);
  });

  it('says the sentence, and what the two sides are', () => {
    const [remark] = holds(SUM, [value('3', 'Cards'), value('4', 'Loans'), total({ value: '8' })]);
    expect(remark?.why).toBe('The parts make up the whole. Here 7 = 8 does not hold.');
  });

  it('reads ratios by their parts, and complaints of one level, added up or by category', () => {
    const ratioCheck = relation('{upheld:denominator}', '{complaints FIRM closed}');
    const counts = [complaint(3), complaint(4, 'Delay'), { ...complaint(99), level: 'REGULATOR' as const }];
    expect(holds(ratioCheck, [parts('1', '7')], counts)).toEqual([]);
    expect(holds(ratioCheck, [parts('1', '8')], counts)).toMatchObject([
      { where: 'observations.upheld._.denominator' },
    ]);
    const byCategory = relation('{complaints FIRM received[Delay]}', '5');
    expect(holds(byCategory, [], counts)).toMatchObject([{ where: 'complaints.FIRM.Delay.received' }]);
  });

  // What becomes of 3 + (the other part) = 3, by how the other part is empty: a nil is a zero, whatever the treatment.
  const OTHER: Record<CheckEmpties, Record<string, 'HOLDS' | 'FAILS' | 'SKIPPED'>> = {
    SKIP_IF_ANY: {
      NIL: 'HOLDS',
      NOT_APPLICABLE: 'SKIPPED',
      NOT_AVAILABLE: 'SKIPPED',
      NOT_REPORTED: 'SKIPPED',
    },
    SKIP_IF_ALL: { NIL: 'HOLDS', NOT_APPLICABLE: 'HOLDS', NOT_AVAILABLE: 'HOLDS', NOT_REPORTED: 'HOLDS' },
    AS_ZERO: { NIL: 'HOLDS', NOT_APPLICABLE: 'HOLDS', NOT_AVAILABLE: 'HOLDS', NOT_REPORTED: 'HOLDS' },
  };
  const empties = CHECK_EMPTIES.flatMap((empty) =>
    OBSERVATION_STATES.filter((state) => state !== 'REPORTED').map((state) => [empty, state] as const),
  );
  it.each(empties)('%s, where a figure is %s', (empty, state) => {
    const cells = [value('3', 'Cards'), figure({ breakdown: 'Loans', state })];
    const wanted = OTHER[empty][state];
    const check = (right: string) => relation('{opened[Cards]} + {opened[Loans]}', right, { empties: empty });
    expect(holds(check('3'), cells)).toEqual([]);
    expect(holds(check('4'), cells)).toHaveLength(wanted === 'SKIPPED' ? 0 : 1);
  });

  it.each<[CheckEmpties, number]>([
    ['SKIP_IF_ANY', 0],
    ['SKIP_IF_ALL', 0],
    ['AS_ZERO', 1],
  ])('%s, where no figure is there at all', (empty, remarks) => {
    expect(holds(relation('{opened}', '{total} + 1', { empties: empty }), [])).toHaveLength(remarks);
  });
});

describe('bounds', () => {
  const bounds = (given: object) =>
    ({
      ...{ ...ALL, kind: 'BOUNDS', indicatorKey: 'total', least: '1', most: '10', level: 'WARNING' },
      ...given,
    }) as Extract<FigureCheck, { kind: 'BOUNDS' }>;
  const outside = (check: ReturnType<typeof bounds>, cell: Observation) =>
    boundsRemarks(check, { ...MEASURED, observations: [cell], complaints: [] }).map(({ level, where }) => [
      level,
      where,
    ]);

  it.each<[string, Partial<Observation>, boolean]>([
    ['at the least', { value: '1' }, false],
    ['at the most', { value: '10.0' }, false],
    ['below', { value: '0.99' }, true],
    ['above', { value: '11' }, true],
    ['a reported zero', { value: '0' }, true],
    ['a nil, which is zero', { state: 'NIL' }, true],
    ['not applicable', { state: 'NOT_APPLICABLE' }, false],
    ['not available', { state: 'NOT_AVAILABLE' }, false],
    ['not reported', { state: 'NOT_REPORTED' }, false],
    ['missing', {}, false],
    ['no number', { value: 'x' }, false],
  ])('%s', (_name, given, out) => {
    expect(outside(bounds({}), total(given))).toEqual(out ? [['WARNING', 'observations.total._.value']] : []);
  });

  it('of a ratio are those of its rate', () => {
    const share = bounds({ indicatorKey: 'upheld', least: null, most: '0.5', level: 'ERROR' });
    expect(outside(share, parts('1', '2'))).toEqual([]);
    expect(outside(share, parts('3', '4'))).toEqual([['ERROR', 'observations.upheld._.numerator']]);
    expect(outside(share, parts('0', '0'))).toEqual([]);
  });
});

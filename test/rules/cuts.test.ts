import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, type Cell, type Respondent } from '../../api/rules/aggregate.ts';
import { cutsOf } from '../../api/rules/cuts.ts';
import type { Observation } from '../../api/rules/indicator.ts';
import { addDecimals } from '../../api/rules/number.ts';
import { SIZE_BANDS } from '../../schema/words.ts';
import { figure, indicator, parts, ratio, value } from './figures.ts';

const firm = (firmId: string, given: Partial<Respondent> = {}): Respondent => ({
  ...{ firmId, groupId: null, segment: 'Banks', sizeBand: 'SMALL', region: 'North', observations: null },
  ...given,
});

const named = (due: readonly Respondent[], minimum = 1) =>
  cutsOf(due, minimum).map(({ dimension, category, firms }) => [dimension, category, firms.length]);

const two = (due: readonly Respondent[], minimum = 1) => [
  ...new Set(
    cutsOf(due, minimum).flatMap(({ dimension, category }) => (category.includes(' × ') ? [dimension] : [])),
  ),
];

describe('two cuts at once', () => {
  const crossed = [
    firm('a'),
    firm('b', { sizeBand: 'LARGE' }),
    firm('c', { segment: 'Insurers' }),
    firm('d', { segment: 'Insurers', sizeBand: 'LARGE' }),
    firm('e', { segment: 'Insurers', region: null }),
  ];

  it('name both, and count who was due in both', () => {
    expect(named(crossed).slice(5)).toEqual([
      ['SEGMENT_SIZE', 'Banks × LARGE', 1],
      ['SEGMENT_SIZE', 'Banks × SMALL', 1],
      ['SEGMENT_SIZE', 'Insurers × LARGE', 1],
      ['SEGMENT_SIZE', 'Insurers × SMALL', 2],
    ]);
  });

  it('leave out who is in no region', () => {
    const regions = [...crossed, firm('f', { region: 'South' }), firm('g', { region: null })];
    const cells = cutsOf(regions, 1).filter(({ dimension }) => dimension === 'SEGMENT_REGION');
    expect(cells.flatMap(({ firms }) => firms).sort()).toEqual([0, 1, 2, 3, 5]);
  });

  it.each<[string, Respondent[], number, string[]]>([
    ['say no more than one of them', [firm('a'), firm('b', { sizeBand: 'LARGE' })], 1, []],
    ['are mostly cells of too few', crossed, 2, []],
    [
      'are told where as many respondents are in cells of enough',
      [...crossed, firm('h')],
      2,
      ['SEGMENT_SIZE'],
    ],
    [
      'count a group once: two of its firms are too few',
      [...crossed, firm('h', { groupId: 'g' }), firm('i', { groupId: 'g', segment: 'Insurers' })].map(
        (one) => (one.firmId < 'd' ? { ...one, groupId: 'g' } : one),
      ),
      2,
      [],
    ],
    [
      'are more cells than anybody reads',
      Array.from({ length: 102 }, (_, at) =>
        firm(`f${at}`, { segment: `s${at % 51}`, sizeBand: at < 51 ? 'SMALL' : 'LARGE' }),
      ),
      1,
      [],
    ],
  ])('%s', (_, due, minimum, wanted) => {
    expect(two(due, minimum)).toEqual(wanted);
  });
});

const state = fc.constantFrom<Observation['state']>(
  ...(['REPORTED', 'NIL', 'NOT_APPLICABLE', 'NOT_AVAILABLE', 'NOT_REPORTED'] as const),
);
const said = fc.option(
  fc.array(fc.tuple(state, fc.nat({ max: 999 }), fc.nat({ max: 999 })), { minLength: 2, maxLength: 2 }),
  { nil: null },
);
const firms = fc
  .array(
    fc.record({
      segment: fc.constantFrom('Banks', 'Insurers', 'Brokers'),
      sizeBand: fc.constantFrom(...SIZE_BANDS),
      region: fc.constantFrom('North', 'South', null),
      groupId: fc.constantFrom(null, null, 'g', 'h'),
      said,
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ said: given, ...place }, at) =>
      firm(`f${at}`, {
        ...place,
        observations:
          given?.flatMap(([is, one, more], part) => {
            const breakdown = ['Cards', 'Loans'][part] ?? '';
            if (is !== 'REPORTED')
              return ['opened', 'upheld'].map((indicatorKey) =>
                figure({ indicatorKey, state: is, breakdown }),
              );
            return [value(String(one), breakdown), parts(String(one), String(one + more), breakdown)];
          }) ?? null,
      }),
    ),
  );

const measured = [
  indicator({ breakdown: ['Cards', 'Loans'] }),
  ratio({ breakdown: ['Cards', 'Loans'], target: '0.5', stronger: 'HIGHER' }),
];
const cellsOf = (due: readonly Respondent[]) => aggregate({ indicators: measured, due, minimum: 1 });
const FIELDS = ['value', 'numerator', 'denominator'] as const;
const sums = (cells: readonly Cell[]) =>
  FIELDS.map((field) => addDecimals(cells.map((cell) => cell[field] ?? '0')));

describe('for any sector', () => {
  it('every cut adds up to what it cuts', () => {
    fc.assert(
      fc.property(firms, (due) => {
        const cells = cellsOf(due);
        for (const { key } of measured) {
          const own = cells.filter(({ indicatorKey }) => indicatorKey === key);
          const of = (name: string) => own.filter(({ dimension }) => dimension === name);
          const within = (name: string, starts: string) =>
            of(name).filter(({ category }) => category.startsWith(`${starts} × `));
          for (const name of ['SEGMENT', 'SIZE_BAND', 'BREAKDOWN']) {
            expect(sums(of(name))).toEqual(sums(of('SECTOR')));
          }
          if (of('SEGMENT_SIZE').length > 0) {
            for (const segment of of('SEGMENT')) {
              const cut = within('SEGMENT_SIZE', segment.category);
              expect(sums(cut)).toEqual(sums([segment]));
              expect(cut.reduce((sum, { due: owed }) => sum + owed, 0)).toBe(segment.due);
            }
          }
          for (const name of ['SEGMENT_REGION', 'SIZE_REGION']) {
            if (of(name).length > 0) expect(sums(of(name))).toEqual(sums(of('REGION')));
          }
        }
      }),
    );
  });

  it('everybody who was due is reported, not applicable, not available or not reported, once', () => {
    fc.assert(
      fc.property(firms, (due) => {
        for (const cell of cellsOf(due)) {
          const { reported, notApplicable, notAvailable, notReported } = cell;
          expect(reported + notApplicable + notAvailable + notReported).toBe(cell.due);
          expect(cell.nil).toBeLessThanOrEqual(reported);
          expect(cell.meetingTarget ?? 0).toBeLessThanOrEqual(cell.meetingBase ?? 0);
          expect(cell.meetingBase ?? 0).toBeLessThanOrEqual(reported);
        }
      }),
    );
  });

  it('one more nil is one more that was due, reported and nil, and changes no sum', () => {
    const nil = ['opened', 'upheld'].flatMap((indicatorKey) =>
      ['Cards', 'Loans'].map((breakdown) => figure({ indicatorKey, breakdown, state: 'NIL' })),
    );
    fc.assert(
      fc.property(firms, (due) => {
        const sector = (list: readonly Respondent[]) =>
          cellsOf(list).filter(({ dimension }) => dimension === 'SECTOR');
        const [before, after] = [sector(due), sector([...due, firm('new', { observations: nil })])];
        after.forEach((cell, at) => {
          const was = before[at];
          expect(sums([cell])).toEqual(sums(was ? [was] : []));
          expect([cell.due, cell.reported, cell.nil]).toEqual([
            (was?.due ?? 0) + 1,
            (was?.reported ?? 0) + 1,
            (was?.nil ?? 0) + 1,
          ]);
        });
      }),
    );
  });
});

describe('why a firm has no figure', () => {
  const lacks = (...states: Observation['state'][]) => {
    const observations = states.map((is, part) => figure({ state: is, breakdown: `p${part}` }));
    const breakdown = states.map((_, part) => `p${part}`);
    const [cell] = aggregate({
      indicators: [indicator({ breakdown })],
      due: [firm('a', { observations })],
    });
    return [cell?.reported, cell?.notApplicable, cell?.notAvailable, cell?.notReported];
  };

  it.each<[string, Observation['state'][], number[]]>([
    ['nothing of it applies', ['NOT_APPLICABLE', 'NOT_APPLICABLE'], [0, 1, 0, 0]],
    ['what applies is not at hand', ['NOT_APPLICABLE', 'NOT_AVAILABLE'], [0, 0, 1, 0]],
    ['it has not said', ['NOT_APPLICABLE', 'NOT_REPORTED'], [0, 0, 0, 1]],
    ['it said nothing at all', [], [0, 0, 0, 1]],
    ['a figure of one part is a figure', ['REPORTED', 'NOT_AVAILABLE'], [1, 0, 0, 0]],
  ])('%s', (_, states, wanted) => {
    expect(lacks(...states)).toEqual(wanted);
  });

  it('is that nothing of it was accepted', () => {
    const [cell] = aggregate({ indicators: [indicator()], due: [firm('a')] });
    expect([cell?.reported, cell?.notReported]).toEqual([0, 1]);
  });
});

describe('the share that meets the target', () => {
  it('is of the firms that have a figure of their own', () => {
    const due = [
      ['1', '4'],
      ['3', '4'],
      ['0', '0'],
    ].map(([n, d], at) => firm(`f${at}`, { observations: [parts(n ?? null, d ?? null)] }));
    const [cell] = aggregate({ indicators: [ratio({ target: '0.5', stronger: 'HIGHER' })], due });
    expect([cell?.meetingTarget, cell?.meetingBase, cell?.reported]).toEqual([1, 2, 3]);
  });

  it('is none without a target', () => {
    const [cell] = aggregate({
      indicators: [ratio()],
      due: [firm('a', { observations: [parts('1', '2')] })],
    });
    expect([cell?.meetingTarget, cell?.meetingBase]).toEqual([null, null]);
  });
});

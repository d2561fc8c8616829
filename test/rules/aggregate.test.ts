import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aggregate, type Cell, type Respondent, withChange } from '../../api/rules/aggregate.ts';
import type { Mapping } from '../../api/rules/columns.ts';
import type { Indicator, Observation } from '../../api/rules/indicator.ts';
import { groupNamed } from '../../api/rules/near.ts';
import { addDecimals } from '../../api/rules/number.ts';
import { haveFiles, INDICATORS, mappingOf, PRODUCTS, rowsOf } from '../stories/fca-file.ts';
import { figure, indicator, parts, ratio, value } from './figures.ts';
import { readSheet, firm as sheetFirm } from './sheets.ts';

const firm = (firmId: string, observations: Observation[] | null, given: Partial<Respondent> = {}) => ({
  ...{ firmId, groupId: null, segment: 'Banks', sizeBand: 'SMALL' as const, region: null, observations },
  ...given,
});

const cellsOf = (measured: Indicator, ...due: Respondent[]) =>
  aggregate({ indicators: [measured], due, minimum: 1 });

const at = (cells: readonly Cell[], dimension: Cell['dimension'] = 'SECTOR', category = '') => {
  const found = cells.find((cell) => cell.dimension === dimension && cell.category === category);
  if (!found) throw new Error(`there is no cell ${dimension} ${category}`);
  return found;
};

describe('the sector’s figure', () => {
  const nil = figure({ state: 'NIL' });
  const lost = figure({ state: 'NOT_AVAILABLE', note: 'lost' });

  it('counts who was due, who gave a figure, and who gave a nil; a nil is zero and a blank is nothing', () => {
    const cells = cellsOf(
      indicator(),
      ...[firm('a', [value('7')]), firm('b', [value('0')]), firm('c', [nil])],
      ...[firm('d', [lost]), firm('e', []), firm('f', null)],
    );
    expect(at(cells)).toMatchObject({
      ...{ due: 6, reported: 3, nil: 1, respondents: 3, value: '7', median: '0', suppression: 'NONE' },
      ...{ numerator: null, denominator: null, rate: null, change: null },
    });
  });

  it('is none where nobody gave one', () => {
    expect(at(cellsOf(indicator(), firm('a', null), firm('b', [lost])))).toMatchObject({
      ...{ due: 2, reported: 0, nil: 0, respondents: 0, value: null, rate: null, median: null },
      ...{ meetingTarget: null, suppression: 'NO_DATA' },
    });
    expect(at(cellsOf(ratio(), firm('a', null)))).toMatchObject({ numerator: null, denominator: null });
  });

  it('takes the firms of a group for one respondent, and adds all their figures', () => {
    const group = { groupId: 'g' };
    const due = [firm('a', [value('1')], group), firm('b', [value('2')], group), firm('c', [value('4')])];
    expect(at(cellsOf(indicator(), ...due))).toMatchObject({
      ...{ value: '7', reported: 3, respondents: 2 },
      figures: [
        { firmId: 'a', respondent: 'g', part: '', value: '1', numerator: null, denominator: null },
        { firmId: 'b', respondent: 'g', part: '', value: '2', numerator: null, denominator: null },
        { firmId: 'c', respondent: 'c', part: '', value: '4', numerator: null, denominator: null },
      ],
    });
  });

  it('has as rate the sum of parts over the sum of wholes, and not the mean of rates', () => {
    const due = [firm('a', [parts('1', '2')]), firm('b', [parts('90', '100')]), firm('c', [parts('0', '0')])];
    expect(at(cellsOf(ratio(), ...due))).toMatchObject({
      ...{ numerator: '91', denominator: '102', rate: '0.892156862745', value: null },
      // Of the firms that have a rate: 0.5 and 0.9.
      ...{ reported: 3, q1: '0.6', median: '0.7', q3: '0.8' },
    });
  });

  it('has no rate over zero', () => {
    const zero = at(cellsOf(ratio(), firm('a', [parts('0', '0')])));
    expect(zero).toMatchObject({ numerator: '0', denominator: '0', rate: null, median: null, reported: 1 });
  });

  it.each(['SCORE', 'DURATION'] as const)('does not add for a %s, and has quartiles', (kind) => {
    const due = ['10', '20', '30', '40', '50'].map((text, place) => firm(`f${place}`, [value(text)]));
    expect(at(cellsOf(indicator({ kind }), ...due))).toMatchObject({
      ...{ value: null, rate: null, q1: '20', median: '30', q3: '40', respondents: 5 },
    });
  });

  it('counts who said yes', () => {
    const due = ['1', '0', '1', '1'].map((text, place) => firm(`f${place}`, [value(text)]));
    expect(at(cellsOf(indicator({ kind: 'YES_NO' }), ...due))).toMatchObject({
      ...{ value: '3', numerator: '3', denominator: '4', rate: '0.75', median: null },
    });
  });

  it.each([
    ['HIGHER', '0.5', 2],
    ['LOWER', '0.5', 2],
    ['HIGHER', '0.9', 1],
    [null, '0.5', null],
    ['HIGHER', null, null],
  ] as const)('counts who met the target: %s than %s', (stronger, target, meetingTarget) => {
    const due = [firm('a', [parts('1', '4')]), firm('b', [parts('1', '2')]), firm('c', [parts('9', '10')])];
    expect(at(cellsOf(ratio({ stronger, target }), ...due)).meetingTarget).toBe(meetingTarget);
  });
});

describe('the parts of the sector', () => {
  const broken = indicator({ breakdown: ['Cards', 'Loans'] });
  const due = [
    firm('a', [value('1', 'Cards'), value('2', 'Loans')], { region: 'North', sizeBand: 'LARGE' }),
    firm('b', [value('4', 'Cards'), figure({ state: 'NOT_AVAILABLE', note: 'x', breakdown: 'Loans' })], {
      ...{ segment: 'Insurers', region: 'South' },
    }),
    firm('c', [figure({ state: 'NIL', breakdown: 'Cards' }), value('8', 'Loans')], { segment: 'Insurers' }),
    firm('d', null, { segment: 'Brokers', region: 'North' }),
  ];
  const cells = cellsOf(broken, ...due);

  it('are its segments, size bands, regions, two at once, and what the indicator is broken down into', () => {
    expect(
      cells.map(({ dimension, category, value: sum, due: owed }) => [dimension, category, sum, owed]),
    ).toEqual([
      ['SECTOR', '', '15', 4],
      ['SEGMENT', 'Banks', '3', 1],
      ['SEGMENT', 'Brokers', null, 1],
      ['SEGMENT', 'Insurers', '12', 2],
      ['SIZE_BAND', 'LARGE', '3', 1],
      ['SIZE_BAND', 'SMALL', '12', 3],
      ['REGION', 'North', '3', 2],
      ['REGION', 'South', '4', 1],
      ['SIZE_REGION', 'LARGE × North', '3', 1],
      ['SIZE_REGION', 'SMALL × North', null, 1],
      ['SIZE_REGION', 'SMALL × South', '4', 1],
      ['BREAKDOWN', 'Cards', '5', 4],
      ['BREAKDOWN', 'Loans', '10', 4],
    ]);
  });

  it('have respondents of their own, and a firm is a nil only where all its figures are', () => {
    expect(at(cells)).toMatchObject({ respondents: 3, nil: 0 });
    expect(at(cells, 'BREAKDOWN', 'Cards')).toMatchObject({ respondents: 3, nil: 1 });
    expect(at(cells, 'BREAKDOWN', 'Loans')).toMatchObject({ respondents: 2, nil: 0 });
  });

  it('add a firm’s parts before its rate is one of the quartiles', () => {
    const measured = ratio({ breakdown: ['Cards', 'Loans'] });
    const seen = cellsOf(measured, firm('a', [parts('1', '2', 'Cards'), parts('7', '8', 'Loans')]));
    expect(at(seen).median).toBe('0.8');
    expect(at(seen, 'BREAKDOWN', 'Cards').median).toBe('0.5');
  });

  it('keep figures of other indicators out', () => {
    const both = aggregate({
      indicators: [indicator(), ratio()],
      due: [firm('a', [value('3'), parts('1', '2')])],
    });
    const sector = both.filter(({ dimension }) => dimension === 'SECTOR');
    expect(sector.map(({ value: sum, rate }) => [sum, rate])).toEqual([
      ['3', null],
      [null, '0.5'],
    ]);
  });

  it('add up to the sector, whoever reports what', () => {
    const own = fc.record({
      segment: fc.constantFrom('Banks', 'Insurers'),
      sizeBand: fc.constantFrom('SMALL' as const, 'LARGE' as const),
      region: fc.constantFrom('North', 'South'),
      groupId: fc.constantFrom(null, 'g', 'h'),
      figures: fc.array(fc.nat(), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(own), (firms) => {
        const respondents = firms.map(({ figures, ...given }, place) =>
          firm(
            `f${place}`,
            figures.map((count, part) => value(String(count), ['Cards', 'Loans'][part])),
            given,
          ),
        );
        const seen = cellsOf(broken, ...respondents);
        const total = firms.flatMap(({ figures }) => figures).reduce((sum, count) => sum + count, 0);
        for (const dimension of ['SECTOR', 'SEGMENT', 'SIZE_BAND', 'REGION', 'BREAKDOWN'] as const) {
          const own = seen.filter((cell) => cell.dimension === dimension);
          expect(addDecimals(own.map((cell) => cell.value ?? '0'))).toBe(String(total));
        }
        const groups = firms.filter(({ figures }) => figures.length > 0);
        const distinct = new Set(groups.map(({ groupId }, place) => groupId ?? place));
        expect(at(seen).respondents).toBe(distinct.size);
      }),
    );
  });
});

describe('the change', () => {
  const [now] = cellsOf(indicator(), firm('a', [value('12')]));
  const [rate] = cellsOf(ratio(), firm('a', [parts('3', '4')]));
  const [blank] = cellsOf(indicator(), firm('a', null));
  const [score] = cellsOf(indicator({ kind: 'SCORE' }), firm('a', [value('50')]));
  const changed = (cell: Cell | undefined, ...before: (Cell | undefined)[]) =>
    withChange(
      [cell ?? at([])],
      before.flatMap((one) => one ?? []),
    )[0]?.change;

  it('is the figure less the one before, of the same cell', () => {
    expect(changed(now, at(cellsOf(indicator(), firm('a', [value('20')]))))).toBe('-8');
    expect(changed(rate, at(cellsOf(ratio(), firm('a', [parts('1', '2')]))))).toBe('0.25');
    expect(changed(now, now)).toBe('0');
  });

  it.each<[string, string | null | undefined]>([
    ['before there was anything', withChange([now ?? at([])], null)[0]?.change],
    ['without the same cell before', changed(now, rate)],
    [
      'without the same part before',
      changed(now, { ...at([now].flatMap((one) => one ?? [])), category: 'x' }),
    ],
    ['after no data', changed(now, blank)],
    ['to no data', changed(blank, now)],
    ['of what does not add', changed(score, score)],
    [
      'after a figure that was hidden for few',
      changed(now, now && { ...now, suppression: 'FEW_RESPONDENTS' }),
    ],
    [
      'after one that was hidden for another',
      changed(now, now && { ...now, suppression: 'PROTECTS_ANOTHER' }),
    ],
  ])('is none %s', (_, change) => {
    expect(change).toBeNull();
  });
});

describe.skipIf(!haveFiles())('the regulator’s figures of the first half of 2024', () => {
  let read: ReturnType<typeof readSheet>;
  let cells: Cell[];
  let respondents: number;
  // Read only when the tests run: what stands in the block itself runs without the file too.
  beforeAll(() => {
    const rows = rowsOf('h1');
    const firms = [...new Map(rows.map((row) => [row.firm_name, row])).values()].map((row) =>
      sheetFirm(row.firm_name, row.firm_name, groupNamed(row.firm_group)),
    );
    const indicators = INDICATORS.map(({ kind, ...words }) =>
      indicator({ ...words, kind: kind === 'RATIO' ? 'RATIO' : 'COUNT', breakdown: PRODUCTS }),
    );
    read = readSheet({
      header: Object.keys(rows[0] ?? {}),
      rows: rows.map((row) => Object.values(row) as string[]),
      mapping: mappingOf('firm_group') as Mapping,
      ...{ indicators, firms, ownFirmId: null },
    });
    const groups = new Map(firms.map(({ id, groupName }) => [id, groupName]));
    const due = read.figures.map(({ firmId, observations }) =>
      firm(firmId, observations, { groupId: groups.get(firmId) ?? null }),
    );
    cells = aggregate({ indicators, due });
    respondents = new Set(firms.map(({ id, groupName }) => groupName ?? id)).size;
  });
  const of = (key: string) => cells.filter(({ indicatorKey }) => indicatorKey === key);

  it('are read whole: 435 rows of 229 firms', () => {
    expect([read.rowsRead, read.figures.length, read.remarks]).toEqual([435, 229, []]);
  });

  it('give the publisher’s totals of complaints opened, to the digit', () => {
    const opened = of('complaints-opened');
    expect(at(opened)).toMatchObject({ value: '1774139', due: 229, reported: 229 });
    expect(PRODUCTS.map((product) => at(opened, 'BREAKDOWN', product).value)).toEqual([
      ...['841994', '85269', '83750', '714244', '48882'],
    ]);
    expect(at(opened).respondents).toBe(respondents);
  });

  it('give 57.26 % upheld of those closed, where a mean of rates would not', () => {
    const { rate, median } = at(of('complaints-upheld'));
    expect((Number(rate) * 100).toFixed(2)).toBe('57.26');
    expect((Number(median) * 100).toFixed(2)).not.toBe('57.26');
  });
});

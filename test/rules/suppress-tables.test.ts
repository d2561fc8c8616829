import { describe, expect, it } from 'vitest';
import { auditTable, protectTable, solverReady } from '../../api/rules/suppress.ts';
import { byValue, type Cell, crossed, of, sales, type Table } from './tables.ts';

await solverReady();

/** What an outsider can tell each hidden cell to be. */
const intervals = (table: Table, hidden: readonly string[]) =>
  Object.fromEntries(
    auditTable(table, {}, hidden).outsider.map(({ key, low, high }) => [key, [low, high] as const]),
  );

/**
 * Fischetti and Salazar, Solving the Cell Suppression Problem on Tabular Data with Linear Constraints, Management Science 47(7), 2001:
 * investment by activity and region, after Willenborg and de Waal, Statistical Disclosure Control in Practice, 1996.
 */
describe('investment by activity and region', () => {
  const investment = (
    given: Record<string, Partial<Cell>> = { 'II C': { unsafe: true, upper: 5, lower: 5 } },
  ) => crossed(['A', 'B', 'C'], { I: [20, 50, 10], II: [8, 19, 22], III: [17, 32, 12] }, given);
  const published = ['II A', 'II C', 'III A', 'III C'];

  it('has the margins that are printed', () => {
    const { cells } = protectTable(investment({}), {});
    const value = (key: string) => cells.find((cell) => cell.key === key)?.value;
    expect(['I Total', 'II Total', 'III Total'].map(value)).toEqual(['80', '49', '61']);
    expect(['Total A', 'Total B', 'Total C', 'Total Total'].map(value)).toEqual(['45', '101', '44', '190']);
  });

  it('tells the sensitive cell where it alone is hidden: 49 − 8 − 19', () => {
    expect(intervals(investment(), ['II C'])).toEqual({ 'II C': [22, 22] });
    expect(auditTable(investment(), {}, ['II C', 'II A']).safe).toBe(false);
    expect(auditTable(investment(), {}, ['II C', 'III C']).safe).toBe(false);
  });

  it('is best protected by the pattern that is printed, where a cell costs its value', () => {
    const found = protectTable(byValue(investment()), {});
    expect(found.suppressed).toEqual(published);
    expect(found).toMatchObject({ cost: 37, bound: 37, proven: true, lost: [] });
  });

  it('leaves the attacker these intervals (worked out by hand: II C + II A = 30, II C + III C = 34, II A + III A = 25)', () => {
    expect(intervals(investment(), published)).toEqual({
      ...{ 'II C': [5, 30], 'II A': [0, 25], 'III A': [0, 25], 'III C': [4, 29] },
    });
  });

  it.each([
    [8, 17, published],
    [8, 17.5, null],
    [8.5, 17, null],
  ])('by this pattern up to 8 above and 17 below: %d, %d', (upper, lower, pattern) => {
    const table = byValue(investment({ 'II C': { upper, lower } }));
    expect(auditTable(table, {}, published).safe).toBe(pattern !== null);
    const { suppressed, proven, lost } = protectTable(table, {});
    expect({ proven, lost }).toEqual({ proven: true, lost: [] });
    expect(auditTable(table, {}, suppressed).safe).toBe(true);
    if (pattern) expect(suppressed).toEqual(pattern);
    else expect(suppressed).not.toEqual(pattern);
  });

  it('needs more where readers know bounds before: II A is between 6 and 10, so that II C is between 20 and 24', () => {
    const table = investment({ 'II C': { upper: 5, lower: 5 }, 'II A': { low: 6, high: 10 } });
    expect(intervals(table, published)['II C']).toEqual([20, 24]);
    expect(auditTable(table, {}, published).safe).toBe(false);
    const { suppressed, lost } = protectTable(table, {});
    expect([auditTable(table, {}, suppressed).safe, lost]).toEqual([true, []]);
  });

  it('can not be protected where all else must be shown', () => {
    const table = investment();
    const shown = table.cells.map((cell) => ({ ...cell, shown: cell.key !== 'II C' }));
    expect(protectTable({ ...table, cells: shown }, {}).lost).toEqual(['II C']);
  });
});

/** Geurts, Heuristics for Cell Suppression in Tables, 1992, table 10: example 3 of the handbook, 4.2.2. */
describe('the feasibility interval', () => {
  it('of a table with two rows hidden', () => {
    const table = crossed(['1', '2'], { 1: [4, 3], 2: [2, 1], 3: [3, 3] });
    expect(intervals(table, ['1 1', '1 2', '2 1', '2 2'])).toEqual({
      ...{ '1 1': [3, 6], '1 2': [1, 4], '2 1': [0, 3], '2 2': [0, 3] },
    });
  });

  it('does not depend on which of the possible figures are the true ones', () => {
    const table = crossed(['1', '2'], { 1: [6, 1], 2: [0, 3], 3: [3, 3] });
    expect(intervals(table, ['1 1', '1 2', '2 1', '2 2'])['1 1']).toEqual([3, 6]);
  });
});

/** Handbook 4.1, example 1a: production of a sector and its three subsectors. */
describe('one total and its parts', () => {
  const sector = (given: Partial<Cell> = {}): Table => ({
    cells: [
      { key: 'sector', value: 56_600, shown: true },
      { key: 'I', unsafe: true, ...given },
      { key: 'II', value: 47_600, cost: 47_600 },
      { key: 'III', value: 8_002, cost: 8_002 },
    ],
    relations: [{ total: 'sector', parts: ['I', 'II', 'III'] }],
  });
  it('gives the sensitive part away by subtraction: 56,600 − 47,600 − 8,002', () => {
    expect(intervals(sector(), ['I'])).toEqual({ I: [998, 998] });
  });
  it('hides the smaller of the others', () => {
    expect(protectTable(sector(), {}).suppressed).toEqual(['I', 'III']);
    expect(protectTable(sector({ upper: 8_002, lower: 998 }), {}).suppressed).toEqual(['I', 'III']);
    expect(protectTable(sector({ upper: 8_003 }), {}).suppressed).toEqual(['I', 'II']);
  });
  it('hides nothing more where the total is not published', () => {
    const table = sector();
    const cells = table.cells.map((cell) =>
      cell.key === 'sector' ? { ...cell, shown: false, hidden: true } : cell,
    );
    expect(protectTable({ ...table, cells }, {}).suppressed).toEqual(['sector', 'I']);
  });
});

/**
 * Federal Committee on Statistical Methodology, Statistical Policy Working Paper 22, 1994, chapter II: delinquent children by county and
 * education of the head of the household; cells of fewer than five are sensitive.
 */
describe('Working Paper 22', () => {
  const children = crossed(['Low', 'Medium', 'High', 'Very high'], {
    Alpha: [15, 1, 3, 1],
    Beta: [20, 10, 10, 15],
    Gamma: [3, 10, 10, 2],
    Delta: [12, 14, 7, 2],
  });
  const table = { ...children, counts: true };
  const primary = [
    ...['Alpha Medium', 'Alpha High', 'Alpha Very high', 'Gamma Low', 'Gamma Very high', 'Delta Very high'],
  ];
  it('finds the sensitive cells', () => {
    const { cells } = protectTable(table, { minimum: 5 });
    expect(cells.flatMap(({ key, status }) => (status === 'PRIMARY' ? [key] : []))).toEqual(primary);
    const margin = (key: string) => cells.find((cell) => cell.key === key)?.value;
    expect(['Total Low', 'Total Medium', 'Total High', 'Total Very high'].map(margin)).toEqual([
      ...['50', '35', '30', '20'],
    ]);
  });
  it('two hidden in each row and column can be too few: Alpha + Beta − Medium − High is the cell of 1', () => {
    const naive = [...primary, 'Beta Medium', 'Beta High', 'Delta Low'];
    const { safe, outsider } = auditTable(table, { minimum: 5 }, naive);
    expect(safe).toBe(false);
    expect(outsider.find(({ key }) => key === 'Alpha Very high')).toMatchObject({
      low: 1,
      high: 1,
      safe: false,
    });
  });
  it('the pattern that is printed as protected is', () => {
    const printed = [...primary, 'Gamma Medium', 'Delta Low', 'Delta High'];
    expect(auditTable(table, { minimum: 5 }, printed).safe).toBe(true);
    const { suppressed, proven, lost } = protectTable(table, { minimum: 5 });
    expect([proven, lost, suppressed.length]).toEqual([true, [], printed.length]);
  });
});

/** Handbook 4.2.2 (singletons), and Cox, Disclosure Risk for Tabular Economic Data, 2001. */
describe('those who know a cell by themselves', () => {
  it('two singletons in one row find each other out, whatever they have', () => {
    const table: Table = {
      cells: [
        { key: 'A', contributions: [{ respondent: 'a', value: 500 }] },
        { key: 'B', contributions: [{ respondent: 'b', value: 700 }] },
        { key: 'C', contributions: [40, 50, 60].map((value) => ({ respondent: `c${value}`, value })) },
        { key: 'total', shown: true },
      ],
      relations: [{ total: 'total', parts: ['A', 'B', 'C'] }],
    };
    const { safe, outsider, insiders } = auditTable(table, { minimum: 2 }, ['A', 'B']);
    expect([safe, outsider.every((one) => one.safe)]).toEqual([false, true]);
    expect(insiders.find(({ key, reader }) => key === 'B' && reader === 'a')).toMatchObject({
      low: 700,
      high: 700,
    });
    expect(protectTable(table, { minimum: 2 }).suppressed).toEqual(['A', 'B', 'C']);
  });

  it('GaussSuppression, table 2: the pattern that is printed holds for every company', () => {
    const printed = [
      ...['Entertainment Iceland', 'Entertainment Portugal', 'Governmental Portugal', 'Governmental Spain'],
      ...['Industry Iceland', 'Industry Portugal', 'Industry Spain'],
    ];
    const table = sales('ROW');
    expect(auditTable(table, { minimum: 2 }, printed).safe).toBe(true);
    // “By using singletonMethod = none, Industry:Portugal will not be suppressed: Industry:Spain can reveal Entertainment:Iceland.”
    const less = printed.filter((key) => key !== 'Industry Portugal');
    const { safe, insiders } = auditTable(table, { minimum: 2 }, less);
    expect(safe).toBe(false);
    expect(
      insiders.find(({ key, reader }) => key === 'Entertainment Iceland' && reader === 'row 20'),
    ).toMatchObject({ low: 16.8, high: 16.8, safe: false });
    const found = protectTable(table, { minimum: 2 });
    expect([found.proven, found.lost]).toEqual([true, []]);
    expect(found.suppressed.length).toBeLessThanOrEqual(printed.length);
  });

  it('GaussSuppression, table 9: the one company of Entertainment in Iceland finds Portugal, unless Spain is hidden', () => {
    const rules = { dominance: [1, 2].map((n) => ({ n, k: n === 1 ? 80 : 99 })) };
    const row = sales('COMPANY').relations.filter(({ total }) => total === 'Entertainment Total');
    const names = new Set(row.flatMap(({ total, parts }) => [total, ...parts]));
    const cells = sales('COMPANY').cells.filter(({ key }) => names.has(key));
    const hidden = ['Entertainment Iceland', 'Entertainment Portugal'];
    const { insiders } = auditTable({ cells, relations: row }, rules, hidden);
    expect(insiders.find(({ key, reader }) => key === hidden[1] && reader === 'B')).toMatchObject({
      ...{ low: 9.4, high: 9.4, safe: false },
    });
  });

  it('a company in two cells of a row knows both parts of what it gave', () => {
    const table: Table = {
      cells: [
        { key: 'A', contributions: [...of(100), { respondent: 'z', value: 5 }] },
        { key: 'B', contributions: [{ respondent: 'z', value: 60 }] },
        { key: 'C', contributions: of(0, 30, 40, 50) },
        { key: 'total', shown: true },
      ],
      relations: [{ total: 'total', parts: ['A', 'B', 'C'] }],
    };
    // z takes 60 and 5 from 165, and has the 100 of a.
    expect(auditTable(table, { p: 10 }, ['A', 'B']).safe).toBe(false);
    expect(protectTable(table, { p: 10 }).suppressed).toEqual(['A', 'B', 'C']);
  });
});

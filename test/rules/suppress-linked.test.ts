import { describe, expect, it } from 'vitest';
import { auditTable, protectTable, solverReady } from '../../api/rules/suppress.ts';
import { crossed, of, sales, type Table } from './tables.ts';

await solverReady();

/** Cells that are counts of persons, one a key. */
const counted = (counts: Record<string, number>, relations: Table['relations']): Table => ({
  ...{ counts: true, relations },
  cells: Object.entries(counts).map(([key, value]) => ({ key, value })),
});

/** Handbook 5.2: what several tables of the same people tell together; fewer than three are too few. */
describe('tables that are read together', () => {
  const rules = { minimum: 3 };
  const AREAS = {
    'more than 30': [52, 50, 55, 54],
    '16-30': [130, 128, 140, 140],
    '15 or less': [39, 39, 49, 49],
  };
  const geographical = (gone: boolean): Table => {
    const rows = Object.entries(AREAS).flatMap(
      ([hours, [oldMen = 0, newMen = 0, oldWomen = 0, newWomen = 0]]) => [
        { sex: 'men', hours, before: oldMen, after: newMen },
        { sex: 'women', hours, before: oldWomen, after: newWomen },
      ],
    );
    return {
      counts: true,
      cells: rows.flatMap(({ sex, hours, before, after }) => [
        { key: `1991 ${sex} ${hours}`, value: before, shown: gone },
        { key: `2001 ${sex} ${hours}`, value: after },
        { key: `rest ${sex} ${hours}`, hidden: true },
      ]),
      relations: rows.map(({ sex, hours }) => ({
        total: `1991 ${sex} ${hours}`,
        parts: [`2001 ${sex} ${hours}`, `rest ${sex} ${hours}`],
      })),
    };
  };
  const REST = ['men more than 30', 'women more than 30', 'men 16-30'];

  it('geographical differencing: two definitions of one area tell the strip between them', () => {
    const hidden = geographical(false).cells.flatMap(({ key }) => (key.startsWith('rest') ? [key] : []));
    const { safe, outsider } = auditTable(geographical(false), rules, hidden);
    expect(safe).toBe(false);
    const found = outsider.filter((one) => !one.safe).map(({ key, low, high }) => [key, low, high]);
    expect(found).toEqual([
      ...[
        ['rest men more than 30', 2, 2],
        ['rest women more than 30', 1, 1],
        ['rest men 16-30', 2, 2],
      ],
    ]);
  });

  it('a new definition does not tell where it differs by too few from what was published', () => {
    const { suppressed, lost } = protectTable(geographical(true), rules);
    const shown = suppressed.filter((key) => key.startsWith('2001'));
    expect([shown, lost]).toEqual([REST.map((key) => `2001 ${key}`), []]);
  });

  it('linking: the woman who lives and works in the area is alone', () => {
    const counts = {
      ...{ 'both men': 21, 'both women': 1, both: 22, 'lives men': 58, 'lives women': 5, lives: 63 },
      ...{ 'works men': 23, 'works women': 4, works: 27, 'all who live': 85, 'all who work': 49 },
    };
    const table = counted(counts, [
      ...['both', 'lives', 'works'].map((total) => ({ total, parts: [`${total} men`, `${total} women`] })),
      { total: 'all who live', parts: ['both', 'lives'] },
      { total: 'all who work', parts: ['both', 'works'] },
    ]);
    const women = ['both women', 'lives women', 'works women'];
    expect(auditTable(table, rules, women).outsider.find(({ key }) => key === 'both women')).toMatchObject({
      ...{ low: 1, high: 1, safe: false },
    });
    const { suppressed, proven } = protectTable(table, rules);
    expect([proven, suppressed.length]).toEqual([true, 2]);
    expect(auditTable(table, rules, suppressed).safe).toBe(true);
  });

  it('sub-populations: two groupings of hours tell the man of 20 to 24', () => {
    const counts = { '<20': 6, '<25': 7, '20-24': 1, '20-39': 9, '25-39': 8 };
    const table = counted(counts, [
      { total: '<25', parts: ['<20', '20-24'] },
      { total: '20-39', parts: ['20-24', '25-39'] },
    ]);
    expect(auditTable(table, rules, ['20-24']).safe).toBe(false);
    const { suppressed } = protectTable(table, rules);
    expect(suppressed).toContain('20-24');
    expect([suppressed.length, auditTable(table, rules, suppressed).safe]).toEqual([3, true]);
  });

  it('a group of whom nobody has something is told by a zero, where the policy minds', () => {
    const table = {
      ...crossed(['full', 'part'], { married: [6, 0], divorced: [5, 1], single: [2, 2] }),
      counts: true,
    };
    const status = (given: object) =>
      protectTable(table, given).cells.flatMap(({ key, reasons }) =>
        reasons.length > 0 ? [`${key} ${reasons}`] : [],
      );
    expect(status({ zeros: true })).toEqual(['married part ALL_ZERO']);
    expect(status({ minimum: 3, zeros: true })).toEqual([
      ...['married part ALL_ZERO', 'divorced part FEW_RESPONDENTS'],
      ...['single full FEW_RESPONDENTS', 'single part FEW_RESPONDENTS'],
    ]);
  });
});

describe('hierarchies', () => {
  /** GaussSuppression, table 4: private and public over the sectors, EU and not over the countries. */
  const hierarchical = (by: 'ROW' | 'COMPANY'): Table => {
    const { cells, relations } = sales(by);
    const columns = ['Iceland', 'Portugal', 'Spain', 'Total'];
    const sectors = ['Agriculture', 'Entertainment', 'Industry'];
    return {
      cells: [
        ...cells,
        ...columns.map((column) => ({ key: `private ${column}` })),
        { key: 'Total EU' },
        { key: 'private EU' },
      ],
      relations: [
        ...relations,
        ...columns.map((column) => ({
          total: `private ${column}`,
          parts: sectors.map((sector) => `${sector} ${column}`),
        })),
        ...['Total', 'private'].map((row) => ({
          total: `${row} EU`,
          parts: [`${row} Portugal`, `${row} Spain`],
        })),
        {
          total: 'private Total',
          parts: ['Iceland', 'Portugal', 'Spain'].map((column) => `private ${column}`),
        },
        ...columns.map((column) => ({
          total: `Total ${column}`,
          parts: [`private ${column}`, `Governmental ${column}`],
        })),
      ],
    };
  };

  it.each([
    ['private Total', '429.5'],
    ['private EU', '392.4'],
    ['Total EU', '425.2'],
    ['private Spain', '253.5'],
  ])('%s is %s, as in table 4', (key, value) => {
    const { cells } = protectTable(hierarchical('ROW'), {});
    expect(cells.find((cell) => cell.key === key)).toMatchObject({ value, status: 'SAFE' });
  });

  it.each(['ROW', 'COMPANY'] as const)(
    'are protected together, for an outsider and for each company: %s',
    (by) => {
      const rules = {
        dominance: [
          { n: 1, k: 80 },
          { n: 2, k: 99 },
        ],
      };
      const { suppressed, lost } = protectTable(hierarchical(by), rules);
      expect(lost).toEqual([]);
      const { safe, outsider } = auditTable(hierarchical(by), rules, suppressed);
      expect([safe, outsider.every((one) => one.safe)]).toEqual([true, true]);
    },
  );

  it('a subtotal is found from above as well as from below', () => {
    const table: Table = {
      cells: [
        ...['1', '2', '3', '4'].map((key) => ({ key, value: 10 })),
        ...['12', '34', 'all'].map((key) => ({ key })),
      ],
      relations: [
        { total: '12', parts: ['1', '2'] },
        { total: '34', parts: ['3', '4'] },
        { total: 'all', parts: ['12', '34'] },
      ],
    };
    const unsafe = {
      ...table,
      cells: table.cells.map((cell) => (cell.key === '1' ? { ...cell, upper: 3 } : cell)),
    };
    expect(protectTable(unsafe, {})).toMatchObject({ suppressed: ['1', '2'], cost: 1, proven: true });
    const last = unsafe.cells.map((cell) =>
      ['2', 'all'].includes(cell.key) ? { ...cell, shown: true } : cell,
    );
    expect(protectTable({ ...unsafe, cells: last }, {})).toMatchObject({
      ...{ suppressed: ['1', '3', '12', '34'], cost: 5, proven: true },
    });
  });
});

describe('what is said of a table', () => {
  it('a value follows from a relation in which all else is given, a total or a part', () => {
    const table: Table = {
      cells: [
        { key: 'a', value: '0.1' },
        { key: 'b' },
        { key: 'c', contributions: of('0.2', '0.3') },
        { key: 'all', value: '1e1' },
      ],
      relations: [{ total: 'all', parts: ['a', 'b', 'c'] }],
    };
    expect(protectTable(table, {}).cells.map(({ value }) => value)).toEqual(['0.1', '9.4', '0.5', '10']);
  });

  it('a total is judged by who is behind its parts, where that is known of all', () => {
    const cells = [{ key: 'A', contributions: of(300, 20, 10) }, { key: 'total' }];
    const relations = [{ total: 'total', parts: ['A', 'B'] }];
    const known = protectTable(
      { cells: [...cells, { key: 'B', contributions: of(0, 5, 9) }], relations },
      { p: 10 },
    );
    expect(known.cells.map(({ key, status }) => `${key} ${status}`)).toEqual([
      ...['A PRIMARY', 'total PRIMARY', 'B PRIMARY'],
    ]);
    const open = protectTable({ cells: [...cells, { key: 'B', value: 40 }], relations }, { p: 10 });
    expect(open.cells.map(({ key, status }) => `${key} ${status}`)).toEqual([
      ...['A PRIMARY', 'total SAFE', 'B SECONDARY'],
    ]);
  });

  it('a cell of nobody is known to be zero, and protects nobody', () => {
    const table = crossed(['1', '2'], { x: [of(50), of(1, 2, 3)], y: [[], of(4, 5, 6)] });
    const { suppressed, cells } = protectTable(table, { minimum: 3 });
    expect(cells.find(({ key }) => key === 'y 1')?.status).toBe('SAFE');
    expect(auditTable(table, { minimum: 3 }, suppressed).safe).toBe(true);
    expect(suppressed).not.toContain('y 1');
  });

  it('a figure below zero leaves no bound from below', () => {
    const table: Table = {
      cells: [{ key: 'a', unsafe: true, value: -5, upper: 50 }, { key: 'b', value: 8 }, { key: 'all' }],
      relations: [{ total: 'all', parts: ['a', 'b'] }],
    };
    const { outsider } = auditTable(table, {}, ['a', 'b']);
    expect(outsider[0]).toMatchObject({ low: -Infinity, high: Infinity, safe: true });
  });

  it.each<[string, Table]>([
    ['a relation of a cell that is not there', { cells: [], relations: [{ total: 'x', parts: [] }] }],
    ['a value that follows from nothing', { cells: [{ key: 'x' }], relations: [] }],
    ['two cells of one key', { cells: ['1', '2'].map((value) => ({ key: 'x', value })), relations: [] }],
    ['a value that is no number', { cells: [{ key: 'x', value: 'ten' }], relations: [] }],
  ])('refuses %s', (_, table) => {
    expect(() => protectTable(table, {})).toThrow(TypeError);
  });
});

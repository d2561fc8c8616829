import { describe, expect, it } from 'vitest';
import { auditTable, isUnsafe, type judgeCell, protectTable, solverReady } from '../../api/rules/suppress.ts';
import { type Cell, crossed, of, sales, type Table } from './tables.ts';

type Rules = Parameters<typeof judgeCell>[1];

await solverReady();

/** What an outsider can tell each hidden cell to be. */
const intervals = (table: Table, hidden: readonly string[]) =>
  Object.fromEntries(auditTable(table, {}, hidden).outsider.map(({ key, low, high }) => [key, [low, high]]));

const primary = (table: Table, rules: Rules) =>
  protectTable(table, rules, { attempts: 0 }).cells.flatMap(({ key, status }) =>
    status === 'PRIMARY' ? [key] : [],
  );

/** Sums of cells of a table, as further cells of it. */
const withSums = (table: Table, sums: Record<string, readonly string[]>): Table => ({
  ...table,
  cells: [...table.cells, ...Object.keys(sums).map((key): Cell => ({ key }))],
  relations: [...table.relations, ...Object.entries(sums).map(([total, parts]) => ({ total, parts }))],
});

const TOP = ['Iceland', 'Portugal', 'Spain', 'Total'];

/** GaussSuppression, “Magnitude table suppression”, tables 3 and 10: sales, each row a respondent of its own. */
describe('sales by p% and by the largest', () => {
  it.each([
    ['Agriculture Portugal', '75.59', '75.60'],
    ['Agriculture Spain', '69.09', '69.10'],
    ['Entertainment Portugal', '75.53', '75.54'],
    ['Entertainment Spain', '73.50', '73.51'],
    ['Governmental Portugal', '91.52', '91.53'],
    ['Governmental Spain', '70.65', '70.66'],
    ['Industry Iceland', '47.29', '47.30'],
    ['Industry Portugal', '88.31', '88.32'],
    ['Total Total', '20.89', '20.90'],
  ])('table 3: the largest of %s has between %s and %s percent', (key, less, more) => {
    const at = (k: string) => primary(sales('ROW'), { dominance: { n: 1, k } }).includes(key);
    expect([at(less), at(more)]).toEqual([true, false]);
  });

  const sectors = ['Agriculture', 'Entertainment', 'Industry'];
  const table = withSums(
    withSums(
      sales('ROW'),
      Object.fromEntries(
        TOP.map((column) => [`private ${column}`, sectors.map((sector) => `${sector} ${column}`)]),
      ),
    ),
    {
      ...Object.fromEntries(TOP.map((column) => [`public ${column}`, [`Governmental ${column}`]])),
    },
  );
  const unsafe = [
    ...['Agriculture Portugal', 'Agriculture Spain', 'Entertainment Iceland', 'Entertainment Portugal'],
    ...['Entertainment Spain', 'Governmental Portugal', 'Governmental Spain', 'Industry Iceland'],
    ...['Industry Portugal', 'Industry Spain', 'Governmental Total'],
    ...['public Portugal', 'public Spain', 'public Total'],
  ];

  it('table 10: the primary cells by p = 30', () => {
    expect(primary(table, { p: 30 })).toEqual(unsafe);
  });

  const first = [
    ...unsafe,
    ...['Industry Total', 'Total Iceland', 'Total Portugal'],
    ...['private Iceland', 'private Spain', 'private Total'],
  ];

  it('table 10: what is told before the sum of Portugal is hidden, and after it', () => {
    expect(intervals(table, first)).toMatchObject({
      ...{ 'Entertainment Iceland': [0, 60.7], 'Industry Iceland': [0, 60.7] },
      ...{ 'public Portugal': [0, 60.7], 'Governmental Portugal': [0, 60.7] },
      'Agriculture Spain': [101.3, 240.2],
    });
    expect(intervals(table, [...first, 'private Portugal'])).toMatchObject({
      ...{ 'Agriculture Portugal': [0, 199.6], 'Agriculture Spain': [40.6, 240.2] },
      ...{ 'Entertainment Iceland': [0, 131.5], 'Entertainment Portugal': [0, 131.5] },
      ...{ 'Entertainment Spain': [0, 131.5], 'Governmental Portugal': [0, 90.6] },
      ...{ 'Governmental Spain': [0, 90.6], 'Governmental Total': [0, 90.6] },
      ...{ 'Industry Iceland': [0, 90.6], 'Industry Portugal': [0, 90.6], 'Industry Spain': [0, 90.6] },
      ...{ 'public Portugal': [0, 90.6], 'public Spain': [0, 90.6], 'public Total': [0, 90.6] },
    });
  });

  it('all are protected, for every company', () => {
    const { suppressed, lost } = protectTable(table, { p: 30 });
    expect([lost, auditTable(table, { p: 30 }, suppressed).safe]).toEqual([[], true]);
  });
});

/** GaussSuppression, “Small count frequency table suppression”; up to `maxN` is fewer than `maxN + 1`. */
describe('small counts by age and country', () => {
  const ages = (young: number[], old: number[]): Table => ({
    ...crossed(['Iceland', 'Portugal', 'Spain'], { young, old }),
    counts: true,
  });
  const withEu = (table: Table) =>
    withSums(
      table,
      Object.fromEntries(
        ['young', 'old', 'Total'].map((age) => [`${age} EU`, [`${age} Portugal`, `${age} Spain`]]),
      ),
    );
  const [a, b] = [ages([2, 0, 5], [3, 4, 6]), ages([0, 0, 5], [3, 4, 6])];
  const square = ['young Iceland', 'young Portugal', 'old Iceland', 'old Portugal'];
  const eu = [...square, 'young EU', 'old EU'];

  it.each<[string, Table, Rules, string[], string[]]>([
    ['1: up to 1', a, { minimum: 2, zeros: true }, ['young Portugal'], square],
    ['2: up to 2, with EU', withEu(a), { minimum: 3, zeros: true }, ['young Iceland', 'young Portugal'], eu],
    [
      '7: zeros of which the sum tells',
      withEu(b),
      { minimum: 3, zeros: true },
      ['young Iceland', 'young Portugal'],
      [...square, 'young Spain', 'old Spain', 'young EU', 'old EU'],
    ],
  ])('table %s', (_, table, rules, small, printed) => {
    expect(primary(table, rules)).toEqual(small);
    expect(auditTable(table, rules, printed).safe).toBe(true);
    const { suppressed, proven, lost, cells } = protectTable(table, rules);
    expect([proven, lost, auditTable(table, rules, suppressed).safe]).toEqual([true, [], true]);
    expect(suppressed.length).toBeLessThanOrEqual(printed.length);
    expect(cells.find(({ key }) => key === 'Total Total')?.status).toBe('SAFE');
  });

  it('table 4: zeros shown, up to 4', () => {
    const rules = { minimum: 5 };
    const table = withEu(a);
    expect(primary(table, rules)).toEqual([
      ...['young Iceland', 'old Iceland', 'old Portugal', 'Total Portugal'],
    ]);
    const printed = [
      ...['young Iceland', 'old Iceland', 'old Portugal', 'Total Portugal', 'Total Spain'],
      ...['young EU', 'old EU', 'old Spain', 'young Spain'],
    ];
    const shown = { ...table, cells: table.cells.map((cell) => ({ ...cell, shown: cell.value === 0 })) };
    expect(auditTable(shown, rules, printed).outsider.map(({ low, high }) => low < high)).not.toContain(
      false,
    );
    const { suppressed, lost } = protectTable(shown, rules);
    expect([lost, suppressed.includes('young Portugal')]).toEqual([[], false]);
    expect(auditTable(shown, rules, suppressed).safe).toBe(true);
  });

  it('table 9: four cells tell within 4; Spain hidden too, within 13 and 12', () => {
    const table = ages([3, 1, 17], [10, 11, 17]);
    expect(primary(table, { minimum: 4 })).toEqual(['young Iceland', 'young Portugal']);
    expect(intervals(table, square)).toMatchObject({ 'young Iceland': [0, 4], 'young Portugal': [0, 4] });
    expect(intervals(table, [...square, 'young Spain', 'old Spain'])).toMatchObject({
      ...{ 'young Iceland': [0, 13], 'young Portugal': [0, 12] },
    });
  });
});

/** GaussSuppression, “Linked table suppression”: age by EU by year, and country by year; up to 2 is few, and there are no zeros but known ones. */
describe('two tables of the same persons', () => {
  const counts: Record<string, number> = {
    ...{ 'young nonEU 2014': 8, 'young EU 2014': 6, 'old EU 2014': 10, 'young nonEU 2015': 2 },
    ...{ 'old EU 2015': 7, 'young nonEU 2016': 2, 'young EU 2016': 9 },
    ...{ 'Portugal 2014': 1, 'Spain 2014': 15, 'Portugal 2015': 3, 'Spain 2015': 4 },
    ...{ 'Portugal 2016': 2, 'Spain 2016': 7 },
  };
  const YEARS = ['2014', '2015', '2016'];
  const given = (...keys: string[]) => keys.filter((key) => key in counts);
  const table = withSums(
    { counts: true, cells: Object.entries(counts).map(([key, value]) => ({ key, value })), relations: [] },
    Object.fromEntries([
      ...YEARS.flatMap((year) => [
        [`EU ${year}`, given(`young EU ${year}`, `old EU ${year}`)],
        [`young ${year}`, given(`young nonEU ${year}`, `young EU ${year}`)],
        [`all ${year}`, [`young nonEU ${year}`, `EU ${year}`]],
      ]),
      ['nonEU', YEARS.map((year) => `young nonEU ${year}`)],
      ['young EU', given(...YEARS.map((year) => `young EU ${year}`))],
      ['young', YEARS.map((year) => `young ${year}`)],
      ...['Portugal', 'Spain'].map((country) => [country, YEARS.map((year) => `${country} ${year}`)]),
      ['all', YEARS.map((year) => `all ${year}`)],
    ]),
  );
  const linked: Table = {
    ...table,
    relations: [
      ...table.relations,
      ...YEARS.map((year) => ({ total: `EU ${year}`, parts: [`Portugal ${year}`, `Spain ${year}`] })),
    ],
  };
  const rules = { minimum: 3 };
  const printed = [
    ...['young nonEU 2015', 'young nonEU 2016', 'young 2015', 'young 2016', 'all 2015', 'all 2016'],
    ...['Portugal 2014', 'Portugal 2016', 'Spain 2014', 'Spain 2016'],
  ];

  it('table 2: what is hidden in one table is told by the other', () => {
    expect(intervals(linked, [...printed, 'Spain 2015'])['Spain 2015']).toEqual([4, 4]);
  });

  it('tables 3 and 4: intervals, and with 2015 of both countries hidden too', () => {
    expect(intervals(linked, printed)).toMatchObject({
      ...{ 'young nonEU 2015': [0, 4], 'young nonEU 2016': [0, 4], 'young 2015': [0, 4] },
      ...{ 'Portugal 2014': [0, 3], 'Portugal 2016': [0, 3] },
    });
    expect(intervals(linked, [...printed, 'Portugal 2015', 'Spain 2015'])).toMatchObject({
      ...{ 'Portugal 2014': [0, 6], 'Portugal 2016': [0, 6], 'young nonEU 2015': [0, 4] },
    });
  });

  it('table 3: the pattern that is printed is safe, and no cheaper one is overlooked', () => {
    expect(auditTable(linked, rules, printed).safe).toBe(true);
    const { suppressed, proven, lost } = protectTable(linked, rules);
    expect([proven, lost, auditTable(linked, rules, suppressed).safe]).toEqual([true, [], true]);
    expect(suppressed.length).toBeLessThanOrEqual(printed.length);
  });
});

/** GaussSuppression, tests of its dominance rule: (2,90), where figures stand as often as their weight says (the way of tau-ARGUS). */
describe('two largest against 90 %', () => {
  it.each<[ReturnType<typeof of>, boolean]>([
    [of(100), true],
    [of(90, 90, 10), true],
    [of(80, 80, 20), false],
    [of(70, 70, 30), false],
    [of(80, 80, 10, 10), false],
    [of(70, 70, 10, 10, 10), false],
    [of(60, 60, 20, 10, 10), false],
  ])('%j', (cell, unsafe) => {
    expect(isUnsafe(cell, { dominance: { n: 2, k: 90 } })).toBe(unsafe);
  });
});

/** sdcTable (Meindl), its tests of primary suppression and of protection, by the data set `microdata1`: a hundred persons by region. */
describe('persons by region', () => {
  const own = (row: string, cells: ReturnType<typeof of>[]) =>
    cells.map((cell, at) => cell.map((one, place) => ({ ...one, respondent: `${row} ${at} ${place}` })));
  const persons = {
    A: [of(10, 11, 5, 7, 13, 15, 13, 6, 9, 7, 9, 8, 9, 10, 10, 18, 6, 12), of(9, 11)],
    B: [
      of(11, 5, 7, 12, 14, 15, 9, 10, 10, 7, 10, 8, 8, 14),
      of(10, 16, 12, 8, 18, 11, 8, 12, 14, 13, 7, 9, 14, 5, 13, 8, 10, 9, 7),
    ],
    C: [of(9, 11, 18, 12, 10, 6, 11, 6, 6, 11, 6, 12), of(10, 12, 11, 7, 12, 9, 9, 19, 9, 8)],
    D: [of(280, 9, 9, 8, 7, 9, 8, 7, 8, 11, 10), of(10, 6, 11, 16, 14, 9, 7, 6, 14, 10, 11, 9, 11, 18)],
  };
  const table = crossed(
    ['male', 'female'],
    Object.fromEntries(Object.entries(persons).map(([row, cells]) => [row, own(row, cells)])),
  );

  it.each<[Rules, string[]]>([
    [{ minimum: 3 }, ['A female']],
    [{ dominance: { n: 2, k: 75 } }, ['A female', 'D male']],
    [{ p: 70 }, ['A female', 'D male']],
    [{ prior: { p: 60, q: 80 } }, ['A female', 'D male']],
  ])('%j', (rules, found) => {
    expect(primary(table, rules)).toEqual(found);
  });

  it('the women of A are hidden by the men of A and those of C, where a cell costs who is in it', () => {
    const cells = table.cells.map(({ key, contributions }): Cell => {
      const value = contributions?.length;
      return { key, ...(value ? { value, cost: value } : { cost: 100 }), unsafe: key === 'A female' };
    });
    const { suppressed, proven } = protectTable({ ...table, counts: true, cells }, {});
    expect([suppressed, proven]).toEqual([['A male', 'A female', 'C male', 'C female'], true]);
  });
});

/** sdcTable (Meindl), its test of singletons: one alone in a and in c, two in b, nobody in d. */
describe('persons alone', () => {
  const relations = [{ total: 'tot', parts: ['a', 'b', 'c', 'd'] }];
  it('find each other out, if b is shown', () => {
    const cells: Cell[] = [
      ...[['r'], ['s', 't'], ['u'], []].map((names, at) => ({
        key: 'abcd'.charAt(at),
        contributions: names.map((respondent) => ({ respondent, value: 1 })),
      })),
      { key: 'tot', shown: true },
    ];
    expect(protectTable({ cells, relations }, { minimum: 2 }).suppressed).toEqual(['a', 'b', 'c']);
  });
  it('are two of which an outsider can not tell how they are spread', () => {
    const cells: Cell[] = [1, 2, 1, 0].map((value, at) => ({ key: 'abcd'.charAt(at), value }));
    const table = { counts: true, cells: [...cells, { key: 'tot' }], relations };
    expect(protectTable(table, { minimum: 2 }).suppressed).toEqual(['a', 'c']);
  });
});

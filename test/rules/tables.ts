import type { protectTable } from '../../api/rules/suppress.ts';

export type Table = Parameters<typeof protectTable>[0];
export type Cell = Table['cells'][number];
export type Contributions = NonNullable<Cell['contributions']>;

/** Contributions of so many respondents, a, b, c … */
export const of = (...values: (number | string)[]) =>
  values.map((value, place) => ({ respondent: String.fromCharCode(97 + place), value }));

/** A table with its margins; keys are `row column`, and `Total` for what is summed. `given` adds to what is said of a cell. */
export function crossed(
  columns: readonly string[],
  rows: Readonly<Record<string, readonly (number | Contributions)[]>>,
  given: Readonly<Record<string, Partial<Cell>>> = {},
): Table {
  const names = Object.keys(rows);
  const inner = names.flatMap((row) =>
    columns.map((column, place): Cell => {
      const content = rows[row]?.[place] ?? 0;
      const key = `${row} ${column}`;
      return typeof content === 'number' ? { key, value: content } : { key, contributions: content };
    }),
  );
  const margins = [...names.map((row) => `${row} Total`), ...columns.map((column) => `Total ${column}`)];
  const cells = [...inner, ...[...margins, 'Total Total'].map((key): Cell => ({ key }))];
  return {
    cells: cells.map((cell) => ({ ...cell, ...given[cell.key] })),
    relations: [
      ...names.map((row) => ({ total: `${row} Total`, parts: columns.map((column) => `${row} ${column}`) })),
      ...columns.map((column) => ({
        total: `Total ${column}`,
        parts: names.map((row) => `${row} ${column}`),
      })),
      { total: 'Total Total', parts: names.map((row) => `${row} Total`) },
      { total: 'Total Total', parts: columns.map((column) => `Total ${column}`) },
    ],
  };
}

/** A cell's cost is its value, as in most of the literature. */
export const byValue = (table: Table): Table => {
  const sumOf = (own: Contributions) => own.reduce((sum, { value }) => sum + Number(value), 0);
  return {
    ...table,
    cells: table.cells.map((cell) => ({
      cost: Number(cell.value ?? (cell.contributions ? sumOf(cell.contributions) : 1_000)),
      ...cell,
    })),
  };
};

/**
 * Sales by sector, country and company: data set `magnitude1` of SSBtools (Statistics Norway), of the vignette “Magnitude table
 * suppression” of GaussSuppression, whose tables are named in the tests.
 */
const SALES: readonly [sector: string, country: string, company: string, value: number][] = [
  ['Agriculture', 'Portugal', 'A', 75.9],
  ['Agriculture', 'Portugal', 'B', 24.5],
  ['Agriculture', 'Spain', 'A', 96.6],
  ['Agriculture', 'Spain', 'B', 43.2],
  ['Entertainment', 'Iceland', 'B', 16.8],
  ['Entertainment', 'Portugal', 'B', 7.1],
  ['Entertainment', 'Portugal', 'D', 2.3],
  ['Entertainment', 'Spain', 'A', 77.4],
  ['Entertainment', 'Spain', 'B', 11.5],
  ['Entertainment', 'Spain', 'C', 16.4],
  ['Governmental', 'Portugal', 'B', 21.6],
  ['Governmental', 'Portugal', 'D', 2.0],
  ['Governmental', 'Spain', 'C', 6.5],
  ['Governmental', 'Spain', 'D', 2.7],
  ['Industry', 'Iceland', 'B', 9.6],
  ['Industry', 'Iceland', 'C', 8.8],
  ['Industry', 'Iceland', 'D', 1.9],
  ['Industry', 'Portugal', 'B', 25.7],
  ['Industry', 'Portugal', 'D', 3.4],
  ['Industry', 'Spain', 'C', 8.4],
];
const COUNTRIES = ['Iceland', 'Portugal', 'Spain'];
const SECTORS = ['Agriculture', 'Entertainment', 'Governmental', 'Industry'];

/** The sales as a table; `by` says whether each row is a respondent, or all rows of a company (the holding) are one. */
export function sales(by: 'ROW' | 'COMPANY'): Table {
  const rows = SALES.map(([sector, country, company, value], place) => ({
    ...{ sector, country, respondent: by === 'ROW' ? `row ${place + 1}` : company, value },
  }));
  return crossed(
    COUNTRIES,
    Object.fromEntries(
      SECTORS.map((sector) => [
        sector,
        COUNTRIES.map((country) =>
          rows
            .filter((row) => row.sector === sector && row.country === country)
            .map(({ respondent, value }) => ({ respondent, value })),
        ),
      ]),
    ),
  );
}

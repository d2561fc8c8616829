import type { ComplaintCountInput, ReturnPageQuery } from '../generated/api/graphql.ts';
import { figureOf } from '../parts/figures.ts';
import { type CellState, STATES } from './cells.ts';

type Return = NonNullable<ReturnPageQuery['return']>;
type Edition = Return['edition'];
export type Row = Required<Omit<ComplaintCountInput, '__typename' | 'seen'>>;
export type Level = Row['level'];
type Dimension = Row['parts'][number]['dimension'];

export const LEVELS: readonly Level[] = ['FIRM', 'ASSOCIATION', 'REGULATOR'];

export const LEVEL_WORDS: Record<Level, string> = {
  ...{ FIRM: 'to the firm', ASSOCIATION: 'to the association or ombudsman', REGULATOR: 'to the regulator' },
};

export const COUNTS = [
  ['openAtStart', 'Open at start'],
  ['received', 'Received'],
  ['closed', 'Closed'],
  ['upheld', 'Upheld'],
  ['openAtEnd', 'Open at end'],
] as const;

/** Under which the server speaks of a row. */
export const pathOfRow = ({
  level,
  category,
  product,
}: Pick<Row, 'level' | 'category' | 'product'>): string =>
  `complaints.${level}.${category}${product ? `|${product}` : ''}`;

/** The row as people name it. */
export const nameOfRow = ({ category, product }: Pick<Row, 'category' | 'product'>): string =>
  product ? `${category}, ${product}` : category;

/** A row with every field, in one order, so that two rows that say the same look the same. */
export function asRow(given: Pick<Row, 'level' | 'category' | 'product'> & Partial<Row>): Row {
  const { level, category, product, state = 'NOT_REPORTED', openAtStart = null, received = null } = given;
  const { closed = null, upheld = null, openAtEnd = null, redressCount = null, redressAmount = null } = given;
  const parts = (given.parts ?? []).map(({ dimension, part, figure }) => ({ dimension, part, figure }));
  return {
    ...{ level, category, product, state, openAtStart, received, closed, upheld, openAtEnd },
    ...{ redressCount, redressAmount, parts, note: given.note ?? null },
  };
}

/** The rows of one level, in the order of the edition, none of them said yet. */
export function blankRows({ complaintCategories, complaintLists }: Edition, level: Level): Row[] {
  const products = complaintLists.products.length > 0 ? complaintLists.products : [''];
  return complaintCategories.flatMap((category) =>
    products.map((product) => asRow({ level, category, product })),
  );
}

/** What a row's breakdowns are called, and which parts each has. */
export function breakdownsOf({
  complaintLists,
}: Edition): { dimension: Dimension; words: string; parts: string[] }[] {
  const { channels, outcomes, timeBands, redressParts } = complaintLists;
  const names = (named: readonly { name: string }[]) => named.map(({ name }) => name);
  return [
    { dimension: 'CHANNEL' as const, words: 'Received, by channel', parts: channels },
    { dimension: 'OUTCOME' as const, words: 'Closed, by outcome', parts: names(outcomes) },
    { dimension: 'TIME_BAND' as const, words: 'Closed, by how long it took', parts: names(timeBands) },
    { dimension: 'REDRESS' as const, words: 'Redress, by what it was for', parts: redressParts },
  ].filter(({ parts }) => parts.length > 0);
}

export const partOf = ({ parts }: Pick<Row, 'parts'>, dimension: Dimension, part: string): string | null =>
  parts.find((one) => one.dimension === dimension && one.part === part)?.figure ?? null;

/** The row with one part written, or blanked where the figure is empty. */
export function withPart(row: Row, dimension: Dimension, part: string, figure: string): Row {
  const others = row.parts.filter((one) => one.dimension !== dimension || one.part !== part);
  const parts = figure === '' ? others : [...others, { dimension, part, figure }];
  return { ...row, parts };
}

/** The row in another state; what is not reported has no figures. */
export const inState = (row: Row, state: CellState): Row =>
  asRow(state === 'REPORTED' ? { ...row, state } : { ...placeOf(row), state, note: row.note });

const placeOf = ({ level, category, product }: Row) => ({ level, category, product });

/** What a row says, as it is read. */
export function rowInWords(row: Row, unit: string | null): string {
  if (row.state !== 'REPORTED') return STATES[row.state ?? 'NOT_REPORTED'].toLowerCase();
  const counts = COUNTS.map(([field, label]) => `${row[field] ?? 'blank'} ${label.toLowerCase()}`);
  const paid = row.redressAmount ? [`${figureOf('AMOUNT', unit ?? '', row.redressAmount)} of redress`] : [];
  return [...counts, ...paid, ...row.parts.map(({ part, figure }) => `${part} ${figure}`)].join(', ');
}

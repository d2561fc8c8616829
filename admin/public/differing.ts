import type { DifferenceQuery } from '../generated/public/graphql.ts';
import { plainFigure } from '../parts/figures.ts';
import { changeInWords, quartileInWords, sumInWords, withheldInWords } from './wording.ts';

type Node = NonNullable<DifferenceQuery['publicationDifference']>['cells']['nodes'][number];
type Cell = NonNullable<Node['from']>;

interface Change {
  what: string;
  before: string;
  after: string;
}

const ABSENT = 'not in it';

const count = (number: number | null | undefined) => (number == null ? null : plainFigure(String(number)));

/** The figures of a cell in words, in the order of reading; null for what it does not have. */
const FIGURES: readonly [what: string, of: (node: Node, cell: Cell) => string | null][] = [
  ['Share', (node, { rate }) => (rate == null ? null : sumInWords(node, rate))],
  ['Sum', (node, { value }) => (value == null ? null : sumInWords(node, value))],
  ['Numerator', (_node, { numerator }) => (numerator == null ? null : plainFigure(numerator))],
  ['Denominator', (_node, { denominator }) => (denominator == null ? null : plainFigure(denominator))],
  ['Respondents', (_node, cell) => count(cell.respondents)],
  ['Due', (_node, cell) => count(cell.due)],
  ['Lower quartile', (node, { q1 }) => (q1 == null ? null : quartileInWords(node, q1))],
  ['Median of firms', (node, { median }) => (median == null ? null : quartileInWords(node, median))],
  ['Upper quartile', (node, { q3 }) => (q3 == null ? null : quartileInWords(node, q3))],
  ['Met the target', (_node, cell) => count(cell.meetingTarget)],
  ['Change', (node, { change }) => (change == null ? null : changeInWords(node, change))],
];

/** What of a cell reads differently in the two prints; where one does not show it at all, that is what differs. */
export function changesOf(node: Node, minimum: { from: number; to: number }): Change[] {
  const { from, to } = node;
  if (!from || !to || from.suppression !== 'NONE' || to.suppression !== 'NONE') {
    return [{ what: 'Figure', before: whole(node, from, minimum.from), after: whole(node, to, minimum.to) }];
  }
  const changes = FIGURES.flatMap(([what, of]) => {
    const [before, after] = [of(node, from), of(node, to)];
    return before === after ? [] : [{ what, before: before ?? '–', after: after ?? '–' }];
  });
  if (changes.length > 0) return changes;
  return [{ what: 'Digits that are not shown here', before: 'see the files', after: 'see the files' }];
}

function whole(node: Node, cell: Node['from'], minimum: number): string {
  if (!cell) return ABSENT;
  if (cell.suppression !== 'NONE') return withheldInWords(cell, minimum);
  const figure = FIGURES.map(([, of]) => of(node, cell)).find((words) => words !== null);
  return figure ?? withheldInWords(cell, minimum);
}

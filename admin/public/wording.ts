import type { ReportedCell } from '../parts/cells.ts';
import { categoryInWords, mainFigure, suppressedBecause } from '../parts/cells.ts';
import { changeOf, figureOf, isShare, percentage, plainFigure, rounded } from '../parts/figures.ts';

/** What of an indicator decides how its figures are written. */
interface Measured {
  kind: string;
  unit: string;
}

/** A cell as the public endpoint has it. */
export interface PublicCell extends ReportedCell {
  respondents?: number | null;
  due?: number | null;
  q1?: string | null;
  q3?: string | null;
  meetingTarget?: number | null;
  change?: string | null;
  changeShare?: string | null;
}

/** Between the names of the two parts of a category of two cuts at once. */
export const CROSS = ' × ';

const SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'];

/** The cells of one cut in their order: sizes from small to large, others as they came. */
export function cellsOf<Cell extends ReportedCell>(cells: readonly Cell[], dimension: string): Cell[] {
  const own = cells.filter((cell) => cell.dimension === dimension);
  return dimension === 'SIZE_BAND'
    ? own.sort((a, b) => SIZES.indexOf(a.category) - SIZES.indexOf(b.category))
    : own;
}

/** The name of a cell within its cut. */
export const namedCell = ({ dimension, category }: Pick<ReportedCell, 'dimension' | 'category'>): string =>
  categoryInWords(dimension, category);

/** A figure of the whole or of a part with its unit; money with its cents. */
export function sumInWords(measured: Measured, text: string): string {
  return measured.kind === 'AMOUNT'
    ? `${plainFigure(rounded(text, 2))} ${measured.unit}`
    : figureOf(measured.kind, measured.unit, text);
}

/** A quartile, with no more digits than were published: they are rounded so that no firm can be read off. */
export function quartileInWords(measured: Measured, text: string): string {
  if (!isShare(measured)) return `${plainFigure(text)} ${measured.unit}`;
  const places = Math.max(0, (text.split('.')[1]?.length ?? 0) - 2);
  return places >= 2 ? percentage(text) : `${rounded(percentage(text).replace(' %', ''), places)} %`;
}

/** A target as it was set, with no zeros added: `0.9` as `90 %`. */
export function targetInWords(measured: Measured, text: string): string {
  return isShare(measured)
    ? percentage(text).replace(/\.?0+ %$/, ' %')
    : `${plainFigure(text)} ${measured.unit}`;
}

/** The main figure of a cell in words, or why it has none; a median says that it is one. */
export function cellInWords(measured: Measured, cell: ReportedCell, minimum: number): string {
  const figure = mainFigure(cell);
  if (figure === null) return withheldInWords(cell, minimum);
  return isMedian(cell) ? `${quartileInWords(measured, figure)} (median)` : sumInWords(measured, figure);
}

/** Why nothing stands here. A cell that gave figures but none that may be shown is not one of few respondents. */
export function withheldInWords(cell: ReportedCell, minimum: number): string {
  return cell.suppression === 'NONE'
    ? 'not shown: the firms are too few for a median'
    : suppressedBecause(cell.suppression, minimum);
}

/** True where a cell's main figure is the median of firms, because its figures do not add up to anything. */
export const isMedian = (cell: ReportedCell): boolean =>
  mainFigure(cell) !== null && cell.rate == null && cell.value == null;

/**
 * A change with its sign; of shares in percentage points, of what adds up also in parts of the earlier figure, where that is given; `unchanged` for nothing that two
 * places could show.
 */
export function changeInWords(measured: Measured, text: string, share?: string | null): string {
  const written = changeOf(
    measured.kind,
    measured.unit,
    measured.kind === 'AMOUNT' ? rounded(text, 2) : text,
  );
  if (!/[1-9]/.test(written)) return 'unchanged';
  if (!share || isShare(measured)) return written;
  return `${written} (${share.startsWith('-') ? '' : '+'}${percentage(share, 1)})`;
}

/** The unit in which changes of such a figure are written. */
export const changeUnit = (measured: Measured): string =>
  isShare(measured) ? 'percentage points' : measured.unit;

const PRINTS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Which print of a report a vintage is: `first print`. */
export const printInWords = (vintage: number): string => `${PRINTS[vintage - 1] ?? `${vintage}th`} print`;

/** `1 firm`, `2 firms`. */
export const counted = (count: number, one: string, many: string): string =>
  `${plainFigure(String(count))} ${count === 1 ? one : many}`;

/** The sentence about who reported, made from the stored counts. */
export function coverage(due: number, reported: number, nil: number): string {
  const nils = nil === 0 ? '' : `; ${nil} of them a nil return`;
  return `${reported} of ${counted(due, 'firm', 'firms')} that ${due === 1 ? 'was' : 'were'} due reported${nils}.`;
}

/** What a status on the register means for a customer; null for a firm in good standing. */
export function standing(status: string, until: string | null): string | null {
  if (status === 'SUSPENDED')
    return 'The association has suspended this registration. Until that is lifted, the firm may not present itself as one that keeps the code.';
  if (status === 'UNDER_REMEDY')
    return 'The firm stays on the register while it puts right what the association found. It is still held to every promise below.';
  if (status === 'WITHDRAWN') return `The firm left the code${until ? ` on ${until}` : ''}. ${AFTER}`;
  if (status === 'TERMINATED')
    return `The association ended this registration${until ? ` on ${until}` : ''}. ${AFTER}`;
  if (status === 'LAPSED') return `This registration lapsed${until ? ` on ${until}` : ''}. ${AFTER}`;
  return null;
}

const AFTER =
  'For later days it promises nothing under it; what it promised before that still counts for that time.';

import { NOW, THEN } from '../rules/like-for-like.ts';
import { compareDecimals, multiplyDecimals, roundDecimal } from '../rules/number.ts';
import type { Cell, Publication, Series } from './release.ts';

type Measured = Pick<Series, 'label' | 'kind' | 'unit' | 'target'>;
type Figures = Pick<
  Cell,
  | 'respondents'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'rate'
  | 'median'
  | 'meetingTarget'
  | 'meetingBase'
  | 'change'
  | 'changeShare'
  | 'suppression'
>;

/** What a report is compared with: how its period is called, and which print of it. */
export interface Compared {
  periodLabel: string;
  vintage: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day of a moment in the time zone of record: `30 June 2025`. */
export function dayOf(moment: Date): string {
  return `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
}

const PRINTS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Which print of a report a vintage is: `first print`. */
export const printOf = (vintage: number): string => `${PRINTS[vintage - 1] ?? `${vintage}th`} print`;

/** `1774139.5` as `1 774 139.5`, by its digits. */
function plain(text: string): string {
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
  return `${text.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

const firms = (count: number): string => (count === 1 ? '1 firm' : `${plain(String(count))} firms`);

/** Who reported, of those that were due. */
export function coverageSentence({
  due,
  reported,
  nil,
}: Pick<Publication, 'due' | 'reported' | 'nil'>): string {
  const nils = nil === 0 ? '' : `; ${plain(String(nil))} of them a nil return`;
  return `${plain(String(reported))} of ${firms(due)} that ${due === 1 ? 'was' : 'were'} due reported${nils}.`;
}

const isShare = ({ kind, unit }: Measured): boolean =>
  kind === 'YES_NO' || (kind === 'RATIO' && !unit.startsWith('per '));

/** Digits after the point that a sentence has room for; counts are told in full. */
const PLACES: Partial<Record<Series['kind'], number>> = { RATIO: 1, AMOUNT: 2, DURATION: 1, SCORE: 1 };

function figure(measured: Measured, text: string): string {
  if (isShare(measured)) return `${plain(roundDecimal(multiplyDecimals(text, '100'), 1))} %`;
  const places = PLACES[measured.kind];
  return `${plain(places === undefined ? text : roundDecimal(text, places))} ${measured.unit}`;
}

/** A median has no more digits than were published. */
function medianFigure(measured: Measured, text: string): string {
  return isShare(measured) ? figure(measured, text) : `${plain(text)} ${measured.unit}`;
}

function whole(measured: Measured, cell: Figures): string | null {
  const { rate, value, numerator, denominator, median } = cell;
  if (rate !== null) {
    const parts =
      numerator === null || denominator === null ? '' : ` (${plain(numerator)} of ${plain(denominator)})`;
    return `${figure(measured, rate)}${parts}`;
  }
  if (value !== null) return figure(measured, value);
  return median === null ? null : `the median of firms is ${medianFigure(measured, median)}`;
}

/** What has become of the figure since the report that it is compared with; empty where nothing is compared. */
function changed(measured: Measured, { change, changeShare }: Figures, compared: Compared | null): string {
  if (change === null || compared === null) return '';
  const share = isShare(measured);
  const places = share ? 1 : PLACES[measured.kind];
  const by = share ? multiplyDecimals(change, '100') : change;
  const rounded = (places === undefined ? by : roundDecimal(by, places)).replace('-', '');
  const on = `on ${compared.periodLabel}, ${printOf(compared.vintage)}`;
  if (compareDecimals(rounded, '0') === 0) return `; unchanged ${on}`;
  const unit = share ? 'percentage points' : measured.unit;
  const inParts =
    share || changeShare === null
      ? ''
      : ` (${plain(roundDecimal(multiplyDecimals(changeShare.replace('-', ''), '100'), 1))} %)`;
  return `; ${change.startsWith('-') ? 'down' : 'up'} ${plain(rounded)} ${unit}${inParts} ${on}`;
}

function met(measured: Measured, { meetingTarget, meetingBase }: Figures): string {
  if (meetingTarget === null || meetingBase === null || measured.target === null) return '';
  const target = figure(measured, measured.target).replace(/\.0+(?= )/, '');
  return ` ${plain(String(meetingTarget))} of ${plain(String(meetingBase))} met the target of ${target}.`;
}

/**
 * What the whole sector reported of an indicator, as one sentence that is made of the stored figures alone; a figure that is not published
 * is not in it. (ISO 10001:2018, 4.4, 4.7.)
 */
export function sectorSentence(
  measured: Measured,
  cell: Figures | null,
  { compared, minimum }: { compared: Compared | null; minimum: number },
): string {
  if (cell === null || cell.suppression === 'NO_DATA') return `${measured.label}: nothing was reported.`;
  const said = cell.suppression === 'NONE' ? whole(measured, cell) : null;
  if (said === null) return `${measured.label}: not shown, because ${withheld(cell, minimum)}.`;
  const from = cell.respondents === null ? '' : `, from ${respondents(cell.respondents)}`;
  return `${measured.label}: ${said}${from}${changed(measured, cell, compared)}.${met(measured, cell)}`;
}

/**
 * What a series tells in sentences: what the whole sector reported, and what the same firms did in both periods, where that is told and is not
 * the same change. (ISO 10001:2018, 4.4, 4.7, 8.2.)
 */
export function seriesSentences(
  measured: Measured,
  cells: readonly (Figures & Pick<Cell, 'dimension' | 'category'>)[],
  told: { compared: Compared | null; minimum: number },
): string {
  const find = (dimension: string, category: string) =>
    cells.find((cell) => cell.dimension === dimension && cell.category === category) ?? null;
  const sector = find('SECTOR', '');
  const [now, past] = [find('LIKE_FOR_LIKE', NOW), find('LIKE_FOR_LIKE', THEN)];
  const sentence = sectorSentence(measured, sector, told);
  if (!now || !past || sector?.change === now.change) return sentence;
  const [one, other] = [whole(measured, now), whole(measured, past)];
  if (one === null || other === null || now.respondents === null) return sentence;
  const same = `The same ${respondents(now.respondents)} in both: ${one}, after ${other}`;
  return `${sentence} ${same}${changed(measured, now, told.compared)}.`;
}

const respondents = (count: number): string =>
  count === 1 ? '1 respondent' : `${plain(String(count))} respondents`;

function withheld({ suppression }: Figures, minimum: number): string {
  if (suppression === 'FEW_RESPONDENTS') return `there are fewer than ${minimum} respondents`;
  return suppression === 'NONE' ? 'the firms are too few for a median' : 'it protects another figure';
}

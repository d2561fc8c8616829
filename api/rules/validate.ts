import type { Frequency } from '../../schema/words-return.ts';
import type { BesideRemarks } from './beside-figures.ts';
import { complaintRemarks } from './complaint.ts';
import type { ComplaintLists } from './complaint-lists.ts';
import { type ComplaintCount, complaintCell } from './complaint-row.ts';
import { complaintSetRemarks } from './complaint-set.ts';
import { hasWords } from './entry.ts';
import { figureRemarks } from './figure.ts';
import type { Change, FigureCheck, Zero } from './figure-check.ts';
import { comparable, USUAL_CHANGE, USUAL_ZERO, unusual } from './history.ts';
import { boundsRemarks, relationRemarks } from './hold-against.ts';
import { cellKey, cellPath, expectedCells, type Indicator, type Observation } from './indicator.ts';
import { compareDecimals } from './number.ts';
import type { Remark } from './remark.ts';

interface Return {
  indicators: readonly Indicator[];
  observations: readonly Observation[];
  complaints: readonly ComplaintCount[];
  complaintCategories: readonly string[];
  complaintLists: ComplaintLists;
  /** The same firm's complaints of the period that ended the day before this one begins; null where there is no such return. */
  complaintsBefore: readonly ComplaintCount[] | null;
  /** What the edition declares; where it says nothing about change or zero, the usual holds. */
  checks: readonly FigureCheck[];
  /** How often periods like the return's own come; null where they are no calendar's. */
  frequency: Frequency | null;
  /** The same firm's figures of earlier periods of the same frequency, latest first, one list for each. */
  history: readonly (readonly Observation[])[];
  /** What is said of the parts that are not figures; nothing where none is asked for. */
  beside?: BesideRemarks;
  /** How many breaches the firm logged that were found on the days of the return. */
  breachesLogged: number;
  explanation: string | null;
  nilAttestation: string | null;
}

/**
 * All that is to be said about a return's figures (ISO 10001:2018, 8.1; ISO 10002:2018, 8.2), while they are typed, brought in by a file
 * and submitted. An ERROR blocks preparing and submitting; a WARNING asks for an explanation of at least three words, in the note of its
 * cell or for the whole return, without which it blocks too. `where` points at the cell.
 */
export function validateFigures(input: Return): Remark[] {
  const remarks = [
    ...cellRemarks(input.indicators, input.observations),
    ...missingCells(input.indicators, input.observations),
    ...nilRemarks([...input.observations, ...input.complaints], input.nilAttestation),
    ...complaintRemarks(input.complaints, input),
    ...complaintSetRemarks(input.complaints, input, input.complaintsBefore),
    ...declared(input),
    ...besideHistory(input),
    ...(input.beside?.remarks ?? []),
    ...besideBreaches(input),
  ];
  const noted = [
    ...input.observations.filter(({ note }) => hasWords(note)).map((cell) => cellPath(cell, '')),
    ...input.complaints.filter(({ note }) => hasWords(note)).map((row) => `${complaintCell(row)}.`),
    ...(input.beside?.noted ?? []),
  ];
  const asks = remarks.some(
    ({ level, where }) => level === 'WARNING' && !noted.some((path) => where.startsWith(path)),
  );
  if (asks && !hasWords(input.explanation)) {
    remarks.push({
      level: 'ERROR',
      code: 'NEEDS_EXPLANATION',
      where: 'explanation',
      why: 'Some figures are unusual. Explain them in a few words, or correct them.',
    });
  }
  return remarks;
}

/** What is wrong with the cells that are given, each by itself: the part of the law that holds while typing too. */
export function cellRemarks(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): Remark[] {
  const known = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const seen = new Set<string>();
  return observations.flatMap((observation) => {
    const indicator = known.get(observation.indicatorKey);
    const fault = (code: string, why: string): Remark[] => [
      { level: 'ERROR', code, where: cellPath(observation, 'state'), why },
    ];
    if (!indicator)
      return fault('UNKNOWN_INDICATOR', `This edition has no indicator “${observation.indicatorKey}”.`);
    const members = indicator.breakdown.length > 0 ? indicator.breakdown : [''];
    if (!members.includes(observation.breakdown)) {
      return fault('UNKNOWN_BREAKDOWN', `“${observation.breakdown}” is no part of ${indicator.label}.`);
    }
    if (seen.has(cellKey(observation))) return fault('DUPLICATE_CELL', 'This figure is given twice.');
    seen.add(cellKey(observation));
    return figureRemarks(indicator, observation);
  });
}

function missingCells(indicators: readonly Indicator[], observations: readonly Observation[]): Remark[] {
  const given = new Map(observations.map((observation) => [cellKey(observation), observation.state]));
  const labels = new Map(indicators.map(({ key, label }) => [key, label]));
  return expectedCells(indicators)
    .filter((cell) => (given.get(cellKey(cell)) ?? 'NOT_REPORTED') === 'NOT_REPORTED')
    .map((cell) => ({
      level: 'ERROR' as const,
      code: 'NOT_REPORTED_LEFT',
      where: cellPath(cell, 'state'),
      why: `${labels.get(cell.indicatorKey)}${cell.breakdown ? `, ${cell.breakdown}` : ''}: give the figure, or say that it is nil, not applicable or not available.`,
    }));
}

function nilRemarks(cells: readonly Pick<Observation, 'state'>[], attestation: string | null): Remark[] {
  if (!cells.some(({ state }) => state === 'NIL') || hasWords(attestation)) return [];
  return [
    {
      level: 'ERROR',
      code: 'NIL_NOT_ATTESTED',
      where: 'nilAttestation',
      why: 'A nil counts only with words: who looked, and how it was looked for.',
    },
  ];
}

/** What holds in periods of this frequency. */
const holding = ({ checks, frequency }: Return): FigureCheck[] =>
  checks.filter((check) => check.frequency === null || check.frequency === frequency);

function declared(input: Return): Remark[] {
  return holding(input).flatMap((check) => {
    if (check.kind === 'BOUNDS') return boundsRemarks(check, input);
    return check.kind === 'EXPRESSION' ? relationRemarks(check, input) : [];
  });
}

/** A figure that counts breaches is no zero where some were logged. */
function besideBreaches(input: Return): Remark[] {
  if (input.breachesLogged === 0) return [];
  const counting = new Set(
    holding(input).flatMap((check) => (check.kind === 'ZERO' && check.breaches ? check.indicatorKey : [])),
  );
  const labels = new Map(input.indicators.map(({ key, label }) => [key, label]));
  return input.observations.flatMap((cell): Remark[] => {
    if (!counting.has(cell.indicatorKey)) return [];
    const figure = comparable(cell);
    if (figure === null || compareDecimals(figure, '0') !== 0) return [];
    const many = input.breachesLogged === 1 ? '1 breach was' : `${input.breachesLogged} breaches were`;
    const why = `${labels.get(cell.indicatorKey)} is zero, and ${many} logged for these days.`;
    return [{ level: 'WARNING', code: 'ZERO_DESPITE_BREACHES', where: cellPath(cell, 'value'), why }];
  });
}

function besideHistory(input: Return): Remark[] {
  const { indicators, observations, history } = input;
  const known = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const [changes, zeros] = [new Map<string, Change>(), new Map<string, Zero>()];
  for (const check of holding(input)) {
    if (check.kind === 'CHANGE') changes.set(check.indicatorKey, check);
    if (check.kind === 'ZERO') zeros.set(check.indicatorKey, check);
  }
  const past = history.map((period) => new Map(period.map((cell) => [cellKey(cell), cell])));
  return observations.flatMap((observation) => {
    const { indicatorKey } = observation;
    const indicator = known.get(indicatorKey);
    const now = comparable(observation);
    if (!indicator || now === null) return [];
    const earlier = past.flatMap((period) => comparable(period.get(cellKey(observation))) ?? []);
    const [change, zero] = [changes.get(indicatorKey) ?? USUAL_CHANGE, zeros.get(indicatorKey) ?? USUAL_ZERO];
    const found = unusual(indicator, now, earlier, change, zero);
    const where = cellPath(observation, indicator.kind === 'RATIO' ? 'numerator' : 'value');
    return found ? [{ level: 'WARNING' as const, where, ...found }] : [];
  });
}

import { type ComplaintCount, complaintRemarks } from './complaint.ts';
import { figureRemarks } from './figure.ts';
import { cellKey, cellPath, expectedCells, type Indicator, type Observation, rateOf } from './indicator.ts';
import { compareDecimals, isDecimal, multiplyDecimals } from './number.ts';
import type { Remark } from './remark.ts';

interface Figures {
  indicators: readonly Indicator[];
  observations: readonly Observation[];
  complaints: readonly ComplaintCount[];
  complaintCategories: readonly string[];
  /** The same firm's figures of the period before; empty where there are none. */
  previous: readonly Observation[];
  explanation: string | null;
  nilAttestation: string | null;
}

/**
 * All that is to be said about a return's figures (ISO 10001:2018, 8.1; ISO 10002:2018, 8.2). An ERROR blocks preparing and submitting;
 * a WARNING asks for an explanation of at least three words, without which it blocks too. `where` points at the cell.
 */
export function validateFigures(input: Figures): Remark[] {
  const remarks = [
    ...cellRemarks(input.indicators, input.observations),
    ...missingCells(input.indicators, input.observations),
    ...nilRemarks(input.observations, input.nilAttestation),
    ...complaintRemarks(input.complaints, input.complaintCategories),
    ...comparedWithLast(input),
  ];
  const asks = remarks.some((remark) => remark.level === 'WARNING');
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

const FEWEST_WORDS = 3;
const hasWords = (text: string | null): boolean =>
  (text ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;

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

function nilRemarks(observations: readonly Observation[], attestation: string | null): Remark[] {
  if (!observations.some(({ state }) => state === 'NIL') || hasWords(attestation)) return [];
  return [
    {
      level: 'ERROR',
      code: 'NIL_NOT_ATTESTED',
      where: 'nilAttestation',
      why: 'A nil counts only with words: who looked, and how it was looked for.',
    },
  ];
}

const FAR = '4';
/** Below so many, a count swings by itself. */
const SMALL_BASE = '10';

const isZero = (figure: string): boolean => compareDecimals(figure, '0') === 0;

/** The figure by which a cell is compared over time: its value, or its rate; null where there is none. */
function comparable(observation: Observation | undefined): string | null {
  if (!observation) return null;
  if (observation.state === 'NIL') return '0';
  if (observation.state !== 'REPORTED') return null;
  const { value } = observation;
  if (value === null) return rateOf(observation);
  return isDecimal(value) ? value : null;
}

function comparedWithLast({ indicators, observations, previous }: Figures): Remark[] {
  const before = new Map(previous.map((observation) => [cellKey(observation), observation]));
  const kinds = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  return observations.flatMap((observation) => {
    const indicator = kinds.get(observation.indicatorKey);
    const last = comparable(before.get(cellKey(observation)));
    const now = comparable(observation);
    if (!indicator || last === null || now === null || indicator.kind === 'YES_NO') return [];
    const warning = (code: string, why: string): Remark[] => [
      {
        level: 'WARNING',
        code,
        where: cellPath(observation, indicator.kind === 'RATIO' ? 'numerator' : 'value'),
        why,
      },
    ];
    if (isZero(now)) {
      return isZero(last)
        ? []
        : warning('FIRST_ZERO', `${indicator.label} was ${last} last time and is zero now.`);
    }
    const small = indicator.kind === 'COUNT' && compareDecimals(last, SMALL_BASE) < 0;
    if (isZero(last) || small) return [];
    const far =
      compareDecimals(now, multiplyDecimals(last, FAR)) >= 0 ||
      compareDecimals(multiplyDecimals(now, FAR), last) <= 0;
    return far ? warning('FAR_FROM_LAST', `${indicator.label} was ${last} last time and is ${now} now.`) : [];
  });
}

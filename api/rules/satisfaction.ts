import type { ObservationState } from '../../schema/words.ts';
import type { SatisfactionMethod } from '../../schema/words-assessment.ts';
import type { Content } from './cells.ts';
import { hasWords } from './entry.ts';
import { dayInWords } from './in-words.ts';
import { compareDecimals, isDecimal } from './number.ts';
import type { Span } from './period.ts';
import type { Remark } from './remark.ts';

/**
 * How satisfied customers were with the code, as it was measured once. None but REPORTED has figures. Scores are exact decimals as text,
 * people are counted in whole numbers, days are `2027-03-31`; a single day is both the first and the last.
 */
export interface Satisfaction {
  state: ObservationState;
  method: SatisfactionMethod | null;
  /** What OTHER stands for. */
  methodWords: string | null;
  asked: number | null;
  answered: number | null;
  score: string | null;
  scaleLow: string | null;
  scaleHigh: string | null;
  takenFrom: string | null;
  takenTo: string | null;
  note: string | null;
}

/** Path of its cell. */
export const SATISFACTION_CELL = 'satisfaction.code';

/** So few answers say little of all customers. */
const SMALL_SAMPLE = 30;

/** With every field, null where it has none; where nothing was measured, without figures. */
export function asSatisfaction(given: Partial<Satisfaction> & Pick<Satisfaction, 'state'>): Satisfaction {
  const { state, method = null, methodWords, note } = given;
  const blank = {
    ...{ method: null, methodWords: null, asked: null, answered: null, score: null },
    ...{ scaleLow: null, scaleHigh: null, takenFrom: null, takenTo: null },
  };
  const words = note?.trim() || null;
  if (state === 'NOT_APPLICABLE' || state === 'NOT_AVAILABLE') return { ...blank, state, note: words };
  return {
    ...{ state, method, methodWords: (method === 'OTHER' && methodWords?.trim()) || null },
    ...{ asked: given.asked ?? null, answered: given.answered ?? null, score: given.score ?? null },
    ...{ scaleLow: given.scaleLow ?? null, scaleHigh: given.scaleHigh ?? null },
    ...{ takenFrom: given.takenFrom || null, takenTo: given.takenTo || null, note: words },
  };
}

/** What the cell holds: why there is no measurement, or every field that is not blank. */
export function satisfactionContent(given: Satisfaction): Content {
  const { state, note } = given;
  if (state !== 'REPORTED') return { state, value: null, numerator: null, denominator: null, note };
  const fields = FIELDS.map((field) => [field, given[field]] as const);
  return Object.fromEntries(fields.filter(([, held]) => held !== null));
}

const FIELDS = [
  ...(['method', 'methodWords', 'asked', 'answered', 'score', 'scaleLow', 'scaleHigh'] as const),
  ...(['takenFrom', 'takenTo', 'note'] as const),
];

const error = (field: string, code: string, why: string): Remark => ({
  ...{ level: 'ERROR', code, where: `${SATISFACTION_CELL}.${field}`, why },
});

/** What is wrong with the measurement by itself: the part of the law that holds while typing too. All ERROR. */
export function satisfactionEntryRemarks(given: Satisfaction): Remark[] {
  const { state, asked, answered } = given;
  if (state === 'NIL') {
    return [
      error('state', 'NOT_A_STATE', 'Satisfaction is never nil: report it, or say why it was not measured.'),
    ];
  }
  return [
    ...Object.entries({ asked, answered })
      .filter(([, people]) => people !== null && (!Number.isSafeInteger(people) || people < 0))
      .map(([field]) => error(field, 'NOT_A_COUNT', 'A number of people is whole, and 0 or more.')),
    ...SCORES.filter((field) => given[field] !== null && !isDecimal(given[field] ?? '')).map((field) =>
      error(field, 'NOT_A_NUMBER', 'Write digits, with a point for a fraction.'),
    ),
  ];
}

const SCORES = ['score', 'scaleLow', 'scaleHigh'] as const;

/**
 * The arithmetic of satisfaction (ISO 10004:2018, 7.3): no more answers than people asked, the score on its scale, the scale and the days
 * the right way round (ERROR); fewer than 30 answers, or days that lie outside the period (WARNING). `null`: nothing was said yet.
 */
export function satisfactionRemarks(given: Satisfaction | null, period: Span): Remark[] {
  if (given === null || given.state === 'NOT_REPORTED') {
    const why = 'Say how satisfied customers are with the code, or why that was not measured.';
    return [error('state', 'SATISFACTION_LEFT', why)];
  }
  const entry = satisfactionEntryRemarks(given);
  if (entry.length > 0) return entry;
  if (given.state !== 'REPORTED') {
    const why = 'Say in at least three words why it was not measured.';
    return hasWords(given.note) ? [] : [error('note', 'NOTE_NEEDED', why)];
  }
  return [...missing(given), ...people(given), ...scale(given), ...days(given, period)];
}

const NEEDED = [
  ['method', 'how customers were asked'],
  ['asked', 'how many people were asked'],
  ['answered', 'how many answered'],
  ['score', 'the score'],
  ['scaleLow', 'the lowest score that could be given'],
  ['scaleHigh', 'the highest score that could be given'],
  ['takenFrom', 'on which day it began'],
  ['takenTo', 'on which day it ended; the same day where it took one'],
] as const;

function missing(given: Satisfaction): Remark[] {
  const left = NEEDED.filter(([field]) => given[field] === null);
  return [
    ...left.map(([field, what]) => error(field, 'MISSING_FIGURE', `Satisfaction: say ${what}.`)),
    ...(given.method === 'OTHER' && given.methodWords === null
      ? [error('methodWords', 'METHOD_WORDS_NEEDED', 'Say in words how customers were asked.')]
      : []),
  ];
}

function people({ asked, answered }: Satisfaction): Remark[] {
  if (answered === null) return [];
  if (asked !== null && answered > asked) {
    const why = `${answered} answered of ${asked} who were asked: no more can answer than were asked.`;
    return [error('answered', 'ANSWERED_ABOVE_ASKED', why)];
  }
  if (answered === 0) {
    return [error('answered', 'SCORE_OF_NOBODY', 'Nobody answered: say that it is not available, and why.')];
  }
  if (answered >= SMALL_SAMPLE) return [];
  const why = `${answered} answers are few: below ${SMALL_SAMPLE} a score says little. Say what it is worth.`;
  return [{ level: 'WARNING', code: 'SMALL_SAMPLE', where: `${SATISFACTION_CELL}.answered`, why }];
}

function scale({ score, scaleLow: low, scaleHigh: high }: Satisfaction): Remark[] {
  if (low !== null && high !== null && compareDecimals(low, high) >= 0) {
    return [error('scaleHigh', 'SCALE_REVERSED', `A scale goes upwards: ${low} is not below ${high}.`)];
  }
  if (score === null) return [];
  const outside =
    (low !== null && compareDecimals(score, low) < 0) || (high !== null && compareDecimals(score, high) > 0);
  if (!outside) return [];
  return [
    error(
      'score',
      'OUT_OF_RANGE',
      `A score of ${score} is not on the scale from ${low ?? '?'} to ${high ?? '?'}.`,
    ),
  ];
}

function days({ takenFrom, takenTo }: Satisfaction, { startsOn, endsOn }: Span): Remark[] {
  if (takenFrom === null || takenTo === null) return [];
  if (takenTo < takenFrom) {
    return [error('takenTo', 'DAYS_REVERSED', 'It can not end before it began: correct one of the days.')];
  }
  if (takenTo >= startsOn && takenFrom <= endsOn) return [];
  const why = `It was measured outside the period, which goes from ${dayInWords(startsOn)} to ${dayInWords(endsOn)}. Say why it counts.`;
  return [{ level: 'WARNING', code: 'OUTSIDE_PERIOD', where: `${SATISFACTION_CELL}.takenFrom`, why }];
}

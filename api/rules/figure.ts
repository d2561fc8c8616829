import { cellPath, type Indicator, type Observation } from './indicator.ts';
import { compareDecimals, isDecimal, isWholeNumber } from './number.ts';
import type { Remark } from './remark.ts';

const FIELDS = ['value', 'numerator', 'denominator'] as const;
type FigureField = (typeof FIELDS)[number];

/** The fields that a figure of this kind has. */
export function fieldsOf(indicator: Pick<Indicator, 'kind'>): readonly FigureField[] {
  return indicator.kind === 'RATIO' ? ['numerator', 'denominator'] : ['value'];
}

/**
 * What is wrong with one cell by itself: the five kinds of empty are kept apart, and a figure fits its indicator's kind.
 * The parts of a ratio may be exact fractions, because a firm may know only the share.
 */
export function figureRemarks(indicator: Indicator, observation: Observation): Remark[] {
  const given = FIELDS.filter((field) => observation[field] !== null);
  if (observation.state !== 'REPORTED') {
    if (given.length > 0) {
      return [
        fault(
          observation,
          'MISSING_FIGURE',
          'state',
          'There is a figure: say that it is reported, or take it out.',
        ),
      ];
    }
    const unexplained = observation.state === 'NOT_AVAILABLE' || observation.state === 'NOT_APPLICABLE';
    return unexplained && !observation.note?.trim()
      ? [fault(observation, 'NOTE_NEEDED', 'note', 'Say in a note why there is no figure.')]
      : [];
  }
  const wanted = fieldsOf(indicator);
  const remarks = [
    ...wanted
      .filter((field) => observation[field] === null)
      .map((field) =>
        fault(observation, 'MISSING_FIGURE', field, `${indicator.label}: the figure is missing.`),
      ),
    ...given
      .filter((field) => !wanted.includes(field))
      .map((field) => fault(observation, 'MISSING_FIGURE', field, `${indicator.label} has no ${field}.`)),
    ...given
      .filter((field) => wanted.includes(field))
      .flatMap((field) => numberRemarks(indicator, observation, field, observation[field] ?? '')),
  ];
  const { numerator, denominator } = observation;
  if (
    remarks.length === 0 &&
    numerator !== null &&
    denominator !== null &&
    compareDecimals(numerator, denominator) > 0
  ) {
    remarks.push(
      fault(
        observation,
        'NUMERATOR_ABOVE_DENOMINATOR',
        'numerator',
        `${numerator} of ${denominator}: the part is above the whole.`,
      ),
    );
  }
  return remarks;
}

const fault = (observation: Observation, code: string, field: string, why: string): Remark => ({
  level: 'ERROR',
  code,
  where: cellPath(observation, field),
  why,
});

function numberRemarks(
  { kind, label }: Indicator,
  observation: Observation,
  field: FigureField,
  figure: string,
): Remark[] {
  if (!isDecimal(figure)) {
    return [
      fault(
        observation,
        'NOT_A_NUMBER',
        field,
        `“${figure.slice(0, 40)}” is not a number: write digits, with a point for a fraction.`,
      ),
    ];
  }
  if (figure.startsWith('-') && compareDecimals(figure, '0') < 0)
    return [fault(observation, 'NEGATIVE', field, `${label} can not be below zero.`)];
  if (kind === 'COUNT' && figure.includes('.') && !isWholeNumber(figure)) {
    return [fault(observation, 'NOT_WHOLE', field, `${label} is counted: write a whole number.`)];
  }
  if (kind === 'YES_NO' && figure !== '0' && figure !== '1') {
    return [fault(observation, 'NOT_YES_NO', field, `${label} is 1 for yes or 0 for no.`)];
  }
  if (kind === 'SCORE' && compareDecimals(figure, '100') > 0) {
    return [fault(observation, 'OUT_OF_RANGE', field, `${label} is a score from 0 to 100.`)];
  }
  return [];
}

import type { Parameter } from './clause.ts';
import { compareDecimals, isDecimal, roundDecimal } from './number.ts';
import type { Remark } from './remark.ts';

/** True where the text is a value that a parameter of this type can have. */
export function isValue(parameter: Pick<Parameter, 'type'>, value: string): boolean {
  if (!isDecimal(value) || value.startsWith('-')) return false;
  if (parameter.type === 'PERCENTAGE') return compareDecimals(value, '100') <= 0;
  if (parameter.type === 'MONEY') return compareDecimals(value, roundDecimal(value, 2)) === 0;
  return true;
}

/** True where the value protects the customer at least as well as the floor does. Both are values of the parameter's type. */
export function atLeastAsStrong(parameter: Pick<Parameter, 'stronger' | 'floor'>, value: string): boolean {
  const order = compareDecimals(value, parameter.floor);
  return parameter.stronger === 'LOWER' ? order <= 0 : order >= 0;
}

/**
 * The floor rule (ISO 10001:2018, clause 7 and Annex G): an adopter may promise as much as the provider's code or more, never less.
 * No remarks where the value may stand.
 */
export function floorRemarks(parameter: Parameter, value: string): Remark[] {
  const where = `parameters.${parameter.clauseKey}.${parameter.key}`;
  if (!isValue(parameter, value)) {
    return [
      { level: 'ERROR', code: 'NOT_A_VALUE', where, why: `“${value}” is not ${WHAT_FITS[parameter.type]}.` },
    ];
  }
  if (atLeastAsStrong(parameter, value)) return [];
  const way = parameter.stronger === 'LOWER' ? 'at most' : 'at least';
  return [
    {
      level: 'ERROR',
      code: 'BELOW_FLOOR',
      where,
      why: `${parameter.label}: the code asks for ${way} ${parameter.floor} ${parameter.unit}; ${value} would promise customers less.`,
    },
  ];
}

const WHAT_FITS: Record<Parameter['type'], string> = {
  NUMBER: 'a number from 0 up',
  DURATION: 'a length of time from 0 up',
  PERCENTAGE: 'a percentage from 0 to 100',
  MONEY: 'an amount from 0 up with at most two decimals',
};

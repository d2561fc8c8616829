import type { StrongerDirection } from '../../schema/words.ts';
import type { Parameter } from './clause.ts';
import type { Remark } from './remark.ts';
import { compareStrength, enumerate, isValue, lackingMembers, valueInWords } from './value.ts';

/**
 * The floor rule (ISO 10001:2018, clause 7 and Annex G): an adopter may promise as much as the provider's code or more, never less.
 * No remarks where the value may stand; ERROR NOT_A_VALUE or BELOW_FLOOR; WARNING INCOMPARABLE where only a person can tell.
 */
export function floorRemarks(parameter: Parameter, value: string): Remark[] {
  const where = `parameters.${parameter.clauseKey}.${parameter.key}`;
  if (!isValue(parameter, value)) {
    const why = `“${value}” is not ${whatFits(parameter)}.`;
    return [{ level: 'ERROR', code: 'NOT_A_VALUE', where, why }];
  }
  switch (compareStrength(parameter, value, parameter.floor)) {
    case 'WEAKER':
      return [{ level: 'ERROR', code: 'BELOW_FLOOR', where, why: whyBelow(parameter, value) }];
    case 'INCOMPARABLE':
      return [{ level: 'WARNING', code: 'INCOMPARABLE', where, why: whyIncomparable(parameter, value) }];
    default:
      return [];
  }
}

const WAYS: Record<StrongerDirection, string> = {
  LOWER: 'at most ',
  HIGHER: 'at least ',
  SUPERSET: 'at least ',
  EARLIER: 'at the latest ',
};

function whyBelow(parameter: Parameter, value: string): string {
  const way = parameter.type === 'YES_NO' ? '' : WAYS[parameter.stronger];
  const floor = [valueInWords(parameter, parameter.floor), parameter.unit].filter(Boolean).join(' ');
  return `${parameter.label}: the code asks for ${way}${floor}; ${valueInWords(parameter, value)} would promise customers less.`;
}

function whyIncomparable(parameter: Parameter, value: string): string {
  const { type, floor, label } = parameter;
  const lacks = type === 'CHOICE' ? `, which has ${enumerate(lackingMembers(floor, value))} too` : '';
  return `${label}: “${valueInWords(parameter, value)}” can not be weighed against the code’s “${valueInWords(parameter, floor)}”${lacks}. An officer has to rule whether it protects customers as well.`;
}

function whatFits({ type, choices }: Parameter): string {
  return type === 'CHOICE' ? `a choice from ${enumerate(choices)}, each at most once` : WHAT_FITS[type];
}

const WHAT_FITS: Record<Exclude<Parameter['type'], 'CHOICE'>, string> = {
  NUMBER: 'a number from 0 up',
  DURATION: 'a length of time from 0 up',
  PERCENTAGE: 'a percentage from 0 to 100',
  MONEY: 'an amount from 0 up with at most two decimals',
  YES_NO: 'YES or NO',
  DATE: 'a day written like 2027-03-31',
  TIME: 'a time of day written like 17:30',
};

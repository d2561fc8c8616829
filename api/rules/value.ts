import type { ParameterType, Strength, StrongerDirection } from '../../schema/words.ts';
import type { Parameter } from './clause.ts';
import { addDecimals, compareDecimals, isDecimal, roundDecimal } from './number.ts';
import { isDate } from './period.ts';

type Typed = Pick<Parameter, 'type' | 'choices'>;

/** Between the members of a choice. */
const BETWEEN = '|';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

const NUMERIC: ReadonlySet<ParameterType> = new Set(['NUMBER', 'DURATION', 'MONEY', 'PERCENTAGE']);

const FITTING: Record<ParameterType, readonly StrongerDirection[]> = {
  NUMBER: ['LOWER', 'HIGHER'],
  DURATION: ['LOWER', 'HIGHER'],
  MONEY: ['LOWER', 'HIGHER'],
  PERCENTAGE: ['LOWER', 'HIGHER'],
  YES_NO: ['LOWER', 'HIGHER'],
  CHOICE: ['SUPERSET'],
  DATE: ['EARLIER'],
  TIME: ['EARLIER'],
};

/** True where values of the type can be stronger in that direction. For YES_NO, HIGHER means that yes protects more. */
export function directionFits(type: ParameterType, stronger: StrongerDirection): boolean {
  return FITTING[type].includes(stronger);
}

/**
 * True where the text is a value that a parameter of this type can have: an exact decimal from 0 up, `YES` or `NO`, a day
 * `2027-03-31`, a time of day `17:30`, or at least one of the choices, each once, joined by `|`.
 */
export function isValue({ type, choices }: Typed, value: string): boolean {
  switch (type) {
    case 'CHOICE': {
      const members = value.split(BETWEEN);
      return new Set(members).size === members.length && members.every((member) => choices.includes(member));
    }
    case 'YES_NO':
      return value === 'YES' || value === 'NO';
    case 'DATE':
      return isDate(value);
    case 'TIME':
      return TIME_OF_DAY.test(value);
  }
  if (!isDecimal(value) || value.startsWith('-')) return false;
  if (type === 'PERCENTAGE') return compareDecimals(value, '100') <= 0;
  if (type === 'MONEY') return compareDecimals(value, roundDecimal(value, 2)) === 0;
  return true;
}

/** One text for values that say the same: decimals without idle zeros, choices in their order. What is no value stays as it is. */
export function canonicalValue(parameter: Typed, value: string): string {
  if (!isValue(parameter, value)) return value;
  if (NUMERIC.has(parameter.type)) return addDecimals([value]);
  return parameter.type === 'CHOICE' ? inOrder(parameter.choices, value).join(BETWEEN) : value;
}

/**
 * How value `a` protects customers beside value `b` (ISO 10001:2018, clause 7 and Annex G). INCOMPARABLE where neither of two sets
 * holds the other, where one of them is no value, and where the direction does not fit the type: no rule can tell then.
 */
export function compareStrength(
  parameter: Pick<Parameter, 'type' | 'stronger' | 'choices'>,
  a: string,
  b: string,
): Strength {
  const { type, stronger } = parameter;
  if (canonicalValue(parameter, a) === canonicalValue(parameter, b)) return 'EQUAL';
  if (!directionFits(type, stronger) || !isValue(parameter, a) || !isValue(parameter, b)) {
    return 'INCOMPARABLE';
  }
  if (type === 'CHOICE') return compareSets(a, b);
  const rises = NUMERIC.has(type) ? compareDecimals(a, b) > 0 : a > b;
  return rises === (stronger === 'HIGHER') ? 'STRONGER' : 'WEAKER';
}

/** The members of the choice `of` that `value` lacks, as they stand. */
export function lackingMembers(of: string, value: string): string[] {
  const held = new Set(value.split(BETWEEN));
  return of.split(BETWEEN).filter((member) => !held.has(member));
}

function compareSets(a: string, b: string): Strength {
  if (lackingMembers(b, a).length === 0) return 'STRONGER';
  return lackingMembers(a, b).length === 0 ? 'WEAKER' : 'INCOMPARABLE';
}

/** The value as a text says it: “letter, telephone and web”, “yes”; every other one as it stands. */
export function valueInWords(parameter: Typed, value: string): string {
  if (!isValue(parameter, value)) return value;
  if (parameter.type === 'YES_NO') return value.toLowerCase();
  return parameter.type === 'CHOICE' ? enumerate(inOrder(parameter.choices, value)) : value;
}

/** “letter, telephone and web” of the three. */
export function enumerate(members: readonly string[]): string {
  const last = members.at(-1) ?? '';
  return members.length > 1 ? `${members.slice(0, -1).join(', ')} and ${last}` : last;
}

function inOrder(choices: readonly string[], value: string): string[] {
  const held = new Set(value.split(BETWEEN));
  return choices.filter((choice) => held.has(choice));
}

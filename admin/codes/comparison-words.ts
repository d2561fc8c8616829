import type { ParameterType, StrongerDirection } from '../generated/api/graphql.ts';
import { dayInWords, plainFigure } from '../parts/figures.ts';

/** As much of a parameter as its values need to be read. */
export interface Valued {
  clauseKey: string;
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
}

/** A value of a parameter with its unit: `10 working days`, `letter, telephone and web`, `31 March 2027`. */
export function withUnit({ type, unit }: Pick<Valued, 'type' | 'unit'>, value: string): string {
  switch (type) {
    case 'CHOICE':
      return listed(value.split('|'));
    case 'YES_NO':
      return value.toLowerCase();
    case 'DATE':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? dayInWords(value) : value;
    case 'TIME':
      return value;
    default:
      return `${plainFigure(value)} ${unit}`;
  }
}

/** The weakest value that may be promised, as a reader weighs it: `at most 10 working days`. */
export function asFloor(parameter: Pick<Valued, 'type' | 'unit' | 'stronger'>, value: string): string {
  const words = withUnit(parameter, value);
  if (parameter.type === 'YES_NO') return words;
  return `${BOUND[parameter.stronger]} ${words}`;
}

const BOUND: Record<StrongerDirection, string> = {
  LOWER: 'at most',
  HIGHER: 'at least',
  SUPERSET: 'at least',
  EARLIER: 'not later than',
};

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A clause's text where a reader sees what stands in the place of `{{answer-days}}`: `[Days to answer]`. */
export function legible(
  text: string,
  parameters: readonly Pick<Valued, 'clauseKey' | 'key' | 'label'>[],
  clauseKey?: string,
): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (whole, key: string) => {
    const named = parameters.filter((parameter) => parameter.key === key);
    const found = named.find((parameter) => parameter.clauseKey === clauseKey) ?? named[0];
    return found ? `[${found.label}]` : whole;
  });
}

/** `1 clause`, `3 clauses`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

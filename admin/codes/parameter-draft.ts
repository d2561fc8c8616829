import type { ParameterType, StrongerDirection } from '../generated/api/graphql.ts';
import type { Parameter } from './edition.ts';

/** A parameter while it is written. `floor` is a value of the type; the members of a choice are joined by |. */
export interface ParameterDraft {
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
  choices: readonly string[];
}

interface Form {
  words: string;
  /** Which way its values can be stronger, the usual one first, and what to call it. */
  directions: Partial<Record<StrongerDirection, string>>;
  /** Units that are often meant; null where its values have none to write. */
  units: readonly string[] | null;
  /** What stands for the unit where there is none to write. */
  unit: string;
}

const RISING = { LOWER: 'A lower value', HIGHER: 'A higher value' };

/** How each type is asked for. */
export const FORMS: Record<ParameterType, Form> = {
  DURATION: {
    words: 'Duration',
    directions: RISING,
    units: ['working days', 'days', 'hours', 'minutes', 'weeks', 'months'],
    unit: 'working days',
  },
  NUMBER: {
    words: 'Number',
    directions: { HIGHER: RISING.HIGHER, LOWER: RISING.LOWER },
    units: ['times', 'visits', 'people'],
    unit: '',
  },
  MONEY: {
    words: 'Money',
    directions: { HIGHER: RISING.HIGHER, LOWER: RISING.LOWER },
    units: ['EUR', 'GBP', 'USD', 'CHF', 'AUD'],
    unit: 'EUR',
  },
  PERCENTAGE: {
    words: 'Percentage',
    directions: { HIGHER: RISING.HIGHER, LOWER: RISING.LOWER },
    units: ['%'],
    unit: '%',
  },
  CHOICE: {
    words: 'Choices from a list',
    directions: { SUPERSET: 'More choices' },
    units: null,
    unit: 'choices',
  },
  YES_NO: { words: 'Yes or no', directions: { HIGHER: 'Yes', LOWER: 'No' }, units: null, unit: 'answer' },
  DATE: { words: 'Date', directions: { EARLIER: 'An earlier date' }, units: null, unit: 'date' },
  TIME: {
    words: 'Time of day',
    directions: { EARLIER: 'An earlier time' },
    units: null,
    unit: 'time of day',
  },
};

export const PARAMETER_TYPES = Object.keys(FORMS) as ParameterType[];

/** The directions that a type can have. */
export const directionsOf = (type: ParameterType): StrongerDirection[] =>
  Object.keys(FORMS[type].directions) as StrongerDirection[];

/** A draft with another type: what does not fit it begins anew. */
export function retyped(draft: ParameterDraft, type: ParameterType): ParameterDraft {
  const [usual = 'LOWER'] = directionsOf(type);
  return { ...draft, type, stronger: usual, unit: FORMS[type].unit, floor: '', choices: [] };
}

export const EMPTY_PARAMETER: ParameterDraft = retyped(
  { key: '', label: '', type: 'DURATION', unit: '', stronger: 'LOWER', floor: '', choices: [] },
  'DURATION',
);

/** A parameter of the edition, to be written anew. */
export function draftOf({ key, label, type, unit, stronger, floor, choices }: Parameter): ParameterDraft {
  return { key, label, type, unit, stronger, floor, choices };
}

/** The draft with another list to choose from: what is in the floor and not in the list any more goes out of it. */
export function listing(draft: ParameterDraft, choices: readonly string[]): ParameterDraft {
  const floor = draft.floor
    .split('|')
    .filter((one) => choices.includes(one))
    .join('|');
  return { ...draft, choices, floor };
}

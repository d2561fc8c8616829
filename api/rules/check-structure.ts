import { type Clause, type CodeContent, circularKeys, type Parameter, placeholders } from './clause.ts';
import { groupBy } from './group.ts';
import type { Indicator } from './indicator.ts';
import type { Remark } from './remark.ts';
import { directionFits, isValue } from './value.ts';

const error = (code: string, where: string, why: string): Remark => ({ level: 'ERROR', code, where, why });

/** ERROR: no clause at all, a key twice, a parent that is missing or beneath its own child, a promise without words. */
export function structureFaults({ clauses, parameters, indicators }: CodeContent): Remark[] {
  const keys = new Set(clauses.map(({ key }) => key));
  const circular = circularKeys(clauses);
  const ofParameters = parameters.map(({ clauseKey, key }) => `parameters.${clauseKey}.${key}`);
  const empty = error('EMPTY', 'clauses', 'The edition has no clause yet: add the first.');
  return [
    ...(clauses.length === 0 ? [empty] : []),
    ...repeated(
      clauses.map(({ key }) => `clauses.${key}`),
      'clauses',
    ),
    ...clauses.flatMap((clause) => ofClause(clause, keys, circular)),
    ...repeated(ofParameters, 'parameters of one clause'),
    ...repeated(
      indicators.map(({ key }) => `indicators.${key}`),
      'indicators',
    ),
  ];
}

function repeated(paths: readonly string[], what: string): Remark[] {
  return [...groupBy(paths, (path) => path)].flatMap(([path, { length }]) =>
    length > 1 ? [error('DUPLICATE_KEY', path, `Two ${what} have the same key: rename one.`)] : [],
  );
}

function ofClause(
  { key, parentKey, heading, kind, text }: Clause,
  keys: ReadonlySet<string>,
  circular: ReadonlySet<string>,
): Remark[] {
  const where = `clauses.${key}`;
  const remarks: Remark[] = [];
  if (parentKey !== null && !keys.has(parentKey)) {
    remarks.push(
      error('DANGLING_PARENT', where, `“${heading}” stands under ${parentKey}, which is not there.`),
    );
  }
  if (circular.has(key)) {
    remarks.push(error('CIRCULAR_PARENT', where, `“${heading}” stands under itself: give it another place.`));
  }
  if (kind === 'PROMISE' && text.trim() === '') {
    remarks.push(error('EMPTY_PROMISE', where, `The promise “${heading}” says nothing yet.`));
  }
  return remarks;
}

/** What is wrong with parameters, indicators and the placeholders in texts; ADVICE where a parameter is only of no use. */
export function referenceRemarks({ clauses, parameters, indicators }: CodeContent): Remark[] {
  const keys = new Set(clauses.map(({ key }) => key));
  const defined = new Set(parameters.map(({ clauseKey, key }) => `${clauseKey}/${key}`));
  const used = new Set<string>();
  const undefinedOnes: Remark[] = [];
  for (const { key, heading, text } of clauses) {
    for (const named of placeholders(text)) {
      used.add(`${key}/${named}`);
      if (defined.has(`${key}/${named}`)) continue;
      const why = `“${heading}” uses {{${named}}}, which is not defined.`;
      undefinedOnes.push(error('UNDEFINED_PARAMETER', `clauses.${key}`, why));
    }
  }
  return [
    ...undefinedOnes,
    ...parameters.flatMap((parameter) => ofParameter(parameter, keys, used)),
    ...indicators.flatMap((indicator) => ofIndicator(indicator, keys)),
  ];
}

function ofParameter(parameter: Parameter, keys: ReadonlySet<string>, used: ReadonlySet<string>): Remark[] {
  const { clauseKey, key, label, type, stronger, floor } = parameter;
  const where = `parameters.${clauseKey}.${key}`;
  if (!keys.has(clauseKey)) {
    return [error('DANGLING_PARAMETER', where, `${label} belongs to a clause that is not there.`)];
  }
  const faults: Remark[] = [];
  if (!directionFits(type, stronger)) {
    const why = `${label} is ${TYPES[type]}, which can not be stronger by being ${DIRECTIONS[stronger]}.`;
    faults.push(error('BAD_DIRECTION', where, why));
  }
  const choices = choicesFault(parameter);
  if (choices) faults.push(error('BAD_CHOICES', where, choices));
  // Without sound choices no choice is a value: that would be the same fault told twice.
  else if (!isValue(parameter, floor)) {
    const why = `The floor of ${label}, “${floor}”, is not a value of its type.`;
    faults.push(error('BAD_FLOOR', where, why));
  }
  if (faults.length > 0 || used.has(`${clauseKey}/${key}`)) return faults;
  const why = `${label} is defined, and the text of its clause does not use it.`;
  return [{ level: 'ADVICE', code: 'UNUSED_PARAMETER', where, why }];
}

function choicesFault({ label, type, choices }: Parameter): string | null {
  if (type !== 'CHOICE')
    return choices.length > 0 ? `${label} is no choice, and yet it lists choices.` : null;
  if (choices.length === 0) return `${label} is a choice from nothing: list what can be chosen.`;
  if (new Set(choices).size < choices.length) return `${label} lists a choice twice: leave one out.`;
  return choices.some((choice) => choice.includes('|') || choice.trim() !== choice || choice === '')
    ? `${label} has a choice that is empty, has blanks around it, or has a “|” in it: write it otherwise.`
    : null;
}

const TYPES: Record<Parameter['type'], string> = {
  NUMBER: 'a number',
  DURATION: 'a length of time',
  MONEY: 'an amount',
  PERCENTAGE: 'a percentage',
  CHOICE: 'a set of choices',
  YES_NO: 'a yes or no',
  DATE: 'a day',
  TIME: 'a time of day',
};

const DIRECTIONS: Record<Parameter['stronger'], string> = {
  LOWER: 'lower',
  HIGHER: 'higher',
  SUPERSET: 'a larger set',
  EARLIER: 'earlier',
};

function ofIndicator(
  { key, clauseKey, label, kind, denominatorLabel }: Indicator,
  keys: ReadonlySet<string>,
): Remark[] {
  const where = `indicators.${key}`;
  if (!keys.has(clauseKey)) {
    return [error('DANGLING_INDICATOR', where, `“${label}” measures a clause that is not there.`)];
  }
  return kind === 'RATIO' && !denominatorLabel?.trim()
    ? [error('RATIO_WITHOUT_DENOMINATOR', where, `“${label}” is a ratio and does not say of what.`)]
    : [];
}

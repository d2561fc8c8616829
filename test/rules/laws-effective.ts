import fc from 'fast-check';
import { expect } from 'vitest';
import type { CodeContent } from '../../api/rules/clause.ts';
import type { EffectiveClause } from '../../api/rules/effective.ts';
import { clauseOf, type Operation, operationHash, operationName } from '../../api/rules/operation.ts';
import {
  brokenCodes,
  type Code,
  type Extended,
  extended,
  protects,
  saidOf,
  shuffled,
  soundCodes,
  WEAKENING_WORDS,
} from './codes.ts';
import { type Law, lawOf, type Rules } from './laws.ts';

const sound = extended(soundCodes);
const any = fc.oneof(sound, extended(brokenCodes));
const ranks = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

const resolved = (rules: Rules, { code, operations, rulings }: Extended) =>
  rules.effectiveCode(code, operations, rulings);
const inAnyOrder = (list: readonly object[]) => list.map((item) => JSON.stringify(item)).sort();
const namesIn = (clauses: readonly EffectiveClause[]) =>
  new Set(clauses.flatMap(({ operations }) => operations));

/** What the edition says of a clause: its own fields, in the order of their names. */
const wordsOf = ({ key, parentKey, position, kind, policy, heading, text }: Code['clauses'][number]) =>
  JSON.stringify([key, parentKey, position, kind, policy, heading, text]);

/** An effective code as if it were an edition: what the firm promises is what it asks for. */
function asEdition(clauses: readonly EffectiveClause[]): Pick<CodeContent, 'clauses' | 'parameters'> {
  return {
    clauses,
    parameters: clauses.flatMap(({ key: clauseKey, parameters }) =>
      parameters.map(({ value, own, ...defined }) => ({ ...defined, clauseKey, floor: value })),
    ),
  };
}

/** What customers read and may count on. */
const promised = (clauses: readonly EffectiveClause[]) =>
  clauses.map(({ key, number, depth, parentKey, heading, effectiveText, parameters }) => [
    ...[key, number, depth, parentKey, heading, effectiveText],
    ...parameters.map((parameter) => `${parameter.key}: ${parameter.value}`),
  ]);

const parametersByKey = (clauses: readonly EffectiveClause[]) =>
  clauses.map((clause) => ({
    ...clause,
    parameters: [...clause.parameters].sort((a, b) => (a.key < b.key ? -1 : 1)),
  }));

const keepsTheMaster = (rules: Rules, { code }: Extended): void => {
  const { clauses, remarks } = rules.effectiveCode(code, []);
  expect(remarks).toEqual([]);
  expect(clauses.map(wordsOf).sort()).toEqual(code.clauses.map(wordsOf).sort());
  for (const { key, text, effectiveText, origin, operations, parameters, ...rest } of clauses) {
    expect([origin, operations, rest.delivery, rest.notApplicable]).toEqual(['MASTER', [], null, null]);
    const defined = code.parameters.filter(({ clauseKey }) => clauseKey === key);
    const said = defined.reduce((so, { key: name, type, floor }) => {
      return so.replaceAll(`{{${name}}}`, saidOf(type, floor));
    }, text);
    expect(effectiveText).toBe(said);
    expect(parameters.every(({ own }) => !own)).toBe(true);
  }
};

const neverWeaker = (rules: Rules, given: Extended): void => {
  const { code, operations, rulings } = given;
  const { clauses } = resolved(rules, given);
  const allowed = (operation: Operation) => rulings.get(operationHash(operation)) === 'ALLOWED';
  const found = new Map(clauses.map((clause) => [clause.key, clause]));
  const numbers = new Map(rules.effectiveCode(code, []).clauses.map(({ key, number }) => [key, number]));
  for (const clause of code.clauses) {
    const kept = found.get(clause.key);
    expect(kept && wordsOf(kept)).toBe(wordsOf(clause));
    expect(kept?.number).toBe(numbers.get(clause.key));
  }
  for (const clause of clauses) {
    for (const parameter of clause.parameters) {
      const strength = protects(parameter, parameter.value, parameter.floor);
      const set = operations.find(
        (one) =>
          operationName(one) === `SET_PARAMETER ${clause.key}/${parameter.key}` &&
          parameter.own &&
          allowed(one),
      );
      expect(set && strength === 'INCOMPARABLE' ? 'EQUAL' : strength).toMatch(/EQUAL|STRONGER/);
    }
  }
  for (const operation of operations) {
    const clause = found.get(clauseOf(operation));
    if (!clause?.operations.includes(operationName(operation)) || allowed(operation)) continue;
    expect(mayWeaken(operation)).toBe(false);
  }
};

/** What no one but an officer can let through, whatever the edition says. */
function mayWeaken(operation: Operation): boolean {
  switch (operation.operation) {
    case 'SET_PARAMETER':
      return false;
    case 'DECLARE_NOT_APPLICABLE':
      return true;
    case 'ADD_CLAUSE':
      return operation.kind === 'LIMITATION' || WEAKENING_WORDS.includes(operation.text);
    case 'DESCRIBE_DELIVERY':
      return WEAKENING_WORDS.includes(operation.text);
  }
}

const onlyWhereAdaptable = (rules: Rules, given: Extended): void => {
  const { clauses } = resolved(rules, given);
  const policies = new Map(given.code.clauses.map(({ key, policy }) => [key, policy]));
  for (const clause of clauses) {
    const policy = policies.get(clause.key);
    if (clause.parameters.some(({ own }) => own)) expect(policy).toBe('PARAMETERS');
    if (clause.notApplicable !== null) expect(policy).toBe('CONDITIONAL');
    expect(clause.origin === 'ADDED').toBe(policy === undefined);
    if (policy === undefined) {
      expect(clauses.map(({ key }) => key)).toContain(clause.parentKey);
      expect(policies.get(clause.parentKey ?? '') ?? 'EXTENSIBLE').toBe('EXTENSIBLE');
    }
  }
};

const twiceIsOnce = (rules: Rules, given: Extended): void => {
  const { clauses } = resolved(rules, given);
  const again = rules.effectiveCode(asEdition(clauses), []);
  expect(again.remarks).toEqual([]);
  expect(promised(again.clauses)).toEqual(promised(clauses));
};

const onlyTheTakenCount = (rules: Rules, given: Extended): void => {
  const { clauses } = resolved(rules, given);
  const names = namesIn(clauses);
  const operations = given.operations.filter((operation) => names.has(operationName(operation)));
  expect(resolved(rules, { ...given, operations })).toEqual({ clauses, remarks: [] });
};

const sameEachTime = (rules: Rules, given: Extended): void => {
  const before = JSON.stringify([given.code, given.operations]);
  expect(resolved(rules, given)).toEqual(resolved(rules, given));
  expect(JSON.stringify([given.code, given.operations])).toBe(before);
};

/** Whether a reader of the clause finds in it what the operation does. */
function shows(clause: EffectiveClause, operation: Operation): boolean {
  if (clause.key !== clauseOf(operation)) return false;
  switch (operation.operation) {
    case 'SET_PARAMETER': {
      const held = clause.parameters.find(({ key }) => key === operation.parameterKey);
      return held?.own === true && protects(held, held.value, operation.value) === 'EQUAL';
    }
    case 'ADD_CLAUSE':
      return clause.parentKey === operation.parentKey && clause.effectiveText === operation.text;
    case 'DESCRIBE_DELIVERY':
      return clause.delivery === operation.text;
    case 'DECLARE_NOT_APPLICABLE':
      return clause.notApplicable === operation.reason;
  }
}

const takenOrTold = (rules: Rules, given: Extended): void => {
  const { clauses, remarks } = resolved(rules, given);
  const [names, told] = [namesIn(clauses), new Set(remarks.map(({ where }) => where))];
  for (const operation of given.operations) {
    const name = operationName(operation);
    expect(names.has(name)).toBe(!told.has(`operations.${name}`));
    if (names.has(name)) expect(clauses.filter((clause) => shows(clause, operation))).toHaveLength(1);
  }
  for (const where of told) {
    expect(given.operations.map((operation) => `operations.${operationName(operation)}`)).toContain(where);
  }
};

const inAnyOrderTheSame = (rules: Rules, [given, order]: [Extended, number[]]): void => {
  const there = resolved(rules, given);
  const back = resolved(rules, { ...given, operations: shuffled(given.operations, order) });
  expect(back.clauses).toEqual(there.clauses);
  expect(inAnyOrder(back.remarks)).toEqual(inAnyOrder(there.remarks));
};

const editionInAnyOrderTheSame = (rules: Rules, [given, order]: [Extended, number[]]): void => {
  const { clauses, parameters } = given.code;
  const code = { clauses: shuffled(clauses, order), parameters: shuffled(parameters, order) };
  const [there, back] = [resolved(rules, given), resolved(rules, { ...given, code })];
  expect(parametersByKey(back.clauses)).toEqual(parametersByKey(there.clauses));
  expect(inAnyOrder(back.remarks)).toEqual(inAnyOrder(there.remarks));
};

const aloneAsTogether = (rules: Rules, given: Extended): void => {
  const master = new Set(given.code.clauses.map(({ key }) => key));
  const independent = given.operations.filter(
    (one, place) =>
      (one.operation !== 'ADD_CLAUSE' || master.has(one.parentKey)) &&
      given.operations.findIndex((other) => operationName(other) === operationName(one)) === place,
  );
  const together = resolved(rules, { ...given, operations: independent });
  const alone = independent.map((one) => resolved(rules, { ...given, operations: [one] }));
  expect(together.remarks).toEqual(alone.flatMap(({ remarks }) => remarks));
  expect([...namesIn(together.clauses)].sort()).toEqual(
    alone.flatMap(({ clauses }) => [...namesIn(clauses)]).sort(),
  );
};

/** The laws of resolving an edition with an extension (ISO 10001:2018, clause 7 and Annex G). */
export const EFFECTIVE_LAWS: Record<string, Law> = {
  'no operations: the master': lawOf(sound, keepsTheMaster),
  'never weaker than the edition': lawOf(sound, neverWeaker),
  'changes only what may be adapted': lawOf(sound, onlyWhereAdaptable),
  'resolving what came out changes nothing': lawOf(sound, twiceIsOnce),
  'what took effect gives the same again, without a remark': lawOf(any, onlyTheTakenCount),
  'the same each time, and the input is left alone': lawOf(any, sameEachTime),
  'every operation takes effect or has a remark, never both': lawOf(any, takenOrTold),
  'the order of operations does not matter': lawOf(fc.tuple(any, ranks), inAnyOrderTheSame),
  'the order in which the edition is given does not matter': lawOf(
    fc.tuple(sound, ranks),
    editionInAnyOrderTheSame,
  ),
  'independent operations have their effect alone as together': lawOf(sound, aloneAsTogether),
};

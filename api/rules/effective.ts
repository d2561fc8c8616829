import type { ClauseOrigin, StrongerDirection } from '../../schema/words.ts';
import { type Clause, clauseTree, fillText, flattenTree, type Parameter } from './clause.ts';
import { floorRemarks } from './floor.ts';
import { compareDecimals } from './number.ts';
import type { Remark } from './remark.ts';

/** Sets a parameter of the master code to a value of the firm's own. `value` is an exact decimal as text. */
export interface SetParameter {
  operation: 'SET_PARAMETER';
  clauseKey: string;
  parameterKey: string;
  value: string;
}

/** One change that a member makes to the master code. */
export type Operation = SetParameter;

/** A parameter with the value that holds for the firm; `own` where the firm set it. */
export interface EffectiveParameter {
  key: string;
  label: string;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
  value: string;
  own: boolean;
}

/** A clause as the firm's customers were promised it. `effectiveText` has the values filled in; the text itself names their units. */
export interface EffectiveClause extends Clause {
  number: string;
  depth: number;
  origin: ClauseOrigin;
  effectiveText: string;
  parameters: EffectiveParameter[];
}

interface MasterCode {
  clauses: readonly Clause[];
  parameters: readonly Parameter[];
}

/**
 * The effective code: edition ⊕ operations, in reading order (ISO 10001:2018, clause 7 and Annex G).
 * Without operations it is the master code. An operation that hits nothing, sets a parameter twice, or falls below the floor is
 * an ERROR and takes no effect; so what comes out is never weaker than the edition. The order of operations does not matter.
 */
export function effectiveCode(
  edition: MasterCode,
  operations: readonly Operation[],
): { clauses: EffectiveClause[]; remarks: Remark[] } {
  const { values, remarks } = settle(edition, operations);
  const byClause = groupByClause(edition.parameters);
  const clauses = flattenTree(clauseTree(edition.clauses)).map(({ clause, number, depth }) => {
    const parameters = (byClause.get(clause.key) ?? []).map((parameter) => valued(parameter, values));
    const filled = Object.fromEntries(parameters.map(({ key, value }) => [key, value]));
    const strengthened = parameters.some(({ value, floor }) => compareDecimals(value, floor) !== 0);
    const origin: ClauseOrigin = strengthened ? 'STRENGTHENED' : 'MASTER';
    return { ...clause, number, depth, origin, effectiveText: fillText(clause.text, filled), parameters };
  });
  return { clauses, remarks };
}

const placeOf = (clauseKey: string, parameterKey: string): string => `${clauseKey}/${parameterKey}`;
const placed = (operation: Operation): string => placeOf(operation.clauseKey, operation.parameterKey);

function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}

function settle(edition: MasterCode, operations: readonly Operation[]) {
  const clauses = new Map(edition.clauses.map((clause) => [clause.key, clause]));
  const parameters = new Map(
    edition.parameters.map((parameter) => [placeOf(parameter.clauseKey, parameter.key), parameter]),
  );
  const times = countBy(operations, placed);
  const values = new Map<string, string>();
  const told = new Set<string>();
  const remarks: Remark[] = [];
  const fault = (operation: Operation, code: string, why: string) =>
    remarks.push({
      level: 'ERROR',
      code,
      where: `parameters.${operation.clauseKey}.${operation.parameterKey}`,
      why,
    });
  for (const operation of operations) {
    const place = placed(operation);
    const clause = clauses.get(operation.clauseKey);
    const parameter = parameters.get(place);
    if (!clause || !parameter) {
      fault(operation, 'HITS_NOTHING', `The edition has no parameter ${place} to set.`);
    } else if (clause.policy !== 'PARAMETERS') {
      fault(
        operation,
        'NOT_ADAPTABLE',
        `“${clause.heading}” is adopted as it stands: its values can not be set.`,
      );
    } else if ((times.get(place) ?? 0) > 1) {
      if (!told.has(place)) fault(operation, 'SET_TWICE', `${parameter.label} is set twice: keep one.`);
      told.add(place);
    } else {
      const found = floorRemarks(parameter, operation.value);
      remarks.push(...found);
      if (found.length === 0) values.set(place, operation.value);
    }
  }
  return { values, remarks };
}

function valued(parameter: Parameter, values: ReadonlyMap<string, string>): EffectiveParameter {
  const own = values.get(placeOf(parameter.clauseKey, parameter.key));
  const { key, label, unit, stronger, floor } = parameter;
  return { key, label, unit, stronger, floor, value: own ?? floor, own: own !== undefined };
}

function groupByClause(parameters: readonly Parameter[]): Map<string, Parameter[]> {
  const groups = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    const group = groups.get(parameter.clauseKey);
    if (group) group.push(parameter);
    else groups.set(parameter.clauseKey, [parameter]);
  }
  return groups;
}

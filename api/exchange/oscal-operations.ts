import type { Parameter } from '../rules/clause.ts';
import { groupBy } from '../rules/group.ts';
import {
  type AddClause,
  type DeclareNotApplicable,
  type DescribeDelivery,
  type Operation,
  operationName,
} from '../rules/operation.ts';
import {
  ACCORD_NAMESPACE,
  clauseId,
  markup,
  markupLine,
  type OscalAdd,
  type OscalAlter,
  type OscalPart,
  type OscalSetting,
  parameterId,
  prop,
  unlessEmpty,
} from './oscal-model.ts';
import { oscalValues } from './oscal-parameter.ts';

/** The values that a member sets. Throws TypeError for one of no parameter: such an operation never took effect. */
export function settings(operations: readonly Operation[], parameters: readonly Parameter[]): OscalSetting[] {
  const known = new Map(parameters.map((item) => [parameterId(item.clauseKey, item.key), item]));
  return operations.flatMap((operation) => {
    if (operation.operation !== 'SET_PARAMETER') return [];
    const id = parameterId(operation.clauseKey, operation.parameterKey);
    const parameter = known.get(id);
    if (!parameter) throw new TypeError(`${operationName(operation)} hits nothing in this edition`);
    return [{ 'param-id': id, values: oscalValues(parameter, operation.value) }];
  });
}

/**
 * What a member adds to the clauses: one alteration a clause, as OSCAL asks, in the order of `clauseKeys`. A clause of the firm's
 * own is a part of the clause beneath which it stands, since a profile can bring in no controls of its own. Throws TypeError for
 * an addition to no clause: such an operation never took effect.
 */
export function alterations(operations: readonly Operation[], clauseKeys: readonly string[]): OscalAlter[] {
  const additions = new Map<string, OscalAdd[]>(clauseKeys.map((key) => [key, []]));
  for (const operation of operations) {
    if (operation.operation === 'DESCRIBE_DELIVERY' || operation.operation === 'DECLARE_NOT_APPLICABLE') {
      additions.get(operation.clauseKey)?.push(statement(operation));
    }
  }
  const own = operations.filter((operation) => operation.operation === 'ADD_CLAUSE');
  const { parts, placed } = ownClauses(own, clauseKeys);
  for (const [parent, below] of parts) additions.get(parent)?.push({ position: 'ending', parts: below });
  const reached = (operation: Operation) =>
    operation.operation === 'ADD_CLAUSE' ? placed.has(operation) : additions.has(operation.clauseKey);
  const lost = operations.find((operation) => !reached(operation));
  if (lost) throw new TypeError(`${operationName(lost)} hits nothing in this edition`);
  return [...additions].flatMap(([key, adds]) =>
    adds.length > 0 ? [{ 'control-id': clauseId(key), adds }] : [],
  );
}

function ownClauses(own: readonly AddClause[], clauseKeys: readonly string[]) {
  const byParent = groupBy([...own].sort(inOrder), ({ parentKey }) => parentKey);
  const placed = new Set<Operation>();
  const below = (parentKey: string): OscalPart[] =>
    (byParent.get(parentKey) ?? []).map((operation) => {
      placed.add(operation);
      return ownClause(operation, below(operation.key));
    });
  const parts = clauseKeys.flatMap((key): [string, OscalPart[]][] =>
    byParent.has(key) ? [[key, below(key)]] : [],
  );
  return { parts, placed };
}

const inOrder = (a: AddClause, b: AddClause): number => a.position - b.position || (a.key < b.key ? -1 : 1);

function ownClause(operation: AddClause, below: OscalPart[]): OscalPart {
  const { key, kind, position, heading, text } = operation;
  const prose = markup(text);
  return {
    id: `added.${key}`,
    name: 'added-clause',
    ns: ACCORD_NAMESPACE,
    class: kind.toLowerCase(),
    title: markupLine(heading),
    props: [...prop('key', key), ...prop('position', position), ...prop('origin', 'ADDED')],
    ...(prose === '' ? {} : { prose }),
    ...unlessEmpty('parts', below),
  };
}

function statement(operation: DescribeDelivery | DeclareNotApplicable): OscalAdd {
  const applies = operation.operation === 'DESCRIBE_DELIVERY';
  const name = applies ? 'delivery' : 'not-applicable';
  const part: OscalPart = {
    id: `${name}.${operation.clauseKey}`,
    name,
    ns: ACCORD_NAMESPACE,
    prose: markup(applies ? operation.text : operation.reason),
  };
  return {
    position: 'ending',
    ...(applies ? {} : { props: prop('applicability', 'NOT_APPLICABLE') }),
    parts: [part],
  };
}

import type { AdaptationPolicy, ClauseKind, OperationKind } from '../../schema/words.ts';
import { digest } from './canonical.ts';
import { groupBy } from './group.ts';

/** Sets a parameter of the master code to a value of the firm's own, as strong as the floor or stronger. */
export interface SetParameter {
  operation: 'SET_PARAMETER';
  clauseKey: string;
  parameterKey: string;
  value: string;
}

/** Adds a clause of the firm's own beneath an extensible clause, or beneath one that it added. */
export interface AddClause {
  operation: 'ADD_CLAUSE';
  key: string;
  parentKey: string;
  position: number;
  kind: ClauseKind;
  heading: string;
  text: string;
}

/** Says how a clause is kept here: beside its text, never instead of it. */
export interface DescribeDelivery {
  operation: 'DESCRIBE_DELIVERY';
  clauseKey: string;
  text: string;
}

/** Declares that a conditional clause does not apply to this firm; the association rules on the reason. */
export interface DeclareNotApplicable {
  operation: 'DECLARE_NOT_APPLICABLE';
  clauseKey: string;
  reason: string;
}

/** One change that a member makes to the master code (ISO 10001:2018, clause 7 and Annex G). */
export type Operation = SetParameter | AddClause | DescribeDelivery | DeclareNotApplicable;

/** The clause that the operation changes, or that it makes. */
export function clauseOf(operation: Operation): string {
  return operation.operation === 'ADD_CLAUSE' ? operation.key : operation.clauseKey;
}

export const isAddition = (operation: Operation): operation is AddClause =>
  operation.operation === 'ADD_CLAUSE';

/**
 * What a firm can do about a clause by its adaptation policy (ISO 10001:2018, clause 7). `added`: it is one of the firm's own;
 * `parameters`: how many it has. How much of it stands is judged operation by operation.
 */
export function kindsOn(clause: {
  policy: AdaptationPolicy;
  added: boolean;
  parameters: number;
}): OperationKind[] {
  if (clause.added) return ['ADD_CLAUSE'];
  const own: Record<AdaptationPolicy, OperationKind[]> = {
    VERBATIM: [],
    PARAMETERS: clause.parameters > 0 ? ['SET_PARAMETER'] : [],
    EXTENSIBLE: ['ADD_CLAUSE'],
    CONDITIONAL: ['DECLARE_NOT_APPLICABLE'],
  };
  return [...own[clause.policy], 'DESCRIBE_DELIVERY'];
}

/** These keys, and those of all that the firm adds beneath their clauses. */
export function withAddedBeneath(
  keys: Iterable<string>,
  operations: readonly Operation[],
): ReadonlySet<string> {
  const beneath = groupBy(operations.filter(isAddition), ({ parentKey }) => parentKey);
  const found = new Set(keys);
  // The set grows while it is walked: what is added beneath an added clause follows it.
  for (const key of found) for (const child of beneath.get(key) ?? []) found.add(child.key);
  return found;
}

/** What the operation acts on, under a name that stays the same while it is edited: `SET_PARAMETER answers/days`. */
export function operationName(operation: Operation): string {
  const place =
    operation.operation === 'SET_PARAMETER'
      ? `${operation.clauseKey}/${operation.parameterKey}`
      : clauseOf(operation);
  return `${operation.operation} ${place}`;
}

/** Hash of what the operation says: a ruling holds for an operation as it stands, not as it is edited later. */
export function operationHash(operation: Operation): string {
  return digest({ ...operation });
}

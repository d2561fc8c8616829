import type { ClauseOrigin, ParameterType, Ruling, StrongerDirection } from '../../schema/words.ts';
import {
  type Clause,
  type ClauseNode,
  type CodeContent,
  clauseTree,
  fillText,
  flattenTree,
  type Parameter,
} from './clause.ts';
import { groupBy } from './group.ts';
import { judgeOperations } from './judge.ts';
import { type AddClause, clauseOf, isAddition, type Operation, operationName } from './operation.ts';
import type { Remark } from './remark.ts';
import { canonicalValue, compareStrength, valueInWords } from './value.ts';

/** A parameter with the value that holds for the firm; `own` where the firm set it. */
export interface EffectiveParameter {
  key: string;
  label: string;
  type: ParameterType;
  unit: string;
  stronger: StrongerDirection;
  floor: string;
  choices: readonly string[];
  value: string;
  own: boolean;
}

/**
 * A clause as the firm's customers were promised it. `effectiveText` has the values filled in; the text itself names their units.
 * What the firm added stands after the master's clauses under the same parent, with `position` counting on from theirs.
 */
export interface EffectiveClause extends Clause {
  number: string;
  depth: number;
  /** STRENGTHENED where a value differs from the floor: it is stronger, or an officer has allowed it. */
  origin: ClauseOrigin;
  effectiveText: string;
  parameters: EffectiveParameter[];
  /** How the firm says that it keeps the clause, beside its text. */
  delivery: string | null;
  /** Why the clause does not apply to the firm, which the association has accepted. */
  notApplicable: string | null;
  /** Names of the operations that shaped it, in their alphabet's order. */
  operations: string[];
}

/**
 * The effective code: edition ⊕ operations, in reading order (ISO 10001:2018, clause 7 and Annex G).
 * Without operations it is the master code. An operation that may not be, or that an officer must rule on and has not allowed
 * (`rulings`, by `operationHash`), has a remark and takes no effect; so what comes out is never weaker than the edition, but
 * where an officer allowed it. The order of operations does not matter. `where` of a remark: `operations.<operationName>`.
 */
export function effectiveCode(
  edition: Pick<CodeContent, 'clauses' | 'parameters'>,
  operations: readonly Operation[],
  rulings: ReadonlyMap<string, Ruling> = new Map(),
): { clauses: EffectiveClause[]; remarks: Remark[] } {
  const { taken, remarks } = judgeOperations(edition, operations, rulings);
  const added = taken.filter(isAddition);
  const own = new Set(added.map(({ key }) => key));
  const parameters = groupBy(edition.parameters, ({ clauseKey }) => clauseKey);
  const shaping = groupBy(taken, clauseOf);
  const nodes = flattenTree(withAdded(clauseTree(edition.clauses), added));
  const clauses = nodes.map((node) => {
    const { key } = node.clause;
    const resolved = resolve(node, parameters.get(key) ?? [], shaping.get(key) ?? []);
    return own.has(key) ? { ...resolved, origin: 'ADDED' as const } : resolved;
  });
  return { clauses, remarks };
}

/** Puts what the firm adds after the master's clauses under the same parent, so that no number of the master's changes. */
function withAdded(roots: ClauseNode[], added: readonly AddClause[]): ClauseNode[] {
  const beneath = groupBy([...added].sort(inOrder), ({ parentKey }) => parentKey);
  const waiting = flattenTree(roots).filter(({ clause }) => beneath.has(clause.key));
  // The list grows while it is walked: what is added beneath an added clause follows it.
  for (const parent of waiting) {
    for (const { key, parentKey, kind, heading, text } of beneath.get(parent.clause.key) ?? []) {
      const position = (parent.children.at(-1)?.clause.position ?? -1) + 1;
      const node: ClauseNode = {
        clause: { key, parentKey, position, kind, policy: 'EXTENSIBLE', heading, text },
        number: `${parent.number}.${parent.children.length + 1}`,
        depth: parent.depth + 1,
        children: [],
      };
      parent.children.push(node);
      if (beneath.has(key)) waiting.push(node);
    }
  }
  return roots;
}

const inOrder = (a: AddClause, b: AddClause): number =>
  a.position - b.position || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

function resolve(
  { clause, number, depth }: ClauseNode,
  defined: readonly Parameter[],
  shaping: readonly Operation[],
): EffectiveClause {
  const values = new Map<string, string>();
  let delivery: string | null = null;
  let notApplicable: string | null = null;
  for (const operation of shaping) {
    if (operation.operation === 'SET_PARAMETER') values.set(operation.parameterKey, operation.value);
    if (operation.operation === 'DESCRIBE_DELIVERY') delivery = operation.text;
    if (operation.operation === 'DECLARE_NOT_APPLICABLE') notApplicable = operation.reason;
  }
  const parameters = defined.map((parameter) => valued(parameter, values.get(parameter.key)));
  const words = parameters.map((parameter) => [parameter.key, valueInWords(parameter, parameter.value)]);
  const strengthened = parameters.some(
    (parameter) => compareStrength(parameter, parameter.value, parameter.floor) !== 'EQUAL',
  );
  const { key, parentKey, position, kind, policy, heading, text } = clause;
  return {
    // Field by field: to spread a clause into so many others takes ten times as long.
    key,
    parentKey,
    position,
    kind,
    policy,
    heading,
    text,
    number,
    depth,
    parameters,
    delivery,
    notApplicable,
    origin: strengthened ? 'STRENGTHENED' : 'MASTER',
    effectiveText: fillText(text, Object.fromEntries(words)),
    operations: shaping.map(operationName).sort(),
  };
}

/** The value is the firm's as it wrote it, but for a choice, whose members stand in the order of the choices. */
function valued(parameter: Parameter, own: string | undefined): EffectiveParameter {
  const { key, label, type, unit, stronger, floor, choices } = parameter;
  const written = own ?? floor;
  const value = type === 'CHOICE' ? canonicalValue(parameter, written) : written;
  return { key, label, type, unit, stronger, floor, choices, value, own: own !== undefined };
}

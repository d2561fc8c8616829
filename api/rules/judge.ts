import type { Ruling } from '../../schema/words.ts';
import type { Clause, CodeContent, Parameter } from './clause.ts';
import { floorRemarks } from './floor.ts';
import { groupBy } from './group.ts';
import {
  type AddClause,
  clauseOf,
  isAddition,
  type Operation,
  operationHash,
  operationName,
} from './operation.ts';
import type { Remark } from './remark.ts';
import { rulingOn } from './ruling.ts';

/** What is known of the extension, and of the edition where the extension touches it, while its operations are judged. */
interface Ground {
  clauses: ReadonlyMap<string, readonly Clause[]>;
  parameters: ReadonlyMap<string, readonly Parameter[]>;
  named: ReadonlyMap<string, readonly Operation[]>;
  rulings: ReadonlyMap<string, Ruling>;
}

type Verdict = Remark | null;

/**
 * Which operations take effect on the edition, and why the others do not: each is either taken or has a remark, whatever the
 * order (ISO 10001:2018, clause 7). ERROR for what can never stand, WARNING NEEDS_RULING for what waits for an officer.
 */
export function judgeOperations(
  edition: Pick<CodeContent, 'clauses' | 'parameters'>,
  operations: readonly Operation[],
  rulings: ReadonlyMap<string, Ruling>,
): { taken: Operation[]; remarks: Remark[] } {
  const touched = new Set(operations.map(clauseOf));
  for (const operation of operations) if (isAddition(operation)) touched.add(operation.parentKey);
  const ground: Ground = {
    clauses: groupBy(
      edition.clauses.filter(({ key }) => touched.has(key)),
      ({ key }) => key,
    ),
    parameters: groupBy(
      edition.parameters.filter(({ clauseKey }) => touched.has(clauseKey)),
      ({ clauseKey, key }) => `${clauseKey}/${key}`,
    ),
    named: groupBy(operations, operationName),
    rulings,
  };
  const added = judgeAdded(operations.filter(isAddition), ground);
  const taken: Operation[] = [];
  const remarks: Remark[] = [];
  const told = new Set<string>();
  for (const operation of operations) {
    const name = operationName(operation);
    if (told.has(name)) continue;
    const verdict = isAddition(operation)
      ? (added.get(operation) ?? null)
      : (twice(operation, ground) ?? standing(operation, ground));
    if (verdict) {
      remarks.push(verdict);
      told.add(name);
    } else taken.push(operation);
  }
  return { taken, remarks };
}

const fault = (operation: Operation, code: string, why: string): Remark => ({
  ...{ level: 'ERROR', code, where: `operations.${operationName(operation)}`, why },
});

const ambiguous = (what: string, name: string): string =>
  `The edition has two ${what} ${name}: which of them is meant can not be told.`;

function twice(operation: Operation, { named }: Ground): Verdict {
  const name = operationName(operation);
  if ((named.get(name)?.length ?? 0) < 2) return null;
  return isAddition(operation)
    ? fault(operation, 'KEY_TAKEN', `Two clauses are added with the key ${operation.key}: rename one.`)
    : fault(operation, 'SET_TWICE', `The extension does this twice: ${name}. Keep one.`);
}

function standing(operation: Exclude<Operation, AddClause>, ground: Ground): Verdict {
  const [clause, another] = ground.clauses.get(clauseOf(operation)) ?? [];
  if (!clause) {
    return fault(operation, 'HITS_NOTHING', `The edition has no clause ${clauseOf(operation)}.`);
  }
  if (another) return fault(operation, 'NOT_ADAPTABLE', ambiguous('clauses', clause.key));
  switch (operation.operation) {
    case 'SET_PARAMETER':
      return setting(operation, clause, ground);
    case 'DESCRIBE_DELIVERY':
      return ruled(operation, null, ground);
    case 'DECLARE_NOT_APPLICABLE':
      return clause.policy === 'CONDITIONAL'
        ? ruled(operation, null, ground)
        : fault(operation, 'NOT_ADAPTABLE', `“${clause.heading}” applies to everybody who adopts the code.`);
  }
}

function setting(
  operation: Extract<Operation, { operation: 'SET_PARAMETER' }>,
  clause: Clause,
  ground: Ground,
): Verdict {
  const place = `${operation.clauseKey}/${operation.parameterKey}`;
  const [parameter, another] = ground.parameters.get(place) ?? [];
  if (!parameter) return fault(operation, 'HITS_NOTHING', `The edition has no parameter ${place} to set.`);
  if (another) return fault(operation, 'NOT_ADAPTABLE', ambiguous('parameters', place));
  if (clause.policy !== 'PARAMETERS') {
    const why = `“${clause.heading}” is adopted as it stands: its values can not be set.`;
    return fault(operation, 'NOT_ADAPTABLE', why);
  }
  const below = floorRemarks(parameter, operation.value).find(({ level }) => level === 'ERROR');
  return below ? fault(operation, below.code, below.why) : ruled(operation, parameter, ground);
}

function ruled(operation: Operation, parameter: Parameter | null, { clauses, rulings }: Ground): Verdict {
  const asked = rulingOn(operation, clauses.get(clauseOf(operation))?.[0], parameter);
  const ruling = asked && rulings.get(operationHash(operation));
  if (ruling === 'ALLOWED') return null;
  return ruling === 'REFUSED'
    ? fault(
        operation,
        'RULED_OUT',
        `An officer has refused this: ${operationName(operation)}. Take it out, or change it.`,
      )
    : asked;
}

/** The verdicts on the added clauses, parents first: one that does not take effect keeps those beneath it from theirs. */
function judgeAdded(added: readonly AddClause[], ground: Ground): Map<AddClause, Verdict> {
  const beneath = groupBy(added, ({ parentKey }) => parentKey);
  const verdicts = new Map<AddClause, Verdict>();
  const waiting = added
    .filter(({ parentKey }) => ground.clauses.has(parentKey))
    .map((operation) => ({ operation, above: beneathMaster(operation, ground) }));
  // The list grows while it is walked: what is added beneath an added clause follows it.
  for (const { operation, above } of waiting) {
    const taken = keyTaken(operation, ground);
    const ofParent = above?.level === 'ERROR' ? above : null;
    const verdict = taken ?? ofParent ?? ruled(operation, null, ground) ?? above;
    verdicts.set(operation, verdict);
    if (taken) continue;
    for (const child of beneath.get(operation.key) ?? []) {
      waiting.push({ operation: child, above: verdict && beneathAdded(child, operation, verdict) });
    }
  }
  for (const operation of added) {
    if (!verdicts.has(operation)) verdicts.set(operation, keyTaken(operation, ground) ?? lost(operation));
  }
  return verdicts;
}

const lost = (operation: AddClause): Remark =>
  fault(
    operation,
    'HITS_NOTHING',
    `There is no clause ${operation.parentKey} to put “${operation.heading}” under.`,
  );

function keyTaken(operation: AddClause, ground: Ground): Verdict {
  return ground.clauses.has(operation.key)
    ? fault(operation, 'KEY_TAKEN', `The edition has a clause ${operation.key}: give your own another key.`)
    : twice(operation, ground);
}

function beneathMaster(operation: AddClause, ground: Ground): Verdict {
  const [parent, another] = ground.clauses.get(operation.parentKey) ?? [];
  if (!parent) return lost(operation);
  if (another) return fault(operation, 'NOT_ADAPTABLE', ambiguous('clauses', parent.key));
  return parent.policy === 'EXTENSIBLE'
    ? null
    : fault(operation, 'NOT_ADAPTABLE', `Nothing can be added under “${parent.heading}”.`);
}

/** What becomes of an addition under one of the firm's own clauses that does not take effect, or not yet. */
function beneathAdded(operation: AddClause, parent: AddClause, verdict: Remark): Remark {
  const stands = `“${operation.heading}” stands under “${parent.heading}”`;
  switch (verdict.code) {
    case 'NEEDS_RULING':
      return { ...fault(operation, verdict.code, `${stands}, which waits for a ruling.`), level: 'WARNING' };
    case 'RULED_OUT':
      return fault(operation, verdict.code, `${stands}, which an officer has refused.`);
    default:
      return fault(operation, 'HITS_NOTHING', `${stands}, which can not be added.`);
  }
}

import type { RebaseAnswerKind } from '../../schema/words.ts';
import type { CodeContent } from './clause.ts';
import { effectiveCode } from './effective.ts';
import { isAddition, type Operation, operationName, withAddedBeneath } from './operation.ts';
import { comesAlong, type Rebased } from './rebase-ground.ts';
import type { Remark } from './remark.ts';

/** What a firm decided about one operation. Each answer but KEEP and DROP brings what it needs. */
export interface Answer {
  answer: RebaseAnswerKind;
  /** SET_VALUE: a value of the parameter's type. */
  value?: string;
  /** REPLACE_TEXT: the clause's, the delivery's, or the reason. */
  text?: string;
  /** PUT_UNDER: key of the clause beneath which it stands from now on. */
  parentKey?: string;
  /** RENAME: the added clause's key from now on; what stands beneath it follows. */
  key?: string;
}

/**
 * The extension on the next edition, as the firm decided (ISO 10001:2018, 8.5 and Annex G). `answers` by name of operation. ERROR
 * remarks: UNANSWERED, ANSWER_NOT_ALLOWED, UNKNOWN_OPERATION, and whatever `effectiveCode` has against the result: without one,
 * the extension resolves. Nothing is left out that was not dropped.
 */
export function settle(
  next: CodeContent,
  rebased: readonly Rebased[],
  answers: ReadonlyMap<string, Answer>,
): { operations: Operation[]; remarks: Remark[] } {
  const known = new Set(rebased.map(({ name }) => name));
  const remarks = [...answers.keys()]
    .filter((name) => !known.has(name))
    .map((name) => fault(name, 'UNKNOWN_OPERATION', `The extension has no operation “${name}”.`));
  const renamed = new Map<string, string>();
  const settled = rebased.flatMap((one) => {
    const result = settleOne(one, answers.get(one.name), renamed);
    remarks.push(...result.remarks);
    return result.operations;
  });
  // What was put under a clause stands under that, also where one of the firm's own was called so.
  const operations = settled.map((operation) =>
    answers.get(operationName(operation))?.answer === 'PUT_UNDER'
      ? operation
      : underNewName(operation, renamed),
  );
  const waiting = waitingNames(rebased, answers, operations);
  const faults = effectiveCode(next, operations).remarks.filter(
    ({ level, where }) => level === 'ERROR' && !waiting.has(where),
  );
  return { operations, remarks: [...remarks, ...faults] };
}

/** Where remarks would stand on what is beneath an addition without an answer: how that fares shows once it has one. */
function waitingNames(
  rebased: readonly Rebased[],
  answers: ReadonlyMap<string, Answer>,
  operations: readonly Operation[],
): ReadonlySet<string> {
  const undecided = rebased
    .filter((one) => !comesAlong(one) && !answers.has(one.name))
    .map(({ operation }) => operation)
    .filter(isAddition);
  const keys = withAddedBeneath(
    undecided.map(({ key }) => key),
    operations,
  );
  const beneath = operations.filter((operation) => isAddition(operation) && keys.has(operation.parentKey));
  return new Set(beneath.map((operation) => `operations.${operationName(operation)}`));
}

type Settled = { operations: Operation[]; remarks: Remark[] };

function settleOne(one: Rebased, given: Answer | undefined, renamed: Map<string, string>): Settled {
  const { operation, name, answers: allowed } = one;
  if (!given) {
    return comesAlong(one)
      ? { operations: [operation], remarks: [] }
      : { operations: [], remarks: [fault(name, 'UNANSWERED', `Decide what becomes of “${name}”.`)] };
  }
  const kept = { operations: [operation], remarks: [] };
  if (given.answer === 'KEEP' && allowed.length === 0) return kept;
  if (!allowed.includes(given.answer)) {
    const why = `“${name}” can not be decided so: choose one of ${allowed.join(', ')}.`;
    return { operations: [], remarks: [fault(name, 'ANSWER_NOT_ALLOWED', why)] };
  }
  if (given.answer === 'DROP') return { operations: [], remarks: [] };
  if (given.answer === 'KEEP') return kept;
  const changed = changedBy(operation, given);
  if (!changed) {
    return { operations: [], remarks: [fault(name, 'ANSWER_NOT_ALLOWED', `Say what “${name}” becomes.`)] };
  }
  if (operation.operation === 'ADD_CLAUSE' && changed.operation === 'ADD_CLAUSE') {
    if (changed.key !== operation.key) renamed.set(operation.key, changed.key);
  }
  return { operations: [changed], remarks: [] };
}

/** The operation with what the answer brings; null where the answer brings nothing. */
function changedBy(operation: Operation, { answer, value, text, parentKey, key }: Answer): Operation | null {
  switch (operation.operation) {
    case 'SET_PARAMETER':
      return answer === 'SET_VALUE' && value ? { ...operation, value } : null;
    case 'ADD_CLAUSE':
      if (answer === 'REPLACE_TEXT' && text) return { ...operation, text };
      if (answer === 'PUT_UNDER' && parentKey) return { ...operation, parentKey };
      return answer === 'RENAME' && key ? { ...operation, key } : null;
    case 'DESCRIBE_DELIVERY':
      return answer === 'REPLACE_TEXT' && text ? { ...operation, text } : null;
    case 'DECLARE_NOT_APPLICABLE':
      return answer === 'REPLACE_TEXT' && text ? { ...operation, reason: text } : null;
  }
}

function underNewName(operation: Operation, renamed: ReadonlyMap<string, string>): Operation {
  if (operation.operation !== 'ADD_CLAUSE') return operation;
  const parentKey = renamed.get(operation.parentKey);
  return parentKey === undefined ? operation : { ...operation, parentKey };
}

const fault = (name: string, code: string, why: string): Remark => ({
  ...{ level: 'ERROR', code, where: `operations.${name}`, why },
});

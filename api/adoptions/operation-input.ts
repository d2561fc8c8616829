import type { ClauseKind, OperationKind } from '../../schema/words.ts';
import { expectEntries } from '../refusal.ts';
import { keyRemarks, textRemarks } from '../rules/entry.ts';
import type { Operation } from '../rules/operation.ts';
import type { Remark } from '../rules/remark.ts';

/** An operation as a client sends it: one shape for all kinds. */
export interface OperationInput {
  kind: OperationKind;
  clauseKey?: string | null;
  parameterKey?: string | null;
  value?: string | null;
  key?: string | null;
  parentKey?: string | null;
  position?: number | null;
  clauseKind?: ClauseKind | null;
  heading?: string | null;
  text?: string | null;
  reason?: string | null;
}

const LONGEST_VALUE = 2_000;
const LONGEST_TEXT = 20_000;
const LONGEST_HEADING = 300;
const LAST_POSITION = 100_000;

/** The operation that the input describes. Refuses BAD_INPUT where something that its kind needs is missing or can not be kept. */
export function asOperation(input: OperationInput): Operation {
  const { kind: operation, clauseKey = '', parameterKey = '', value = '', text = '' } = filled(input);
  const { key = '', parentKey = '', heading = '', reason = '' } = filled(input);
  switch (operation) {
    case 'SET_PARAMETER':
      expectWords({ clauseKey, parameterKey, value }, LONGEST_VALUE);
      return { operation, clauseKey, parameterKey, value };
    case 'ADD_CLAUSE': {
      expectEntries(keyRemarks('operation.key', key));
      expectWords({ parentKey }, LONGEST_VALUE);
      expectWords({ heading }, LONGEST_HEADING);
      expectWords({ text }, LONGEST_TEXT);
      const position = input.position ?? 0;
      if (position < 0 || position > LAST_POSITION) {
        expectEntries([fault('position', `A position lies between 0 and ${LAST_POSITION}.`)]);
      }
      const kind = input.clauseKind ?? 'PROVISION';
      return { operation, key, parentKey, position, kind, heading, text };
    }
    case 'DESCRIBE_DELIVERY':
      expectWords({ clauseKey, text }, LONGEST_TEXT);
      return { operation, clauseKey, text };
    case 'DECLARE_NOT_APPLICABLE':
      expectWords({ clauseKey, reason }, LONGEST_VALUE);
      return { operation, clauseKey, reason };
  }
}

/** The input with its texts trimmed and without what was left out. */
function filled(input: OperationInput) {
  const texts = Object.entries(input).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text.trim()]] : [],
  );
  return {
    ...(Object.fromEntries(texts) as Partial<Record<keyof OperationInput, string>>),
    kind: input.kind,
  };
}

function expectWords(fields: Record<string, string>, longest: number): void {
  expectEntries(
    Object.entries(fields).flatMap(([name, text]) => textRemarks(`operation.${name}`, text, longest)),
  );
}

const fault = (field: string, why: string): Remark => ({
  ...{ level: 'ERROR', code: 'OUT_OF_RANGE', where: `operation.${field}`, why },
});

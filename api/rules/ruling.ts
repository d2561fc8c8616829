import type { Ruling } from '../../schema/words.ts';
import type { Clause, CodeContent, Parameter } from './clause.ts';
import { floorRemarks } from './floor.ts';
import { clauseOf, type Operation, operationHash, operationName } from './operation.ts';
import type { Remark } from './remark.ts';

/**
 * WARNING NEEDS_RULING where an officer must rule before the operation takes effect (ISO 10001:2018, clause 7): a value that can
 * not be weighed against the floor, a clause declared not applicable, and words of the firm's own that could take away from what
 * the code promises. Null for every other operation that the edition takes.
 */
export function needsRuling(
  edition: Pick<CodeContent, 'clauses' | 'parameters'>,
  operation: Operation,
): Remark | null {
  const clause = edition.clauses.find(({ key }) => key === clauseOf(operation));
  if (operation.operation !== 'SET_PARAMETER') return rulingOn(operation, clause, null);
  const { clauseKey, parameterKey } = operation;
  const parameter = edition.parameters.find(
    (held) => held.clauseKey === clauseKey && held.key === parameterKey,
  );
  return rulingOn(operation, clause, parameter ?? null);
}

/** The operations on which an officer has still to rule. `rulings`: those that hold, by `operationHash`. */
export function unruled(
  edition: Pick<CodeContent, 'clauses' | 'parameters'>,
  operations: readonly Operation[],
  rulings: ReadonlyMap<string, Ruling>,
): Operation[] {
  return operations.filter(
    (operation) => !rulings.has(operationHash(operation)) && needsRuling(edition, operation) !== null,
  );
}

/** As `needsRuling`, for who has the clause that the operation is about, and the parameter that it sets, at hand. */
export function rulingOn(
  operation: Operation,
  clause: Clause | undefined,
  parameter: Parameter | null,
): Remark | null {
  const why = whyRuling(operation, `“${clause?.heading ?? clauseOf(operation)}”`, parameter);
  return why === null
    ? null
    : { level: 'WARNING', code: 'NEEDS_RULING', where: `operations.${operationName(operation)}`, why };
}

function whyRuling(operation: Operation, clause: string, parameter: Parameter | null): string | null {
  switch (operation.operation) {
    case 'SET_PARAMETER': {
      const remarks = parameter ? floorRemarks(parameter, operation.value) : [];
      return remarks.find(({ code }) => code === 'INCOMPARABLE')?.why ?? null;
    }
    case 'DECLARE_NOT_APPLICABLE':
      return `An officer has to accept the reason why ${clause} does not apply here.`;
    case 'ADD_CLAUSE':
      if (operation.kind === 'LIMITATION') {
        return `“${operation.heading}” limits what the code promises: an officer has to rule on it.`;
      }
      return whyWords(`“${operation.heading}”`, `${operation.heading}\n${operation.text}`);
    case 'DESCRIBE_DELIVERY':
      return whyWords(`How ${clause} is kept`, operation.text);
  }
}

function whyWords(what: string, text: string): string | null {
  const [words] = readable(text).match(WEAKENING) ?? [];
  return words === undefined
    ? null
    : `${what} says “${words.replace(/\s+/g, ' ')}”, which could take away from what the code promises: an officer has to rule on it.`;
}

/** The text with look-alike letter forms made plain, and without signs that no reader sees, so that none hides in a word. */
const readable = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');

const WEAKENING = new RegExp(
  [
    String.raw`\bexcept(?:s|ed|ing|ions?)?\b`,
    String.raw`\bunless\b`,
    String.raw`\bonly\s+(?:if|when|where|insofar)\b`,
    String.raw`(?:\bnot|n['’]t|\bno\s+longer|\bnever)\s+appl(?:y|ies|icable)\b`,
    String.raw`\bnot\s+be\s+(?:applied|applicable)\b`,
    String.raw`\bexclu(?:de[sd]?|ding|sions?)\b`,
    String.raw`\bmay\s+(?:refuse|decline|withhold|suspend|limit|reduce)\b`,
    String.raw`\bsubject\s+to\b`,
    String.raw`\bdiscretion(?:ary)?\b`,
    String.raw`\bprovided\s+that\b`,
    String.raw`\binstead\s+of\b`,
    String.raw`\breserves?\s+the\s+right\b`,
    String.raw`\b(?:not|n['’]t)\s+(?:be\s+)?(?:liable|responsible|obliged|bound)\b`,
    String.raw`\bno\s+(?:liability|obligation)\b`,
  ].join('|'),
  'iu',
);

import type { RulingRow } from '../../db/adoptions/extensions.ts';
import { clauseTextsByEdition } from '../../db/codes/texts.ts';
import type { Operation as OperationNode } from '../../schema/extension.ts';
import type { Ask } from '../loaders.ts';
import { type CodeContent, fillText } from '../rules/clause.ts';
import type { EffectiveClause } from '../rules/effective.ts';
import { type Operation, operationHash, operationName } from '../rules/operation.ts';
import { needsRuling } from '../rules/ruling.ts';
import { sourceHash } from '../rules/translation.ts';
import { valueInWords } from '../rules/value.ts';

type Master = Pick<CodeContent, 'clauses' | 'parameters'>;

const NOTHING = {
  ...{ clauseKey: null, parameterKey: null, value: null, key: null, parentKey: null, position: null },
  ...{ clauseKind: null, heading: null, text: null, reason: null },
};

/** An operation as clients read it, with why it needs a ruling and the last one about it as it stands. */
export function asOperationNode(
  master: Master,
  operation: Operation,
  rulings: readonly RulingRow[],
): OperationNode {
  const hash = operationHash(operation);
  const own =
    operation.operation === 'ADD_CLAUSE'
      ? { ...operation, clauseKind: operation.kind, clauseKey: operation.parentKey }
      : operation;
  const { operation: kind, ...fields } = { ...NOTHING, ...own };
  return {
    ...fields,
    kind,
    name: operationName(operation),
    needsRuling: needsRuling(master, operation),
    ruling: rulings.findLast(({ operationHash: about }) => about === hash) ?? null,
  };
}

/** The clauses in a language, each in its edition's own where it is not translated; stale where the source was reworded since. */
export async function inLanguage(
  ask: Ask,
  source: { editionId: string; language: string },
  clauses: readonly EffectiveClause[],
  language: string,
) {
  const texts = (await ask(clauseTextsByEdition, source.editionId)) ?? [];
  const translated = new Map(
    texts.filter((text) => text.language === language).map((text) => [text.clauseKey, text]),
  );
  return clauses.map((clause) => {
    const text = clause.origin === 'ADDED' ? undefined : translated.get(clause.key);
    if (!text) return { ...clause, text: clause.effectiveText, language: source.language, stale: false };
    const values = Object.fromEntries(
      clause.parameters.map((parameter) => [parameter.key, valueInWords(parameter, parameter.value)]),
    );
    return {
      ...clause,
      heading: text.heading,
      text: fillText(text.text, values),
      language: text.language,
      stale: text.sourceHash !== sourceHash(clause),
    };
  });
}

import { uuidv7 } from 'uuidv7';
import { clausesByEdition } from '../../db/codes/read.ts';
import { clauseTextsByEdition, removeClauseText, saveClauseText } from '../../db/codes/texts.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { optionalTextRemarks, textRemarks } from '../rules/entry.ts';
import { isLanguage, sourceHash } from '../rules/translation.ts';
import { closeDraft, type EditEdition, expectClause, openDraft } from './draft.ts';

interface Translated extends EditEdition {
  clauseKey: string;
  language: string;
}

/**
 * Writes what a clause of a draft says in another language, of the words as they are now; when those change, it is stale.
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (no such clause, the edition's own language or none, texts).
 */
export function putTranslation(
  context: Context,
  input: Translated & { heading: string; text: string },
): Promise<string> {
  return act(context, { action: 'putTranslation', input }, async ({ tx }) => {
    expectEntries([
      ...textRemarks('heading', input.heading, 300),
      ...optionalTextRemarks('text', input.text, 20_000),
    ]);
    const edition = await openDraft(tx, input);
    const { clauseKey, language } = input;
    if (!isLanguage(language) || language.toLowerCase() === edition.language.toLowerCase()) {
      const why = `Name a language other than the edition’s (${edition.language}) as nl or pt-BR.`;
      refuse('BAD_INPUT', why, { path: ['language'] });
    }
    const clauses = (await clausesByEdition(tx, [edition.id])).get(edition.id) ?? [];
    expectClause(clauses, clauseKey, 'clauseKey');
    const source = clauses.find(({ key }) => key === clauseKey);
    await saveClauseText(tx, {
      ...{ id: uuidv7(), associationId: edition.associationId, editionId: edition.id, clauseKey, language },
      ...{ heading: input.heading.trim(), text: input.text },
      sourceHash: sourceHash(source ?? input),
    });
    return closeDraft(tx, edition);
  });
}

/** Takes a translation out of a draft. Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (no such translation). */
export function removeTranslation(context: Context, input: Translated): Promise<string> {
  return act(context, { action: 'removeTranslation', input }, async ({ tx }) => {
    const edition = await openDraft(tx, input);
    const { clauseKey, language } = input;
    const texts = (await clauseTextsByEdition(tx, [edition.id])).get(edition.id) ?? [];
    if (!texts.some((text) => text.clauseKey === clauseKey && text.language === language)) {
      refuse('BAD_INPUT', `“${clauseKey}” is not translated into ${language}.`, { path: ['language'] });
    }
    await removeClauseText(tx, { ...input, editionId: edition.id });
    return closeDraft(tx, edition);
  });
}

import { codesById, contentOf, type EditionContent, type EditionRow } from '../../db/codes/read.ts';
import { clauseTextsByEdition } from '../../db/codes/texts.ts';
import { saveEdition } from '../../db/codes/write.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { addPublishedEdition, publishedClauses } from '../../db/publications/code-writes.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, expectNoErrors, found, refuse } from '../refusal.ts';
import { checkEdition } from '../rules/check.ts';
import { effectiveCode } from '../rules/effective.ts';
import { textRemarks } from '../rules/entry.ts';
import { tellOfEdition } from '../tell.ts';
import { contentHashOf } from './content.ts';
import { type EditEdition, openDraft } from './draft.ts';

export interface PublishEditionInput extends EditEdition {
  effectiveOn: string;
  adoptBy: string;
  releaseNotes: string;
}

/**
 * Publishes a draft: from now on it is frozen, adopters can take it up, and everybody can read it (ISO 10001:2018, 6.7, 7, 8.5).
 * Refuses NOT_FOUND, FROZEN, STALE_VERSION, BAD_INPUT (dates, notes), BROKEN_STRUCTURE with the remarks that block.
 */
export function publishEdition(context: Context, input: PublishEditionInput): Promise<string> {
  return act(context, { action: 'publishEdition', input }, async (change) => {
    const { tx, now } = change;
    expectEntries(textRemarks('releaseNotes', input.releaseNotes, 20_000));
    if (input.effectiveOn > input.adoptBy) {
      refuse('BAD_INPUT', 'Firms can not have to move before the edition takes effect: set adoptBy later.', {
        path: ['adoptBy'],
      });
    }
    const draft = await openDraft(tx, input);
    const content = await contentOf(tx, draft.id);
    const broken = 'The structure of this draft is broken. Mend what the remarks name, then publish.';
    expectNoErrors('BROKEN_STRUCTURE', broken, checkEdition(content, draft));
    const dates = { effectiveOn: input.effectiveOn, adoptBy: input.adoptBy };
    const texts = (await clauseTextsByEdition(tx, [draft.id])).get(draft.id) ?? [];
    const contentHash = contentHashOf(draft, content, texts);
    await putOnShelf(tx, { ...draft, ...dates, contentHash }, content);
    await saveEdition(tx, draft.id, {
      ...dates,
      contentHash,
      releaseNotes: input.releaseNotes.trim(),
      status: 'PUBLISHED',
      publishedAt: now,
      version: draft.version + 1,
    });
    await tellOfEdition(change, draft.id);
    return draft.id;
  });
}

type Publishable = EditionRow & { effectiveOn: string; adoptBy: string; contentHash: string };

async function putOnShelf(tx: Work, edition: Publishable, content: EditionContent): Promise<void> {
  const code = found((await codesById(tx, [edition.codeId])).get(edition.codeId), 'code');
  const associations = await organizationsById(tx, [edition.associationId]);
  const association = found(associations.get(edition.associationId), 'association');
  const { clauses, remarks } = effectiveCode(content, []);
  expectNoErrors('BROKEN_STRUCTURE', 'The texts of this draft can not be filled in.', remarks);
  await addPublishedEdition(tx, {
    associationId: association.id,
    associationName: association.name,
    codeKey: code.key,
    codeTitle: code.title,
    codeSummary: code.summary,
    number: edition.number,
    effectiveOn: edition.effectiveOn,
    adoptBy: edition.adoptBy,
    contentHash: edition.contentHash,
    language: edition.language,
    clauses: publishedClauses(clauses),
  });
}

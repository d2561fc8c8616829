import { extensionsByAdoption } from '../../db/adoptions/extensions.ts';
import { adoptionsById } from '../../db/adoptions/read.ts';
import {
  clausesByEdition,
  codesById,
  editionsById,
  indicatorsByEdition,
  parametersByEdition,
} from '../../db/codes/read.ts';
import { clauseTextsByEdition } from '../../db/codes/texts.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { effectiveCodeOn } from '../../db/publications/public-reads.ts';
import type { Work } from '../../db/scope.ts';
import type { Ask } from '../loaders.ts';
import type { EditionDocumentSource, EffectiveDocumentSource, ExtensionDocumentSource } from './documents.ts';

/** An edition that the viewer may see, with all that a document tells of it; null where there is none. */
export async function editionSource(
  ask: Ask,
  editionId: string,
  now: Date,
): Promise<EditionDocumentSource | null> {
  const edition = await ask(editionsById, editionId);
  if (!edition) return null;
  const [code, association, clauses, parameters, indicators, texts] = await Promise.all([
    ask(codesById, edition.codeId),
    ask(organizationsById, edition.associationId),
    ask(clausesByEdition, editionId),
    ask(parametersByEdition, editionId),
    ask(indicatorsByEdition, editionId),
    ask(clauseTextsByEdition, editionId),
  ]);
  if (!code || !association) return null;
  const { number, language, complaintCategories, complaintLists, checks, asks } = edition;
  const { effectiveOn, adoptBy, releaseNotes } = edition;
  return {
    ...{ number, language, complaintCategories, complaintLists, checks, asks },
    ...{ effectiveOn, adoptBy, releaseNotes },
    ...{ associationName: association.name, codeKey: code.key },
    ...{ codeTitle: code.title, codeSummary: code.summary },
    writtenAt: edition.publishedAt ?? now,
    content: { clauses: clauses ?? [], parameters: parameters ?? [], indicators: indicators ?? [] },
    texts: texts ?? [],
  };
}

/** The extension that a registered firm published last, with its edition; null where it has none, or the viewer may not see it. */
export async function extensionSource(
  ask: Ask,
  adoptionId: string,
  now: Date,
): Promise<{ extension: ExtensionDocumentSource; edition: EditionDocumentSource } | null> {
  const adoption = await ask(adoptionsById, adoptionId);
  const published = ((await ask(extensionsByAdoption, adoptionId)) ?? []).find(
    ({ status }) => status === 'PUBLISHED',
  );
  if (!adoption?.certificateNumber || !published?.effectiveFrom) return null;
  const [firm, edition] = await Promise.all([
    ask(organizationsById, adoption.memberId),
    editionSource(ask, published.editionId, now),
  ]);
  if (!firm || !edition) return null;
  const { number, operations, effectiveFrom, publishedAt } = published;
  return {
    edition,
    extension: {
      ...{ number, operations, firmName: firm.name, certificateNumber: adoption.certificateNumber },
      ...{ inForceFrom: effectiveFrom, writtenAt: publishedAt ?? now },
    },
  };
}

/** What a firm promised on a day, from the frozen rows that everybody reads; null before it joined and after it left. */
export async function promiseSource(
  tx: Work,
  certificateNumber: string,
  on: string,
): Promise<EffectiveDocumentSource | null> {
  const code = await effectiveCodeOn(tx, certificateNumber, on);
  return code && { ...code, on };
}

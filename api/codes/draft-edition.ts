import { uuidv7 } from 'uuidv7';
import { codeForUpdate, contentOf, editionsByCode } from '../../db/codes/read.ts';
import { addClauseTexts, clauseTextsByEdition } from '../../db/codes/texts.ts';
import { addContent, addEdition } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import { nextNumber } from '../rules/edition.ts';
import { listRemarks } from '../rules/entry.ts';
import { isLanguage } from '../rules/translation.ts';

export interface DraftEditionInput {
  idempotencyKey: string;
  codeId: string;
  fromEditionId?: string | null;
  complaintCategories?: string[] | null;
  language?: string | null;
}

const MOST_CATEGORIES = 50;

/**
 * Begins the next edition of a code: empty, or with everything that an earlier edition of it says.
 * Refuses NOT_FOUND, ALREADY_EXISTS (the code has a draft), BAD_INPUT (edition of another code, categories).
 */
export function draftEdition(context: Context, input: DraftEditionInput): Promise<string> {
  return act(context, { action: 'draftEdition', input }, async ({ tx }) => {
    expectEntries(listRemarks('complaintCategories', input.complaintCategories ?? [], MOST_CATEGORIES));
    const code = found(await codeForUpdate(tx, input.codeId), 'code');
    const editions = (await editionsByCode(tx, [code.id])).get(code.id) ?? [];
    const { number, draft } = nextNumber(editions);
    if (draft) {
      refuse(
        'ALREADY_EXISTS',
        `Edition ${draft.number} is a draft already. Publish it before you begin another.`,
      );
    }
    const from = input.fromEditionId ? editions.find((edition) => edition.id === input.fromEditionId) : null;
    if (from === undefined) {
      refuse('BAD_INPUT', 'Begin from an edition of the same code.', { path: ['fromEditionId'] });
    }
    const language = input.language ?? from?.language ?? 'en';
    if (!isLanguage(language)) {
      refuse('BAD_INPUT', `“${language}” names no language: write it as en or pt-BR.`, {
        path: ['language'],
      });
    }
    const id = uuidv7();
    const place = { associationId: code.associationId, editionId: id };
    await addEdition(tx, {
      id,
      associationId: code.associationId,
      codeId: code.id,
      number,
      language,
      complaintCategories: input.complaintCategories ?? from?.complaintCategories ?? [],
    });
    if (from) {
      await addContent(tx, place, await contentOf(tx, from.id));
      const texts = (await clauseTextsByEdition(tx, [from.id])).get(from.id) ?? [];
      await addClauseTexts(
        tx,
        place,
        texts.filter((text) => text.language !== language),
      );
    }
    return id;
  });
}

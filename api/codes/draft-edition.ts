import { uuidv7 } from 'uuidv7';
import { codeForUpdate, contentOf, type EditionRow, editionsByCode } from '../../db/codes/read.ts';
import { addClauseTexts, type ClauseTextRow, clauseTextsByEdition } from '../../db/codes/texts.ts';
import { addContent, addEdition } from '../../db/codes/write.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import type { CodeContent } from '../rules/clause.ts';
import { nextNumber } from '../rules/edition.ts';
import { listRemarks } from '../rules/entry.ts';
import { isLanguage } from '../rules/translation.ts';
import { templateOf } from './templates.ts';

export interface DraftEditionInput {
  idempotencyKey: string;
  codeId: string;
  fromEditionId?: string | null;
  templateKey?: string | null;
  complaintCategories?: string[] | null;
  language?: string | null;
}

const MOST_CATEGORIES = 50;

/**
 * Begins the next edition of a code: empty, with everything that a template says, or with everything that an earlier edition of it says.
 * Refuses NOT_FOUND, ALREADY_EXISTS (the code has a draft), BAD_INPUT (edition of another code, no such template, both, categories).
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
    const from = await beginning(tx, input, editions);
    const language = input.language ?? from.language;
    if (!isLanguage(language)) {
      refuse('BAD_INPUT', `“${language}” names no language: write it as en or pt-BR.`, {
        path: ['language'],
      });
    }
    const place = { associationId: code.associationId, editionId: uuidv7() };
    await addEdition(tx, {
      ...{ id: place.editionId, associationId: code.associationId, codeId: code.id, number, language },
      complaintCategories: [...(input.complaintCategories ?? from.complaintCategories)],
      complaintLists: from.complaintLists,
      ...{ checks: [...from.checks], asks: [...from.asks] },
    });
    await addContent(tx, place, from.content);
    const texts = from.texts.filter((text) => text.language !== language);
    await addClauseTexts(tx, place, texts);
    return place.editionId;
  });
}

/** What a draft has before anybody writes in it. */
interface Beginning {
  language: string;
  complaintCategories: readonly string[];
  complaintLists?: EditionRow['complaintLists'];
  checks: EditionRow['checks'];
  asks: EditionRow['asks'];
  content: CodeContent;
  texts: ClauseTextRow[];
}

const NOTHING: Beginning = {
  ...{ language: 'en', complaintCategories: [], checks: [], asks: [], texts: [] },
  content: { clauses: [], parameters: [], indicators: [] },
};

async function beginning(
  tx: Work,
  { fromEditionId, templateKey }: DraftEditionInput,
  editions: readonly EditionRow[],
): Promise<Beginning> {
  if (typeof templateKey === 'string') {
    if (fromEditionId) {
      refuse('BAD_INPUT', 'Begin from an edition or from a template, not from both.', {
        path: ['templateKey'],
      });
    }
    return beginningOfTemplate(templateKey);
  }
  if (!fromEditionId) return NOTHING;
  const edition = editions.find(({ id }) => id === fromEditionId);
  if (!edition) refuse('BAD_INPUT', 'Begin from an edition of the same code.', { path: ['fromEditionId'] });
  const { id, language, complaintCategories, complaintLists, checks, asks } = edition;
  const texts = (await clauseTextsByEdition(tx, [id])).get(id) ?? [];
  const content = await contentOf(tx, id);
  return { language, complaintCategories, complaintLists, checks, asks, texts, content };
}

function beginningOfTemplate(key: string): Beginning {
  const template = templateOf(key);
  if (!template) {
    refuse('BAD_INPUT', 'There is no such template. Choose one of those listed.', { path: ['templateKey'] });
  }
  const { complaintCategories, content } = template;
  return { ...NOTHING, complaintCategories, content };
}

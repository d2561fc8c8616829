import { uuidv7 } from 'uuidv7';
import { codeForUpdate, type EditionRow, editionsByCode } from '../../db/codes/read.ts';
import { addClauseTexts } from '../../db/codes/texts.ts';
import { addContent, addEdition } from '../../db/codes/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectNoErrors, found, refuse } from '../refusal.ts';
import type { ComplaintLists } from '../rules/complaint-lists.ts';
import { nextNumber } from '../rules/edition.ts';
import { fromDocumentText } from './code-document.ts';

export interface ImportEditionInput {
  idempotencyKey: string;
  codeId: string;
  document: string;
}

const storedLists = (lists: ComplaintLists) => structuredClone(lists) as EditionRow['complaintLists'];

const LARGEST_DOCUMENT = 5_000_000;

/**
 * Begins the next edition of a code as a draft that says what a document says: all of it, or nothing.
 * Refuses NOT_FOUND, ALREADY_EXISTS (the code has a draft), FAULTS_IN_FILE with each fault and its place in the document.
 */
export function importEdition(context: Context, input: ImportEditionInput): Promise<string> {
  return act(context, { action: 'importEdition', input }, async ({ tx }) => {
    if (input.document.length > LARGEST_DOCUMENT) {
      refuse('FAULTS_IN_FILE', `A document has at most ${LARGEST_DOCUMENT} characters.`, {
        path: ['document'],
      });
    }
    const { edition, remarks } = fromDocumentText(input.document);
    expectNoErrors('FAULTS_IN_FILE', 'The document can not be read. Mend what the remarks name.', remarks);
    const from = found(edition, 'edition in the document');
    const { content, texts, language, complaintCategories, complaintLists, checks = [], asks = [] } = from;
    const code = found(await codeForUpdate(tx, input.codeId), 'code');
    const { number, draft } = nextNumber((await editionsByCode(tx, [code.id])).get(code.id) ?? []);
    if (draft) {
      refuse(
        'ALREADY_EXISTS',
        `Edition ${draft.number} is a draft already. Publish it before you begin another.`,
      );
    }
    const place = { associationId: code.associationId, editionId: uuidv7() };
    await addEdition(tx, {
      ...{ id: place.editionId, associationId: code.associationId, codeId: code.id, number, language },
      complaintCategories: [...complaintCategories],
      complaintLists: complaintLists && storedLists(complaintLists),
      ...{ checks: [...checks], asks: [...asks] },
    });
    await addContent(tx, place, content);
    await addClauseTexts(tx, place, texts);
    return place.editionId;
  });
}

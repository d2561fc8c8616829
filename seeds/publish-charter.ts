import { createCode } from '../api/codes/create-code.ts';
import { draftEdition } from '../api/codes/draft-edition.ts';
import { publishEdition } from '../api/codes/publish-edition.ts';
import { putAsks } from '../api/codes/put-asks.ts';
import { putClause } from '../api/codes/put-clause.ts';
import { putComplaintLists } from '../api/codes/put-complaint-lists.ts';
import { putIndicator } from '../api/codes/put-indicator.ts';
import { putParameter } from '../api/codes/put-parameter.ts';
import type { Context } from '../api/context.ts';
import { ASKS } from './assessment.ts';
import { CHARTER, CLAUSES, PARAMETERS } from './charter.ts';
import { INDICATORS } from './charter-indicators.ts';
import { COMPLAINT_LISTS } from './complaints.ts';
import { COMPLAINT_CATEGORIES } from './sector.ts';
import type { Stage } from './stage.ts';

/** The editor writes the charter's first edition clause by clause and publishes it; the answer is the code's id. */
export async function publishCharter(stage: Stage, editor: Context): Promise<string> {
  const codeId = await createCode(editor, { ...stage.key(), ...CHARTER });
  const editionId = await draftEdition(editor, {
    ...stage.key(),
    codeId,
    complaintCategories: [],
  });
  let expectedVersion = 1;
  const edit = () => {
    const place = { ...stage.key(), editionId, expectedVersion };
    expectedVersion += 1;
    return place;
  };
  await putAsks(editor, { ...edit(), asks: ASKS });
  const positions = new Map<string, number>();
  await putComplaintLists(editor, {
    ...edit(),
    complaintCategories: [...COMPLAINT_CATEGORIES],
    ...COMPLAINT_LISTS,
  });
  for (const clause of CLAUSES) {
    const position = (positions.get(clause.parentKey ?? '') ?? 0) + 1;
    positions.set(clause.parentKey ?? '', position);
    await putClause(editor, { ...edit(), ...clause, position });
  }
  for (const parameter of PARAMETERS) await putParameter(editor, { ...edit(), ...parameter });
  for (const indicator of INDICATORS) {
    await putIndicator(editor, { ...edit(), ...indicator, breakdown: [...indicator.breakdown] });
  }
  await publishEdition(editor, {
    ...edit(),
    effectiveOn: '2024-07-01',
    adoptBy: '2024-12-31',
    releaseNotes: 'The first edition, after a consultation of members, customers and consumer organizations.',
  });
  return codeId;
}

import { uuidv7 } from 'uuidv7';
import { indicatorsByEdition } from '../../db/codes/read.ts';
import { satisfactionOfVersions, selfAssessmentsOfVersions } from '../../db/returns/assessment.ts';
import { currentVersions } from '../../db/returns/read.ts';
import { setStatus, touchReturn } from '../../db/returns/write.ts';
import { addQuery, answer, unanswered } from '../../db/reviews/read.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { SATISFACTION_CELL } from '../rules/satisfaction.ts';
import { selfCell } from '../rules/self-assessment.ts';
import { tellOfReturns } from '../tell.ts';
import { openReview, type ReviewActInput, stepTo } from './step.ts';

const LONGEST_TEXT = 5_000;

export interface QueryReturnInput extends ReviewActInput {
  question: string;
  indicatorKey?: string | null;
  breakdown?: string | null;
  /** Path of a cell that is no figure. */
  cell?: string | null;
  reopens?: boolean | null;
}

/**
 * SUBMITTED → QUERIED: the officer asks, about the whole, one indicator or one part of it, and may reopen it: then the firm is to change
 * the figure or answer. Refuses BAD_INPUT (no words, no such indicator, part or answer), NOT_FOUND, STALE_VERSION, WRONG_STATUS.
 */
export function queryReturn(context: Context, input: QueryReturnInput): Promise<string> {
  return act(context, { action: 'queryReturn', input }, async (change) => {
    const { tx, viewer, now } = change;
    const row = await openReview(tx, input);
    const to = stepTo(row, 'QUERY', 'queried');
    const question = input.question.trim();
    expectEntries(textRemarks('question', question, LONGEST_TEXT));
    const version = found((await currentVersions(tx, [row.id])).get(row.id), 'return');
    const indicators = (await indicatorsByEdition(tx, [version.editionId])).get(version.editionId) ?? [];
    const { indicatorKey = null, breakdown = null, cell = null } = input;
    expectThere(indicators, indicatorKey, breakdown);
    if (cell !== null) await expectSubmitted(tx, version.id, cell, indicatorKey);
    await addQuery(tx, {
      id: uuidv7(),
      associationId: row.associationId,
      memberId: row.memberId,
      returnId: row.id,
      versionId: version.id,
      indicatorKey,
      breakdown,
      cell,
      reopens: input.reopens ?? false,
      question,
      askedById: viewer.personId,
      askedAt: now,
    });
    await setStatus(tx, [row.id], to);
    await tellOfReturns(change, 'RETURN_QUERIED', [row]);
    return row.id;
  });
}

/** Refuses BAD_INPUT where the version says nothing in that cell, or an indicator is asked about in the same breath. */
async function expectSubmitted(
  tx: Work,
  versionId: string,
  cell: string,
  indicatorKey: string | null,
): Promise<void> {
  const answers = (await selfAssessmentsOfVersions(tx, [versionId])).get(versionId) ?? [];
  const measured = (await satisfactionOfVersions(tx, [versionId])).has(versionId);
  const cells = [...answers.map(selfCell), ...(measured ? [SATISFACTION_CELL] : [])];
  if (indicatorKey === null && cells.includes(cell)) return;
  refuse('BAD_INPUT', 'Ask about one thing that the firm has answered.', { path: ['cell'] });
}

function expectThere(
  indicators: readonly { key: string; breakdown: readonly string[] }[],
  indicatorKey: string | null,
  breakdown: string | null,
): void {
  const indicator = indicators.find(({ key }) => key === indicatorKey);
  if (indicatorKey !== null && !indicator) {
    refuse('BAD_INPUT', `The return has no indicator “${indicatorKey}”.`, { path: ['indicatorKey'] });
  }
  if (breakdown !== null && !indicator?.breakdown.includes(breakdown)) {
    refuse('BAD_INPUT', `“${breakdown}” is no part of what is asked about.`, { path: ['breakdown'] });
  }
}

/**
 * The firm answers in words; when nothing about this version is left unanswered, QUERIED → SUBMITTED with the figures as they were.
 * Refuses BAD_INPUT (no words), NOT_FOUND (no such open query), STALE_VERSION, WRONG_STATUS.
 */
export function answerQuery(
  context: Context,
  input: ReviewActInput & { queryId: string; answer: string },
): Promise<string> {
  return act(context, { action: 'answerQuery', input }, async (change) => {
    const { tx, viewer, now } = change;
    const row = await openReview(tx, input);
    const to = stepTo(row, 'ANSWER', 'answered');
    const words = input.answer.trim();
    expectEntries(textRemarks('answer', words, LONGEST_TEXT));
    const version = found((await currentVersions(tx, [row.id])).get(row.id), 'return');
    const query = { id: input.queryId, returnId: row.id };
    const written = await answer(tx, query, {
      answer: words,
      answeredById: viewer.personId,
      answeredAt: now,
    });
    if (!written)
      refuse('NOT_FOUND', 'There is no such query, or it was answered already.', { path: ['queryId'] });
    if ((await unanswered(tx, version.id)) === 0) await setStatus(tx, [row.id], to);
    else await touchReturn(tx, row.id);
    await tellOfReturns(change, 'QUERY_ANSWERED', [row], written.askedById);
    return row.id;
  });
}

import { uuidv7 } from 'uuidv7';
import { indicatorsByEdition } from '../../db/codes/read.ts';
import { currentVersions, lockReturn, lockReturns, type ReturnRow } from '../../db/returns/read.ts';
import { acceptVersions, setStatus, touchReturn } from '../../db/returns/write.ts';
import { addQuery, answer, unanswered } from '../../db/reviews/read.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnStatus } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, expectVersion, found, refuse } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { next, RETURN_STEPS, type ReturnAct } from '../rules/steps.ts';

export interface ReviewActInput {
  idempotencyKey: string;
  returnId: string;
  expectedVersion: number;
}

const LONGEST_TEXT = 5_000;

async function open(tx: Work, input: ReviewActInput): Promise<ReturnRow> {
  const row = found(await lockReturn(tx, input.returnId), 'return');
  expectVersion(row.version, input.expectedVersion, 'return');
  return row;
}

function stepTo(row: ReturnRow, step: ReturnAct, words: string): ReturnStatus {
  return (
    next(RETURN_STEPS, row.status, step) ??
    refuse('WRONG_STATUS', `A return that is ${row.status.toLowerCase()} can not be ${words}.`)
  );
}

/** SUBMITTED → QUERIED: the officer asks. Refuses BAD_INPUT (no words, no such indicator), NOT_FOUND, STALE_VERSION, WRONG_STATUS. */
export function queryReturn(
  context: Context,
  input: ReviewActInput & { question: string; indicatorKey?: string | null },
): Promise<string> {
  return act(context, { action: 'queryReturn', input }, async ({ tx, viewer, now }) => {
    const row = await open(tx, input);
    const to = stepTo(row, 'QUERY', 'queried');
    const question = input.question.trim();
    expectEntries(textRemarks('question', question, LONGEST_TEXT));
    const version = found((await currentVersions(tx, [row.id])).get(row.id), 'return');
    const indicators = (await indicatorsByEdition(tx, [version.editionId])).get(version.editionId) ?? [];
    const indicatorKey = input.indicatorKey ?? null;
    if (indicatorKey !== null && !indicators.some(({ key }) => key === indicatorKey)) {
      refuse('BAD_INPUT', `The return has no indicator “${indicatorKey}”.`, { path: ['indicatorKey'] });
    }
    await addQuery(tx, {
      id: uuidv7(),
      associationId: row.associationId,
      memberId: row.memberId,
      returnId: row.id,
      versionId: version.id,
      indicatorKey,
      question,
      askedById: viewer.personId,
      askedAt: now,
    });
    await setStatus(tx, [row.id], to);
    return row.id;
  });
}

/**
 * The firm answers in words; when nothing about this version is left unanswered, QUERIED → SUBMITTED with the figures as they were.
 * Refuses BAD_INPUT (no words), NOT_FOUND (no such open query), STALE_VERSION, WRONG_STATUS.
 */
export function answerQuery(
  context: Context,
  input: ReviewActInput & { queryId: string; answer: string },
): Promise<string> {
  return act(context, { action: 'answerQuery', input }, async ({ tx, viewer, now }) => {
    const row = await open(tx, input);
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
    return row.id;
  });
}

/** SUBMITTED → ACCEPTED. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS. */
export function acceptReturn(context: Context, input: ReviewActInput): Promise<string> {
  return act(context, { action: 'acceptReturn', input }, async ({ tx, viewer, now }) => {
    const row = await open(tx, input);
    await accept(tx, [row], viewer.personId, now);
    return row.id;
  });
}

const MOST_AT_ONCE = 500;

/**
 * Accepts many submitted returns of one period, all or none; the answer is the period's id.
 * Refuses BAD_INPUT (more than 500, none, or of another period), NOT_FOUND, WRONG_STATUS.
 */
export function acceptReturns(
  context: Context,
  input: { idempotencyKey: string; periodId: string; returnIds: string[] },
): Promise<string> {
  return act(context, { action: 'acceptReturns', input }, async ({ tx, viewer, now }) => {
    const ids = [...new Set(input.returnIds)];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
      refuse('BAD_INPUT', `Name 1 to ${MOST_AT_ONCE} returns at once.`, { path: ['returnIds'] });
    }
    const rows = await lockReturns(tx, ids);
    if (rows.length < ids.length) found(null, 'return');
    if (rows.some(({ periodId }) => periodId !== input.periodId)) {
      refuse('BAD_INPUT', 'All of the returns belong to the period that is named.', { path: ['periodId'] });
    }
    await accept(tx, rows, viewer.personId, now);
    return input.periodId;
  });
}

async function accept(tx: Work, rows: ReturnRow[], personId: string, now: Date): Promise<void> {
  for (const row of rows) stepTo(row, 'ACCEPT', 'accepted');
  const ids = rows.map(({ id }) => id);
  const versions = await currentVersions(tx, ids);
  await acceptVersions(
    tx,
    [...versions.values()].map(({ id }) => id),
    personId,
    now,
  );
  await setStatus(tx, ids, 'ACCEPTED');
}

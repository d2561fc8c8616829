import { expectedReturns, nilReturns } from '../../db/returns/due.ts';
import type { ReturnStatus } from '../../schema/words.ts';
import type { BatchQuestion } from '../loaders.ts';
import { expected } from '../rules/due.ts';
import { isLate } from '../rules/period.ts';

/** How many of a period's expected returns stand where. */
export interface Board {
  due: number;
  notBegun: number;
  draft: number;
  submitted: number;
  queried: number;
  accepted: number;
  nil: number;
  late: number;
  /** First submitted on or before the last timely day. */
  timely: number;
  /** Owe none, because another firm's return covers them. */
  covered: number;
  /** Owe none, because they were suspended throughout. */
  suspended: number;
  /** Accepted, and being restated; counted as accepted. */
  restating: number;
}

const COUNTED_AS: Record<ReturnStatus, keyof Board> = {
  NOT_BEGUN: 'notBegun',
  DRAFT: 'draft',
  PREPARED: 'draft',
  SUBMITTED: 'submitted',
  QUERIED: 'queried',
  ACCEPTED: 'accepted',
  RESTATED: 'accepted',
};

const boards = new Map<string, BatchQuestion<Board>>();

/** The question for the boards of periods as they stand on a day; the same day gives the same question, so that loaders can gather it. */
export function boardsOn(today: string): BatchQuestion<Board> {
  const known = boards.get(today);
  if (known) return known;
  const question: BatchQuestion<Board> = async (tx, periodIds) => {
    const [entries, nils] = await Promise.all([expectedReturns(tx, periodIds), nilReturns(tx, periodIds)]);
    const found = new Map(periodIds.map((id) => [id, emptyBoard()]));
    for (const row of entries.map(expected)) {
      const board = found.get(row.periodId);
      if (board && row.state === 'COVERED') board.covered += 1;
      if (board && row.state === 'SUSPENDED') board.suspended += 1;
      if (!board || row.state !== 'DUE') continue;
      const place = row.accepted ? 'accepted' : COUNTED_AS[row.status ?? 'NOT_BEGUN'];
      if (row.accepted && COUNTED_AS[row.status ?? 'NOT_BEGUN'] !== 'accepted') board.restating += 1;
      board.due += 1;
      board[place] += 1;
      if (row.returnId && nils.has(row.returnId)) board.nil += 1;
      if (row.firstSubmittedAt === null) board.late += isLate(row.dueOn, today) ? 1 : 0;
      else if (!isLate(row.timelyOn, dayOf(row.firstSubmittedAt))) board.timely += 1;
    }
    return found;
  };
  // Only today's question is kept, so that a server that runs for years does not collect them.
  boards.clear();
  boards.set(today, question);
  return question;
}

const emptyBoard = (): Board => ({
  due: 0,
  notBegun: 0,
  draft: 0,
  submitted: 0,
  queried: 0,
  accepted: 0,
  nil: 0,
  late: 0,
  timely: 0,
  covered: 0,
  suspended: 0,
  restating: 0,
});

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

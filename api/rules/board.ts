import type { ReturnStatus, SizeBand } from '../../schema/words.ts';
import type { BoardCut, DueState, Receipt } from '../../schema/words-return.ts';
import { divideDecimals } from './number.ts';
import { isLate } from './period.ts';

/** How a firm's return for a period stands, as the books have it. */
export interface Expectation {
  state: DueState;
  dueOn: string;
  timelyOn: string;
  status: ReturnStatus | null;
  /** True where a version was accepted, which counts while another is made. */
  accepted: boolean;
  /** True where every figure that was submitted last is a nil. */
  nil: boolean;
  firstSubmittedAt: Date | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
}

/** How many of a period's expected returns stand where. */
export interface Board {
  due: number;
  /** Submitted at least once. */
  received: number;
  notBegun: number;
  draft: number;
  submitted: number;
  queried: number;
  accepted: number;
  nil: number;
  /** Not submitted, and past the due day. */
  late: number;
  /** Not submitted, and not due before today. */
  outstanding: number;
  /** First submitted on or before the last timely day. */
  timely: number;
  /** First submitted after it. */
  receivedLate: number;
  /** Owe none, because another firm's return covers them. */
  covered: number;
  /** Owe none, because they were suspended throughout. */
  suspended: number;
  /** Owe none, because they had left. */
  left: number;
  /** Owe none, because they were not registered yet. */
  notYetRegistered: number;
  /** Accepted, and being restated; counted as accepted. */
  restating: number;
}

const COUNTED_AS = {
  NOT_BEGUN: 'notBegun',
  DRAFT: 'draft',
  PREPARED: 'draft',
  SUBMITTED: 'submitted',
  QUERIED: 'queried',
  ACCEPTED: 'accepted',
  RESTATED: 'accepted',
} as const satisfies Record<ReturnStatus, keyof Board>;

const EXCLUDED_AS = {
  COVERED: 'covered',
  SUSPENDED: 'suspended',
  LEFT: 'left',
  NOT_YET_REGISTERED: 'notYetRegistered',
} as const satisfies Record<Exclude<DueState, 'DUE'>, keyof Board>;

/** Whether an owed return came, and in time; null where none is owed. Corrections make nobody late who was not. */
export function receiptOf(
  one: Pick<Expectation, 'state' | 'dueOn' | 'timelyOn' | 'firstSubmittedAt'>,
  today: string,
): Receipt | null {
  if (one.state !== 'DUE') return null;
  if (one.firstSubmittedAt === null) return isLate(one.dueOn, today) ? 'OVERDUE' : 'OUTSTANDING';
  return isLate(one.timelyOn, dayOf(one.firstSubmittedAt)) ? 'RECEIVED_LATE' : 'ON_TIME';
}

const RECEIVED_AS = {
  ON_TIME: 'timely',
  RECEIVED_LATE: 'receivedLate',
  OUTSTANDING: 'outstanding',
  OVERDUE: 'late',
} as const satisfies Record<Receipt, keyof Board>;

/**
 * Completeness and timeliness of a period on a day (ISO 10001:2018, 8.1). Each firm beside it is counted once: among those due, which are
 * the timely, the received late, the late and the outstanding; or among the excluded, by the reason.
 */
export function boardOf(expectations: readonly Expectation[], today: string): Board {
  const board = emptyBoard();
  for (const one of expectations) {
    const receipt = receiptOf(one, today);
    if (one.state !== 'DUE') board[EXCLUDED_AS[one.state]] += 1;
    if (receipt === null) continue;
    const place = COUNTED_AS[one.status ?? 'NOT_BEGUN'];
    if (one.accepted && place !== 'accepted') board.restating += 1;
    board.due += 1;
    board[one.accepted ? 'accepted' : place] += 1;
    board[RECEIVED_AS[receipt]] += 1;
    if (one.firstSubmittedAt !== null) board.received += 1;
    if (one.nil) board.nil += 1;
  }
  return board;
}

/**
 * Of the returns that were due, the share that came at all, and the share that came in time: exact to twelve places; null where none was
 * due. Both are of the due ones, so that what has not come yet counts in neither.
 */
export function sharesOf({ due, received, timely }: Pick<Board, 'due' | 'received' | 'timely'>) {
  return {
    completeness: divideDecimals(String(received), String(due)),
    timeliness: divideDecimals(String(timely), String(due)),
  };
}

/** The group that a firm belongs to; '' where it has none. */
export function groupOf(one: Pick<Expectation, 'segment' | 'sizeBand' | 'region'>, cut: BoardCut): string {
  return { SEGMENT: one.segment, SIZE_BAND: one.sizeBand, REGION: one.region ?? '' }[cut];
}

/** One board for each group of firms, by its name; together they count what the whole board counts. */
export function boardsBy(
  expectations: readonly Expectation[],
  cut: BoardCut,
  today: string,
): { category: string; board: Board }[] {
  const groups = new Map<string, Expectation[]>();
  for (const one of expectations) {
    const category = groupOf(one, cut);
    const own = groups.get(category);
    if (own) own.push(one);
    else groups.set(category, [one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([category, own]) => ({ category, board: boardOf(own, today) }));
}

const emptyBoard = (): Board => ({
  ...{ due: 0, received: 0, notBegun: 0, draft: 0, submitted: 0, queried: 0, accepted: 0, nil: 0 },
  ...{ late: 0, outstanding: 0, timely: 0, receivedLate: 0 },
  ...{ covered: 0, suspended: 0, left: 0, notYetRegistered: 0, restating: 0 },
});

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

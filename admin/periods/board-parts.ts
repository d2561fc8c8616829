import type { BoardCut, BoardsQuery } from '../generated/api/graphql.ts';

export type BoardedPeriod = BoardsQuery['periods'][number];
export type Counts = BoardedPeriod['board'];

/** Of what the due ones are made: the count, its words, its colour in the theme, and the filter of the firms behind it. */
export const RECEIVED = [
  { key: 'timely', words: 'In time', colour: 'success', filter: { receipt: 'ON_TIME' } },
  { key: 'receivedLate', words: 'Received late', colour: 'warning', filter: { receipt: 'RECEIVED_LATE' } },
  { key: 'outstanding', words: 'Still to come', colour: 'info', filter: { receipt: 'OUTSTANDING' } },
  { key: 'late', words: 'Overdue', colour: 'error', filter: { receipt: 'OVERDUE' } },
] as const;

/** Why some are not among the due ones. */
export const EXCLUDED = [
  { key: 'covered', words: 'covered by another', filter: { state: 'COVERED' } },
  { key: 'suspended', words: 'suspended', filter: { state: 'SUSPENDED' } },
  { key: 'left', words: 'had left', filter: { state: 'LEFT' } },
  { key: 'notYetRegistered', words: 'not registered yet', filter: { state: 'NOT_YET_REGISTERED' } },
] as const;

export const CUTS: Record<BoardCut, string> = {
  SEGMENT: 'Segment',
  SIZE_BAND: 'Size',
  REGION: 'Region',
};

/** Where the firms behind a count are listed. */
export function firmsAt(periodId: string, filter: Record<string, string>): string {
  return `/periods/${periodId}/firms?${new URLSearchParams(filter)}`;
}

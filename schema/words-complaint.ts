/** Closed lists about complaints. Like `words.ts` it imports nothing, and everybody may import it. */

/** By what a row of complaints is broken down: CHANNEL what was received, OUTCOME and TIME_BAND what was closed, REDRESS the money. */
export const COMPLAINT_DIMENSIONS = ['CHANNEL', 'OUTCOME', 'TIME_BAND', 'REDRESS'] as const;
export type ComplaintDimension = (typeof COMPLAINT_DIMENSIONS)[number];

/** The numbers of complaints that a row has, in the order in which they are asked for. */
export const COMPLAINT_COUNTS = [
  'openAtStart',
  'received',
  'closed',
  'upheld',
  'openAtEnd',
  'redressCount',
] as const;
export type ComplaintCountField = (typeof COMPLAINT_COUNTS)[number];

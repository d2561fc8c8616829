/** Closed lists about who reports when. Like `words.ts` it imports nothing, and everybody may import it. */

/** How often a calendar asks for returns. */
export const FREQUENCIES = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Whether a firm owes a return for a period, and why it does not. COVERED: another firm's joint return counts it in. */
export const DUE_STATES = ['DUE', 'NOT_YET_REGISTERED', 'LEFT', 'SUSPENDED', 'COVERED'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** Why one firm's return covers another firm too. */
export const COVERAGE_KINDS = ['JOINT', 'MERGED'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** Closed lists about who reports when. Like `words.ts` it imports nothing, and everybody may import it. */

/** How often a calendar asks for returns. */
export const FREQUENCIES = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Whether a firm owes a return for a period, and why it does not. COVERED: another firm's joint return counts it in. */
export const DUE_STATES = ['DUE', 'NOT_YET_REGISTERED', 'LEFT', 'SUSPENDED', 'COVERED'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** Why firms owed no return, as everybody is told: what is on the public register, and all else. */
export const PUBLIC_REASONS = ['NOT_YET_REGISTERED', 'LEFT', 'SUSPENDED', 'OTHER'] as const;
export type PublicReason = (typeof PUBLIC_REASONS)[number];

/** Whether an owed return came in time. OUTSTANDING: it is not due before today; OVERDUE: it should be here. */
export const RECEIPTS = ['ON_TIME', 'RECEIVED_LATE', 'OUTSTANDING', 'OVERDUE'] as const;
export type Receipt = (typeof RECEIPTS)[number];

/** What is for a firm to do about a return. WAIT: it is with the association; ASK_FOR_DAY: none is taken any more without a later day. */
export const FIRM_STEPS = ['BEGIN', 'FILL', 'SIGN', 'ANSWER', 'ASK_FOR_DAY', 'WAIT', 'NOTHING'] as const;
export type FirmStep = (typeof FIRM_STEPS)[number];

/** What should be looked at in how a firm reports; a reason to ask, and no finding. */
export const QUALITY_SIGNALS = ['NIL_WITHOUT_METHOD', 'MUCH_OTHER', 'LATE_REVISION', 'SAME_FIGURES'] as const;
export type QualitySignal = (typeof QUALITY_SIGNALS)[number];

/** By what the firms of a board are told apart. */
export const BOARD_CUTS = ['SEGMENT', 'SIZE_BAND', 'REGION'] as const;
export type BoardCut = (typeof BOARD_CUTS)[number];

/** Why one firm's return covers another firm too. */
export const COVERAGE_KINDS = ['JOINT', 'MERGED'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** What an edition declares about its figures. */
export const CHECK_KINDS = ['BOUNDS', 'CHANGE', 'ZERO', 'EXPRESSION'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export const CHECK_RELATIONS = [
  'EQUAL',
  'NOT_EQUAL',
  'AT_MOST',
  'AT_LEAST',
  'LESS_THAN',
  'MORE_THAN',
] as const;
export type CheckRelation = (typeof CHECK_RELATIONS)[number];

/** What an expression does where a figure that it names has none: it is not tried, tried unless all are empty, or takes it as zero. */
export const CHECK_EMPTIES = ['SKIP_IF_ANY', 'SKIP_IF_ALL', 'AS_ZERO'] as const;
export type CheckEmpties = (typeof CHECK_EMPTIES)[number];

/** How far an uploaded file has come. CHECKED: it was read to its end, and waits for the word to import it. */
export const IMPORT_STATUSES = ['CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Closed lists about the parts of a return that are not figures. Like `words.ts` it imports nothing, and everybody may import it. */

/** What an edition may ask for beside figures. */
export const RETURN_ASKS = ['SELF_ASSESSMENT', 'PRINCIPLES', 'SATISFACTION'] as const;
export type ReturnAsk = (typeof RETURN_ASKS)[number];

/** What a firm assesses itself by: a clause of its effective code, or a guiding principle. */
export const SELF_TOPICS = ['CLAUSE', 'PRINCIPLE'] as const;
export type SelfTopic = (typeof SELF_TOPICS)[number];

export const SELF_ANSWERS = ['MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE'] as const;
export type SelfAnswer = (typeof SELF_ANSWERS)[number];

/** How customers were asked whether they are satisfied with the code. OTHER needs words. */
export const SATISFACTION_METHODS = [
  'SURVEY',
  'INTERVIEWS',
  'COMPLAINTS_ANALYSIS',
  'PANEL',
  'OTHER',
] as const;
export type SatisfactionMethod = (typeof SATISFACTION_METHODS)[number];

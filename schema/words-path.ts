/** The closed lists of an adoption's way, beside those of `words.ts` and like them: imports nothing. */

/** The way of an adoption, as a firm walks it (ISO 10001:2018, clause 7 and Annex G). */
export const PATH_STEPS = ['WEIGH', 'PLAN', 'SIGN', 'REGISTER', 'KEEP'] as const;
export type PathStepKind = (typeof PATH_STEPS)[number];

/** NOW: it waits for somebody or something. LATER: it is not reached yet, or never was. */
export const PATH_STATES = ['DONE', 'NOW', 'LATER'] as const;
export type PathState = (typeof PATH_STATES)[number];

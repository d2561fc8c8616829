/** Closed lists about a firm beside its sector. Like `words.ts` it imports nothing, and everybody may import it. */

/** Where a firm's own figure lies among the quartiles that were published, from low to high. */
export const QUARTILE_STANDINGS = [
  'BELOW_LOWER',
  'LOWER_TO_MEDIAN',
  'AT_MEDIAN',
  'MEDIAN_TO_UPPER',
  'ABOVE_UPPER',
] as const;
export type QuartileStanding = (typeof QUARTILE_STANDINGS)[number];

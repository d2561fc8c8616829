/** Closed lists about breaches. Like `words.ts` it imports nothing, and everybody may import it. */

/** How a breach came to light; OTHER needs words. */
export const BREACH_FINDINGS = [
  'OWN_CHECK',
  'STAFF',
  'CUSTOMER_COMPLAINT',
  'INTERNAL_AUDIT',
  'EXTERNAL_AUDIT',
  'SUPPLIER',
  'OMBUDSMAN',
  'REGULATOR',
  'ASSOCIATION',
  'MEDIA',
  'OTHER',
] as const;
export type BreachFinding = (typeof BREACH_FINDINGS)[number];

/** Why it happened; OTHER needs words. */
export const BREACH_CAUSES = [
  'HUMAN_ERROR',
  'LACK_OF_TRAINING',
  'LACK_OF_RESOURCES',
  'PROCEDURE',
  'SYSTEM',
  'INFORMATION',
  'SUPPLIER',
  'MISUNDERSTOOD_CODE',
  'DELIBERATE',
  'OUTSIDE_EVENT',
  'NOT_KNOWN_YET',
  'OTHER',
] as const;
export type BreachCause = (typeof BREACH_CAUSES)[number];

/** How far what puts it right has come. */
export const REMEDY_STATUSES = ['NONE_YET', 'PLANNED', 'UNDER_WAY', 'DONE'] as const;
export type RemedyStatus = (typeof REMEDY_STATUSES)[number];

/** How grave it is, the lightest first. Whether it is systemic is another axis. */
export const SERIOUSNESSES = ['ORDINARY', 'SIGNIFICANT', 'SERIOUS'] as const;
export type Seriousness = (typeof SERIOUSNESSES)[number];

/** What is weighed to find out how grave a breach is. */
export const SIGNIFICANCE_FACTORS = ['FREQUENCY', 'EFFECT_ON_CUSTOMERS', 'LOSS', 'INADEQUACY_SHOWN'] as const;
export type SignificanceFactor = (typeof SIGNIFICANCE_FACTORS)[number];

/** How much a factor weighs, the lightest first. */
export const FACTOR_WEIGHTS = ['LOW', 'MODERATE', 'HIGH'] as const;
export type FactorWeight = (typeof FACTOR_WEIGHTS)[number];

/** Where a breach stands towards the day by which the association must be told. */
export const CLOCK_STATES = ['NOT_NEEDED', 'DUE', 'OVERDUE', 'NOTIFIED', 'NOTIFIED_LATE'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** Why a version of a breach was handed to the association. */
export const NOTICE_WAYS = ['NOTICE', 'WITH_RETURN', 'WITHDRAWAL'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** Which breaches a list is asked for. */
export const BREACH_FILTERS = ['OPEN', 'REMEDY_OVERDUE', 'NOTICE_DUE', 'WITHDRAWN'] as const;
export type BreachFilter = (typeof BREACH_FILTERS)[number];

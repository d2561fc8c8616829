import type {
  BreachCause,
  BreachFinding,
  ClockState,
  FactorWeight,
  NoticeWay,
  RemedyStatus,
  Seriousness,
  SignificanceFactor,
} from '../generated/api/graphql.ts';

export const FINDINGS: Record<BreachFinding, string> = {
  OWN_CHECK: 'By a check of the firm’s own',
  STAFF: 'Staff said so',
  CUSTOMER_COMPLAINT: 'A customer complained',
  INTERNAL_AUDIT: 'By internal audit',
  EXTERNAL_AUDIT: 'By an outside auditor',
  SUPPLIER: 'From a supplier',
  OMBUDSMAN: 'From the ombudsman',
  REGULATOR: 'From the regulator',
  ASSOCIATION: 'From the association',
  MEDIA: 'It was in the media',
  OTHER: 'Otherwise',
};

export const CAUSES: Record<BreachCause, string> = {
  HUMAN_ERROR: 'Somebody made a mistake',
  LACK_OF_TRAINING: 'Staff did not know how',
  LACK_OF_RESOURCES: 'Too few people or means',
  PROCEDURE: 'The procedure is wrong or missing',
  SYSTEM: 'A system failed',
  INFORMATION: 'Information was wrong or late',
  SUPPLIER: 'A supplier failed',
  MISUNDERSTOOD_CODE: 'The promise was misunderstood',
  DELIBERATE: 'It was done on purpose',
  OUTSIDE_EVENT: 'An event outside the firm',
  NOT_KNOWN_YET: 'Not known yet',
  OTHER: 'Another cause',
};

export const REMEDIES: Record<RemedyStatus, string> = {
  NONE_YET: 'None yet',
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  DONE: 'Done',
};

export const GRAVENESS: Record<Seriousness, string> = {
  ORDINARY: 'Ordinary',
  SIGNIFICANT: 'Significant',
  SERIOUS: 'Serious',
};

export const FACTORS: Record<SignificanceFactor, { name: string; ask: string }> = {
  FREQUENCY: { name: 'How often', ask: 'Has this or the like happened before, or to many at once?' },
  EFFECT_ON_CUSTOMERS: { name: 'Effect on customers', ask: 'What did it mean for those whom it touched?' },
  LOSS: { name: 'Loss', ask: 'What did they lose, in money or otherwise, or could have lost?' },
  INADEQUACY_SHOWN: {
    name: 'Weakness shown',
    ask: 'Would our checks have found it? Would they stop it from happening again?',
  },
};

export const WEIGHTS: Record<FactorWeight, string> = { LOW: 'Low', MODERATE: 'Moderate', HIGH: 'High' };

export const WAYS: Record<NoticeWay, string> = {
  NOTICE: 'Notice',
  WITH_RETURN: 'Handed in with the return',
  WITHDRAWAL: 'Taken back',
};

export const CLOCK_TONES: Record<ClockState, 'info' | 'warning' | 'error' | 'success'> = {
  NOT_NEEDED: 'info',
  DUE: 'warning',
  OVERDUE: 'error',
  NOTIFIED: 'success',
  NOTIFIED_LATE: 'warning',
};

/** The words of a closed list in their own order. */
export const wordsOf = <T extends string>(list: Record<T, unknown>): T[] => Object.keys(list) as T[];

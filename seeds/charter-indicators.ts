import type { Audience, IndicatorKind, StrongerDirection } from '../schema/words.ts';
import { SERVICES } from './sector.ts';

interface SeedIndicator {
  key: string;
  clauseKey: string;
  kind: IndicatorKind;
  label: string;
  numeratorLabel: string;
  denominatorLabel?: string;
  unit: string;
  stronger?: StrongerDirection;
  target?: string;
  audience: Audience;
  breakdown: readonly string[];
}

/** How the keeping of the demonstration charter is measured (ISO 10001:2018, 6.5). */
export const INDICATORS: readonly SeedIndicator[] = [
  {
    key: 'enquiries-in-time',
    clauseKey: 'answer-enquiries',
    kind: 'RATIO',
    label: 'Enquiries answered in time',
    numeratorLabel: 'Enquiries answered within the days promised',
    denominatorLabel: 'Enquiries received',
    unit: 'share',
    stronger: 'HIGHER',
    target: '0.95',
    audience: 'NAMED',
    breakdown: [],
  },
  {
    key: 'complaints-opened',
    clauseKey: 'answer-complaints',
    kind: 'COUNT',
    label: 'Complaints opened',
    numeratorLabel: 'Complaints opened',
    unit: 'complaints',
    stronger: 'LOWER',
    audience: 'AGGREGATE',
    breakdown: SERVICES,
  },
  {
    key: 'complaints-in-time',
    clauseKey: 'answer-complaints',
    kind: 'RATIO',
    label: 'Complaints decided in time',
    numeratorLabel: 'Complaints decided within the days promised',
    denominatorLabel: 'Complaints decided',
    unit: 'share',
    stronger: 'HIGHER',
    target: '0.9',
    audience: 'AGGREGATE',
    breakdown: [],
  },
  {
    key: 'repairs-in-time',
    clauseKey: 'repair-faults',
    kind: 'RATIO',
    label: 'Faults repaired in time',
    numeratorLabel: 'Faults repaired within the hours promised',
    denominatorLabel: 'Faults reported',
    unit: 'share',
    stronger: 'HIGHER',
    target: '0.9',
    audience: 'AGGREGATE',
    breakdown: SERVICES,
  },
  {
    key: 'redress-paid',
    clauseKey: 'redress',
    kind: 'AMOUNT',
    label: 'Redress paid',
    numeratorLabel: 'Money paid for promises not kept',
    unit: 'EUR',
    audience: 'AGGREGATE',
    breakdown: [],
  },
  {
    key: 'satisfaction',
    clauseKey: 'purpose',
    kind: 'SCORE',
    label: 'Satisfaction of customers',
    numeratorLabel: 'Mean score of the customers asked, 0 to 100',
    unit: 'points',
    stronger: 'HIGHER',
    target: '70',
    audience: 'AGGREGATE',
    breakdown: [],
  },
  {
    key: 'staff-trained',
    clauseKey: 'principles',
    kind: 'YES_NO',
    label: 'All who speak with customers were trained on the charter',
    numeratorLabel: 'Trained',
    unit: 'yes or no',
    stronger: 'HIGHER',
    audience: 'ASSOCIATION',
    breakdown: [],
  },
];

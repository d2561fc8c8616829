import type { SeenEdition } from './parties.ts';

export const CONTENT = `query($id: ID!) { edition(id: $id) {
  status version contentHash releaseNotes effectiveOn adoptBy publishedAt complaintCategories viewerCan code { key }
  clauses { key parentKey number depth policy text } parameters { clauseKey key floor } indicators { key clauseKey target }
  remarks { level code where }
} }`;

export interface SeenContent {
  edition: {
    status: string;
    contentHash: string | null;
    publishedAt: string | null;
    complaintCategories: string[];
    viewerCan: string[];
    clauses: { key: string; number: string; depth: number }[];
    parameters: { key: string; floor: string }[];
    indicators: { key: string; target: string | null }[];
    remarks: { level: string; code: string; where: string }[];
  } | null;
}

export const on = (edition: SeenEdition, part: object) => ({
  editionId: edition.id,
  expectedVersion: edition.version,
  ...part,
});
export const clause = (part: object) => ({
  key: 'extra',
  position: 9,
  kind: 'PROVISION',
  policy: 'VERBATIM',
  heading: 'Extra',
  text: 'One more thing.',
  ...part,
});
export const parameter = (part: object) => ({
  clauseKey: 'answers',
  key: 'answer-days',
  label: 'Days',
  type: 'DURATION',
  unit: 'days',
  stronger: 'LOWER',
  floor: '8',
  ...part,
});

export function indicator(part: object) {
  return {
    key: 'waiting',
    clauseKey: 'answers',
    kind: 'DURATION',
    label: 'Waiting',
    numeratorLabel: 'Days',
    unit: 'days',
    audience: 'AGGREGATE',
    breakdown: [],
    ...part,
  };
}

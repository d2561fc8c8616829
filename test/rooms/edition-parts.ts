import type { Person } from '../ask.ts';
import { EDITION, type SeenEdition } from './parties.ts';

export const CONTENT = `query($id: ID!) { edition(id: $id) {
  status version language contentHash releaseNotes effectiveOn adoptBy publishedAt complaintCategories viewerCan
  withdrawnOn withdrawnReason code { key }
  clauses { key parentKey position number depth kind policy heading text texts { language heading text stale } }
  parameters { clauseKey key type floor choices } indicators { key clauseKey target }
  remarks { level code where }
} }`;

interface SeenClause {
  key: string;
  parentKey: string | null;
  position: number;
  number: string;
  depth: number;
  kind: string;
  policy: string;
  heading: string;
  text: string;
  texts: { language: string; heading: string; text: string; stale: boolean }[];
}

export interface SeenContent {
  edition: {
    status: string;
    version: number;
    language: string;
    contentHash: string | null;
    publishedAt: string | null;
    withdrawnOn: string | null;
    withdrawnReason: string | null;
    complaintCategories: string[];
    viewerCan: string[];
    clauses: SeenClause[];
    parameters: { key: string; floor: string; choices: string[] }[];
    indicators: { key: string; target: string | null }[];
    remarks: { level: string; code: string; where: string }[];
  } | null;
}

/** The edition with all that it says, or null where the one who asks may not see it. */
export const read = async (who: Person, id: string) => (await who.ask<SeenContent>(CONTENT, { id })).edition;

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

export const choice = (part: object) =>
  parameter({
    ...{ key: 'channels', label: 'Ways to reach us', type: 'CHOICE', unit: 'ways', stronger: 'SUPERSET' },
    ...{ floor: 'letter|telephone', choices: ['letter', 'telephone', 'web'] },
    ...part,
  });

/** Edits a draft act by act, each on the version that the one before left. */
export async function edited(
  editor: Person,
  draft: SeenEdition,
  acts: [string, object][],
): Promise<SeenEdition> {
  let present = draft;
  for (const [name, part] of acts) present = await editor.act<SeenEdition>(name, on(present, part), EDITION);
  return present;
}

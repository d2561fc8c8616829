import type { PolicyToldFragment } from '../generated/api/graphql.ts';

export type Policy = PolicyToldFragment;

/** A policy as its fields have it. */
export interface PolicyDraft {
  minimum: string;
  p: string;
  /** The id tells rules apart on screen, also where two say the same. */
  dominance: { id: string; n: string; k: string }[];
  zeros: boolean;
  same: boolean;
  range: string;
  smallBase: string;
}

export const draftOf = (policy: Policy): PolicyDraft => ({
  minimum: String(policy.minimum),
  p: policy.p ?? '',
  dominance: policy.dominance.map(({ n, k }) => ({ id: crypto.randomUUID(), n: String(n), k })),
  zeros: policy.zeros,
  same: policy.same,
  range: policy.range,
  smallBase: String(policy.smallBase),
});

/** What is tried; with the least base of named rates it is what is set. */
export const termsOf = (draft: PolicyDraft) => ({
  minimumRespondents: Number(draft.minimum),
  p: draft.p.trim() === '' ? null : draft.p.trim(),
  dominance: draft.dominance.map(({ n, k }) => ({ n: Number(n), k: k.trim() })),
  zeros: draft.zeros,
  same: draft.same,
  range: draft.range.trim(),
});

/** Dominance rules as people say them. */
export function dominanceInWords(rules: readonly { n: number; k: string }[]): string {
  if (rules.length === 0) return 'none';
  return rules.map(({ n, k }) => `the ${n === 1 ? 'largest' : `${n} largest`} below ${k} %`).join('; ');
}

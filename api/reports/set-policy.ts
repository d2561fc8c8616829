import { uuidv7 } from 'uuidv7';
import { addPolicy, policyInForce } from '../../db/reports/policy.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, refuse } from '../refusal.ts';
import { type DisclosurePolicy, policyRemarks, USUAL_POLICY } from '../rules/policy.ts';

/** What is said of a policy; what is left out stays as it is. */
export interface PolicyTerms {
  minimumRespondents: number;
  p?: string | null;
  dominance?: { n: number; k: string }[] | null;
  zeros?: boolean | null;
  same?: boolean | null;
  range?: string | null;
  smallBase?: number | null;
}

interface NewPolicy extends PolicyTerms {
  idempotencyKey: string;
  expectedNumber?: number | null;
}

/** The policy that follows another on these terms; a p of null takes the p% rule away. Refuses BAD_INPUT (with a remark a field). */
export function policyFrom(before: DisclosurePolicy, terms: PolicyTerms): DisclosurePolicy {
  const policy = {
    number: before.number + 1,
    minimum: terms.minimumRespondents,
    p: terms.p === undefined ? before.p : terms.p,
    dominance: (terms.dominance ?? before.dominance).map(({ n, k }) => ({ n, k })),
    zeros: terms.zeros ?? before.zeros,
    same: terms.same ?? before.same,
    range: terms.range ?? before.range,
    smallBase: terms.smallBase ?? before.smallBase,
  };
  expectEntries(policyRemarks(policy));
  return policy;
}

/**
 * Sets what the viewer's association does not publish; reports compiled from now on follow it, and what was set before is kept. What is
 * left out stays as it is; a p of null takes the p% rule away. Refuses BAD_INPUT (with a remark a field) and STALE_VERSION.
 */
export function setDisclosurePolicy(context: Context, input: NewPolicy): Promise<string> {
  return act(context, { action: 'setDisclosurePolicy', input }, async ({ tx, viewer, now }) => {
    const before = (await policyInForce(tx)) ?? USUAL_POLICY;
    if (typeof input.expectedNumber === 'number' && input.expectedNumber !== before.number) {
      refuse('STALE_VERSION', 'Somebody else set another policy meanwhile. Look at it, then set yours.', {
        path: ['expectedNumber'],
      });
    }
    const policy = policyFrom(before, input);
    const id = uuidv7();
    const set = { associationId: viewer.organizationId, setById: viewer.personId, setAt: now };
    await addPolicy(tx, { ...policy, dominance: [...policy.dominance], ...set, id });
    return id;
  });
}

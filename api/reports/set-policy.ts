import { uuidv7 } from 'uuidv7';
import { addPolicy, policyInForce } from '../../db/reports/policy.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { policyRemarks, USUAL_POLICY } from '../rules/policy.ts';

interface NewPolicy {
  idempotencyKey: string;
  minimumRespondents: number;
  p?: string | null;
  dominance?: { n: number; k: string }[] | null;
  zeros?: boolean | null;
  same?: boolean | null;
  range?: string | null;
  smallBase?: number | null;
  expectedNumber?: number | null;
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
    const policy = {
      number: before.number + 1,
      minimum: input.minimumRespondents,
      p: input.p === undefined ? before.p : input.p,
      dominance: (input.dominance ?? before.dominance).map(({ n, k }) => ({ n, k })),
      zeros: input.zeros ?? before.zeros,
      same: input.same ?? before.same,
      range: input.range ?? before.range,
      smallBase: input.smallBase ?? before.smallBase,
    };
    const remarks = policyRemarks(policy);
    const [first] = remarks;
    if (first) refuse('BAD_INPUT', first.why, { path: first.where.split('.'), remarks });
    const id = uuidv7();
    const set = { associationId: viewer.organizationId, setById: viewer.personId, setAt: now };
    await addPolicy(tx, { ...policy, ...set, id });
    return id;
  });
}

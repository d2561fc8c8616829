import { uuidv7 } from 'uuidv7';
import { addMemberships, addOrganizations, ensureGroups, memberNames } from '../../db/identity/write.ts';
import type { SizeBand } from '../../schema/words.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';

export interface AdmitMemberInput {
  idempotencyKey: string;
  name: string;
  slug?: string | null;
  number: string;
  segment: string;
  sizeBand: SizeBand;
  region?: string | null;
  groupName?: string | null;
  since: string;
}

/**
 * Admits a firm to the viewer's association; the answer is the membership's id.
 * Refuses BAD_INPUT (no name, no number), ALREADY_EXISTS (name or number taken).
 */
export function admitMember(context: Context, input: AdmitMemberInput): Promise<string> {
  return act(context, { action: 'admitMember', input }, async ({ tx, viewer }) => {
    const name = input.name.trim();
    if (name === '') refuse('BAD_INPUT', 'A member has a name.', { path: ['name'] });
    if (input.number.trim() === '') refuse('BAD_INPUT', 'A membership has a number.', { path: ['number'] });
    if ((await memberNames(tx)).includes(name)) {
      refuse('ALREADY_EXISTS', `${name} is a member already.`, { path: ['name'] });
    }
    const groups = await ensureGroups(tx, viewer.organizationId, input.groupName ? [input.groupName] : []);
    const memberId = uuidv7();
    const id = uuidv7();
    await addOrganizations(tx, [
      { id: memberId, kind: 'MEMBER', name, slug: input.slug ?? slugOf(name, memberId) },
    ]);
    await addMemberships(tx, [
      {
        id,
        associationId: viewer.organizationId,
        memberId,
        number: input.number.trim(),
        segment: input.segment,
        sizeBand: input.sizeBand,
        region: input.region ?? null,
        groupId: (input.groupName && groups.get(input.groupName)) || null,
        since: input.since,
      },
    ]);
    return id;
  });
}

/** A name for addresses: the firm's own words, and the end of its id so that two firms of one name stay apart. */
export function slugOf(name: string, id: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${words || 'firm'}-${id.slice(-6)}`;
}

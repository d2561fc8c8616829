import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { addApiKey, apiKeysById, endApiKey, workingKeys } from '../../db/identity/api-keys.ts';
import { organizationsById } from '../../db/identity/read.ts';
import type { KeyRole } from '../../schema/words-key.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { seatFits } from '../rules/access.ts';

export interface IssueApiKeyInput {
  idempotencyKey: string;
  name: string;
  role: KeyRole;
  lastDay?: string | null;
}

const LONGEST_NAME = 80;
const MOST_KEYS = 50;

/** SHA-256 of a secret, as it is kept. The secret is random through and through, so that no slow hash is needed. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Some signs to tell it by, and 256 random bits. */
function drawSecret(): { secret: string; prefix: string } {
  const prefix = `accord_${randomBytes(4).toString('hex')}`;
  return { prefix, secret: `${prefix}_${randomBytes(32).toString('base64url')}` };
}

/**
 * Issues a key for a seat of the viewer's organization. The answer is its id and its secret, which is null where the act is repeated.
 * Refuses BAD_INPUT (name, a seat that is not the organization's, a last day that is over, more than 50 keys that work).
 */
export async function issueApiKey(
  context: Context,
  input: IssueApiKeyInput,
): Promise<{ id: string; secret: string | null }> {
  let told: string | null = null;
  const id = await act(context, { action: 'issueApiKey', input }, async ({ tx, viewer, now, today }) => {
    const name = input.name.trim();
    if (name === '' || name.length > LONGEST_NAME) {
      refuse(
        'BAD_INPUT',
        `A key has a name of 1 to ${LONGEST_NAME} characters, so that one knows what it is for.`,
        {
          path: ['name'],
        },
      );
    }
    if (input.lastDay && input.lastDay < today) {
      refuse('BAD_INPUT', `${input.lastDay} is over already.`, { path: ['lastDay'] });
    }
    const { organizationId, personId } = viewer;
    const organization = found(
      (await organizationsById(tx, [organizationId])).get(organizationId),
      'organization',
    );
    if (!seatFits(input.role, organization.kind)) {
      refuse('BAD_INPUT', `${input.role} is not a seat of ${organization.name}.`, { path: ['role'] });
    }
    if ((await workingKeys(tx, organizationId, today)) >= MOST_KEYS) {
      refuse('BAD_INPUT', `${MOST_KEYS} keys are the most: revoke one that is not needed any more.`);
    }
    const { secret, prefix } = drawSecret();
    const key = { id: uuidv7(), organizationId, name, role: input.role, prefix, hash: hashOf(secret) };
    await addApiKey(tx, { ...key, lastDay: input.lastDay, issuedById: personId, issuedAt: now });
    told = secret;
    return key.id;
  });
  return { id, secret: told };
}

/** Ends a key of the viewer's organization: the next request by it is refused. Refuses NOT_FOUND, WRONG_STATUS (revoked already). */
export function revokeApiKey(
  context: Context,
  input: { idempotencyKey: string; apiKeyId: string },
): Promise<string> {
  return act(context, { action: 'revokeApiKey', input }, async ({ tx, viewer, now }) => {
    const key = found((await apiKeysById(tx, [input.apiKeyId])).get(input.apiKeyId), 'API key');
    // An association's administrator sees by name whose key acted in the trail, and keeps only the own ones.
    if (key.organizationId !== viewer.organizationId) found(null, 'API key');
    const ended = await endApiKey(tx, key.id, { personId: viewer.personId, at: now });
    if (!ended) refuse('WRONG_STATUS', `“${key.name}” was revoked already.`);
    return key.id;
  });
}

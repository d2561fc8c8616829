import { uuidv7 } from 'uuidv7';
import { currentMembership, livingAdoption } from '../../db/adoptions/read.ts';
import { addAdoption, addEvent } from '../../db/adoptions/write.ts';
import { codesById, editionsByCode } from '../../db/codes/read.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { currentEdition } from '../rules/edition.ts';

/**
 * Begins a firm's adoption of a code: it is weighed first (ISO 10001:2018, clause 7 and Annex G), unseen by the association.
 * Refuses NOT_FOUND (also without a current membership), WRONG_STATUS (nothing published), ALREADY_EXISTS (adopted or considered).
 */
export function considerCode(
  context: Context,
  input: { idempotencyKey: string; codeId: string },
): Promise<string> {
  return act(context, { action: 'considerCode', input }, async ({ tx, viewer, today }) => {
    const code = found((await codesById(tx, [input.codeId])).get(input.codeId), 'code');
    const parties = { associationId: code.associationId, memberId: viewer.organizationId };
    const membership = found(await currentMembership(tx, parties, today), 'code');
    const editions = (await editionsByCode(tx, [code.id])).get(code.id) ?? [];
    const edition = currentEdition(editions, today);
    if (!edition) refuse('WRONG_STATUS', `No edition of “${code.title}” is published yet.`);
    if (await livingAdoption(tx, viewer.organizationId, code.id)) {
      refuse('ALREADY_EXISTS', `Your firm considers or has adopted “${code.title}” already.`);
    }
    const id = uuidv7();
    await addAdoption(tx, {
      id,
      ...parties,
      membershipId: membership.id,
      codeId: code.id,
      editionId: edition.id,
      status: 'CONSIDERING',
    });
    await addEvent(tx, {
      ...parties,
      adoptionId: id,
      status: 'CONSIDERING',
      on: today,
      personId: viewer.personId,
    });
    return id;
  });
}

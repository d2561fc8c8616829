import { type AdoptionRow, adoptionsById } from '../../db/adoptions/read.ts';
import {
  type BreachRow,
  breachForUpdate,
  type Register,
  registersByAdoption,
} from '../../db/breaches/read.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { isId } from '../../db/page.ts';
import type { Work } from '../../db/scope.ts';
import type { Ask } from '../loaders.ts';
import { expectVersion, found, refuse } from '../refusal.ts';

/** What every act on a breach names. */
export interface BreachActInput {
  idempotencyKey: string;
  breachId: string;
  expectedVersion: number;
}

/** The breach, held for this action. Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS (withdrawn). */
export async function openBreach(tx: Work, input: BreachActInput): Promise<BreachRow> {
  const breach = found(await breachForUpdate(tx, input.breachId), 'breach');
  expectVersion(breach.version, input.expectedVersion, 'breach');
  if (breach.withdrawnAt !== null) {
    refuse(
      'WRONG_STATUS',
      'This breach was withdrawn, and stays as it was. Log it anew where it was one after all.',
    );
  }
  return breach;
}

/** The adoption under which a breach is logged. Refuses NOT_FOUND. */
export async function adoptionOf(ask: Ask, adoptionId: string): Promise<AdoptionRow> {
  return found(isId(adoptionId) ? await ask(adoptionsById, adoptionId) : null, 'adoption');
}

/** The register in which a breach stands, and within how many business days its association wants to be told. */
export async function registerOf(
  ask: Ask,
  { adoptionId, associationId }: Pick<BreachRow, 'adoptionId' | 'associationId'>,
): Promise<{ register: Register; days: number }> {
  const [register, association] = await Promise.all([
    ask(registersByAdoption, adoptionId),
    ask(organizationsById, associationId),
  ]);
  return {
    register: found(register, 'adoption'),
    days: found(association, 'association').breachNoticeDays,
  };
}

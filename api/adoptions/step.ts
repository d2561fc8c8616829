import { type AdoptionRow, adoptionForUpdate } from '../../db/adoptions/read.ts';
import { addEvent, saveAdoption } from '../../db/adoptions/write.ts';
import type { Work } from '../../db/scope.ts';
import type { AdoptionStatus } from '../../schema/words.ts';
import type { Change } from '../act.ts';
import { expectVersion, found, refuse } from '../refusal.ts';
import { ADOPTION_STEPS, type AdoptionAct, next } from '../rules/steps.ts';

/** What every act on an adoption names. */
export interface AdoptionActInput {
  idempotencyKey: string;
  adoptionId: string;
  expectedVersion: number;
}

/** The adoption, held for this action. Refuses NOT_FOUND, STALE_VERSION. */
export async function openAdoption(tx: Work, input: AdoptionActInput): Promise<AdoptionRow> {
  const adoption = found(await adoptionForUpdate(tx, input.adoptionId), 'adoption');
  expectVersion(adoption.version, input.expectedVersion, 'adoption');
  return adoption;
}

const DOING: Record<AdoptionAct, string> = {
  answer: 'Answers can be given while the code is being considered or has just been assessed',
  complete: 'An assessment is completed once, while the code is being considered',
  commit: 'A commitment is signed after the assessment is complete',
  register: 'An adoption is registered after the firm has committed itself',
  decline: 'An adoption is declined after the firm has committed itself and before it is registered',
  extend: 'A firm extends the code while its adoption is registered',
  withdraw: 'An adoption is withdrawn while it has not ended',
};

/** The status that the act leads to. Refuses WRONG_STATUS where the adoption does not allow it now. */
export function stepTo(adoption: Pick<AdoptionRow, 'status'>, act: AdoptionAct): AdoptionStatus {
  return (
    next(ADOPTION_STEPS, adoption.status, act) ??
    refuse('WRONG_STATUS', `${DOING[act]}; this one is ${adoption.status}.`)
  );
}

interface Step {
  adoption: AdoptionRow;
  status: AdoptionStatus;
  /** The day from which it has the status. */
  on: string;
  reason?: string;
  values?: Parameters<typeof saveAdoption>[2];
}

/** Saves the adoption's step to a status, with what changes by it, and writes it into its history. The answer is its id. */
export async function takeStep({ tx, viewer }: Change, step: Step): Promise<string> {
  const { adoption, status, on, reason = null } = step;
  const { id: adoptionId, associationId, memberId } = adoption;
  await saveAdoption(tx, adoption, { ...step.values, status });
  await addEvent(tx, {
    associationId,
    memberId,
    adoptionId,
    status,
    on,
    reason,
    personId: viewer.personId,
  });
  return adoptionId;
}

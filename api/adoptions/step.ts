import { type AdoptionRow, adoptionForUpdate } from '../../db/adoptions/read.ts';
import { addEvent, saveAdoption } from '../../db/adoptions/write.ts';
import { stepRegisterEntry } from '../../db/publications/code-writes.ts';
import type { Work } from '../../db/scope.ts';
import type { AdoptionAct, AdoptionStatus } from '../../schema/words.ts';
import type { Change } from '../act.ts';
import { expectVersion, found, refuse } from '../refusal.ts';
import { ADOPTION_STEPS, next } from '../rules/steps.ts';
import { ANSWERABLE, EXTENSIBLE } from './viewer-can.ts';

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

const WHEN: Record<AdoptionAct, string> = {
  ASSESS: 'An assessment is completed while the code is being considered',
  COMMIT: 'A commitment is signed once the assessment is complete',
  REGISTER: 'An adoption is registered after the firm has committed itself',
  DECLINE: 'An adoption is declined after the firm has committed itself, and before it is registered',
  WITHDRAW: 'An adoption is withdrawn while it has not ended',
  PUT_UNDER_REMEDY: 'A firm is put under remedy while it is registered',
  SUSPEND: 'An adoption is suspended while it is registered or under remedy',
  REINSTATE: 'An adoption is reinstated while it is under remedy or suspended',
  TERMINATE: 'An adoption is terminated while it is under remedy or suspended',
  LAPSE: 'An adoption lapses while it is registered, under remedy or suspended',
};

/** The status that the act leads to. Refuses WRONG_STATUS where the adoption does not allow it now. */
export function stepTo(adoption: Pick<AdoptionRow, 'status'>, act: AdoptionAct): AdoptionStatus {
  return (
    next(ADOPTION_STEPS, adoption.status, act) ??
    refuse('WRONG_STATUS', `${WHEN[act]}; this one is ${adoption.status}.`)
  );
}

/** Refuses WRONG_STATUS where answers to the assessment can no longer be given. */
export function expectAnswerable(adoption: Pick<AdoptionRow, 'status'>): void {
  if (!ANSWERABLE.includes(adoption.status)) {
    refuse(
      'WRONG_STATUS',
      `Answers are given until the firm commits itself; this adoption is ${adoption.status}.`,
    );
  }
}

/** Refuses WRONG_STATUS where the firm can not extend the code now. */
export function expectExtensible(adoption: Pick<AdoptionRow, 'status'>): void {
  if (!EXTENSIBLE.includes(adoption.status)) {
    refuse(
      'WRONG_STATUS',
      `A firm extends the code while its adoption is registered; this one is ${adoption.status}.`,
    );
  }
}

interface Step {
  adoption: AdoptionRow;
  status: AdoptionStatus;
  /** The day from which it has the status. */
  on: string;
  reason?: string;
  values?: Parameters<typeof saveAdoption>[2];
}

/**
 * Saves the adoption's step to a status, with what changes by it, and writes it into its history and into that of its certificate,
 * where it has one. The answer is its id.
 */
export async function takeStep({ tx, viewer, now }: Change, step: Step): Promise<string> {
  const { adoption, status, on, reason = null } = step;
  const { id: adoptionId, associationId, memberId, certificateNumber } = adoption;
  await saveAdoption(tx, adoption, { ...step.values, status });
  if (certificateNumber) {
    const ends = Boolean(step.values?.endedOn);
    await stepRegisterEntry(tx, {
      ...{ certificateNumber, associationId, memberId, status, on, recordedAt: now, ends },
    });
  }
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

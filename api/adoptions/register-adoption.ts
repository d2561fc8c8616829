import { gapsByAdoption } from '../../db/adoptions/gaps.ts';
import { type AdoptionRow, assessmentByAdoption } from '../../db/adoptions/read.ts';
import { nextCertificateNumber } from '../../db/adoptions/write.ts';
import { codesById } from '../../db/codes/read.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { addRegisterEntries } from '../../db/publications/code-writes.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { effectiveOn } from '../effective-on.ts';
import { type Ask, asking } from '../loaders.ts';
import { found, refuse } from '../refusal.ts';
import { tellOfAdoption } from '../tell.ts';
import { publishEffective } from './publish-effective.ts';
import { type AdoptionActInput, openAdoption, stepTo, takeStep } from './step.ts';

export interface RegisterAdoptionInput extends AdoptionActInput {
  registeredOn?: string | null;
}

/**
 * Accepts a firm's commitment: it gets a certificate number and stands on the public register with what it promises.
 * Refuses NOT_FOUND, STALE_VERSION, WRONG_STATUS, BAD_INPUT (a day in the future).
 */
export function registerAdoption(context: Context, input: RegisterAdoptionInput): Promise<string> {
  return act(context, { action: 'registerAdoption', input }, async (change) => {
    const registeredOn = input.registeredOn ?? change.today;
    if (registeredOn > change.today) {
      refuse('BAD_INPUT', 'A firm is registered as of today or an earlier day.', { path: ['registeredOn'] });
    }
    const adoption = await openAdoption(change.tx, input);
    const status = stepTo(adoption, 'REGISTER');
    const certificateNumber = await enter(change, adoption, registeredOn);
    await takeStep(change, {
      // The certificate's history began when it was entered.
      adoption,
      status,
      on: registeredOn,
      values: { certificateNumber, registeredOn },
    });
    await tellOfAdoption(change, 'ADOPTION_REGISTERED', adoption);
    return adoption.id;
  });
}

async function enter({ tx, now }: Change, adoption: AdoptionRow, since: string): Promise<string> {
  const ask = asking(tx);
  const association = found(await ask(organizationsById, adoption.associationId), 'association');
  const firm = found(await ask(organizationsById, adoption.memberId), 'member');
  const code = found(await ask(codesById, adoption.codeId), 'code');
  const certificateNumber = await nextCertificateNumber(tx, association, since.slice(0, 4));
  const effective = await effectiveOn(ask, adoption, since);
  await addRegisterEntries(
    tx,
    [
      {
        certificateNumber,
        associationId: association.id,
        memberId: firm.id,
        associationName: association.name,
        firmName: firm.name,
        codeKey: code.key,
        codeTitle: code.title,
        editionNumber: effective.editionNumber,
        status: 'REGISTERED',
        since,
        withPlan: await hasPlan(ask, adoption.id),
      },
    ],
    now,
  );
  await publishEffective(tx, { ...adoption, certificateNumber }, effective, now);
  return certificateNumber;
}

/** True where the firm can not keep everything from the first day: that it has a plan is public, the plan is not. */
export async function hasPlan(ask: Ask, adoptionId: string): Promise<boolean> {
  const [gaps, answers] = await Promise.all([
    ask(gapsByAdoption, adoptionId),
    ask(assessmentByAdoption, adoptionId),
  ]);
  return (
    (gaps ?? []).some(({ closedOn }) => closedOn === null) ||
    (answers ?? []).some(({ answer }) => answer === 'WITH_A_PLAN')
  );
}

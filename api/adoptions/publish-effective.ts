import type { AdoptionRow } from '../../db/adoptions/read.ts';
import { addEffectiveCode, publishedClauses } from '../../db/publications/code-writes.ts';
import type { Work } from '../../db/scope.ts';
import type { effectiveOn } from '../effective-on.ts';
import { digest } from '../rules/canonical.ts';

type Effective = Awaited<ReturnType<typeof effectiveOn>>;
type Certified = Pick<AdoptionRow, 'associationId' | 'memberId'> & { certificateNumber: string };

/** Publishes what a registered firm promises from the day of `effective` on, or from the day its edition takes effect where that is later. */
export async function publishEffective(
  tx: Work,
  adoption: Certified,
  effective: Effective,
  now: Date,
): Promise<void> {
  const { editionNumber, extensionNumber, editionFrom, on } = effective;
  const clauses = publishedClauses(effective.clauses);
  await addEffectiveCode(tx, {
    certificateNumber: adoption.certificateNumber,
    associationId: adoption.associationId,
    memberId: adoption.memberId,
    inForceFrom: editionFrom !== null && editionFrom > on ? editionFrom : on,
    recordedAt: now,
    editionNumber,
    extensionNumber,
    contentHash: digest({
      editionNumber,
      extensionNumber,
      clauses: clauses.map((clause) => ({ ...clause })),
    }),
    clauses,
  });
}

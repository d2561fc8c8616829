import { uuidv7 } from 'uuidv7';
import { copyBesideFigures } from '../../db/returns/assessment.ts';
import { copyEvidence } from '../../db/returns/evidence.ts';
import type { VersionRow } from '../../db/returns/read.ts';
import { addVersions, copyFigures, setStatus } from '../../db/returns/write.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnStatus } from '../../schema/words.ts';

type Further = Partial<Pick<VersionRow, 'restates' | 'restatementReason' | 'openCells'>>;

/** Begins the next version of a return as a copy of one that was submitted, which stays as it is. */
export async function nextVersion(
  tx: Work,
  version: VersionRow,
  status: ReturnStatus,
  further: Further,
): Promise<void> {
  const { associationId, memberId, returnId, editionId, number, nilAttestation, explanation } = version;
  const { restates, restatementReason } = version.acceptedAt === null ? version : further;
  const id = uuidv7();
  await addVersions(tx, [
    {
      ...{ id, associationId, memberId, returnId, editionId, number: number + 1, source: 'FORM' as const },
      ...{ nilAttestation, explanation, restates, restatementReason, openCells: further.openCells ?? null },
    },
  ]);
  await copyFigures(tx, version.id, id);
  await copyBesideFigures(tx, version.id, id);
  await copyEvidence(tx, version.id, id);
  await setStatus(tx, [returnId], status);
}

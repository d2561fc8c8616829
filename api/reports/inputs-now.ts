import { editionsByCode } from '../../db/codes/read.ts';
import { acceptedVersions, toldBreaches } from '../../db/reports/sources.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import type { PeriodRow } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { refuse } from '../refusal.ts';
import { expected } from '../rules/due.ts';
import { currentEdition } from '../rules/edition.ts';
import type { InputRow } from '../rules/release.ts';
import { breachesHash, breachesOn } from './breaches-on.ts';

/**
 * Every firm beside a period as it stands now, with the latest accepted version of its return and a hash of the breaches of its days as
 * they were told until a moment: what a report is made of. Beside it the editions under which they reported; where nobody did, the
 * edition that held at the period's end. Refuses WRONG_STATUS where there is none.
 */
export async function inputsNow(tx: Work, period: PeriodRow, until: Date) {
  const firms = (await expectedReturns(tx, [period.id])).map(expected);
  const versions = await acceptedVersions(tx, period.id);
  const ids = firms.map(({ adoptionId }) => adoptionId);
  const told = await toldBreaches(tx, ids, until);
  const inputs = firms.map((firm): InputRow => {
    const { adoptionId, memberId, groupId, segment, sizeBand, region, state, startsOn, endsOn } = firm;
    const version = state === 'DUE' ? versions.get(adoptionId) : undefined;
    const breaches = version ? breachesOn(told.get(adoptionId), firm) : [];
    return {
      ...{ adoptionId, memberId, groupId, segment, sizeBand, region, state, startsOn, endsOn },
      ...{ versionId: version?.id ?? null, contentHash: version ? hashOf(version) : null },
      breachesHash: breachesHash(breaches),
    };
  });
  const taken = new Set(inputs.flatMap(({ versionId }) => versionId ?? []));
  const used = [...versions.values()].filter(({ id }) => taken.has(id)).map(({ editionId }) => editionId);
  return { inputs, editionIds: used.length > 0 ? [...new Set(used)] : [await editionAt(tx, period)] };
}

function hashOf({ id, contentHash }: { id: string; contentHash: string | null }): string {
  if (contentHash === null) throw new Error(`The accepted return version ${id} has no content hash`);
  return contentHash;
}

async function editionAt(tx: Work, { codeId, endsOn }: PeriodRow): Promise<string> {
  const editions = (await editionsByCode(tx, [codeId])).get(codeId) ?? [];
  const edition =
    currentEdition(editions, endsOn) ??
    refuse('WRONG_STATUS', 'This code has no published edition yet, so there is nothing to report on.');
  return edition.id;
}

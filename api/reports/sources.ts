import { editionsByCode } from '../../db/codes/read.ts';
import { acceptedVersions, answersOfVersions, toldBreaches } from '../../db/reports/sources.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import type { PeriodRow } from '../../db/returns/read.ts';
import type { Work } from '../../db/scope.ts';
import { refuse } from '../refusal.ts';
import { expected } from '../rules/due.ts';
import { currentEdition } from '../rules/edition.ts';
import { measuringEditions } from './editions.ts';

/**
 * What a report is made of: the firms that were due for the period, the latest accepted version of each one's return with its
 * figures and answers, the breaches that were found on the days that it reports on, as they were told until a moment where one is given,
 * and the editions under which they reported; where nobody did, the edition that held at the period's end.
 */
export async function sourcesOf(tx: Work, period: PeriodRow, until: Date | null = null) {
  const registered = (await expectedReturns(tx, [period.id])).map(expected);
  const due = registered.filter(({ state }) => state === 'DUE');
  const versions = await acceptedVersions(tx, period.id);
  const inputs = due.flatMap(({ adoptionId }) => versions.get(adoptionId) ?? []).map(hashed);
  const ids = inputs.map(({ versionId }) => versionId);
  const observations = await observationsOfVersions(tx, ids);
  const complaints = await complaintsOfVersions(tx, ids);
  const answers = await answersOfVersions(tx, ids);
  const told = await toldBreaches(
    tx,
    due.map(({ adoptionId }) => adoptionId),
    until,
  );
  const firms = due.map(({ adoptionId, memberId: firmId, groupId, segment, sizeBand, region, ...terms }) => {
    const within = ({ foundOn }: { foundOn: string }) => foundOn >= terms.startsOn && foundOn <= terms.endsOn;
    const version = versions.get(adoptionId);
    return {
      ...{ firmId, groupId, segment, sizeBand, region },
      accepted: version
        ? {
            editionId: version.editionId,
            observations: observations.get(version.id) ?? [],
            complaints: complaints.get(version.id) ?? [],
            answers: answers.get(version.id) ?? [],
            breaches: (told.get(adoptionId) ?? []).filter(within),
            nilAttestation: version.nilAttestation,
          }
        : null,
    };
  });
  const editionIds = [...new Set(firms.flatMap(({ accepted }) => accepted?.editionId ?? []))];
  const editions = await measuringEditions(
    tx,
    editionIds.length > 0 ? editionIds : [await editionAt(tx, period)],
  );
  return { firms, editions, inputs };
}

function hashed({ id, contentHash }: { id: string; contentHash: string | null }) {
  if (contentHash === null) throw new Error(`The accepted return version ${id} has no content hash`);
  return { versionId: id, contentHash };
}

async function editionAt(tx: Work, { codeId, endsOn }: PeriodRow): Promise<string> {
  const editions = (await editionsByCode(tx, [codeId])).get(codeId) ?? [];
  const edition =
    currentEdition(editions, endsOn) ??
    refuse('WRONG_STATUS', 'This code has no published edition yet, so there is nothing to report on.');
  return edition.id;
}

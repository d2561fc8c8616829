import { toldCauses } from '../../db/breaches/read.ts';
import { entriesOfPeriods } from '../../db/returns/due.ts';
import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import { historyOf } from '../../db/returns/history.ts';
import { versionsOfReturns } from '../../db/returns/read.ts';
import type { QualitySignal } from '../../schema/words-return.ts';
import type { Ask } from '../loaders.ts';
import { expected } from '../rules/due.ts';
import { holds } from '../rules/period.ts';
import { sameLength } from '../rules/previous-period.ts';
import { qualitySignals } from '../rules/quality.ts';
import { versionChanges } from '../rules/version-changes.ts';
import { contents } from './contents.ts';
import type { Expected } from './expect-due.ts';

/** A signal with the return that it is about. */
export interface FoundSignal {
  id: string;
  kind: QualitySignal;
  words: string;
  firmName: string;
  returnId: string;
}

/** The signals of every return that was submitted for a period, by the firm's name: no order by how many there are. */
export async function signalsOf(ask: Ask, periodId: string): Promise<FoundSignal[]> {
  const entries = ((await ask(entriesOfPeriods, periodId)) ?? []).map(expected);
  return (await Promise.all(entries.map((entry) => signalsOfReturn(ask, entry)))).flat();
}

async function signalsOfReturn(ask: Ask, entry: Expected): Promise<FoundSignal[]> {
  const { returnId, adoptionId, firmName, startsOn, endsOn } = entry;
  if (!returnId) return [];
  const versions = ((await ask(versionsOfReturns, returnId)) ?? []).filter(({ submittedAt }) => submittedAt);
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return [];
  const [observations, complaints, told, history, before, now] = await Promise.all([
    ask(observationsOfVersions, last.id),
    ask(complaintsOfVersions, last.id),
    ask(toldCauses, adoptionId),
    ask(historyOf, returnId),
    contents(ask, first),
    contents(ask, last),
  ]);
  const previous = (history ?? []).find((earlier) => sameLength(earlier, { startsOn, endsOn }));
  return qualitySignals({
    nilAttestation: last.nilAttestation,
    ...{ observations: observations ?? [], complaints: complaints ?? [] },
    causes: (told ?? [])
      .filter(({ foundOn }) => holds({ startsOn, endsOn }, foundOn))
      .map(({ cause }) => cause),
    changed: versionChanges(before, now).length,
    restated: last.restates !== null,
    previous: previous?.observations ?? null,
  }).map((signal, place) => ({ ...signal, id: `${returnId}:${place}`, firmName, returnId }));
}

import { complaintsOfVersions, observationsOfVersions } from '../../db/returns/figures.ts';
import type { VersionRow } from '../../db/returns/read.ts';
import type { Ask } from '../loaders.ts';
import { besideOf } from '../return-asked.ts';
import { contentsOf } from '../rules/cell-contents.ts';

/** All that one version of a return says, by path of the cell or text. */
export async function contents(ask: Ask, version: Pick<VersionRow, 'id' | 'nilAttestation' | 'explanation'>) {
  const [observations, complaints] = await Promise.all([
    ask(observationsOfVersions, version.id),
    ask(complaintsOfVersions, version.id),
  ]);
  const beside = await besideOf(ask, version.id);
  const { nilAttestation, explanation } = version;
  return contentsOf({
    ...{ observations: observations ?? [], complaints: complaints ?? [] },
    ...{ ...beside, nilAttestation, explanation },
  });
}

import type { AdoptionRow } from '../../db/adoptions/read.ts';
import { effectiveOn } from '../effective-on.ts';
import type { Ask } from '../loaders.ts';
import { refuse } from '../refusal.ts';
import { isObligation, type Obligation } from '../rules/breach.ts';

type Adopted = Pick<AdoptionRow, 'id' | 'editionId'>;

/** What obliged the firm on a day, in the words of its own effective code then, in reading order. */
export async function obligationsOn(ask: Ask, adoption: Adopted, on: string) {
  const code = await effectiveOn(ask, adoption, on);
  return code.clauses.filter(isObligation).map(({ key, number, heading, effectiveText, kind }) => ({
    ...{ clauseKey: key, clauseNumber: number, clauseHeading: heading, clauseText: effectiveText, kind },
    ...{ editionNumber: code.editionNumber, extensionNumber: code.extensionNumber },
  }));
}

/** The obligation of this key on that day, to be kept as a copy. Refuses BAD_INPUT where the firm had none such. */
export async function promisedOn(
  ask: Ask,
  adoption: Adopted,
  clauseKey: string,
  on: string,
): Promise<Obligation> {
  const obligations = await obligationsOn(ask, adoption, on);
  const obligation = obligations.find((one) => one.clauseKey === clauseKey);
  if (!obligation) {
    refuse('BAD_INPUT', `On that day the firm’s code obliged it to nothing under “${clauseKey}”.`, {
      path: ['breach', 'clauseKey'],
    });
  }
  const { kind: _kind, ...promised } = obligation;
  return promised;
}

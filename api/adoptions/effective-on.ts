import { type ExtensionRow, extensionsByAdoption } from '../../db/adoptions/extensions.ts';
import type { AdoptionRow } from '../../db/adoptions/read.ts';
import { clausesByEdition, editionsById, parametersByEdition } from '../../db/codes/read.ts';
import type { Ask } from '../loaders.ts';
import { found } from '../refusal.ts';
import { effectiveCode } from '../rules/effective.ts';

/** The published extension that is in force on a day: the one whose effective day is the latest not after it. */
export function extensionInForce(extensions: readonly ExtensionRow[], on: string): ExtensionRow | null {
  const inForce = extensions
    .filter(
      ({ status, effectiveFrom }) => status !== 'DRAFT' && effectiveFrom !== null && effectiveFrom <= on,
    )
    .sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom
        ? b.number - a.number
        : (a.effectiveFrom ?? '') < (b.effectiveFrom ?? '')
          ? 1
          : -1,
    );
  return inForce[0] ?? null;
}

/**
 * What the firm promises its customers on a day: its edition with the operations of its extension in force.
 * Throws where a published extension does not resolve: that was made impossible when it was published.
 */
export async function effectiveOn(ask: Ask, adoption: Pick<AdoptionRow, 'id' | 'editionId'>, on: string) {
  const [edition, clauses, parameters, extensions] = await Promise.all([
    ask(editionsById, adoption.editionId),
    ask(clausesByEdition, adoption.editionId),
    ask(parametersByEdition, adoption.editionId),
    ask(extensionsByAdoption, adoption.id),
  ]);
  const { number: editionNumber, effectiveOn: editionFrom } = found(edition, 'edition');
  const extension = extensionInForce(extensions ?? [], on);
  const resolved = effectiveCode(
    { clauses: clauses ?? [], parameters: parameters ?? [] },
    extension?.operations ?? [],
  );
  if (resolved.remarks.length > 0) {
    throw new Error(`Adoption ${adoption.id} does not resolve on ${on}: ${JSON.stringify(resolved.remarks)}`);
  }
  return {
    on,
    editionNumber,
    editionFrom,
    extensionNumber: extension?.number ?? null,
    clauses: resolved.clauses,
  };
}

import { type ExtensionRow, extensionsByAdoption, rulingsByAdoption } from '../db/adoptions/extensions.ts';
import type { AdoptionRow } from '../db/adoptions/read.ts';
import { transitionsByAdoption } from '../db/adoptions/transitions.ts';
import { clausesByEdition, editionsById, parametersByEdition } from '../db/codes/read.ts';
import type { Ask } from './loaders.ts';
import { found } from './refusal.ts';
import { effectiveCode } from './rules/effective.ts';
import { rulingsAt } from './rules/ruling-history.ts';

/** The published extension that is in force on a day: the one whose effective day is the latest not after it. */
export function extensionInForce(extensions: readonly ExtensionRow[], on: string): ExtensionRow | null {
  return extensions.reduce<ExtensionRow | null>((latest, extension) => {
    const { publishedAt, effectiveFrom, number } = extension;
    if (publishedAt === null || effectiveFrom === null || effectiveFrom > on) return latest;
    const rank = latest?.effectiveFrom ?? '';
    return effectiveFrom > rank || (effectiveFrom === rank && number > (latest?.number ?? 0))
      ? extension
      : latest;
  }, null);
}

type Adopted = Pick<AdoptionRow, 'id' | 'editionId'>;

/**
 * What the firm promises its customers on a day: the edition that it kept then, with the operations of its extension in force.
 * A move to another edition always publishes an extension on it, also an empty one; before the first, the edition is the one
 * that the firm registered with. Throws where a published extension does not resolve: that was made impossible when it was published.
 */
export async function effectiveOn(ask: Ask, adoption: Adopted, on: string) {
  const [extensions, moves, rulings] = await Promise.all([
    ask(extensionsByAdoption, adoption.id),
    ask(transitionsByAdoption, adoption.id),
    ask(rulingsByAdoption, adoption.id),
  ]);
  const extension = extensionInForce(extensions ?? [], on);
  const editionId = extension?.editionId ?? moves?.[0]?.fromEditionId ?? adoption.editionId;
  const [edition, clauses, parameters] = await Promise.all([
    ask(editionsById, editionId),
    ask(clausesByEdition, editionId),
    ask(parametersByEdition, editionId),
  ]);
  const { number: editionNumber, effectiveOn: editionFrom, language } = found(edition, 'edition');
  const master = { clauses: clauses ?? [], parameters: parameters ?? [] };
  const held = rulingsAt(rulings ?? [], extension?.publishedAt ?? null);
  const resolved = effectiveCode(master, extension?.operations ?? [], held);
  if (resolved.remarks.length > 0) {
    throw new Error(`Adoption ${adoption.id} does not resolve on ${on}: ${JSON.stringify(resolved.remarks)}`);
  }
  return {
    ...{ on, editionId, editionNumber, editionFrom, language },
    extensionNumber: extension?.number ?? null,
    clauses: resolved.clauses,
  };
}

import type { EditionStatus } from '../../schema/words.ts';

interface DatedEdition {
  number: number;
  status: EditionStatus;
  /** Day from which a published edition holds; null for a draft. */
  effectiveOn: string | null;
}

/**
 * The edition that holds on a day: the latest published one that has taken effect; before the first has, the latest published
 * one, so that firms can prepare; null where nothing is published. (ISO 10001:2018, 6.7 and 7: a firm keeps a known edition.)
 */
export function currentEdition<T extends DatedEdition>(editions: readonly T[], today: string): T | null {
  const latestFirst = editions
    .filter((edition) => edition.status === 'PUBLISHED')
    .sort((a, b) => b.number - a.number);
  const inEffect = latestFirst.find(({ effectiveOn }) => effectiveOn !== null && effectiveOn <= today);
  return inEffect ?? latestFirst[0] ?? null;
}

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

/** The number that the next edition of a code has, and the draft that stands in its way. */
export function nextNumber<T extends DatedEdition>(
  editions: readonly T[],
): { number: number; draft: T | null } {
  return {
    number: editions.reduce((last, { number }) => Math.max(last, number), 0) + 1,
    draft: editions.find(({ status }) => status === 'DRAFT') ?? null,
  };
}

/** The latest published edition after the one that is kept, or null where there is none. */
export function nextEdition<T extends DatedEdition & { id: string }>(
  editions: readonly T[],
  keptId: string,
): T | null {
  const kept = editions.find(({ id }) => id === keptId);
  const later = editions.filter(
    ({ status, number }) => status === 'PUBLISHED' && number > (kept?.number ?? Number.POSITIVE_INFINITY),
  );
  return later.reduce<T | null>(
    (latest, edition) => (edition.number > (latest?.number ?? 0) ? edition : latest),
    null,
  );
}

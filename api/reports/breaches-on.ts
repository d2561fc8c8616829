import { digest, type JsonValue } from '../rules/canonical.ts';
import { holds, type Span } from '../rules/period.ts';

/** Breaches that were found on these days. */
export function breachesOn<T extends { foundOn: string }>(told: readonly T[] | undefined, days: Span): T[] {
  return (told ?? []).filter(({ foundOn }) => holds(days, foundOn));
}

/** SHA-256 of what was told of breaches; null where there are none. */
export function breachesHash(breaches: readonly { [key: string]: JsonValue }[]): string | null {
  return breaches.length > 0 ? digest(breaches) : null;
}

import type { Entry, Held } from './entries.ts';

/** An entry that was not saved, and what stood there when it was typed; null where nothing did. */
export type Unsaved = [entry: Entry, before: Held | null];

const placeOf = (returnId: string): string => `accord.unsaved.${returnId}`;

/** Keeps what is not saved yet in this tab, so that it outlives a reload; nothing is left of it once it is saved. */
export function keepUnsaved(
  returnId: string,
  unsaved: ReadonlyMap<string, Entry>,
  seen: ReadonlyMap<string, Held>,
): void {
  if (unsaved.size === 0) {
    sessionStorage.removeItem(placeOf(returnId));
    return;
  }
  const kept: Unsaved[] = [...unsaved].map(([path, entry]) => [entry, seen.get(path) ?? null]);
  sessionStorage.setItem(placeOf(returnId), JSON.stringify(kept));
}

/** What was not saved when the page was left, in the order in which it was typed. */
export function takeUnsaved(returnId: string): Unsaved[] {
  const kept = sessionStorage.getItem(placeOf(returnId));
  return kept ? (JSON.parse(kept) as Unsaved[]) : [];
}

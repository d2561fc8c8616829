import { useState } from 'react';

/** The pages of a list by cursor: where this one begins, and the ways to the next and back to the one before. */
export function usePages() {
  const [cursors, setCursors] = useState<string[]>([]);
  return {
    after: cursors.at(-1) ?? null,
    number: cursors.length + 1,
    next: (cursor: string) => setCursors([...cursors, cursor]),
    back: () => setCursors(cursors.slice(0, -1)),
    first: () => setCursors([]),
  };
}

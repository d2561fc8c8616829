import { canonical } from './canonical.ts';
import { type Content, contentInWords } from './cells.ts';

/** What differs in one cell or text between two versions of a return; null where it was or is not there. */
export interface VersionChange {
  cell: string;
  before: string | null;
  after: string | null;
}

/** Everything that differs between two versions of a return, by path of the cell, in words (ISO 10001:2018, 4.7). */
export function versionChanges(
  before: ReadonlyMap<string, Content>,
  after: ReadonlyMap<string, Content>,
): VersionChange[] {
  const cells = [...new Set([...before.keys(), ...after.keys()])].sort();
  const said = (content: Content | undefined) => (content ? contentInWords(content) : null);
  return cells
    .filter((cell) => same(before.get(cell)) !== same(after.get(cell)))
    .map((cell) => ({ cell, before: said(before.get(cell)), after: said(after.get(cell)) }));
}

const same = (content: Content | undefined): string => canonical(content ? { ...content } : null);

const FARTHEST = 3;

/** A name as it is compared: without case, accents, punctuation and doubled blanks. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const NO_GROUP = new Set(['', 'no group', 'none', 'n a']);

/** The group that a cell names; null where the cell is blank, a dash, or says in words that the firm belongs to none. */
export function groupNamed(cell: string): string | null {
  return NO_GROUP.has(plainName(cell)) ? null : cell.trim();
}

/** The known name that is meant most likely: equal when written plainly, or at most three letters away; null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = plainName(name);
  let best: string | null = null;
  let least = FARTHEST + 1;
  for (const candidate of known) {
    const other = plainName(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const distance = distanceBetween(wanted, other);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best !== null && least < Math.max(1, wanted.length / 2) ? best : null;
}

/** Letters to insert, delete or replace (Levenshtein, 1965), row by row. */
function distanceBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

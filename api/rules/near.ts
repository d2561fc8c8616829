const FARTHEST = 3;

/** A name as it is compared: without case, accents, punctuation, doubled blanks and signs that nobody sees. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
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
  return nameFinder(known)(name);
}

/** As `nearest`, for many questions about the same names. */
export function nameFinder(known: readonly string[]): (name: string) => string | null {
  const candidates = known.map((name) => ({ name, plain: plainName(name) }));
  return (name) => {
    const wanted = plainName(name);
    let best: string | null = null;
    let least = FARTHEST + 1;
    for (const candidate of candidates) {
      if (Math.abs(candidate.plain.length - wanted.length) >= least) continue;
      const distance = distanceBetween(wanted, candidate.plain, least);
      if (distance < least) [best, least] = [candidate.name, distance];
    }
    return best !== null && least < Math.max(1, wanted.length / 2) ? best : null;
  };
}

/**
 * Letters to insert, delete or replace (Levenshtein, 1965), row by row; `limit` where there are so many or more. Only a band along the
 * diagonal can stay below the limit, and where a row has nothing below it no later one has.
 */
function distanceBetween(a: string, b: string, limit: number): number {
  let above: number[] = [];
  for (let column = 0; column <= b.length; column += 1) above.push(column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = new Array<number>(b.length + 1).fill(limit);
    current[0] = row;
    let lowest = row;
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column += 1) {
      const replaced = (above[column - 1] ?? limit) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const other = Math.min(above[column] ?? limit, current[column - 1] ?? limit) + 1;
      const cost = Math.min(replaced, other);
      current[column] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest >= limit) return limit;
    above = current;
  }
  return Math.min(limit, above[b.length] ?? limit);
}

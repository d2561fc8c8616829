import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** What a list is asked for: at most `first` things, after the thing that the cursor names. */
export interface PageRequest {
  first: number;
  after?: string | null;
}

/** One page of a list in keyset order, with the number of things in the whole list. */
export interface PageOf<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const LARGEST_PAGE = 100;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True where the text can be an id; what can not be one names nothing, and is answered as not found. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** How many of a list are handed out where `first` are wanted: one at least, `most` at most. */
export const bounded = (first: number, most: number): number => Math.min(Math.max(first, 1), most);

/** How many rows to ask for: the page and one more, by which it is known whether another page follows. */
export function rowsWanted(request: PageRequest): number {
  return bounded(request.first, LARGEST_PAGE) + 1;
}

/** What the second part of a keyset is: an id of a row, or a text that names it (a certificate number). */
type Name = 'ID' | 'TEXT';

function place(cursor: string, name: Name): [string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 2) return null;
    const [sort, id] = parts as [unknown, unknown];
    if (typeof sort !== 'string' || typeof id !== 'string' || `${sort}${id}`.includes('\0')) return null;
    return name === 'TEXT' || isId(id) ? [sort, id] : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * The condition that skips all rows up to the cursor, for a list ordered by (`sort` as text, `id`); undefined on the first page.
 * A cursor that was never given out starts from the beginning.
 */
export function afterCursor(
  sort: SQLWrapper,
  id: SQLWrapper,
  request: PageRequest,
  name: Name = 'ID',
): SQL | undefined {
  const found = request.after ? place(request.after, name) : null;
  if (!found) return undefined;
  return name === 'TEXT'
    ? sql`(${sort}, ${id}) > (${found[0]}, ${found[1]})`
    : sql`(${sort}, ${id}) > (${found[0]}, ${found[1]}::uuid)`;
}

/**
 * One page of a list that stands complete in memory, in the order of the places, each of which is another. The cursor names the last
 * thing by its place, so that the next page is the same where that one is gone meanwhile; one that was never given out starts anew.
 */
export function pageOfList<T extends { id: string }>(
  items: readonly T[],
  request: PageRequest,
  placeOf: (item: T) => string,
): PageOf<T> {
  const after = request.after ? Buffer.from(request.after, 'base64url').toString('utf8') : '';
  const rest = items.filter((item) => placeOf(item) > after);
  const page = pageOf(rest.slice(0, rowsWanted(request)), request, items.length, placeOf);
  const last = page.nodes.at(-1);
  const endCursor = last ? Buffer.from(placeOf(last)).toString('base64url') : null;
  return { ...page, pageInfo: { ...page.pageInfo, endCursor } };
}

/** Makes the page of rows that were asked for with `rowsWanted`; `sortOf` gives the text that the list is ordered by. */
export function pageOf<T extends { id: string }>(
  rows: T[],
  request: PageRequest,
  totalCount: number,
  sortOf: (row: T) => string,
): PageOf<T> {
  const nodes = rows.slice(0, rowsWanted(request) - 1);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > nodes.length,
      endCursor: last ? Buffer.from(JSON.stringify([sortOf(last), last.id])).toString('base64url') : null,
    },
    totalCount,
  };
}

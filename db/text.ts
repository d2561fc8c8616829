/** Text as PostgreSQL can hold it: it has no room for NUL, so what differs by that alone is in none of its rows. */
export const storable = (text: string): string => text.replaceAll('\0', '');

/** The LIKE pattern of every text that holds this one somewhere; the user's own wildcards mean themselves. */
export function containing(text: string): string {
  return `%${storable(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

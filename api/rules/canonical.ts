import { createHash } from 'node:crypto';

/** What can be written canonically: no floating point, whose text differs between machines and readers. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * One text for one content: keys sorted, no white space, absent members left out (after RFC 8785, for whole numbers only).
 * Throws TypeError for a number that is not a safe integer: exact decimals travel as text.
 */
export function canonical(value: JsonValue): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value))
      throw new TypeError(`${value} has no canonical text: write it as a decimal text`);
    return String(value);
  }
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value);

/** SHA-256 of the canonical text, in hexadecimal. */
export function digest(value: JsonValue): string {
  return createHash('sha256').update(canonical(value), 'utf8').digest('hex');
}

import { GraphQLError } from 'graphql';
import type { RefusalCode } from '../schema/words-refusal.ts';
import type { Remark } from './rules/remark.ts';

interface Details {
  /** Path into the input that is at fault. */
  path?: string[];
  remarks?: Remark[];
}

/** A refusal that the caller can act on: a code from the closed list, whole sentences, and where the fault lies. */
export class Refusal extends GraphQLError {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, details: Details = {}) {
    super(message, {
      extensions: { code, path: details.path ?? [], remarks: details.remarks ?? [] },
    });
    this.code = code;
  }
}

/** Refuses: throws, so that the action's transaction is rolled back and nothing is half saved. */
export function refuse(code: RefusalCode, message: string, details?: Details): never {
  throw new Refusal(code, message, details);
}

/**
 * The thing itself, or the refusal NOT_FOUND. Another firm's thing and one that never was are answered alike.
 */
export function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined)
    refuse('NOT_FOUND', `There is no such ${what}, or it is not yours to see.`);
  return thing;
}

/** Refuses STALE_VERSION where the caller has not seen the present version. */
export function expectVersion(present: number, expected: number, what: string): void {
  if (present !== expected) {
    refuse(
      'STALE_VERSION',
      `This ${what} was changed by somebody else meanwhile (version ${present}, you have ${expected}). Reload it and try again.`,
      { path: ['expectedVersion'] },
    );
  }
}

/** Refuses with the remarks where any of them is an error. */
export function expectNoErrors(code: RefusalCode, message: string, remarks: Remark[]): void {
  if (remarks.some((remark) => remark.level === 'ERROR')) refuse(code, message, { remarks });
}

/** Refuses BAD_INPUT in the words of the first fault, pointing at where it lies, with all of them as remarks. */
export function expectEntries(remarks: Remark[]): void {
  const [first] = remarks.filter((remark) => remark.level === 'ERROR');
  if (first) refuse('BAD_INPUT', first.why, { path: first.where.split('.'), remarks });
}

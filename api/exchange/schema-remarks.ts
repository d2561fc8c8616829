import type { ErrorObject } from 'ajv';
import type { Remark } from '../rules/remark.ts';

const MOST_REMARKS = 100;

/**
 * The faults that a JSON Schema found in a document, as remarks: `where` is the path in the document, `clauses.3.heading`. At
 * most 100 of them, and one more that tells how many were left out. The errors are those of a validator that is set to `verbose`.
 */
export function schemaRemarks(errors: readonly ErrorObject[]): Remark[] {
  // An `if` only says that one of its branches failed, which says so itself.
  const remarks = errors.filter(({ keyword }) => keyword !== 'if').map(remarkOf);
  const left = remarks.length - MOST_REMARKS;
  if (left <= 0) return remarks;
  const why = `${left} more faults were found: mend those above, then try again.`;
  return [...remarks.slice(0, MOST_REMARKS), { level: 'ERROR', code: 'MORE_FAULTS', where: 'document', why }];
}

function remarkOf(error: ErrorObject): Remark {
  const { code, why } = judged(error);
  return { level: 'ERROR', code, where: placeOf(error), why };
}

function placeOf({ instancePath, params }: ErrorObject): string {
  const member: unknown = params.missingProperty ?? params.additionalProperty;
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (typeof member === 'string') steps.push(member);
  return steps.length > 0 ? steps.join('.') : 'document';
}

function judged(error: ErrorObject): { code: string; why: string } {
  const { keyword, params, data } = error;
  switch (keyword) {
    case 'required':
      return { code: 'MISSING', why: `Add ${params.missingProperty}: it must be there, if only as null.` };
    case 'additionalProperties':
      return {
        code: 'UNKNOWN_MEMBER',
        why: `Take ${quoted(params.additionalProperty)} out: nothing here has that name.`,
      };
    case 'type':
      return {
        code: 'WRONG_TYPE',
        why: `${quoted(data)} is of the wrong type: this must be ${TYPES[String(params.type)] ?? params.type}.`,
      };
    case 'enum':
      return {
        code: 'NOT_IN_LIST',
        why: `${quoted(data)} can not stand here: choose ${choice(params.allowedValues)}.`,
      };
    case 'const':
      return {
        code: 'NOT_IN_LIST',
        why: `${quoted(data)} can not stand here: write ${quoted(params.allowedValue)}.`,
      };
    case 'maxLength':
      return { code: 'TOO_LONG', why: `Keep this to ${params.limit} characters.` };
    case 'minLength':
      return { code: 'BLANK', why: 'Write something here: it may not be empty.' };
    case 'minItems':
      return { code: 'TOO_FEW', why: `List at least ${params.limit} here.` };
    case 'maxItems':
      return {
        code: 'TOO_MANY',
        why: params.limit === 0 ? 'Leave this list empty.' : `Keep this list to ${params.limit} entries.`,
      };
    case 'uniqueItems':
      return { code: 'REPEATED', why: `Entries ${params.j} and ${params.i} are the same: keep one.` };
    case 'minimum':
    case 'maximum':
      return {
        code: 'OUT_OF_RANGE',
        why: `${quoted(data)} is out of range: this must be ${params.comparison} ${params.limit}.`,
      };
    default:
      return {
        code: 'WRONG_FORM',
        why: `${quoted(data)} can not stand here: this must be ${described(error)}.`,
      };
  }
}

const TYPES: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  'string,null': 'a text or null',
};

const described = ({ parentSchema, message }: ErrorObject): string =>
  typeof parentSchema?.description === 'string' ? parentSchema.description : (message ?? 'of another form');

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function choice(allowed: unknown): string {
  const names = Array.isArray(allowed) ? allowed.map(String) : [String(allowed)];
  return names.length < 2 ? names.join('') : `one of ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

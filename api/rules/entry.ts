import type { Remark } from './remark.ts';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_KEY = 60;
const FEWEST_WORDS = 3;
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/u;

function fault(code: string, where: string, why: string): Remark[] {
  return [{ level: 'ERROR', code, where, why }];
}

/** What is wrong with a key: lower-case letters, digits and single dashes between them, at most 60 characters. */
export function keyRemarks(where: string, key: string): Remark[] {
  if (KEY.test(key) && key.length <= LONGEST_KEY) return [];
  return fault(
    'KEY',
    where,
    `“${key.slice(0, LONGEST_KEY)}” can not be a key: a key has at most ${LONGEST_KEY} lower-case letters, digits and dashes between them.`,
  );
}

/** What is wrong with a text that must be there: not blank, at most `longest` characters, no control characters. */
export function textRemarks(where: string, text: string, longest: number): Remark[] {
  if (text.trim() === '') return fault('BLANK', where, `Write something for ${where}.`);
  return optionalTextRemarks(where, text, longest);
}

/** What is wrong with a text that may be missing or blank. */
export function optionalTextRemarks(
  where: string,
  text: string | null | undefined,
  longest: number,
): Remark[] {
  if (!text) return [];
  if (text.length > longest) {
    return fault('TOO_LONG', where, `Keep ${where} to ${longest} characters; it has ${text.length}.`);
  }
  if (UNPRINTABLE.test(text)) {
    return fault('UNPRINTABLE', where, `Take the control characters out of ${where}.`);
  }
  return [];
}

/** True where a text has at least three words: as few as explain anything. */
export const hasWords = (text: string | null): boolean =>
  (text ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;

/** What is wrong with a closed list of names: a blank or a repeated one, more than `most`, or one that is too long. */
export function listRemarks(where: string, names: readonly string[], most: number): Remark[] {
  if (names.length > most) {
    return fault('TOO_MANY', where, `Keep ${where} to ${most} entries; there are ${names.length}.`);
  }
  return names.flatMap((name, index) => {
    const faults = textRemarks(`${where}.${index}`, name, 120);
    if (faults.length > 0) return faults;
    if (name !== name.trim()) {
      return fault('UNTRIMMED', `${where}.${index}`, `Take the blanks around “${name.trim()}” away.`);
    }
    return names.indexOf(name) === index
      ? []
      : fault('REPEATED', `${where}.${index}`, `“${name}” is listed twice.`);
  });
}

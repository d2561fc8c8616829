import { digest } from './canonical.ts';

/**
 * Hash of the words that a translation was made from: a translation is stale where it is no longer that of the present words
 * (ISO 10001:2018, 4.5 and 4.7: what customers read in their language is what was promised).
 */
export function sourceHash({ heading, text }: { heading: string; text: string }): string {
  return digest([heading, text]);
}

const LANGUAGE = /^[a-z]{2,3}(-([A-Z]{2}|\d{3}))?$/;

/** True for a language, with or without its region, as BCP 47 names it: `nl`, `pt-BR`, `es-419`. */
export function isLanguage(text: string): boolean {
  return LANGUAGE.test(text);
}

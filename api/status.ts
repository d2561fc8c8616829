import type { RefusalCode } from '../schema/words-refusal.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  KEY_REFUSED: 401,
  FORBIDDEN: 403,
  PERSON_NEEDED: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
};

/** The status of a refusal where HTTP speaks for itself: of a request that was not let in, of an upload, of a download. 400 for all else. */
export const statusOf = (code: RefusalCode): number => STATUS[code] ?? 400;

import type { RemarkLevel } from '../../schema/words.ts';

/**
 * What a rule has to say about its input. An ERROR blocks, a WARNING asks for an explanation, ADVICE is only said.
 * `where` is a path into the input that a screen can point at (`observations.complaints-opened.Home finance.numerator`,
 * `row 12, column D`); `why` is a whole sentence that says what to do; `code` is stable and machine-readable.
 */
export interface Remark {
  level: RemarkLevel;
  code: string;
  where: string;
  why: string;
}

/** True when nothing among the remarks blocks. */
export function passes(remarks: readonly Remark[]): boolean {
  return !remarks.some((remark) => remark.level === 'ERROR');
}

import fc from 'fast-check';
import { compareCodes } from '../../api/rules/compare.ts';
import { applyComparison } from '../../api/rules/compare-apply.ts';
import { effectiveCode } from '../../api/rules/effective.ts';
import { rebase } from '../../api/rules/rebase.ts';
import { settle } from '../../api/rules/settle.ts';

/** The rules that the laws of codes are about; a test may bring broken ones, to see that a law finds them out. */
export interface Rules {
  effectiveCode: typeof effectiveCode;
  compareCodes: typeof compareCodes;
  applyComparison: typeof applyComparison;
  rebase: typeof rebase;
  settle: typeof settle;
}

export const RULES: Rules = { effectiveCode, compareCodes, applyComparison, rebase, settle };

/** What must hold of so many generated cases; throws with the case of which it does not. */
export type Law = (rules: Rules, runs: Runs) => void;

interface Runs {
  numRuns: number;
  seed?: number;
  endOnFailure?: boolean;
}

/** The law that a statement about generated cases makes. */
export const lawOf =
  <T>(cases: fc.Arbitrary<T>, holds: (rules: Rules, one: T) => void): Law =>
  (rules, runs) =>
    fc.assert(
      fc.property(cases, (one) => holds(rules, one)),
      runs,
    );

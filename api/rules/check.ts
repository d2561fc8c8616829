import { adviceOnCode, adviceOnWords } from './check-advice.ts';
import { missingPrinciples } from './check-principles.ts';
import { referenceRemarks, structureFaults } from './check-structure.ts';
import type { CodeContent } from './clause.ts';
import { type FigureCheck, figureCheckRemarks } from './figure-check.ts';
import type { Remark } from './remark.ts';

/** What the figures of an edition are held against, and by what its complaints are counted. */
interface Measured {
  checks: readonly FigureCheck[];
  complaintCategories: readonly string[];
}

const NOTHING_MEASURED: Measured = { checks: [], complaintCategories: [] };

/**
 * What is wrong with an edition, and what could be better. Only broken structure blocks (ERROR); the rest is ADVICE
 * (ISO 10001:2018, 4.2–4.13, 6.4, 6.5, 6.6, Annexes A and H).
 */
export function checkEdition(edition: CodeContent, measured: Measured = NOTHING_MEASURED): Remark[] {
  return [
    ...structureFaults(edition),
    ...referenceRemarks(edition),
    ...adviceOnCode(edition),
    ...missingPrinciples(edition.clauses),
    ...edition.clauses.flatMap(adviceOnWords),
    ...measured.checks.flatMap((check) => figureCheckRemarks(check, { ...measured, ...edition })),
  ];
}

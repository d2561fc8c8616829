import { parseExpression, referencesOf, referenceText } from './expression.ts';
import { expressionFaults, type Measured, type Relation } from './figure-check.ts';
import { type Weighed, weigh } from './hold-against.ts';
import type { Remark } from './remark.ts';

/** How a check that is being written would come out. */
export interface Trial {
  /** What is wrong with a side: ERROR at `left` or `right`. */
  remarks: Remark[];
  /** The figures that are named, as they are written between braces, each once; none while a side can not be read. */
  named: string[];
  /** Null while a side can not be read, or where the check is not tried on these figures. */
  weighed: Weighed | null;
}

type Written = Pick<Relation, 'left' | 'relation' | 'right' | 'empties'>;

/**
 * Tries a check on figures that are made up, before any firm is held against it (ISO 10001:2018, 6.5). `figures` by what is written
 * between braces; what is not there has no figure.
 */
export function tryCheck(check: Written, figures: ReadonlyMap<string, string>, measured: Measured): Trial {
  const remarks = (['left', 'right'] as const).flatMap((where) =>
    expressionFaults(check[where], measured).map(
      (why): Remark => ({ level: 'ERROR', code: 'BAD_CHECK', where, why }),
    ),
  );
  if (remarks.length > 0) return { remarks, named: [], weighed: null };
  const references = [check.left, check.right].flatMap((side) => referencesOf(parseExpression(side)));
  return {
    remarks,
    named: [...new Set(references.map(referenceText))],
    weighed: weigh(check, (reference) => figures.get(referenceText(reference)) ?? null),
  };
}

/**
 * Disclosure control: which cells of a table give a respondent away, how well each must be hidden, which further cells to hide, and
 * what a reader can still find out. Pure functions; amounts are decimal text or numbers, and what they decide is decided exactly. Only
 * the solver behind `protectTable` and `auditTable` is floating point, good to 1e-7 of a protection level, and asked for 1e-5 more.
 *
 * (a) Is a cell unsafe, and why:
 *
 *     judgeCell([{ respondent: 'a', value: 300 }, { respondent: 'b', value: '20' }, { respondent: 'c', value: 10 }],
 *               { dominance: { n: 1, k: 85 } })
 *     // { unsafe: true, reasons: ['DOMINANCE'], respondents: 3, value: '330', upper: '22.941176470589', lower: '22.941176470589' }
 *
 * Percents are written as 10, not as 0.1. Rules, each where it is given: `minimum` (threshold), `p` (p%), `dominance` ({ n, k }, or
 * several), `prior` ({ p, q }), `zeros`, `same`; `waivers` names respondents whose figure may be found out, `coalition` says how many pool
 * what they know (1) by `p` and `prior`. Contributions of one respondent (a holding) are summed first; who gave zero is a respondent.
 * Equality is unsafe, where the handbook's own rules begin just beyond it: x1 + … + xn = k% of X, X − x1 − x2 = p% of x1, (p/q)·x1; just
 * `minimum` respondents are enough. With waivers x1 is the largest who has not waived, and the others keep their order. A cell of nobody is safe; one of zeros only by `zeros`; figures below zero are
 * weighed without their sign.
 *
 * (b) How far above and below its value a reader must be left in doubt (`upper`, `lower` of the same answer, or `protectionLevels`):
 * p%: (p/100)·x1 − (X − x1 − x2); (n,k): (100/k)·(x1 + … + xn) − X; (p,q): (p/q)·x1 − (X − x1 − x2); threshold, zeros and same: `range` percent of
 * X, or 0, which asks only that the value is not known exactly (a thousandth of it is doubt enough, of a count one). The largest of the rules that are broken counts; `lower` is the same, but
 * never below zero. (Hundepool et al., Statistical Disclosure Control, 2012, 4.2; Cox 1981.)
 *
 * (c) Protect a table, or several that are linked, of any dimension:
 *
 *     await solverReady();
 *     protectTable({ cells: [{ key: 'A', contributions: […] }, { key: 'B', value: 40 }, { key: 'total' }],
 *                    relations: [{ total: 'total', parts: ['A', 'B'] }] }, { p: 10 })
 *     // { cells: [{ key: 'A', status: 'PRIMARY', reasons, upper, lower, … }, { key: 'B', status: 'SECONDARY', … }, …],
 *     //   suppressed: ['A', 'B'], cost: 1, bound: 1, proven: true, lost: [] }
 *
 * Give each cell contributions, or a value, or neither where a relation gives it (a total from its parts, or a part from the rest). With
 * `counts: true` a cell that has a value only is as many respondents as its value: a frequency table. A cell is unsafe by the rules, or by
 * `unsafe: true`, or because `upper` or `lower` is given (`lower` is `upper` where only that is); `unsafe: false` overrules. `hidden: true` is
 * hidden in any case, `shown: true` never; `cost` is what it costs to hide (where not given 1, and for a total the number of cells that it
 * sums); `low` and `high` are what readers know of it before (0 and no bound; no bounds where a figure is below zero). A cell with no
 * contributions, `[]`, is known to be zero. The cheapest set is proven up to 400 cells that may be hidden (`exactUpTo`), and a good one
 * beyond; `lost` names cells that can not be protected. A table with `lost` must not be released. Tables that share cells, hierarchies and
 * linked tables are one list of cells with more relations; what two published sums differ by is a cell that is `hidden: true`.
 *
 * (d) Audit what is to be released, for an outsider and for each respondent, who knows what it gave itself:
 *
 *     auditTable(table, { p: 10 }, ['A', 'B'])
 *     // { safe: true, outsider: [{ key: 'A', reader: null, low: 0, high: 62, safe: true }, …], insiders: [{ key: 'A', reader: 'a', … }, …] }
 *
 * An interval must cover the protection interval, and may be just as wide; where no level is asked for it must not be a point. What a
 * respondent can not be in doubt of, because it knows its own part, is not asked for.
 *
 * (e) May two sums both be told, of which one can be taken from the other: a version and the next, a part and its whole, two cuts that overlap?
 *
 *     judgeDifference(before, after, { minimum: 3 })
 *     // { unsafe: true, reasons: ['FEW_RESPONDENTS'], respondents: 1, … } where one respondent joined, left or restated its figure
 *
 * Reports, their earlier releases and overlapping cuts: `protect-report` and `protect-release`, by the same law.
 */
import type { Effort } from './choice.ts';
import { type Amount, onOneScale } from './exact-amount.ts';
import type { Table } from './fill-table.ts';
import { auditedTable, type ProtectedTable, protectedTable } from './protect-table.ts';
import {
  type Contribution,
  type Judgement,
  judge,
  judgeDifference as judgedDifference,
  type Rules,
} from './sensitivity.ts';
import { solverReady as ready } from './solver.ts';

/**
 * Whether a cell may be shown, why not, and how well it must be hidden: (a) and (b) above. Throws TypeError for a value that is no number or
 * has no respondent.
 */
export function judgeCell(contributions: readonly Contribution[], rules: Rules): Judgement {
  return judge(contributions, rules);
}

/** True where the cell must not be shown. */
export function isUnsafe(contributions: readonly Contribution[], rules: Rules): boolean {
  return judge(contributions, rules).unsafe;
}

/** How far above and below its value an unsafe cell must be left in doubt, as decimal text; null where it is safe. */
export function protectionLevels(
  contributions: readonly Contribution[],
  rules: Rules,
): { upper: string; lower: string } | null {
  const { unsafe, upper, lower } = judge(contributions, rules);
  return unsafe ? { upper, lower } : null;
}

/** Whether two sums of the same kind may both be told: (e) above. It is the same whichever comes first. */
export function judgeDifference(
  one: readonly Contribution[],
  other: readonly Contribution[],
  rules: Rules,
): Judgement {
  return judgedDifference(one, other, rules);
}

/** Resolves when `protectTable` and `auditTable` can be called; loads the solver at the first call. */
export function solverReady(): Promise<void> {
  return ready();
}

/**
 * The status of each cell of a table: (c) above. Throws TypeError where a relation names a cell that the table does not have, or two cells
 * have one key.
 */
export function protectTable(table: Table, rules: Rules, effort: Effort = {}): ProtectedTable {
  return protectedTable(table, rules, effort);
}

/** Between what each reader can tell each cell that is hidden or unsafe to be: (d) above. */
export function auditTable(table: Table, rules: Rules, suppressed: Iterable<string>) {
  return auditedTable(table, rules, suppressed);
}

/**
 * True where a percentile over so many respondents tells on none of them: at least `minimum` respondents stand below the place at which it
 * is taken, and as many above. A median needs twice the minimum, a quartile some more than three times.
 */
export function percentileSafe(respondents: number, percentile: 0.25 | 0.5 | 0.75, minimum: number): boolean {
  const place = (respondents - 1) * percentile;
  const below = Math.ceil(place);
  const above = respondents - 1 - Math.floor(place);
  return respondents > 0 && Math.min(below, above) >= minimum;
}

/** True where a rate may stand beside a firm's name without the mark of a small base; its base just at the least is small. */
export function baseSuffices(denominator: Amount, least: Amount): boolean {
  const [base, wanted] = onOneScale([denominator, least]).wholes;
  return (base ?? 0n) > (wanted ?? 0n);
}

/** Statistics of confidential figures that are one respondent's figure or place: never published, however many stand behind them. */
const TELLING = new Set(['MINIMUM', 'MAXIMUM', 'RANK']);

/** True where a statistic may be published of figures that are not published by name. */
export function statisticAllowed(statistic: string): boolean {
  return !TELLING.has(statistic.toUpperCase());
}

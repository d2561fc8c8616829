import { type Amount, divideUp, onOneScale, plain, scaled } from './exact-amount.ts';

/** What one respondent adds to a cell. One who comes several times (a group, by its firms) counts once, with the sum. */
export interface Contribution {
  respondent: string;
  value: Amount;
}

/** When a cell is unsafe: where any rule that is given says so. Keep p, q, n and k confidential. */
export interface Rules {
  /** Threshold: unsafe with fewer respondents than this. */
  minimum?: number;
  /** p% rule: nobody may come as near as p percent to another's figure. */
  p?: Amount;
  /** How many respondents are thought to tell each other their figures, for `p` and `prior`; 1 where not given. */
  coalition?: number;
  /** (n,k) dominance: the n largest must make less than k percent. */
  dominance?: { n: number; k: Amount } | readonly { n: number; k: Amount }[];
  /** Prior-posterior rule: all are known within q percent before, and must not be within p percent after. */
  prior?: { p: Amount; q: Amount };
  /** A cell in which everybody gave zero is unsafe. */
  zeros?: boolean;
  /** A cell in which everybody gave the same is unsafe. */
  same?: boolean;
  /** How far from its value, in percent of it, a cell that is unsafe by `minimum`, `zeros` or `same` is to be kept; 0 where not given. */
  range?: Amount;
  /** Respondents who agreed that their own figure may be found out. */
  waivers?: Iterable<string>;
}

export type Reason =
  | 'FEW_RESPONDENTS'
  | 'P_PERCENT'
  | 'DOMINANCE'
  | 'PRIOR_POSTERIOR'
  | 'ALL_ZERO'
  | 'ALL_SAME';

export interface Judgement {
  unsafe: boolean;
  reasons: Reason[];
  /** Distinct respondents. */
  respondents: number;
  /** The cell's value, an exact decimal as text. */
  value: string;
  /** How far above and below its value a reader must be left in doubt; '0' asks for some doubt at all. Rounded up at 12 places. */
  upper: string;
  lower: string;
}

/** Contributions with those of one respondent summed, the largest first by size; whole numbers of `10 ** -places`. */
interface Ordered {
  sizes: bigint[];
  waived: boolean[];
  values: bigint[];
  places: number;
}

/** So many places more are kept where a protection level is a quotient. */
const FINER = 12;

/**
 * Whether a cell may be shown, why not, and how well it must be hidden. Equality is unsafe. A cell of nobody, or in which all who are
 * behind it have waived, is safe. Where figures are negative the concentration rules weigh their sizes without the sign.
 * (Hundepool et al., Statistical Disclosure Control, 2012, 4.2; waivers and holdings 4.2.2; protection levels table 4.3.)
 */
export function judge(contributions: readonly Contribution[], rules: Rules): Judgement {
  const cell = ordered(contributions, new Set(rules.waivers ?? []));
  const total = sumOf(cell.values);
  const reasons: Reason[] = [];
  const levels: bigint[] = [];
  const size = total < 0n ? -total : total;
  const range = percentOf(size, rules.range ?? 0);
  if (cell.waived.some((waived) => !waived)) {
    if (cell.sizes.length < (rules.minimum ?? 0)) reasons.push('FEW_RESPONDENTS');
    if (rules.zeros && cell.values.every((value) => value === 0n)) reasons.push('ALL_ZERO');
    if (rules.same && cell.values.every((value) => value === cell.values[0])) reasons.push('ALL_SAME');
    if (reasons.length > 0) levels.push(range);
    for (const { reason, lacks } of concentrations(cell, rules)) {
      // Levels of a rule that holds are negative: how far the cell is from being unsafe.
      if (lacks < 0n) continue;
      reasons.push(reason);
      levels.push(lacks);
    }
  }
  const upper = levels.reduce((most, level) => (level > most ? level : most), 0n);
  const bounded = cell.values.every((value) => value >= 0n);
  const finest = size * 10n ** BigInt(FINER);
  return {
    unsafe: reasons.length > 0,
    reasons: [...new Set(reasons)],
    respondents: cell.sizes.length,
    value: plain(total, cell.places),
    upper: plain(upper, cell.places + FINER),
    // Nobody can be in doubt below zero where all are known to be no less.
    lower: plain(bounded && upper > finest ? finest : upper, cell.places + FINER),
  };
}

/** Whether a count of respondents may be shown, of whom nothing else is known: by `minimum`, `zeros` and `range` alone. */
export function judgeCount(count: Amount, { minimum = 0, zeros, range = 0 }: Rules): Judgement {
  const { whole, places } = scaled(count);
  const reasons: Reason[] = [];
  if (whole > 0n && whole < BigInt(minimum) * 10n ** BigInt(places)) reasons.push('FEW_RESPONDENTS');
  if (zeros && whole === 0n) reasons.push('ALL_ZERO');
  const level = reasons.length > 0 ? plain(percentOf(whole, range), places + FINER) : '0';
  const value = plain(whole, places);
  return {
    unsafe: reasons.length > 0,
    reasons,
    respondents: Number(value),
    value,
    upper: level,
    lower: level,
  };
}

function ordered(contributions: readonly Contribution[], waivers: ReadonlySet<string>): Ordered {
  const { wholes, places } = onOneScale(contributions.map(({ value }) => value));
  const sums = new Map<string, bigint>();
  contributions.forEach(({ respondent }, place) => {
    // All who are not named would count as one holding.
    if (!respondent) throw new TypeError('A contribution names no respondent');
    sums.set(respondent, (sums.get(respondent) ?? 0n) + (wholes[place] ?? 0n));
  });
  const rows = [...sums].map(([respondent, value]) => ({
    ...{ value, size: value < 0n ? -value : value, waived: waivers.has(respondent) },
  }));
  rows.sort((a, b) => (a.size < b.size ? 1 : a.size > b.size ? -1 : 0));
  return {
    sizes: rows.map(({ size }) => size),
    waived: rows.map(({ waived }) => waived),
    values: rows.map(({ value }) => value),
    places,
  };
}

/** How much each concentration rule lacks, in units finer by FINER places; a cell whose largest is zero has nothing to concentrate. */
function concentrations({ sizes, waived }: Ordered, { p, coalition = 1, dominance, prior }: Rules) {
  const victim = waived.indexOf(false);
  const largest = sizes[victim] ?? 0n;
  const found: { reason: Reason; lacks: bigint }[] = [];
  if (largest === 0n) return found;
  const others = sizes.filter((_, place) => place !== victim);
  const all = sumOf(sizes);
  const known = sumOf(others.slice(0, coalition));
  const rest = (all - largest - known) * 10n ** BigInt(FINER);
  if (p !== undefined) found.push({ reason: 'P_PERCENT', lacks: percentOf(largest, p) - rest });
  if (prior) {
    const [wanted, before] = onOneScale([prior.p, prior.q]).wholes;
    const kept = divideUp(largest * 10n ** BigInt(FINER) * (wanted ?? 0n), before ?? 1n);
    found.push({ reason: 'PRIOR_POSTERIOR', lacks: kept - rest });
  }
  for (const { n, k } of dominance ? [dominance].flat() : []) {
    const { whole, places } = scaled(k);
    const top = largest + sumOf(others.slice(0, n - 1));
    const lacks = divideUp(top * 100n * 10n ** BigInt(places + FINER), whole) - all * 10n ** BigInt(FINER);
    found.push({ reason: 'DOMINANCE', lacks });
  }
  return found;
}

const sumOf = (wholes: readonly bigint[]): bigint => wholes.reduce((sum, whole) => sum + whole, 0n);

/**
 * Whether two sums may both be told, of which the one can be taken from the other: a version and the next, a part and the whole, two
 * cuts that overlap. Judged is what they differ by, respondent by respondent, as a cell of its own; where nothing differs it is safe.
 */
export function judgeDifference(
  one: readonly Contribution[],
  other: readonly Contribution[],
  rules: Rules,
): Judgement {
  const { wholes, places } = onOneScale([...one, ...other].map(({ value }) => value));
  const sums = [one, other].map(() => new Map<string, bigint>());
  [...one, ...other].forEach(({ respondent }, place) => {
    const own = sums[place < one.length ? 0 : 1];
    own?.set(respondent, (own.get(respondent) ?? 0n) + (wholes[place] ?? 0n));
  });
  const [mine, theirs] = [sums[0] ?? new Map<string, bigint>(), sums[1] ?? new Map<string, bigint>()];
  // Who is in one of them only makes a difference with a zero too.
  const apart = [...new Set([...mine.keys(), ...theirs.keys()])].filter(
    (respondent) => mine.get(respondent) !== theirs.get(respondent),
  );
  const by = (respondent: string) => (mine.get(respondent) ?? 0n) - (theirs.get(respondent) ?? 0n);
  return judge(
    apart.map((respondent) => ({ respondent, value: plain(by(respondent), places) })),
    rules,
  );
}

function percentOf(size: bigint, percent: Amount): bigint {
  const { whole, places } = scaled(percent);
  return divideUp(size * whole * 10n ** BigInt(FINER), 100n * 10n ** BigInt(places));
}

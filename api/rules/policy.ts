import { compareDecimals, isDecimal } from './number.ts';
import type { Policy } from './protect-report.ts';
import type { Remark } from './remark.ts';

/** What an association does not publish of its firms' figures. `p`, n and k are confidential: who knows them can come nearer. */
export interface DisclosurePolicy {
  /** 0: none was set, and what is usual holds. */
  number: number;
  /** Fewest respondents of a cell; firms of one group are one. */
  minimum: number;
  /** p% rule, in percent of a figure; null: none. */
  p: string | null;
  /** (n,k) rules: the n largest must make less than k percent. */
  dominance: readonly { n: number; k: string }[];
  /** Cells in which everybody gave zero, or the same, are not shown. */
  zeros: boolean;
  same: boolean;
  /** How far in percent a cell of few respondents stays in doubt. */
  range: string;
  /** A rate beside a firm's name stands on more than this. */
  smallBase: number;
}

/** What holds where an association has set nothing. */
export const USUAL_POLICY: DisclosurePolicy = {
  ...{ number: 0, minimum: 5, p: '10', dominance: [], zeros: false, same: false, range: '5', smallBase: 30 },
};

const LEAST_RESPONDENTS = 3;
const MOST_RESPONDENTS = 50;
const MOST_RULES = 4;

const within = (text: string, low: string, high: string): boolean =>
  isDecimal(text) && compareDecimals(text, low) > 0 && compareDecimals(text, high) <= 0;

/** What is wrong with a policy; `where` is the field. With two respondents each knows the other's figure. */
export function policyRemarks(policy: DisclosurePolicy): Remark[] {
  const { minimum, p, dominance, range, smallBase } = policy;
  const fault = (where: string, why: string): Remark => ({
    level: 'ERROR',
    code: 'OUT_OF_RANGE',
    where,
    why,
  });
  const faults: Remark[] = [];
  if (!Number.isInteger(minimum) || minimum < LEAST_RESPONDENTS || minimum > MOST_RESPONDENTS) {
    faults.push(
      fault(
        'minimumRespondents',
        `A published figure stands on at least ${LEAST_RESPONDENTS} respondents, and the rule on ${MOST_RESPONDENTS} at most.`,
      ),
    );
  }
  if (p !== null && !within(p, '0', '100')) {
    faults.push(fault('p', 'The p of the p% rule is above 0 and 100 at most; leave it out to have none.'));
  }
  dominance.forEach(({ n, k }, at) => {
    if (!Number.isInteger(n) || n < 1 || n > 10 || !within(k, '0', '100')) {
      faults.push(
        fault(
          `dominance.${at}`,
          'A dominance rule names 1 to 10 respondents and a share above 0 and 100 at most.',
        ),
      );
    }
  });
  if (dominance.length > MOST_RULES) {
    faults.push(fault('dominance', `There are ${MOST_RULES} dominance rules at most.`));
  }
  if (!within(range, '0', '100')) {
    faults.push(fault('range', 'How far a figure of few stays in doubt is above 0 and 100 percent at most.'));
  }
  if (!Number.isInteger(smallBase) || smallBase < 0 || smallBase > 1_000_000) {
    faults.push(fault('smallBase', 'The least base of a named rate is a whole number up to 1,000,000.'));
  }
  return faults;
}

/** The policy as the rules of disclosure take it, with the respondents who waived. */
export function rulesOf(policy: DisclosurePolicy, waivers: readonly string[]): Policy {
  const { minimum, p, dominance, zeros, same, range } = policy;
  return { minimum, p: p ?? undefined, dominance, zeros, same, range, waivers };
}

interface Waiver {
  memberId: string;
  since: string;
  until: string | null;
}

/**
 * Respondents of whom every firm has agreed, as of a day, that its figures may be found out: one firm of a group can not speak for the
 * others. In code-unit order.
 */
export function waivedRespondents(
  firms: readonly { memberId: string; groupId: string | null }[],
  waivers: readonly Waiver[],
  on: string,
): string[] {
  const waived = new Set(
    waivers
      .filter(({ since, until }) => since <= on && (until === null || on <= until))
      .map(({ memberId }) => memberId),
  );
  const all = new Map<string, boolean>();
  for (const { memberId, groupId } of firms) {
    const respondent = groupId ?? memberId;
    all.set(respondent, (all.get(respondent) ?? true) && waived.has(memberId));
  }
  return [...all].flatMap(([respondent, agreed]) => (agreed ? [respondent] : [])).sort();
}

import type { ClauseKind } from '../../schema/words.ts';
import type { BreachCause, BreachFinding, RemedyStatus, Seriousness } from '../../schema/words-breach.ts';
import { optionalTextRemarks, textRemarks } from './entry.ts';
import { compareDecimals, isDecimal } from './number.ts';
import type { Remark } from './remark.ts';
import { type Factor, isLighter, proposeSeriousness } from './significance.ts';

/** The obligation that was not kept, in the words in which customers were promised it on the day of the breach. */
export interface Obligation {
  clauseKey: string;
  clauseNumber: string;
  clauseHeading: string;
  clauseText: string;
  editionNumber: number;
  /** Number of the firm's extension that held then; null where it had none. */
  extensionNumber: number | null;
}

/** What a firm writes down about one breach. */
export interface BreachEntry {
  happenedFrom: string;
  /** Null: it goes on. */
  happenedUntil: string | null;
  foundOn: string;
  foundHow: BreachFinding;
  foundHowWords: string | null;
  cause: BreachCause;
  causeWords: string | null;
  description: string;
  /** Null: not known yet, which is not nobody. */
  customersAffected: number | null;
  moneyLost: string | null;
  currency: string | null;
  remedy: string | null;
  remedyStatus: RemedyStatus;
  remedyDueOn: string | null;
  remedyDoneOn: string | null;
  factors: readonly Factor[];
  seriousness: Seriousness;
  /** Why it is lighter than what was weighed makes it. */
  seriousnessReason: string | null;
  systemic: boolean;
}

/** What a breach says, with the obligation as it was promised. */
export type BreachFacts = Obligation & BreachEntry;

/** The kinds of clause that oblige a firm to something, so that they can be broken. */
const OBLIGING: readonly ClauseKind[] = [
  'PRINCIPLE',
  'PROMISE',
  'PROVISION',
  'REMEDY',
  'PROCEDURE',
  'CONTACT',
];

/** True where a firm can break the clause: it obliges, and it applies to the firm. */
export function isObligation({
  kind,
  notApplicable,
}: {
  kind: ClauseKind;
  notApplicable: string | null;
}): boolean {
  return OBLIGING.includes(kind) && notApplicable === null;
}

const LONGEST = { description: 10_000, words: 2_000 };
const MOST_CUSTOMERS = 2_000_000_000;
const CURRENCY = /^[A-Z]{3}$/;

const error = (code: string, where: string, why: string): Remark => ({ level: 'ERROR', code, where, why });
const warning = (code: string, where: string, why: string): Remark => ({
  level: 'WARNING',
  code,
  where,
  why,
});

/** Between which days a firm kept the code; `endedOn` null: it does still. */
export interface Keeping {
  registeredOn: string | null;
  endedOn: string | null;
}

/**
 * All that is to be said about what a firm writes down, with `where` as the name of the field (ISO 10001:2018, 8.1): days that can
 * not be, what needs words, amounts without a currency, a remedy without a day, and a seriousness below what was weighed without a
 * reason are errors; what is not weighed yet, and a remedy that is past its day, are warnings.
 */
export function breachRemarks(entry: BreachEntry, keeping: Keeping, today: string): Remark[] {
  return [
    ...textRemarks('description', entry.description, LONGEST.description),
    ...dayRemarks(entry, keeping, today),
    ...otherRemarks('foundHowWords', entry.foundHow, entry.foundHowWords, 'how it was found'),
    ...otherRemarks('causeWords', entry.cause, entry.causeWords, 'what the cause was'),
    ...amountRemarks(entry),
    ...remedyRemarks(entry, today),
    ...factorRemarks(entry.factors),
    ...seriousnessRemarks(entry),
  ];
}

function dayRemarks(
  { happenedFrom, happenedUntil, foundOn }: BreachEntry,
  { registeredOn, endedOn }: Keeping,
  today: string,
): Remark[] {
  const remarks: Remark[] = [];
  if (happenedFrom > today) {
    remarks.push(error('IN_THE_FUTURE', 'happenedFrom', 'A breach is logged once it has begun.'));
  }
  if (registeredOn === null || happenedFrom < registeredOn || (endedOn !== null && happenedFrom > endedOn)) {
    remarks.push(
      error('CODE_NOT_KEPT', 'happenedFrom', 'The firm had not promised to keep the code on that day.'),
    );
  }
  if (happenedUntil !== null && happenedUntil < happenedFrom) {
    remarks.push(error('ORDER', 'happenedUntil', 'It ends on the day on which it began, or later.'));
  }
  if (happenedUntil !== null && happenedUntil > today) {
    remarks.push(
      error('IN_THE_FUTURE', 'happenedUntil', 'Leave the last day open while the breach goes on.'),
    );
  }
  if (foundOn < happenedFrom) {
    remarks.push(error('ORDER', 'foundOn', 'It is found on the day on which it began, or later.'));
  }
  if (foundOn > today) remarks.push(error('IN_THE_FUTURE', 'foundOn', 'It was found today or before.'));
  return remarks;
}

function otherRemarks(where: string, chosen: string, words: string | null, what: string): Remark[] {
  if (chosen === 'OTHER' && (words ?? '').trim() === '') {
    return [error('NEEDS_WORDS', where, `“Other” needs words: say ${what}.`)];
  }
  return optionalTextRemarks(where, words, LONGEST.words);
}

function amountRemarks({ customersAffected, moneyLost, currency }: BreachEntry): Remark[] {
  const remarks: Remark[] = [];
  if (customersAffected !== null && (customersAffected < 0 || customersAffected > MOST_CUSTOMERS)) {
    remarks.push(
      error('NO_COUNT', 'customersAffected', 'Count the customers, or leave it open where nobody knows yet.'),
    );
  }
  if (moneyLost !== null && (!isDecimal(moneyLost) || compareDecimals(moneyLost, '0') < 0)) {
    remarks.push(error('NO_AMOUNT', 'moneyLost', 'An amount of money is 0 or more, with a point: 1250.50.'));
  }
  if (moneyLost !== null && !CURRENCY.test(currency ?? '')) {
    remarks.push(error('NO_CURRENCY', 'currency', 'Name the currency by its three letters: EUR, GBP, USD.'));
  }
  if (moneyLost === null && currency !== null) {
    remarks.push(
      error(
        'NO_AMOUNT',
        'moneyLost',
        'There is a currency and no amount: write the amount, or take the currency away.',
      ),
    );
  }
  return remarks;
}

function remedyRemarks(entry: BreachEntry, today: string): Remark[] {
  const { remedy, remedyStatus, remedyDueOn, remedyDoneOn, happenedFrom, happenedUntil } = entry;
  const remarks = optionalTextRemarks('remedy', remedy, LONGEST.words);
  if (remedyStatus !== 'NONE_YET' && (remedy ?? '').trim() === '') {
    remarks.push(error('NEEDS_WORDS', 'remedy', 'Say what puts it right, and for whom.'));
  }
  if ((remedyStatus === 'PLANNED' || remedyStatus === 'UNDER_WAY') && remedyDueOn === null) {
    remarks.push(
      error('NEEDS_DAY', 'remedyDueOn', 'A remedy that is not done yet has a day by which it will be.'),
    );
  }
  if (remedyStatus === 'DONE') {
    if (remedyDoneOn === null)
      remarks.push(error('NEEDS_DAY', 'remedyDoneOn', 'Say on which day the remedy was done.'));
    else if (remedyDoneOn > today || remedyDoneOn < happenedFrom) {
      remarks.push(
        error('ORDER', 'remedyDoneOn', 'A remedy is done after the breach began, and not in the future.'),
      );
    }
    if (happenedUntil === null) {
      remarks.push(
        warning('GOES_ON', 'happenedUntil', 'The remedy is done and the breach goes on: say when it ended.'),
      );
    }
  } else if (remedyDoneOn !== null) {
    remarks.push(
      error('ORDER', 'remedyDoneOn', 'There is a day on which the remedy was done: set its status to done.'),
    );
  }
  if (isRemedyOverdue(entry, today)) {
    remarks.push(
      warning('REMEDY_OVERDUE', 'remedyDueOn', 'The remedy is past its day: finish it, or set a new day.'),
    );
  }
  return remarks;
}

/** True from the day after the one by which the remedy was to be done. */
export function isRemedyOverdue(
  { remedyStatus, remedyDueOn }: Pick<BreachEntry, 'remedyStatus' | 'remedyDueOn'>,
  today: string,
): boolean {
  return remedyStatus !== 'DONE' && remedyDueOn !== null && remedyDueOn < today;
}

function factorRemarks(factors: readonly Factor[]): Remark[] {
  const remarks = factors.flatMap(({ factor, words }, place) => {
    const where = `factors.${factor}`;
    if (factors.findIndex((other) => other.factor === factor) < place) {
      return [error('REPEATED', where, 'This is weighed twice.')];
    }
    if (words.trim() === '') return [error('NEEDS_WORDS', where, 'Say what the weight stands on.')];
    return textRemarks(where, words, LONGEST.words);
  });
  if (factors.length > 0) return remarks;
  return [warning('NOT_WEIGHED', 'factors', 'Nothing is weighed yet: how grave it is stands on nothing.')];
}

function seriousnessRemarks({ factors, seriousness, seriousnessReason }: BreachEntry): Remark[] {
  const faults = optionalTextRemarks('seriousnessReason', seriousnessReason, LONGEST.words);
  const proposal = proposeSeriousness(factors);
  if (proposal && isLighter(seriousness, proposal.seriousness) && (seriousnessReason ?? '').trim() === '') {
    faults.push(
      error('NEEDS_WORDS', 'seriousnessReason', `${proposal.why} Say why it is lighter than that.`),
    );
  }
  return faults;
}
